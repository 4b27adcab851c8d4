import type { CasePair, CaseSet } from './cases.js';

/**
 * The cases of a set whose faithful pair is wanted. A spoiled pair goes with its faithful one; one whose faithful pair is not
 * in the set is asked for itself.
 */
export function selectCases(set: CaseSet, wanted: (pair: CasePair) => boolean): CaseSet {
  const known = new Set(set.faithful.map(({ id }) => id));
  const faithful = set.faithful.filter(wanted);
  const kept = new Set(faithful.map(({ id }) => id));
  const spoiled = set.spoiled.filter((one) => (known.has(one.clean) ? kept.has(one.clean) : wanted(one)));
  return { name: set.name, faithful, spoiled, field: set.field.filter(wanted) };
}
