import { MEANING, USUAL } from '../../languages/meanings.js';
import type { Format } from './bits.js';
import { contextOf } from './mixing.js';
import { Numbers } from './numbers.js';

/** A stem and its meanings, hashes all, as `Meanings` has them. */
type Entry = readonly [stem: number, ...meanings: number[]];

/** Entries of a table of meanings, see `Meanings`. */
function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const at = (place: number): number => bytes[place]! | (bytes[place + 1]! << 8) | (bytes[place + 2]! << 16);
  for (let place = 0; place < bytes.length; place += 4 + 3 * bytes[place + 3]!)
    yield [at(place), ...Array.from({ length: bytes[place + 3]! }, (_, number) => at(place + 4 + 3 * number))];
}

/**
 * The bytes of a table of meanings: all meanings once, in order, each by its distance from the one before; so the stems, and for each
 * which of the meanings it has.
 */
export const meanings: Format<Uint8Array> = (coder, given) => {
  const entries = given && [...entriesOf(given)];
  const used = entries && [...new Set(entries.flatMap(([, ...all]) => all.map((one) => one & MEANING)))];
  const pool = codeSteps(
    new Numbers(coder, 1),
    used?.sort((a, b) => a - b),
  );
  const places = new Map(pool.map((meaning, place) => [meaning, place]));
  const stems = codeSteps(
    new Numbers(coder, 1),
    entries?.map(([stem]) => stem),
  );
  const counts = new Numbers(coder, 1);
  const numbers = new Numbers(coder, 1);
  const usual = new Numbers(coder, 3);
  const bytes: number[] = [];
  const add = (number: number): unknown => bytes.push(number & 0xff, (number >> 8) & 0xff, number >> 16);
  for (const [index, stem] of stems.entries()) {
    const all = entries?.[index]?.slice(1);
    const count = counts.code(all?.length ?? 0);
    add(stem);
    bytes.push(count);
    let before = 2;
    for (let at = 0; at < count; at++) {
      const written = all?.[at] ?? 0;
      const meaning = pool[numbers.code(places.get(written & MEANING) ?? 0)]!;
      usual.given[0] = contextOf(1, count, at);
      usual.given[1] = contextOf(2, before, at);
      usual.given[2] = contextOf(3, before, count, at);
      before = usual.code(written & USUAL ? 1 : 0);
      add(before ? meaning | USUAL : meaning);
    }
  }
  return Uint8Array.from(bytes);
};

/** Codes growing numbers, and how many they are. */
function codeSteps(numbers: Numbers, given: readonly number[] | undefined): number[] {
  const count = numbers.code(given?.length ?? 0);
  const found: number[] = [];
  for (let at = 0, before = 0; at < count; at++) {
    before += numbers.code((given?.[at] ?? 0) - before);
    found.push(before);
  }
  return found;
}
