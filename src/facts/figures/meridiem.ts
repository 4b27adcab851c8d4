import type { Role } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import type { Cursor } from './cursor.js';

const found = { part: 0, next: 0 };

/** Where the word for a part of the day stands: "in the evening", "at night", "pm". */
function partPlace(r: Cursor, index: number): number {
  const role = r.role(index);
  if (role === 'in' && r.role(index + 1) === 'the') return index + 2;
  return role === 'at' && r.role(index + 1) === 'night' ? index + 1 : index;
}

/**
 * am 1, pm 2 at a position ("pm", "p.m.", "утра", "in the afternoon"), 0 when there is none, and the token after it.
 * Valid until the next call.
 */
export function meridiemAt(r: Cursor, index: number): { readonly part: number; readonly next: number } {
  found.part = 0;
  found.next = index;
  const at = partPlace(r, index);
  const role = r.role(at);
  const part = partOf(role);
  // "12 noon", "12 midnight"
  const twelve = role === 'noon' ? 2 : role === 'midnight' ? 1 : 0;
  // "saat 9-dan axşam 6-dək": the evening is that of the next hour.
  const ofNext =
    part !== 0 && r.grammar.tenTakesOnes && (r.isDigits(at + 1) || r.role(at + 1) === 'clock' || isUntil(r, at));
  if (ofNext) return found;
  if (part !== 0 || twelve !== 0) {
    found.part = part || twelve;
    found.next = at + 1;
  } else if ((r.is(at, 'a') || r.is(at, 'p')) && r.sign(at + 1) === CharClass.dot && r.is(at + 2, 'm')) {
    found.part = r.is(at, 'a') ? 1 : 2;
    found.next = r.sign(at + 3) === CharClass.dot && r.glued(at + 3) ? at + 4 : at + 3;
  }
  return found;
}

/** "saat 9-dan axşamadək": until the evening. */
const isUntil = (r: Cursor, index: number): boolean => /d[əe]k$/i.test(r.tokens.textOf(index));

/** am 1, pm 2 in the two tokens before a position: "axşam saat 7:30-da". */
export function meridiemBefore(r: Cursor, index: number): number {
  for (let at = index - 1; at >= index - 2; at--) {
    const part = partOf(r.role(at));
    if (part !== 0) return part;
  }
  return 0;
}

/** am 1, pm 2, night 3, day 4, anything else 0. */
export function partOf(role: Role | undefined): number {
  return role === 'am' ? 1 : role === 'pm' ? 2 : role === 'night' ? 3 : role === 'daytime' ? 4 : 0;
}

/** The hour of a 24-hour clock; 11 at night is 23, 2 at night is 2, 2 by day 14. */
export function hourOf(hour: number, part: number): number {
  if (part === 4) return hour < 7 ? hour + 12 : hour % 24;
  if (part === 3) return hourOf(hour, hour > 6 && hour < 12 ? 2 : 1);
  if (part === 2 && hour < 12) return hour + 12;
  return part === 1 && hour === 12 ? 0 : hour % 24;
}
