import { formatNumber, hasMessage, type InterfaceLanguage, languageName, translate } from '../../messages/index.js';
import type { LanguageTag } from '../../model/index.js';
import { escapeHtml } from './escape.js';

/** The page's words, escaped. */
export interface Words {
  readonly language: InterfaceLanguage;
  say(key: string, data?: Parameters<typeof translate>[2]): string;
  /** The same unescaped, for what is no markup. */
  plain(key: string, data?: Parameters<typeof translate>[2]): string;
  number(value: number): string;
  share(part: number, whole: number): string;
  /** What a rule looks at; its name where there are no words for it. */
  rule(name: string): string;
  /** A language by its tag (BCP 47); the tag where nobody knows it. */
  languageName(tag: LanguageTag): string;
}

/** Words in an interface language. */
export function wordsOf(language: InterfaceLanguage): Words {
  return {
    language,
    say: (key, data) => escapeHtml(translate(language, key, data)),
    plain: (key, data) => translate(language, key, data),
    rule: (name) => escapeHtml(hasMessage(`rule.${name}.title`) ? translate(language, `rule.${name}.title`) : name),
    languageName: (tag) => escapeHtml(languageName(language, tag)),
    number: (value) => escapeHtml(formatNumber(language, value)),
    share: (part, whole) => {
      // 100 % is said only where all is well.
      const share = whole === 0 ? 1 : part / whole;
      const shown = share < 1 ? Math.min(share, 0.999) : 1;
      return escapeHtml(formatNumber(language, shown, { style: 'percent', maximumFractionDigits: 1 }));
    },
  };
}
