import { describe, expect, it, vi } from 'vitest';
import { explainResults } from '../../src/validate/explain-results.js';
import type { PlacedPair, Result } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';

const counts = vi.hoisted(() => new Map<string, number>());

vi.mock('../../src/text/scan.js', async (original) => {
  const scan = await original<typeof import('../../src/text/scan.js')>();
  return {
    ...scan,
    scanned: (...given: Parameters<typeof scan.scanned>) => {
      counts.set(given[0], (counts.get(given[0]) ?? 0) + 1);
      return scan.scanned(...given);
    },
  };
});

const SENTENCES = Array.from({ length: 48 }, (_, index): [string, string] => [
  `Rovshan Taghizade opened ${index + 100} workshops in Sheki.`,
  `Rövşən Tağızadə Şəkidə ${index + 100} emalatxana açdı.`,
]);

/** How often texts were read since the last call, and how many there are. */
function readings(): readonly [number, number] {
  const sum = [...counts.values()].reduce((a, b) => a + b, 0);
  const { size } = counts;
  counts.clear();
  return [sum, size];
}

const SETTINGS = { ...checkSettings(), today: '2026-01-01' };
const PAIRS = SENTENCES.map(
  ([source, target], index): PlacedPair => ({
    document: 'a.md',
    language: 'az',
    unit: `u${index}`,
    source,
    target,
    sourceLanguage: 'en',
    targetLanguage: 'az',
    running: true,
    sourcePlace: null,
    targetPlace: null,
  }),
);

async function gathered(results: AsyncIterable<Result>): Promise<Result[]> {
  const all: Result[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('what was read of a pair while it was weighed', () => {
  it('is not read again to explain it, save that figures are told one by one', async () => {
    const weighed = await gathered(validate(PAIRS, SETTINGS));
    const [without, texts] = readings();
    expect(texts).toBe(96);
    const settings = { ...SETTINGS, readings: new WeakMap() };
    const explained = await gathered(explainResults(validate(PAIRS, settings), settings));
    expect(readings()[0]).toBeLessThanOrEqual(without + texts);
    // As it is where results come from a cache.
    const anew = await gathered(explainResults(each(weighed), SETTINGS));
    expect(explained).toEqual(anew);
    expect(explained.every(({ explained: facts = [] }) => facts.length > 2)).toBe(true);
  });

  it('explains what has no translation, or is in another language than it says, by nothing', async () => {
    const some = PAIRS.map((pair, index) => (index % 2 ? pair : { ...pair, target: index % 4 ? undefined : ' ' }));
    const settings = { ...SETTINGS, readings: new WeakMap() };
    const explained = await gathered(explainResults(validate(some, settings), settings));
    expect(explained.map(({ explained: facts = [] }) => facts.length > 0)).toEqual(
      some.map((_, index) => index % 2 === 1),
    );
    const anew = await gathered(explainResults(validate(some, SETTINGS), SETTINGS));
    expect(explained).toEqual(anew);
  });
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
