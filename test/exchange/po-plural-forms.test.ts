import { describe, expect, it } from 'vitest';
import { poPluralForms } from '../../src/exchange/po/plural-forms.js';

const RUSSIAN =
  'nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);';

describe('Plural-Forms', () => {
  it.each<[string, readonly number[], readonly (number | undefined)[]]>([
    [RUSSIAN, [1, 2, 5, 11, 12, 21, 22, 25, 101, 111], [0, 1, 2, 2, 2, 0, 1, 2, 0, 2]],
    ['nplurals=2; plural=(n != 1)', [0, 1, 2], [1, 0, 1]],
    ['nplurals=2; plural=n>1;', [0, 1, 2], [0, 0, 1]],
    ['nplurals=1; plural=0;', [0, 1, 100], [0, 0, 0]],
    ['nplurals=2; plural=!(n==1);', [1, 2], [0, 1]],
    ['nplurals=2; plural=n*2-2/1;', [1, 2], [0, undefined]],
    ['nplurals=2; plural=n%0;', [1], [undefined]],
  ])('%s', (field, numbers, forms) => {
    expect(numbers.map((number) => poPluralForms(field)?.formOf(number))).toEqual(forms);
  });

  it.each([
    'nplurals=INTEGER; plural=EXPRESSION;',
    'nplurals=2; plural=n ? 1;',
    'nplurals=2; plural=n n;',
    'nplurals=2; plural=(n;',
    'nplurals=2; plural=process.exit();',
    `nplurals=2; plural=${'('.repeat(400)}n${')'.repeat(400)};`,
    '',
  ])('is not understood: %s', (field) => {
    expect(poPluralForms(field)).toBeUndefined();
  });
});

describe('a long Plural-Forms field', () => {
  const ofLength = (length: number): string => `nplurals=1;${' '.repeat(length - 20)}plural=0;`;

  it.each([
    [1000, 0],
    [1001, undefined],
  ])('of %i characters gives the form %s', (length, form) => {
    expect(ofLength(length)).toHaveLength(length);
    expect(poPluralForms(ofLength(length))?.formOf(1)).toBe(form);
  });
});
