import { describe, expect, it } from 'vitest';
import { bytesOfPieces } from '../../src/project/bytes-of-pieces.js';
import { fc, runs } from '../support/properties.js';

async function* each(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces;
}

const tooMuch = () => new RangeError('too much');

describe('the bytes of pieces of text', () => {
  it('are those of the text that they make', async () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('Şəki, 5 км² 𝟝'.repeat(4000)));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const expected = Buffer.from(pieces.join(''));
        expect(Buffer.compare(await bytesOfPieces(each(pieces), expected.length, tooMuch), expected)).toBe(0);
      }),
      { numRuns: runs(50) },
    );
  });

  it('are no more than is allowed, counted as bytes', async () => {
    expect(await bytesOfPieces(each(['ə', 'ə']), 4, tooMuch)).toHaveLength(4);
    await expect(bytesOfPieces(each(['ə', 'ə']), 3, tooMuch)).rejects.toThrow('too much');
  });

  it('stop being asked for once there are too many', async () => {
    let asked = 0;
    function* endless(): Generator<string> {
      for (;;) {
        asked++;
        yield 'x'.repeat(1 << 16);
      }
    }
    await expect(bytesOfPieces(each(endless()), 1 << 18, tooMuch)).rejects.toThrow('too much');
    expect(asked).toBe(5);
  });
});
