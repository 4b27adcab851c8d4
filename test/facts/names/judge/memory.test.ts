import { describe, expect, it, vi } from 'vitest';
import { explainNames } from '../../../../src/facts/names/explain.js';
import { compareNames, DocumentMemories, type NamePair, noteNames } from '../../../../src/facts/names/index.js';
import { DocumentMemory, Memory, type Shown } from '../../../../src/facts/names/judge/memory.js';

const LINKED: Shown = { linked: 1, loose: 0, small: 0 };

/** What two memories know of some stems of the source. */
const known = (memory: DocumentMemory, ...stems: string[]) => stems.map((stem) => memory.source.of(stem));

describe('the memory of a side', () => {
  it('counts each way in which a stem stood', () => {
    const memory = new Memory();
    memory.note('bakı', 'linked');
    memory.note('bakı', 'linked');
    memory.note('bakı', 'loose');
    memory.note('bakı', 'small');
    expect(memory.of('bakı')).toEqual({ linked: 2, loose: 1, small: 1 });
    expect(memory.of('gəncə')).toBeUndefined();
  });

  it('keeps 4,096 stems and pushes out the oldest first', () => {
    const memory = new Memory();
    for (let index = 0; index < 4096; index++) memory.note(`s${index}`, 'linked');
    expect([memory.of('s0'), memory.of('s4095')]).toEqual([LINKED, LINKED]);
    // What is known already makes no room.
    memory.note('s1', 'loose');
    expect(memory.of('s0')).toEqual(LINKED);
    memory.note('one more', 'linked');
    expect([memory.of('s0'), memory.of('s2'), memory.of('one more')]).toEqual([undefined, LINKED, LINKED]);
    expect(memory.of('s1')).toEqual({ linked: 1, loose: 1, small: 0 });
    memory.note('and another', 'linked');
    expect([memory.of('s1'), memory.of('s2')]).toEqual([undefined, LINKED]);
  });

  it('takes back what was noted, and no more than that', () => {
    const memory = new Memory();
    memory.note('bakı', 'linked');
    expect(memory.take('bakı', 'loose')).toBeUndefined();
    expect(memory.take('bakı', 'linked')).toEqual({ linked: 0, loose: 0, small: 0 });
    expect(memory.take('bakı', 'linked')).toBeUndefined();
    expect(memory.take('gəncə', 'linked')).toBeUndefined();
    expect(memory.of('bakı')).toEqual({ linked: 0, loose: 0, small: 0 });
  });

  it('keeps no word that is too long to be one', () => {
    const memory = new Memory();
    memory.note('a'.repeat(64), 'loose');
    memory.note('a'.repeat(65), 'loose');
    expect([memory.of('a'.repeat(64))?.loose, memory.of('a'.repeat(65))]).toEqual([1, undefined]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows nothing of %s by itself', (stem) => {
    const memory = new Memory();
    expect(memory.of(stem)).toBeUndefined();
    memory.note(stem, 'loose');
    expect(memory.of(stem)).toEqual({ linked: 0, loose: 1, small: 0 });
    expect(({} as Partial<Shown>).loose).toBeUndefined();
  });
});

describe('the memories of documents', () => {
  const of = (memories: DocumentMemories, document: string) => memories.of(document, 'en', 'az');

  it('are one for each document and translation', () => {
    const memories = new DocumentMemories();
    const memory = of(memories, 'a.md');
    expect(of(memories, 'a.md')).toBe(memory);
    for (const other of [of(memories, 'b.md'), memories.of('a.md', 'az', 'en'), memories.of('a.md', 'en', 'ru')])
      expect(other).not.toBe(memory);
  });

  it('are 64, and what was not asked for longest is pushed out first', () => {
    const memories = new DocumentMemories();
    const first = of(memories, 'd0');
    const second = of(memories, 'd1');
    for (let index = 2; index < 64; index++) of(memories, `d${index}`);
    expect(of(memories, 'd0')).toBe(first);
    of(memories, 'one more');
    expect(of(memories, 'd0')).toBe(first);
    expect(of(memories, 'd1')).not.toBe(second);
  });

  it.each(['', '__proto__', 'constructor', '["a","en","az"]'])('take %j for a name like any other', (document) => {
    const memories = new DocumentMemories();
    const memory = of(memories, document);
    expect(memory).toBeInstanceOf(DocumentMemory);
    expect(of(memories, document)).toBe(memory);
    expect(of(memories, 'a')).not.toBe(memory);
  });

  it('tell long names of documents apart by their ends', () => {
    const memories = new DocumentMemories();
    const long = (end: string) => of(memories, `${'a'.repeat(100_000)}${end}`);
    expect(long('b')).toBe(long('b'));
    expect(long('b')).not.toBe(long('c'));
    expect(long('b')).not.toBe(long('bb'));
  });

  it('remember as many stems as they are told to', () => {
    const { source } = of(new DocumentMemories(2), 'a');
    for (const stem of ['one', 'two', 'three']) source.note(stem, 'small');
    expect(['one', 'two', 'three'].map((stem) => source.of(stem)?.small)).toEqual([undefined, 1, 1]);
  });
});

describe('what a pair does to the memory of its document', () => {
  const pair: NamePair = {
    source: 'Then Orkhan Bayramzade left for Ganja.',
    target: 'Sonra Orxan Bayramzadə Gəncəyə yola düşdü.',
    sourceLanguage: 'en',
    targetLanguage: 'az',
  };
  const compared = (memorise: NamePair['memorise'], memory = new DocumentMemory()) => {
    compareNames({ ...pair, memory, memorise });
    return memory;
  };

  it('adds what it shows of both sides', () => {
    const memory = compared('add');
    expect(known(memory, 'orkhan', 'left')).toMatchObject([{ linked: 1 }, { small: 1 }]);
    expect(memory.target.of('orxan')).toMatchObject({ linked: 1 });
    expect(memory.target.of('orkhan')).toBeUndefined();
    expect(compared(undefined)).toEqual(memory);
  });

  it('adds nothing as a draft', () => {
    expect(compared('keep')).toEqual(new DocumentMemory());
    const memory = compared('add');
    expect(compared('keep', memory)).toEqual(compared('add'));
  });

  it('adds the same when it is read ahead, and then leaves all as it was', () => {
    const memory = new DocumentMemory();
    noteNames(pair, memory);
    expect(memory).toEqual(compared('add'));
    expect(compared('noted', memory)).toEqual(compared('add'));
  });

  it('sees nothing of itself while it is judged', () => {
    const lost = { ...pair, source: 'The mill belonged to Kowalski.', target: 'Dəyirman sahibsiz idi.' };
    const memory = new DocumentMemory();
    noteNames(lost, memory);
    const seen = vi.spyOn(memory.source, 'of');
    for (const compare of [compareNames, explainNames]) {
      seen.mockClear();
      let counts: (Shown | undefined)[] = [];
      seen.mockImplementation((stem) => {
        const shown = Memory.prototype.of.call(memory.source, stem);
        counts = [...counts, shown && { ...shown }];
        return shown;
      });
      compare({ ...lost, memory, memorise: 'noted' });
      expect(counts).toContainEqual({ linked: 0, loose: 0, small: 0 });
      expect(counts).not.toContainEqual(expect.objectContaining({ loose: 1 }));
    }
    seen.mockRestore();
    expect(memory.source.of('kowalsk')).toMatchObject({ loose: 1 });
  });

  it('takes words that objects know for words', () => {
    const memory = new DocumentMemory();
    const odd = {
      ...pair,
      source: 'Then Constructor met Hasownproperty.',
      target: 'Sonra __proto__ Constructor gördü.',
    };
    const alone = compareNames({ ...odd, memory: new DocumentMemory() });
    expect(compareNames({ ...odd, memory })).toEqual(alone);
    noteNames(odd, memory);
    compareNames({ ...odd, memory, memorise: 'noted' });
    expect(known(memory, 'toString', '__proto__', 'valueOf')).toEqual([undefined, undefined, undefined]);
    expect({}).toEqual(Object.create(Object.prototype));
  });

  it('leaves all as it was where its words were pushed out meanwhile', () => {
    const memory = new DocumentMemory(1);
    noteNames(pair, memory);
    const before = structuredClone(memory);
    compared('noted', memory);
    expect(structuredClone(memory)).toEqual(before);
  });
});
