import type { Atom } from './atom.js';
import type { UnmatchedEvidence } from './unmatched.js';

/** In what two atoms of one value still differ: see `clash`. */
export type Clash = 'part' | 'era' | 'zone' | 'sign' | 'unit' | 'period';

/** Two atoms that do not balance, or one without a counterpart. */
export interface AtomMismatch {
  readonly type: 'different' | 'missing' | 'extra';
  readonly source: Atom | null;
  readonly target: Atom | null;
  readonly weight: number;
  /** What differs between two atoms of one value. */
  readonly clash?: Clash;
  /** What is shown of each side at least, where the atoms alone would not show the mistake: start and end in its text. */
  readonly shows?: readonly [source: readonly [number, number], target: readonly [number, number]];
  /** Of a lone part of a date: what another part of the same date is paired with on the other side. */
  readonly beside?: Atom;
  /** Of a number without a counterpart: what its weight follows from. */
  readonly seen?: UnmatchedEvidence;
}
