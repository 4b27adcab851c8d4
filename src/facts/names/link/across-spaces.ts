import type { Side } from '../mention/side.js';
import { Kept } from '../read/form-table.js';
import { Mark } from '../read/words.js';
import type { Linked } from './linked.js';
import { resemblance } from './resemblance.js';
import { windowEnd, windowStart } from './window.js';
import { ACCEPT, mayRender, SURE } from './worth.js';

/** Shorter words are hardly written in two. */
const LONG = 6;

/** Links words that one language writes in one and the other in two: "LoBianco", «Ло Бьянко»; only what nothing else renders. */
export function linkAcrossSpaces(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (of.at[at]! >= 0 || a.stop[at]! - a.start[at]! < LONG) continue;
    const record = a.record(at);
    const stem = a.records[record + Kept.stem]!;
    const end = windowEnd(one, a.capitals, b.capitals);
    for (let two = windowStart(one, a.capitals, b.capitals); two < end; two++) {
      const place = b.capitalAt[two]!;
      const next = place + 1;
      if (next >= b.count || !b.adjoins(next) || to.at[place]! >= 0 || to.at[next]! >= 0) continue;
      if (!b.has(next, Mark.capital) && !b.has(next, Mark.joined)) continue;
      if (!mayRender(stem, b.consonants[place]! | b.consonants[next]!)) continue;
      const joined = b.text.slice(b.start[place]!, b.stop[place]!) + b.text.slice(b.start[next]!, b.stop[next]!);
      const form = b.lookup.formOf(joined);
      const own = a.form(at);
      const worth = own.cyrillic === form.cyrillic && own.fold === form.fold ? 1 : resemblance(own, form, ACCEPT);
      if (worth < SURE) continue;
      of.at[at] = place;
      of.worth[at] = worth;
      for (const half of [place, next]) {
        to.at[half] = at;
        to.worth[half] = worth;
      }
      break;
    }
  }
}
