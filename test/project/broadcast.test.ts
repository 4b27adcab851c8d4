import { describe, expect, it } from 'vitest';
import { broadcast } from '../../src/project/broadcast.js';

async function* numbers(end: number, onGive: (value: number) => void = () => {}): AsyncGenerator<number> {
  for (let value = 0; value < end; value++) {
    onGive(value);
    yield value;
  }
}

async function gather(items: AsyncIterable<number>, stopAt = Number.POSITIVE_INFINITY): Promise<number[]> {
  const got: number[] = [];
  for await (const item of items) {
    got.push(item);
    if (got.length === stopAt) break;
    if (item % 3 === 0) await new Promise((done) => setImmediate(done));
  }
  return got;
}

describe('broadcast', () => {
  it('gives every reader everything in order, and runs no further ahead than the slowest', async () => {
    let given = -1;
    const [quick, slow] = broadcast(
      numbers(50, (value) => {
        given = value;
      }),
      2,
    );
    const all = gather(quick!.items);
    const got: number[] = [];
    for await (const item of slow!.items) {
      got.push(item);
      await new Promise((done) => setImmediate(done));
      expect(given).toBeLessThanOrEqual(item + 1);
    }
    expect(await all).toEqual(got);
    expect(got).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it('goes on when a reader leaves, in the middle or before it began', async () => {
    const [stays, leaves, never] = broadcast(numbers(20), 3);
    never!.leave();
    const some = gather(leaves!.items, 5).finally(leaves!.leave);
    expect((await gather(stays!.items)).length).toBe(20);
    expect((await some).length).toBe(5);
  });

  it('throws to all what the source throws', async () => {
    const broken = async function* () {
      yield 1;
      throw new Error('broken');
    };
    const readings = broadcast(broken(), 2);
    const outcomes = await Promise.allSettled(readings.map(({ items }) => gather(items)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
