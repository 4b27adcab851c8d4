import { formatNumber, type InterfaceLanguage, translate } from '../../messages/index.js';
import { escapeHtml } from './escape.js';

/** The page's words, escaped. */
export interface Words {
  readonly language: InterfaceLanguage;
  say(key: string, data?: Parameters<typeof translate>[2]): string;
  number(value: number): string;
  share(part: number, whole: number): string;
}

/** Words in an interface language. */
export function wordsOf(language: InterfaceLanguage): Words {
  return {
    language,
    say: (key, data) => escapeHtml(translate(language, key, data)),
    number: (value) => escapeHtml(formatNumber(language, value)),
    share: (part, whole) => {
      // 100 % is said only where all is well.
      const share = whole === 0 ? 1 : part / whole;
      const shown = share < 1 ? Math.min(share, 0.999) : 1;
      return escapeHtml(formatNumber(language, shown, { style: 'percent', maximumFractionDigits: 1 }));
    },
  };
}
