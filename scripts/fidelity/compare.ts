import type { CasePair } from './cases.js';
import type { Outcomes } from './judge.js';
import type { AnsweredFinding } from './run.js';

/** What may change between two answers. */
export const CHANGES = [
  'alarm appeared',
  'alarm vanished',
  'alarm graver',
  'alarm milder',
  'newly caught',
  'newly missed',
  'mistake newly found',
  'mistake no longer found',
  'report newly right',
  'report newly wrong',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** One difference between old and new answers. */
export interface Change {
  readonly kind: ChangeKind;
  readonly source: string;
  readonly direction: string;
  readonly pair: CasePair;
  /** The finding that it is about, if there is one. */
  readonly finding?: AnsweredFinding | undefined;
}

const place = ({ category, source, target }: AnsweredFinding): string =>
  `${category} ${source?.start ?? ''}-${source?.end ?? ''} ${target?.start ?? ''}-${target?.end ?? ''}`;

const byId = <T extends { readonly set: string; readonly pair: CasePair }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [`${one.set} ${one.pair.id}`, one]));

/** Each outcome with the earlier one of the same pair; pairs that only one of them has are passed over. */
function* together<T extends { readonly set: string; readonly pair: CasePair }>(
  before: readonly T[],
  after: readonly T[],
): Generator<[T, T]> {
  const known = byId(before);
  for (const one of after) {
    const old = known.get(`${one.set} ${one.pair.id}`);
    if (old) yield [old, one];
  }
}

function* alarmChanges(before: readonly AnsweredFinding[], after: readonly AnsweredFinding[]) {
  const old = new Map(before.map((one) => [place(one), one]));
  for (const finding of after) {
    const was = old.get(place(finding));
    old.delete(place(finding));
    if (!was) yield { kind: 'alarm appeared' as const, finding };
    else if (was.severity !== finding.severity)
      yield { kind: finding.severity === 'error' ? ('alarm graver' as const) : ('alarm milder' as const), finding };
  }
  for (const finding of old.values()) yield { kind: 'alarm vanished' as const, finding };
}

/** What differs between the outcomes of two runs over the same cases. */
export function compareOutcomes(before: Outcomes, after: Outcomes): Change[] {
  const changes: Change[] = [];
  for (const [old, one] of together(before.faithful, after.faithful)) {
    const { source, direction, pair } = one;
    if (one.mistakes.length === 0)
      for (const change of alarmChanges(old.grave, one.grave)) changes.push({ ...change, source, direction, pair });
    for (const [at, { found }] of one.mistakes.entries()) {
      const was = old.mistakes[at]?.found;
      if (was === found) continue;
      const kind = found ? 'mistake newly found' : 'mistake no longer found';
      changes.push({ kind, source, direction, pair });
    }
  }
  for (const [old, one] of together(before.spoiled, after.spoiled)) {
    const { source, direction, pair, by } = one;
    if ((old.by === undefined) === (by === undefined)) continue;
    changes.push({ kind: by ? 'newly caught' : 'newly missed', source, direction, pair, finding: by ?? old.by });
  }
  for (const [old, one] of together(before.field, after.field)) {
    if (old.right === one.right) continue;
    const { source, direction, pair } = one;
    changes.push({ kind: one.right ? 'report newly right' : 'report newly wrong', source, direction, pair });
  }
  return changes;
}
