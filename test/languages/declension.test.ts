import dictionary from 'dictionary-ru';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { stemKeys } from '../../src/languages/stem-keys.js';
import { foldText } from '../../src/text/chars.js';

const read = (part: 'aff' | 'dic'): string[] => new TextDecoder().decode(dictionary[part]).split('\n');

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly after: RegExp;
}

/** The suffixes of a Hunspell affix file, by their flag. */
function suffixes(): Map<string, Suffix[]> {
  const found = new Map<string, Suffix[]>();
  for (const line of read('aff')) {
    const [, flag = '', strip = '', add = '', after = ''] =
      /^SFX\s+(\S)\s+([^\sYN]\S*)\s+(\S+)\s+(\S+)/.exec(line) ?? [];
    if (flag === '') continue;
    const rule = { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, after: new RegExp(`${after}$`) };
    found.set(flag, [...(found.get(flag) ?? []), rule]);
  }
  return found;
}

/** The flags of nouns, and how many of their forms may be missed, in parts of a thousand. */
const NOUNS: readonly (readonly [flag: string, most: number])[] = [
  ['K', 8],
  ['J', 5],
  ['I', 30],
  ['H', 3],
  ['N', 1],
  ['G', 5],
];

describe('Russian nouns of the dictionary', () => {
  const rules = suffixes();
  const { inflection } = languageOf('ru')!.names;

  it.each(NOUNS)('of the class %s are known in their cases', (flag, most) => {
    let forms = 0;
    const missed: string[] = [];
    for (const line of read('dic').slice(1)) {
      const [word = '', flags = ''] = line.trim().split('/');
      if (!flags.includes(flag) || !/^[а-яё]{3,}$/i.test(word)) continue;
      const { stem, endings } = inflection.paradigm(foldText(word));
      for (const { strip, add, after } of rules.get(flag) ?? []) {
        if (!word.endsWith(strip) || !after.test(word)) continue;
        const form = foldText(word.slice(0, word.length - strip.length) + add);
        forms++;
        const fits = form.startsWith(stem) && (endings?.has(form.slice(stem.length)) ?? false);
        if (!fits || !stemKeys(form, inflection).includes(stem)) missed.push(`${word}: ${form}`);
      }
    }
    expect(forms).toBeGreaterThan(1000);
    expect((1000 * missed.length) / forms, missed.slice(0, 20).join(', ')).toBeLessThan(most);
  });
});
