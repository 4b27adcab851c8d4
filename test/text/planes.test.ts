import { describe, expect, it } from 'vitest';
import { readPlanes } from '../../src/text/planes.js';

const base64 = (...bytes: number[]): string => Buffer.from(bytes).toString('base64');

describe('whole numbers in planes of bytes', () => {
  it.each([
    ['none', base64(), 0, []],
    ['one byte each, the sign in the lowest bit', base64(0, 1, 2, 3, 254, 255), 6, [0, -1, 1, -2, 127, -128]],
    ['two bytes each: all low ones first', base64(0, 2, 1, 1), 2, [128, 129]],
    ['three bytes each', base64(0x40, 0x3f, 0x0d, 0x0d, 0x03, 0x03), 2, [100_000, -100_000 + 0]],
  ])('%s', (_, text, count, numbers) => {
    expect(readPlanes(text, count)).toEqual(numbers);
  });
});
