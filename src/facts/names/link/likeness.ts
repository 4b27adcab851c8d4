import type { Side } from '../mention/side.js';
import { UNSAID } from '../read/form.js';
import { Kept } from '../read/form-table.js';
import { PairMemo } from './pair-memo.js';
import { mayResemble, resemblance } from './resemblance.js';

const known = new PairMemo();

/**
 * The resemblance of two words by their records, or -1 where it does not come above `least`, one of two values. Most words are known at
 * once to be unlike; names come again, and both sides ask for the same words, so the last answers are kept.
 */
export function likeness(a: Side, one: number, b: Side, two: number, least: number): number {
  const kept = a.records;
  const others = b.records;
  if (kept[one + Kept.voice] === UNSAID) a.say(one);
  if (others[two + Kept.voice] === UNSAID) b.say(two);
  const a1 = kept[one + Kept.voice]!;
  const a2 = kept[one + Kept.otherVoice]!;
  const b1 = others[two + Kept.voice]!;
  const b2 = others[two + Kept.otherVoice]!;
  // The tables may grow while a word is said, so all are said by now.
  const x = a.lookup.voices.table;
  const y = b.lookup.voices.table;
  // Few have another voice.
  if (
    !mayResemble(x, a1, y, b1, least) &&
    !(b2 >= 0 && mayResemble(x, a1, y, b2, least)) &&
    !(a2 >= 0 && (mayResemble(x, a2, y, b1, least) || mayResemble(x, a2, y, b2, least)))
  )
    return -1;
  const form = a.formAt(one);
  const other = b.formAt(two);
  const low = form.id < other.id ? form.id : other.id;
  const high = form.id < other.id ? other.id : form.id;
  // The sign tells the two bounds apart.
  const key = least > 0 ? -high : high;
  const value = known.get(low, key);
  return Number.isNaN(value) ? known.set(low, key, resemblance(form, other, least)) : value;
}
