import { type Atom, AtomType } from './atom.js';

/** From the largest; each may be followed by the next. */
const UNITS = ['duration-hour', 'duration-minute', 'duration-second'];
/** How many atoms of a long text are looked at, so that time stays linear. */
const NEAR = 64;
/** "4 minutes and 24 seconds": what may stand between two parts of a time, in characters. */
const GAP = 6;

/** 4.24, 3:12, 2:05.18, 14:52,3. */
const WRITTEN = /(?<![\d:.,])\d{1,2}(?:[.:]\d\d){1,2}(?:[.,]\d{1,2})?(?![\d:])/y;

interface Lap {
  /** The atoms from the first to the one before the last. */
  readonly from: number;
  readonly to: number;
  /** As it is written without signs: 42.3 seconds after 4 minutes are 4423. */
  readonly digits: string;
}

/** Hours, minutes and seconds that stand beside each other with their names. */
function namedAt(list: readonly Atom[], from: number): Lap | undefined {
  let to = from;
  let digits = '';
  for (; to < list.length; to++) {
    const { type, value, unit, start } = list[to]!;
    const place = UNITS.indexOf(unit);
    if (type !== AtomType.number || place < 0) break;
    if (to > from && (unit !== UNITS[UNITS.indexOf(list[to - 1]!.unit) + 1] || start - list[to - 1]!.end > GAP)) break;
    const whole = Math.trunc(value);
    // Only seconds have decimals.
    if (value < 0 || (place > 0 && value >= 60) || (place < 2 && value !== whole)) break;
    digits += (to > from ? String(whole).padStart(2, '0') : whole) + String(value).slice(String(whole).length + 1);
  }
  return to - from > 1 ? { from, to, digits } : undefined;
}

/** The atoms of a time that begins with one and is written in figures and signs. */
function writtenAt(list: readonly Atom[], from: number, text: string): Lap | undefined {
  const { digits, start, unit } = list[from]!;
  if (!digits || (unit !== '' && !UNITS.includes(unit))) return undefined;
  WRITTEN.lastIndex = start;
  const written = WRITTEN.exec(text)?.[0];
  if (written === undefined) return undefined;
  const end = start + written.length;
  let to = from;
  while (to < list.length && list[to]!.start < end) to++;
  const last = list[to - 1]!;
  return last.unit === '' || UNITS.includes(last.unit)
    ? { from, to, digits: written.replace(/\D/g, '').replace(/^0(?=\d)/, '') }
    : undefined;
}

/** Written ones with fewer digits may be an hour or a number as well. */
const LONG = 5;

/** A time that is named, or written with more than its minutes and seconds. */
function lapAt(list: readonly Atom[], from: number, text: string): Lap | undefined {
  const named = namedAt(list, from);
  if (named) return named;
  const written = writtenAt(list, from, text);
  return written && written.digits.length >= LONG ? written : undefined;
}

/** Whether no atom of it is held by anything outside the other. */
function isFree(links: Int32Array, { from, to }: Lap, other: Lap): boolean {
  return links.subarray(from, to).every((held) => held === -1 || (held >= other.from && held < other.to));
}

/**
 * "4 minutes 24 seconds" and «4.24», "3 dəqiqə 12 saniyə" and 3:12, 2:05.18 and 2:05:18: joins the open parts of a time with the figures
 * of the other side, whatever signs stand between them. `links` and `otherLinks` hold partners, -1 for none.
 */
export function joinLaps(
  list: readonly Atom[],
  links: Int32Array,
  text: string,
  others: readonly Atom[],
  otherLinks: Int32Array,
  otherText: string,
): void {
  for (let index = 0; index < list.length && index < NEAR; index++) {
    const lap = links[index] === -1 || links[index + 1] === -1 ? lapAt(list, index, text) : undefined;
    if (!lap) continue;
    for (let at = 0; at < others.length && at < NEAR; at++) {
      const written = writtenAt(others, at, otherText);
      if (written?.digits !== lap.digits || !isFree(links, lap, written) || !isFree(otherLinks, written, lap)) continue;
      links.fill(at, lap.from, lap.to);
      otherLinks.fill(index, written.from, written.to);
      break;
    }
    index = lap.to - 1;
  }
}
