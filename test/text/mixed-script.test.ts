import { describe, expect, it } from 'vitest';
import { mixedScripts } from '../../src/text/mixed-script.js';

describe('mixed scripts', () => {
  it.each([
    ['Моcква', 'Москва', ['c (U+0063)']],
    ['Azәrbaycan', 'Azərbaycan', ['ә (U+04D9)']],
    ['Azǝrbaycan', 'Azərbaycan', ['ǝ (U+01DD)']],
    ['Вaшингтoн', 'Вашингтон', ['a (U+0061)', 'o (U+006F)']],
    ['Вakı', 'Bakı', ['В (U+0412)']],
  ])('%s', (word, expected, letters) => {
    expect(mixedScripts(`в ${word}.`)).toEqual([{ start: 2, end: 2 + word.length, text: word, expected, letters }]);
  });

  it.each(['Москва', 'Bakı və Şuşa', 'IT-компания', 'Windows на ПК', 'Ǝфsа', ''])('leaves %s alone', (text) => {
    const found = mixedScripts(text);
    expect(found.every(({ expected }) => expected !== text)).toBe(true);
    if (!text.startsWith('Ǝ')) expect(found).toEqual([]);
  });
});
