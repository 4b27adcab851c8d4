import type { Form } from './form.js';
import { resemblance } from './resemblance.js';

const SIZE = 1 << 14;
/** The forms compared last, two numbers a slot, and what came out; a slot serves whoever came last. */
const pairs = new Int32Array(SIZE * 2);
const values = new Float64Array(SIZE);

/**
 * The resemblance of two forms, or -1 where it does not come above `least`, one of two values. Names come again, and both
 * sides ask for the same words, so the last answers are kept.
 */
export function likeness(a: Form, b: Form, least: number): number {
  const low = a.id < b.id ? a.id : b.id;
  const high = a.id < b.id ? b.id : a.id;
  // The sign tells the two bounds apart.
  const key = least > 0 ? -high : high;
  const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) >>> 18;
  if (pairs[2 * slot] === low && pairs[2 * slot + 1] === key) return values[slot]!;
  const value = resemblance(a, b, least);
  pairs[2 * slot] = low;
  pairs[2 * slot + 1] = key;
  values[slot] = value;
  return value;
}
