import type { TitleText } from './pieces.js';
import { cleanText } from './place-content.js';

/** A translated link title, escaped for the quotes around it; '' only where nothing is left of it. */
export function writeTitle(translation: string, source: string, title: TitleText, inTable: boolean): string {
  const quote = source.charAt(title.end);
  const escaped = inTable ? /[\\|&]|["'()]/g : /[\\&]|["'()]/g;
  return cleanText(translation)
    .trim()
    .replace(escaped, (char) =>
      char === '\\' || char === '&' || char === '|' || char === quote || (quote === ')' && char === '(')
        ? `\\${char}`
        : char,
    );
}
