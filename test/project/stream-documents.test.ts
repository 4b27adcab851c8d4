import { describe, expect, it } from 'vitest';
import { StreamDocuments } from '../../src/project/stream/stream-documents.js';

/** Two names of a length that differ in the middle only. */
const pairOf = (length: number): [string, string] => {
  const [half, rest] = ['a'.repeat(Math.floor(length / 2)), 'b'.repeat(Math.ceil(length / 2) - 1)];
  return [`${half}1${rest}`, `${half}2${rest}`];
};

describe('names of documents in a stream', () => {
  it.each([
    ['are told apart', 1024, true],
    ['are told apart by their length and both ends alone', 1025, false],
  ])('%s: of %i characters', (_, length, isApart) => {
    const documents = new StreamDocuments();
    const [one, other] = pairOf(length);
    expect([one.length, other.length]).toEqual([length, length]);
    const first = documents.of(one);
    expect(documents.of(one)).toBe(first);
    expect(documents.of(other) !== first).toBe(isApart);
  });
});
