import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Output } from '../../src/project/stream/output.js';

describe('what is written', () => {
  it('waits for a stream that is slow, and leaves no listener behind', async () => {
    let taken = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        taken += chunk.length;
        setImmediate(done);
      },
    });
    const output = new Output(slow);
    const before = slow.listenerCount('close');
    for (let time = 0; time < 30; time++) expect(await output.write('abc')).toBe(true);
    await output.end();
    expect([taken, slow.listenerCount('close'), slow.listenerCount('drain')]).toEqual([90, before, 0]);
  });
});
