import { describe, expect, it } from 'vitest';
import { gapsOf, isCutAtStart } from '../../src/text/gaps.js';

const marked = (text: string, other = 'Rain fell.'): string =>
  gapsOf(text, other).reduceRight((all, at) => `${all.slice(0, at)}|${all.slice(at)}`, text);

describe('where something was taken out of a text', () => {
  it.each([
    ['a space before a mark', 'The daughter of| , a judge, spoke.'],
    ['at the beginning', '|, who waits, spoke.'],
    ['an ending without its word', "This is| 's house."],
    ['two spaces', 'Mr|  spoke in Riga.'],
    ['empty quotes', 'They read |«» in Riga.'],
    ['empty brackets', 'The bureau |() spoke.'],
    ['a space inside quotes', 'They read the «Daily| » in Riga.'],
    ['a space at the beginning', '| spoke in Riga.'],
    ['a small letter at the beginning', '|and Weber spoke in Riga.'],
    ['twice', 'They saw| , and| , in Riga.'],
  ])('is shown by %s', (_, text) => {
    expect(marked(text.replaceAll('|', ''))).toBe(text);
  });

  it.each([',', '.', ';', '!', '?', ':', "'s", '’s'])('is shown by a space before %s, at the beginning too', (mark) => {
    expect(marked(`Anna ${mark} spoke.`)).toBe(`Anna| ${mark} spoke.`);
    expect(marked(`Anna\u00a0${mark} spoke.`)).toBe(`Anna|\u00a0${mark} spoke.`);
    expect(marked(`${mark} spoke.`)).toBe(`|${mark} spoke.`);
  });

  it.each(['""', '«»', '« »', '“”', '“\u00a0”', '„“', '„ “', '()', '( )', '[]'])(
    'is shown by nothing in %s',
    (empty) => {
      expect(marked(`They read ${empty} there.`)).toContain(`|${empty}`);
    },
  );

  it.each(['« a»', '„\u00a0a“', '( a)'])('is shown by a space behind what opens: %s', (text) => {
    expect(marked(`They read ${text} there.`)).toContain(`|${text}`);
  });

  it.each(['»', '”', ')'])('is shown by a space before what closes: %s', (end) => {
    expect(marked(`They read a ${end}there.`)).toContain(`a| ${end}`);
  });

  it.each([
    ['marks in their places', 'In Riga, Tallinn; «Vilnius» (and so on): yes!'],
    ['decimals', 'It costs .5 and ,5 in all.'],
    ['dots', 'And then ... nothing .. here'],
    ['calls', 'Call main() and "" + x[].'.replace('"" + ', '')],
    ['what is done throughout', 'He said , she said , they said , all said .'],
  ])('is not shown by %s', (_, text) => {
    expect(gapsOf(text, 'Rain fell.')).toEqual([]);
  });

  it('is not shown by what the other text does too', () => {
    expect(gapsOf('Она сказала , что да.', 'She said , yes.')).toEqual([]);
  });

  it.each([
    ['a small letter', ' и Вебер говорил.', 'Anna and Weber spoke.', true],
    ['a comma', ', судья, говорила.', '“Anna, a judge, spoke.”', true],
    ['a small letter in both', 'и Вебер говорил.', 'and Weber spoke.', false],
    ['a figure', '15 человек говорили.', 'Fifteen people spoke.', false],
    ['a capital', 'Вебер говорил.', 'Weber spoke.', false],
  ] as const)('tells the first word: %s', (_, text, other, is) => {
    expect(isCutAtStart(text, other)).toBe(is);
  });

  it('is looked for in time that grows with the text', () => {
    for (const part of [' ', ' ,', '«', '« ', '"', '(']) gapsOf(part.repeat(200_000), '');
  });
});
