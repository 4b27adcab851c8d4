import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BrokenIndex, IndexBuilder, IndexPart, MemoryIndex, type MemoryPair, partsOf } from '../../src/memory/index.js';
import { HeldBytes } from '../../src/memory/stored/held-bytes.js';
import { pairOfRecord, recordBytes } from '../../src/memory/stored/record.js';
import { type Content, content, type InlineCode } from '../../src/model/index.js';
import { VERSION } from '../../src/project/memory-index/layout.js';
import { fc } from '../support/properties.js';

const WORDS = 'the minister met an ambassador of Norway in Baku on Monday to talk about trade and ports'.split(' ');
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const code: fc.Arbitrary<InlineCode> = fc.oneof(
  fc.record({ kind: fc.constantFrom('open', 'close'), id: fc.string() } as const),
  fc.record({ kind: fc.constant('standalone' as const), id: fc.string(), text: fc.string(), equiv: fc.string() }),
);
const anyContent: fc.Arbitrary<Content> = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), code), { maxLength: 5 })
  .map(content);

const pairOf = (source: string, index = 0): MemoryPair => ({ source: [source], target: [`${index}`], origin: 'm' });

/** An index whose parts have so many pairs. */
function inParts(pairs: readonly MemoryPair[], most: number): { bytes: Uint8Array[]; parts: IndexPart[] } {
  const bytes: Uint8Array[] = [];
  const builder = new IndexBuilder((chunk) => bytes.push(chunk), most);
  for (const pair of pairs) builder.add(pair);
  const { parts } = builder.finish();
  const held = new HeldBytes(bytes);
  return { bytes, parts: parts.map((entry) => new IndexPart(held, entry)) };
}

describe('a record of an index', () => {
  it('gives its pair back, whatever is in it', () => {
    fc.assert(
      fc.property(anyContent, anyContent, fc.string(), (source, target, origin) => {
        expect(pairOfRecord(recordBytes({ source, target, origin }))).toEqual({ source, target, origin });
      }),
    );
  });

  it.each([
    ['', 'nothing'],
    ['{"source":"a"}', 'another shape'],
    ['["a","b"]', 'no origin'],
    ['[1,"b","c"]', 'a number as text'],
    ['["a",[{"kind":"other","id":"1"}],"c"]', 'a code of no kind'],
    ['["a",[{"kind":"open"}],"c"]', 'a code without id'],
    ['["a",[null],"c"]', 'nothing as a code'],
  ])('refuses %j: %s', (text) => {
    expect(() => pairOfRecord(new TextEncoder().encode(text))).toThrow(BrokenIndex);
  });
});

describe('an index in parts', () => {
  it('answers as one does', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 40 }),
        sentence,
        fc.integer({ min: 1, max: 9 }),
        (all, asked, most) => {
          const pairs = all.map(pairOf);
          const { parts } = inParts(pairs, most);
          expect(parts.map(({ count }) => count).reduce((a, b) => a + b, 0)).toBe(pairs.length);
          expect(parts.length).toBe(Math.ceil(pairs.length / most));
          // Few buckets are shared by other terms in other tables, which may only change what is compared, not what is like.
          const found = new MemoryIndex(parts).find([asked], 50, 0);
          expect(found.map(({ target }) => target).sort()).toEqual(
            MemoryIndex.of(pairs)
              .find([asked], 50, 0)
              .map(({ target }) => target)
              .sort(),
          );
        },
      ),
    );
  });

  it('keeps records that are longer than what is handed out at once', () => {
    const long = 'word '.repeat(100_000);
    const pairs = [pairOf('one two', 1), pairOf(long, 2), pairOf('one three', 3)];
    const index = new MemoryIndex(inParts(pairs, 2).parts);
    expect(index.find(['one two'])[0]?.target).toEqual(['1']);
    expect(index.find([long])[0]?.target).toEqual(['2']);
    expect(index.find(['one three'])[0]?.target).toEqual(['3']);
  });

  it('has nothing where there are no pairs', () => {
    expect(partsOf([])).toEqual([]);
    expect(MemoryIndex.of([]).find(['one two'])).toEqual([]);
  });

  it('is written in the same bytes for ever, or its version is raised', () => {
    const pairs = ['One, two.', 'Ёлка, əlifba: 26 000!', 'e\u0301te\u0301', 'one TWO three'].map(pairOf);
    const hash = createHash('sha256');
    for (const chunk of inParts(pairs, 3).bytes) hash.update(chunk);
    expect([VERSION, hash.digest('hex').slice(0, 16)]).toEqual([1, '8b081e1fb26b2fb7']);
  });
});

describe('an index that turns out to be damaged', () => {
  const pairs = WORDS.map((word, index) => pairOf(`The first ${word} and the last one`, index));
  const ask = (index: MemoryIndex) => index.find(['The first Norway and the last one'], 5);

  it('is made again, once, and the question answered', () => {
    const { bytes, parts } = inParts(pairs, 4);
    const held = new HeldBytes(bytes);
    let asked = 0;
    const broken = parts.map(
      () =>
        new IndexPart(
          {
            size: held.size,
            read: () => {
              throw new BrokenIndex();
            },
          },
          { count: 4, bits: 8, records: 0, offsets: 0, starts: 0, postings: 0 },
        ),
    );
    const index = new MemoryIndex(broken, () => {
      asked++;
      return parts;
    });
    expect(ask(index)).toEqual(ask(MemoryIndex.of(pairs)));
    expect(ask(index)).toEqual(ask(MemoryIndex.of(pairs)));
    expect(asked).toBe(1);
    expect(() => ask(new MemoryIndex(broken))).toThrow(BrokenIndex);
  });

  it('refuses places that are not there', () => {
    const entry = { count: 1, bits: 8, records: 0, offsets: 0, starts: 0, postings: 0 };
    const source = new HeldBytes([new Uint8Array(2000)]);
    expect(new IndexPart(source, entry).count).toBe(1);
    for (const wrong of [
      { count: 600 },
      { bits: 29 },
      { bits: 9 },
      { starts: 1000 },
      { offsets: -1 },
      { postings: 0.5 },
    ])
      expect(() => new IndexPart(source, { ...entry, ...wrong }), JSON.stringify(wrong)).toThrow(BrokenIndex);
    expect(() => new HeldBytes([]).read(0, 1)).toThrow(BrokenIndex);
  });
});
