import type { CaseSet, Mistake } from './cases.js';
import mistakes from './mistakes.json' with { type: 'json' };

/**
 * A mistake of a translator that we found ourselves: id of the faithful pair in one direction, category of the finding that is
 * right there, and why, in a few words that copy none of the text. `mistakes.json` lists them by id.
 */
export interface OwnMistake {
  readonly id: string;
  readonly category: 'number' | 'date' | 'name';
  readonly reason: string;
}

/** Our own list. */
export const OWN_MISTAKES = mistakes as readonly OwnMistake[];

/** Adds mistakes of our own to those that a set names itself. */
export function withOwnMistakes(set: CaseSet, own: readonly OwnMistake[] = OWN_MISTAKES): CaseSet {
  if (own.length === 0) return set;
  const added = new Map<string, Mistake[]>();
  for (const { id, category } of own) {
    const mistake: Mistake = { group: category, source: null, target: null, own: true };
    const list = added.get(id);
    if (list) list.push(mistake);
    else added.set(id, [mistake]);
  }
  const faithful = set.faithful.map((one) => ({ ...one, errors: [...one.errors, ...(added.get(one.id) ?? [])] }));
  return { ...set, faithful };
}
