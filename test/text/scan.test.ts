import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { LANGUAGE_TAGS } from '../../src/languages/known-language.js';
import type { ScanLexicon } from '../../src/text/dictionary.js';
import { scanned } from '../../src/text/scan.js';
import { TokenKind, type Tokens } from '../../src/text/tokens.js';
import { WALK } from '../../src/text/trie.js';
import { beginOf } from '../../src/text/units.js';
import { fc } from '../support/properties.js';

const lexiconOf = (tag: string): ScanLexicon => languageOf(tag)!.figures.lexicon;

/** Tokens as a person reads them: a star after words of the dictionary, a dot before what stands without a space. */
function shown(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, index) => {
    const known = tokens.entry[index] ? '*' : '';
    return `${tokens.gap[index] ? '' : '.'}${tokens.textOf(index)}${known}`;
  });
}

describe('scanning', () => {
  it.each([
    ['en', 'Five of them left on Saturday.', ['Five*', 'of*', 'them', 'left', 'on', 'Saturday*', '..']],
    ['en', 'On Saturday\u00ad, 1,250 men', ['On', 'Saturday*', '.,', '1', '.,', '.250', 'men']],
    ['en', 'twen\u00adty', ['twen\u00adty*']],
    ['ru', 'пятилетний план', ['пяти*', '.летний*', 'план']],
    ['az', 'on beşinci il', ['on*', 'beşinci*', 'il*']],
    ['ru', '', []],
  ])('cuts %s “%s”', (language, text, tokens) => {
    expect(shown(scanned(text, lexiconOf(language)))).toEqual(tokens);
  });

  it('keeps the last text of each dictionary', () => {
    const [english, russian] = [lexiconOf('en'), lexiconOf('ru')];
    const first = scanned('two days', english);
    scanned('два дня', russian);
    expect(scanned('two days', english)).toBe(first);
    expect(shown(first)).toEqual(['two*', 'days*']);
    expect(shown(scanned('three', english))).toEqual(['three*']);
  });

  const pieces = fc.oneof(
    fc.constantFrom(...'aıəöуеон5-'),
    fc.constantFrom(
      'tw',
      'twen',
      'ty',
      'of',
      'the',
      'mil',
      'on',
      'beş',
      'yüz',
      'incü',
      'пят',
      'пяти',
      'сот',
      'летн',
      'ий',
    ),
    fc.constantFrom('\u00ad', ' ', 'T', 'İ', 'Д'),
  );
  const text = fc.array(pieces, { maxLength: 8 }).map((list) => list.join(''));

  it('finds the same words whether they are sifted first or not', () => {
    for (const tag of LANGUAGE_TAGS) {
      const lexicon = lexiconOf(tag);
      const { opening, short } = lexicon.trie;
      const trie = { ...lexicon.trie, opening: opening.slice().fill(-1), short: short.slice().fill(WALK) };
      const unsifted = { ...lexicon, trie };
      fc.assert(
        fc.property(text, (value) => {
          expect(shown(scanned(value, lexicon))).toEqual(shown(scanned(value, unsifted)));
        }),
      );
    }
  });

  it('covers all but spaces and invisible characters, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
        const tokens = scanned(value, lexiconOf('az'));
        let end = 0;
        for (let index = 0; index < tokens.count; index++) {
          expect(
            value
              .slice(end, tokens.start[index])
              .trim()
              .replace(/\p{Cf}/gu, ''),
          ).toBe('');
          expect(tokens.end[index]).toBeGreaterThan(tokens.start[index]!);
          // Only words and digits have letters and digits.
          expect(tokens.seen[index] === 0).toBe(tokens.kind[index] === TokenKind.sign);
          end = tokens.end[index]!;
        }
        expect(
          value
            .slice(end)
            .trim()
            .replace(/\p{Cf}/gu, ''),
        ).toBe('');
      }),
    );
  });
});

describe('the beginning of a word', () => {
  it('is that of its first four letters, in whatever case', () => {
    expect(beginOf('Sumqayıt', 0, 8)).toBe(beginOf('in SUMQAYIT', 3, 11));
    expect(beginOf('Sumqayıt', 0, 8)).toBe(
      beginOf('sumo', 0, 4) + (beginOf('q', 0, 1) >> 15) - (beginOf('o', 0, 1) >> 15),
    );
    expect(beginOf('on the', 0, 2)).toBe(beginOf('on', 0, 2));
  });
});
