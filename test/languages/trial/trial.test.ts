import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from '../../../src/languages/index.js';
import type { Language } from '../../../src/languages/language.js';
import { checkPair } from '../../../src/validate/check-pair.js';
import { corpus } from './tr/corpus.js';
import { tr } from './tr/index.js';

/** What a language costs beside its own folder: a line in the registry. */
const register = (language: Language): void => {
  (LANGUAGES as Language[]).push(language);
};
const FACTS = new Set(['number', 'date', 'name']);
const told = (source: string, target: string, sourceLanguage = 'en', targetLanguage = 'tr'): string[] =>
  checkPair({ source, target, sourceLanguage, targetLanguage })
    .filter(({ rule, severity }) => FACTS.has(rule) && severity !== 'info')
    .map(({ rule }) => rule);

describe('a language of its own, in a folder and one line of the registry', () => {
  beforeAll(() => register(tr));

  it('is found by its tag', () => {
    expect(languageOf('tr-TR')).toBe(tr);
  });

  it.each(corpus)('leaves in peace: $tr', ({ en, tr: target }) => {
    expect(told(en, target)).toEqual([]);
    expect(told(target, en, 'tr', 'en')).toEqual([]);
  });

  it.each(corpus)('tells: $spoiled', ({ en, spoiled, rule }) => {
    expect(told(en, spoiled)).toContain(rule);
    expect(told(spoiled, en, 'tr', 'en')).toContain(rule);
  });

  it('is compared with every language there is, not only with English', () => {
    expect(
      told('В отчёте 147 страниц от 20 января 1990 года.', 'Rapor 20 Ocak 1990 tarihli, 147 sayfadır.', 'ru'),
    ).toEqual([]);
    expect(told('Hesabat 147 səhifədir.', 'Rapor 174 sayfadır.', 'az')).toEqual(['number']);
  });
});
