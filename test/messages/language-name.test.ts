import { describe, expect, it } from 'vitest';
import { type InterfaceLanguage, languageName } from '../../src/messages/index.js';

describe('the name of a language', () => {
  it.each<[InterfaceLanguage, string, string]>([
    ['en', 'az', 'Azerbaijani'],
    ['az', 'az', 'Azərbaycan dili'],
    ['ru', 'ru', 'Русский'],
    ['ru', 'fr', 'Французский'],
    ['az', 'it', 'İtalyan'],
    ['en', 'zz', 'zz'],
    ['en', 'not a tag', 'not a tag'],
    ['en', '__proto__', '__proto__'],
  ])('in %s of %j is %j', (language, tag, name) => {
    expect(languageName(language, tag)).toBe(name);
  });
});
