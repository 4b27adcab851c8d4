import { createHash } from 'node:crypto';
import type { CasePair } from './cases.js';

/** The part of `parts` that a document always falls into, counted from one. */
const partOf = (document: string, parts: number): number =>
  (createHash('sha256').update(document).digest().readUInt32BE() % parts) + 1;

/**
 * Whether a pair belongs to the cases of every k-th document alone. Rules tuned with one part in view are to be judged by the
 * others, since sentences of one document share their names and figures.
 * @param part `1/2` is the first of two parts
 * @throws RangeError when it is written otherwise
 */
export function inFold(part: string): (pair: CasePair) => boolean {
  const [, index, parts] = (/^(\d)\/(\d)$/.exec(part) ?? []).map(Number);
  if (!index || !parts || index > parts) throw new RangeError(`--fold takes a part such as 1/2, not “${part}”`);
  return ({ doc, id }) => partOf(doc ?? id, parts) === index;
}
