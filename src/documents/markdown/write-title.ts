import type { TitleText } from './pieces.js';
import { cleanText } from './place-content.js';

/** What could end the value, its tag, or begin other syntax around it, as it is read before tags are. */
const UNSAFE = /[&<>"'`[\]{}|\\$=]/g;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function writeTagText(translation: string, quote: string): string {
  const escaped = cleanText(translation)
    .trim()
    .replace(UNSAFE, (char) =>
      /["']/.test(char) && char !== (quote || '"') ? char : (NAMED[char] ?? `&#${char.charCodeAt(0)};`),
    );
  return quote === '' ? `"${escaped}"` : escaped;
}

/** A translated link title or text of a tag, escaped for the quotes around it; '' only where nothing is left of it. */
export function writeTitle(translation: string, source: string, title: TitleText, inTable: boolean): string {
  if (title.quote !== undefined) return writeTagText(translation, title.quote);
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
