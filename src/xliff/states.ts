import type { State } from '../model/index.js';

/** The `subState` that tells a translation to be reviewed in XLIFF 2. */
export const NEEDS_REVIEW = 'tarazi:needs-review';

const FROM_12 = new Map<string, State>([
  ['new', 'initial'],
  ['needs-translation', 'initial'],
  ['translated', 'translated'],
  ['needs-review-translation', 'needs-review'],
  // Not ours, but tools write them: someone has to look again.
  ['needs-review-adaptation', 'needs-review'],
  ['needs-review-l10n', 'needs-review'],
  ['needs-adaptation', 'needs-review'],
  ['needs-l10n', 'needs-review'],
  ['signed-off', 'reviewed'],
  ['final', 'final'],
]);

const TO_12: Readonly<Record<State, string>> = {
  initial: 'new',
  translated: 'translated',
  'needs-review': 'needs-review-translation',
  reviewed: 'signed-off',
  final: 'final',
};

const RANK: Readonly<Record<State, number>> = { initial: 0, 'needs-review': 1, translated: 2, reviewed: 3, final: 4 };

/** XLIFF 1.2 `target/@state` and `trans-unit/@approved` (the table in the contracts). Unknown values count as none. */
export function stateFrom12(state: string | undefined, approved: boolean | undefined): State {
  const stated = (state === undefined ? undefined : FROM_12.get(state)) ?? 'initial';
  return approved === true && RANK[stated] < RANK.reviewed ? 'reviewed' : stated;
}

/** XLIFF 1.2 `target/@state`, and `approved="yes"` for what is reviewed. */
export function stateTo12(state: State): { state: string; approved: boolean } {
  return { state: TO_12[state], approved: RANK[state] >= RANK.reviewed };
}

/** XLIFF 2 `segment/@state` and `@subState`. Subordinate states of other tools that ask for another look count too. */
export function stateFrom2(state: string | undefined, subState: string | undefined): State {
  if (subState !== undefined && /:(needs-review|fuzzy|needs-work)$/.test(subState)) return 'needs-review';
  return state === 'translated' || state === 'reviewed' || state === 'final' ? state : 'initial';
}

/** XLIFF 2 `segment/@state` and `@subState`. */
export function stateTo2(state: State): { state: string; subState?: string } {
  return state === 'needs-review' ? { state: 'translated', subState: NEEDS_REVIEW } : { state };
}

/** Negative when `a` is less finished than `b`. */
export function compareStates(a: State, b: State): number {
  return RANK[a] - RANK[b];
}

/** A person has confirmed it: nothing may replace it silently. */
export function isReviewed(state: State): boolean {
  return RANK[state] >= RANK.reviewed;
}
