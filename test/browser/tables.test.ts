import { describe, expect, it } from 'vitest';
import { BitWriter } from '../../scripts/build/browser/pack/bit-writer.js';
import { inOneOrder } from '../../scripts/build/browser/pack/concepts.js';
import { pack } from '../../scripts/build/browser/pack/pack.js';
import { BitReader, CERTAIN, type Format } from '../../src/browser/tables/bits.js';
import { concepts, gazetteerOf } from '../../src/browser/tables/gazetteer.js';
import { meanings } from '../../src/browser/tables/meanings.js';
import { codeList } from '../../src/browser/tables/numbers.js';
import { plainText } from '../../src/browser/tables/plain-text.js';
import { slipTrees } from '../../src/browser/tables/slip-trees.js';
import { trees } from '../../src/browser/tables/trees.js';
import { unpack } from '../../src/browser/tables/unpack.js';
import { weights } from '../../src/browser/tables/weights.js';
import { writePlanes } from '../../src/text/planes.js';
import { fc, runs } from '../support/properties.js';

const tried = { numRuns: runs(30) };
const list: Format<number[]> = (coder, given) => codeList(coder, given);
const word = fc.string({ unit: fc.constantFrom(...'abcşцж-'), minLength: 1, maxLength: 9 });

/** What `pack` writes is what `unpack` reads; `pack` itself throws where it is not. */
function holds<T>(format: Format<T>, tables: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(tables, (table) => {
      expect(unpack(format, pack(format, table))).toEqual(table);
    }),
    tried,
  );
}

describe('tables for browsers', () => {
  it('are bits that are read as they were written, however likely they were said to be', () => {
    const bits = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: CERTAIN - 1 })));
    fc.assert(
      fc.property(bits, (written) => {
        const writer = new BitWriter();
        for (const [bit, chance] of written) writer.code(bit, chance);
        const reader = new BitReader(writer.bytes());
        for (const [bit, chance] of written) expect(reader.code(0, chance)).toBe(bit);
      }),
      tried,
    );
  });

  it('take hardly any room where all is as foreseen', () => {
    const writer = new BitWriter();
    for (let at = 0; at < 8000; at++) writer.code(1, CERTAIN - 16);
    expect(writer.bytes().length).toBeLessThan(5);
  });

  it('hold numbers below 2 ** 31', () => holds(list, fc.array(fc.nat(2 ** 31 - 1))));
  it('hold texts', () => holds(plainText, fc.string({ unit: fc.constantFrom(...'ab{"}: şцж\n') })));
  it('hold bytes', () => holds(weights, fc.uint8Array()));
  it('hold concepts', () => holds(concepts, fc.array(word)));

  it('hold what languages call concepts, and leave out what they have no name for', () => {
    const all = ['002', 'AZ', 'city:baku', 'word:year'];
    const lines = ['002\tAfrika', 'AZ\tAzərbaycan|~azərbaycanlı', 'word:year\til'];
    expect(unpack(gazetteerOf(all), pack(gazetteerOf(all), lines))).toEqual(lines);
  });

  it('hold meanings of stems', () => {
    const hash = fc.nat(0xffffff);
    const entries = fc.uniqueArray(fc.tuple(hash, fc.array(hash, { minLength: 1, maxLength: 12 })), {
      selector: ([stem]) => stem,
    });
    const bytesOf = (number: number): number[] => [number & 0xff, (number >> 8) & 0xff, number >> 16];
    holds(
      meanings,
      entries.map((table) =>
        Uint8Array.from(
          table
            .sort(([a], [b]) => a - b)
            .flatMap(([stem, all]) => [...bytesOf(stem), all.length, ...all.flatMap(bytesOf)]),
        ),
      ),
    );
  });

  it('hold trees', () => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constant('0'),
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `1${a}${b}`),
      ),
    }));
    const shapes = fc.array(tree, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
    const planes = (shape: string, one: string, most: number): string =>
      writePlanes([...shape].filter((each) => each === one).map((_, at) => ((at * 37) % most) - (one === '0' ? 9 : 0)));
    holds(
      trees,
      shapes.map((shape) => ({
        shape,
        evidence: planes(shape, '1', 9),
        cut: planes(shape, '1', 40),
        leaf: planes(shape, '0', 900),
      })),
    );
  });

  it('hold trees in one list', () => {
    const nodes = [342, 478, 1, 2, 101, -143, -1, -2, 101, 7, -3, -4];
    const table = { nodes, leaves: [-82, 62, 0, 5], roots: [0] };
    expect(unpack(slipTrees, pack(slipTrees, table))).toEqual(table);
  });

  it('are refused where they would be read as something else', () => {
    expect(() => pack(concepts, ['a', '', 'b'])).toThrow('without a loss');
    expect(() => pack(meanings, Uint8Array.of(1, 2, 3, 1, 9))).toThrow('without a loss');
  });
});

describe('concepts of several gazetteers', () => {
  it.each([
    [
      'the same',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a', 'b'],
    ],
    [
      'some in one alone',
      [
        ['a', 'c', 'd'],
        ['a', 'b', 'd'],
        ['d', 'e'],
      ],
      ['a', 'c', 'b', 'd', 'e'],
    ],
    ['none', [[], []], []],
  ])('come in one order: %s', (_, lists, all) => {
    expect(inOneOrder(lists)).toEqual(all);
  });

  it.each([
    [
      'two in another order',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    ['one twice', [['a', 'b', 'a']]],
  ])('are refused: %s', (_, lists) => {
    expect(() => inOneOrder(lists)).toThrow();
  });
});
