import { Weight } from './atom.js';
import type { AtomMismatch } from './atom-mismatch.js';
import { type DateEvidence, judgeDate } from './date-evidence.js';
import { type UnmatchedEvidence, weighUnmatched } from './unmatched.js';

/** A piece of evidence that a weight hangs on: 1 where it is so, 0 where it is not, a `Weight` for the reading. */
export interface FigureReason {
  /** Message `evidence.<id>`. */
  readonly id: string;
  readonly value: number;
  /** How much less the mismatch would weigh if it were otherwise, in steps of `Weight`; under 0: how much more. */
  readonly adds: number;
}

const NUMBER = {
  ...{
    read: 'number-read',
    added: 'number-added',
    digits: 'number-digits',
    exact: 'number-exact',
    inner: 'number-inner',
  },
  ...{ first: 'number-first', part: 'number-part', vague: 'number-vague', nought: 'number-nought', few: 'number-few' },
  ...{ whole: 'number-whole', designation: 'number-designation', named: 'number-named', opposed: 'number-opposed' },
  again: 'number-again',
} as const satisfies Readonly<Record<keyof UnmatchedEvidence, string>>;

const DATE = {
  ...{ reading: 'date-reading', digits: 'date-digits', yearAlone: 'date-year-alone', weekday: 'date-weekday' },
  ...{ rival: 'date-rival', relative: 'date-relative' },
} as const satisfies Partial<Readonly<Record<keyof DateEvidence, string>>>;

/** The ids of all evidence about numbers and dates. */
export const FIGURE_EVIDENCE: readonly string[] = [...Object.values(NUMBER), ...Object.values(DATE)];

/** What the weight of an unmatched number, or of a date, hangs on: each piece is turned round and the judge asked again. */
export function reasonsOf({ seen }: AtomMismatch, dated: DateEvidence | undefined): readonly FigureReason[] {
  if (dated) return hangsOn(dated, DATE, judgeDate);
  return seen ? hangsOn(seen, NUMBER, weighUnmatched) : [];
}

function hangsOn<E extends UnmatchedEvidence | DateEvidence>(
  seen: E,
  ids: Readonly<Partial<Record<keyof E, string>>>,
  weigh: (seen: E) => number,
): readonly FigureReason[] {
  const weight = weigh(seen);
  const reasons: FigureReason[] = [];
  for (const key of Object.keys(ids) as (keyof E)[]) {
    const value = Number(seen[key]);
    const turned = typeof seen[key] === 'boolean' ? !seen[key] : value > Weight.weak ? Weight.weak : Weight.certain;
    const adds = weight - weigh({ ...seen, [key]: turned });
    if (adds !== 0) reasons.push({ id: ids[key]!, value, adds });
  }
  return reasons.sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}
