import { describe, expect, it } from 'vitest';
import { MemoryIndex } from '../../src/memory/index.js';
import { parse, show } from '../xliff/merge-helpers.js';

const pair = (source: string, target: string) => ({ source: parse(source), target: parse(target), origin: 'a.md' });

describe('MemoryIndex', () => {
  const index = MemoryIndex.of([
    pair('In all, 26,000 troops entered Baku.', 'Ümumilikdə 26 000.'),
    pair('In all, 147 people were killed.', 'Ümumilikdə 147.'),
    pair('The <1>decision</1> came in 1994.', '<1>Qərar</1> 1994.'),
    pair('The <1>decision</1> came in 1994.', '<1>Qərar</1> 1994.'),
    pair('', 'Boş'),
  ]);
  const find = (text: string, ...more: number[]) =>
    index.find(parse(text), ...more).map(({ target, quality }) => [show(target), quality] as const);

  it('finds the same sentence, once for each translation', () => {
    expect(find('The <1>decision</1> came in 1994.')).toEqual([['<1>Qərar</1> 1994.', 1]]);
  });

  it('does not call a sentence the same whose codes or punctuation differ', () => {
    expect(find('The decision came in 1994.')).toEqual([['<1>Qərar</1> 1994.', 0.99]]);
    expect(find('The <1>decision</1> came in 1994!')).toEqual([['<1>Qərar</1> 1994.', 0.98]]);
  });

  it('finds a sentence in which a word changed', () => {
    const [best] = find('In all, 27,000 troops entered Baku.');
    expect(best?.[0]).toBe('Ümumilikdə 26 000.');
    expect(best?.[1]).toBeGreaterThan(0.8);
    expect(best?.[1]).toBeLessThan(0.98);
  });

  it('offers nothing for what is not alike', () => {
    expect(find('Something else entirely.')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('In all, 147 people were killed.', 1, 1)).toEqual([['Ümumilikdə 147.', 1]]);
  });
});

describe('an index of many sentences', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  // Each word stands in more than half of the sentences: only two that follow each other tell them apart.
  const words = 'the of and to in is was for on that with as at by from'.split(' ');
  const sentences = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 10 }, () => words[random(words.length)]).join(' '),
  );
  const index = MemoryIndex.of(sentences.map((text) => ({ source: [text], target: [text], origin: 'a' })));

  it('finds what differs in one word, though all words are common', () => {
    let found = 0;
    for (let asked = 0; asked < 100; asked++) {
      const text = sentences[random(sentences.length)]!;
      const edited = text.split(' ');
      edited[random(edited.length)] = 'changed';
      const matches = index.find([edited.join(' ')], 50, 0.5);
      if (matches.some(({ source }) => source[0] === text)) found++;
    }
    expect(found).toBeGreaterThanOrEqual(97);
  });

  it('reads a bounded part of itself for any question', () => {
    const everything = Array.from({ length: 20_000 }, () => words[random(words.length)]).join(' ');
    expect(index.find([everything])).toEqual([]);
  });
});
