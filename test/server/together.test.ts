import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { together } from '../../src/server/together.js';

afterEach(() => vi.restoreAllMocks());

it('does in one turn, in order, what came in before it', async () => {
  const soon = together();
  const done: string[] = [];
  soon(() => done.push('a'));
  soon(() => {
    done.push('b');
    soon(() => done.push('d'));
  });
  soon(() => done.push('c'));
  expect(done).toEqual([]);
  await turn();
  expect(done).toEqual(['a', 'b', 'c', 'd']);
  soon(() => done.push('e'));
  await turn();
  expect(done.at(-1)).toBe('e');
});

it('lets others have their turn between tasks that take long', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const soon = together();
  const done: string[] = [];
  for (const name of ['a', 'b', 'c'])
    soon(() => {
      done.push(name);
      now += 10;
    });
  await turn();
  expect(done).toEqual(['a', 'b']);
  soon(() => done.push('d'));
  await turn();
  expect(done).toEqual(['a', 'b', 'c', 'd']);
});
