import { writeFileSync } from 'node:fs';
import type { NumeralWords } from '../../src/languages/numeral-words.js';
import { RuleBasedFormat } from './numerals/rbnf.js';

export const LANGUAGES = ['en', 'az', 'ru'] as const;

const range = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
const SINGLE = [...range(0, 20), ...range(30, 90, 10), ...range(100, 900, 100)];
const POWERS = [2, 3, 6, 9, 12, 15];

/**
 * CLDR 48 gives the Russian zeroth (once) and ordinals of round hundreds as cardinals, those of millions in digits
 * (`numerals.ts` of the language has them); its other faults are mended in `numerals/rbnf.ts`.
 */
const faulty = (tag: string, value: number): boolean => tag === 'ru' && (value >= 1e6 || (value > 100 && value < 1000));

/**
 * Number words of the CLDR (npm `cldr-rbnf`, Unicode-3.0): every single word that its spell-out rules write in any gender
 * and case, by what it stands for.
 */
export function numeralWords(tag: (typeof LANGUAGES)[number]): NumeralWords {
  const format = new RuleBasedFormat(tag);
  const words = { cardinals: new Map(), ordinals: new Map(), powers: new Map(), ordinalPowers: new Map() } as Record<
    keyof NumeralWords,
    Map<number, Set<string>>
  >;
  const add = (map: Map<number, Set<string>>, key: number, word: string): void => {
    const known = map.get(key);
    if (known) known.add(word);
    else map.set(key, new Set([word]));
  };
  const first = format.names.find((name) => name.includes('cardinal'))!;
  const cardinal = (value: number): string => format.format(first, value);
  for (const name of format.names) {
    if (/year|numbering|verbose/.test(name)) continue;
    const ordinal = name.includes('ordinal');
    for (const value of SINGLE) {
      const text = format.format(name, value);
      if (/\s/.test(text) || (ordinal && (faulty(tag, value) || text === cardinal(value)))) continue;
      add(ordinal ? words.ordinals : words.cardinals, value, text);
    }
    // "two thousand", "две тысячи", "пять тысяч": the last word; the forms after one, two and five differ.
    for (const power of POWERS) {
      for (const times of ordinal ? [1] : [1, 2, 5]) {
        const value = times * 10 ** power;
        const text = format.format(name, value);
        const word = text.split(' ').at(-1)!;
        const known = words[ordinal ? 'ordinals' : 'cardinals'].get(value)?.has(text) === true;
        if (!known && !(ordinal && faulty(tag, value))) add(ordinal ? words.ordinalPowers : words.powers, power, word);
      }
    }
  }
  const plain = (map: Map<number, Set<string>>): Record<string, string> =>
    Object.fromEntries([...map].sort(([a], [b]) => a - b).map(([key, forms]) => [key, [...forms].sort().join(' ')]));
  return {
    cardinals: plain(words.cardinals),
    ordinals: plain(words.ordinals),
    powers: plain(words.powers),
    ordinalPowers: plain(words.ordinalPowers),
  };
}

/** Where the words of a language are kept. */
export const placeOf = (tag: string): URL =>
  new URL(`../../src/languages/${tag}/numerals.generated.json`, import.meta.url);

/** The file's text. */
export const written = (words: NumeralWords): string => `${JSON.stringify(words, null, 2)}\n`;

/** Writes `src/languages/{tag}/numerals.generated.json`. */
export function generate(): void {
  for (const tag of LANGUAGES) writeFileSync(placeOf(tag), written(numeralWords(tag)));
}
