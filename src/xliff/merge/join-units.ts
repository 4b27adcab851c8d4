import { plainText, type Unit } from '../../model/index.js';
import { firstFrom } from '../../text/first-from.js';
import type { XliffFile, XliffUnit } from '../document.js';
import { isBlank, sourceKey } from './same-text.js';
import { matchSimilar } from './similar.js';

/** A delivered unit and the unit of the state that it belongs to. */
export interface Joined {
  readonly delivered: XliffUnit;
  /** Index in the state. */
  readonly index: number;
  /** Its sentence has changed since it was exported. */
  readonly stale: boolean;
}

/** Ids that our export gives: such a unit was a sentence of the document once. */
const OUR_ID = /^u[0-9a-f]{12}(-\d+)?$/;

/**
 * Finds for every delivered unit the unit of the state: by id, then by `resname`, then by the text of the source, in
 * order where several are equal. What carries an id of ours that is no longer there is joined to the sentence that most
 * likely came of it.
 */
export function joinUnits(
  state: readonly Unit[],
  files: readonly XliffFile[],
): { joined: Joined[]; unknown: XliffUnit[] } {
  const byId = new Map(state.map((unit, index) => [unit.id, index]));
  const byText = new Map<string, number[]>();
  state.forEach((unit, index) => {
    const key = sourceKey(unit.source);
    const known = byText.get(key);
    if (known) known.push(index);
    else byText.set(key, [index]);
  });
  const joined: Joined[] = [];
  const unknown: XliffUnit[] = [];
  const taken = new Set<number>();
  const all = files.flatMap((file) => file.units);
  const rest: XliffUnit[] = [];
  for (const delivered of all) {
    const index = byId.get(delivered.id) ?? (delivered.resname === undefined ? undefined : byId.get(delivered.resname));
    if (index === undefined) rest.push(delivered);
    else {
      taken.add(index);
      joined.push({ delivered, index, stale: false });
    }
  }
  const stale: XliffUnit[] = [];
  for (const delivered of rest) {
    const same = byText.get(sourceKey(delivered.source));
    if (same && !isBlank(delivered.source)) {
      const index = same.find((candidate) => !taken.has(candidate)) ?? same[0]!;
      taken.add(index);
      joined.push({ delivered, index, stale: false });
    } else if (isOurs(delivered) && delivered.target !== undefined && !isBlank(delivered.target)) stale.push(delivered);
    else unknown.push(delivered);
  }
  // A sentence that another delivered unit belongs to is not the one that changed.
  const fresh = state.map((unit, index) => ({ unit, index })).filter(({ index }) => !taken.has(index));
  const positions = gapsOf(all, joined, stale);
  const found = matchSimilar(
    stale.map((unit) => ({ text: plainText(unit.source), gap: positions.stale.get(unit) ?? 0 })),
    fresh.map(({ unit, index }) => ({ text: plainText(unit.source), gap: positions.fresh(index) })),
  );
  const matched = new Set<number>();
  for (const [to, from] of found) {
    matched.add(from);
    joined.push({ delivered: stale[from]!, index: fresh[to]!.index, stale: true });
  }
  unknown.push(...stale.filter((_, index) => !matched.has(index)));
  const order = new Map(all.map((unit, index) => [unit, index]));
  joined.sort((a, b) => (order.get(a.delivered) ?? 0) - (order.get(b.delivered) ?? 0));
  return { joined, unknown };
}

function isOurs(unit: XliffUnit): boolean {
  return OUR_ID.test(unit.id) || (unit.resname !== undefined && OUR_ID.test(unit.resname));
}

/** What a delivered unit and a sentence have in common is the joined unit before them. */
function gapsOf(all: readonly XliffUnit[], joined: readonly Joined[], stale: readonly XliffUnit[]) {
  const indexOf = new Map(joined.map(({ delivered, index }) => [delivered, index]));
  const waiting = new Set(stale);
  const gaps = new Map<XliffUnit, number>();
  let last = -1;
  for (const unit of all) {
    if (waiting.has(unit)) gaps.set(unit, last);
    else last = indexOf.get(unit) ?? last;
  }
  const known = [...new Set(indexOf.values())].sort((a, b) => a - b);
  const before = (index: number): number => known[firstFrom(known, index) - 1] ?? -1;
  return { stale: gaps, fresh: before };
}
