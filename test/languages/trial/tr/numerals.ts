import type { LexiconLine } from '../../../../src/languages/lexicon.js';

const words = (list: string): string[] => list.split(' ');

const CARDINALS: readonly (readonly [value: number, forms: string])[] = [
  ...words('sıfır bir iki üç dört beş altı yedi sekiz dokuz').map((forms, value) => [value, forms] as const),
  ...words('on yirmi otuz kırk elli altmış yetmiş seksen doksan').map((forms, i) => [(i + 1) * 10, forms] as const),
];
const ORDINALS = words('birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu');
const POWERS: readonly (readonly [power: number, forms: string])[] = [
  [2, 'yüz'],
  [3, 'bin'],
  [6, 'milyon'],
  [9, 'milyar'],
];

/** Number words of Turkish. */
export const numerals: readonly LexiconLine[] = [
  ...CARDINALS.map(([card, forms]) => ({
    forms,
    // "on" with endings is a pronoun.
    stem: card !== 10,
    lexeme: { card, combining: card > 0, ...(card === 1 ? { weak: true } : {}) },
  })),
  ...ORDINALS.map((forms, i) => ({ forms, stem: true, lexeme: { ord: i + 1 } })),
  ...POWERS.map(([power, forms]) => ({ forms, stem: true, lexeme: { power, combining: true } })),
  { forms: 'buçuk', stem: true, lexeme: { fraction: 0.5, role: 'half-with' } },
  { forms: 'yarım', stem: true, lexeme: { fraction: 0.5, weak: true } },
  { forms: 'dolar', stem: true, lexeme: { currency: 'USD' } },
  { forms: 'avro', stem: true, lexeme: { currency: 'EUR' } },
  { forms: 'lira', stem: true, lexeme: { currency: 'TRY' } },
  { forms: 've', lexeme: { role: 'and' } },
];
