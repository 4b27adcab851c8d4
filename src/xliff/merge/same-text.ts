import { type Content, plainText } from '../../model/index.js';

/** Texts that differ in white space and composition of characters only are the same source: tools reflow and normalise. */
export function sourceKey(value: Content): string {
  return plainText(value)
    .normalize('NFC')
    .replace(/[\s\u200B\u2060\uFEFF]+/gu, '');
}

/** Texts that differ in runs of white space only. */
export function looseKey(value: Content): string {
  return plainText(value).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Is there anything to read? */
export function isBlank(value: Content): boolean {
  return plainText(value).trim() === '';
}

/** Does a tag of a file name the language asked for? Regions may differ (`az-AZ` for `az`), scripts may not. */
export function sameLanguage(a: string, b: string): boolean {
  const parts = (tag: string) => {
    try {
      const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
      return { language, script };
    } catch {
      return { language: tag.toLowerCase(), script: undefined };
    }
  };
  const [x, y] = [parts(a), parts(b)];
  return x.language === y.language && x.script === y.script;
}
