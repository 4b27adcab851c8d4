import type { Side } from '../mention/side.js';
import { Kept } from '../read/form-table.js';
import { Mark } from '../read/words.js';
import type { Linked } from './linked.js';
import { resemblance } from './resemblance.js';
import { windowEnd, windowStart } from './window.js';
import { ACCEPT, mayRender, SURE } from './worth.js';

/** Shorter words are hardly written in two. */
const LONG = 5;

/**
 * Links words that one language writes in one and the other in two: "LoBianco", «Ло Бьянко»; "Məhəmmədrza", «Мохаммад Реза». Only what
 * nothing else renders, or one of the two words by half.
 */
export function linkAcrossSpaces(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (of.worth[at]! >= SURE || a.stop[at]! - a.start[at]! < LONG) continue;
    const half = of.at[at]!;
    if (half >= 0) {
      if (a.hitOf[at]! < 0 && to.at[half] === at && !joinAt(a, at, b, half, of, to) && half > 0)
        joinAt(a, at, b, half - 1, of, to);
      continue;
    }
    const record = a.record(at);
    const stem = a.records[record + Kept.stem]!;
    const end = windowEnd(one, a.capitals, b.capitals);
    for (let two = windowStart(one, a.capitals, b.capitals); two < end; two++) {
      const place = b.capitalAt[two]!;
      if (place + 1 < b.count && mayRender(stem, b.consonants[place]! | b.consonants[place + 1]!))
        if (joinAt(a, at, b, place, of, to)) break;
    }
  }
}

/** Links a word with two of the other side, where nothing else needs them and they are surer together; whether it did. */
function joinAt(a: Side, at: number, b: Side, place: number, of: Linked, to: Linked): boolean {
  const next = place + 1;
  if (next >= b.count || !b.adjoins(next) || !isFree(place, at, to) || !isFree(next, at, to)) return false;
  if (!b.has(place, Mark.capital) || !(b.has(next, Mark.capital) || b.has(next, Mark.joined))) return false;
  const joined = b.text.slice(b.start[place]!, b.stop[place]!) + b.text.slice(b.start[next]!, b.stop[next]!);
  const form = b.lookup.formOf(joined);
  const own = a.form(at);
  const worth = own.cyrillic === form.cyrillic && own.fold === form.fold ? 1 : resemblance(own, form, ACCEPT);
  if (worth < SURE) return false;
  of.at[at] = place;
  of.worth[at] = worth;
  for (const half of [place, next]) {
    to.at[half] = at;
    to.worth[half] = worth;
  }
  return true;
}

const isFree = (place: number, at: number, { at: links }: Linked): boolean => links[place]! < 0 || links[place] === at;
