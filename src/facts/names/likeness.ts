import type { Form } from './form.js';
import { PairMemo } from './pair-memo.js';
import { resemblance } from './resemblance.js';

const known = new PairMemo();

/**
 * The resemblance of two forms, or -1 where it does not come above `least`, one of two values. Names come again, and both
 * sides ask for the same words, so the last answers are kept.
 */
export function likeness(a: Form, b: Form, least: number): number {
  const low = a.id < b.id ? a.id : b.id;
  const high = a.id < b.id ? b.id : a.id;
  // The sign tells the two bounds apart.
  const key = least > 0 ? -high : high;
  const value = known.get(low, key);
  return Number.isNaN(value) ? known.set(low, key, resemblance(a, b, least)) : value;
}
