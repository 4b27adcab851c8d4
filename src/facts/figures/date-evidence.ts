import type { FigureGrammar } from '../../languages/figure-grammar.js';
import type { MismatchDetail } from '../../model/index.js';
import { type Atom, AtomType, Weight } from './atom.js';
import { isDateAtom } from './date-atom.js';
import type { MergedMismatch } from './date-detail.js';

/** What the side that a lone date has no counterpart on tells of other dates; read only where something does not balance. */
export interface Opposite {
  /** It tells a day or year from where its speaker stands: yesterday, last year, həmin gün. */
  readonly relative: boolean;
  /** How many parts of dates it has. */
  readonly dates: number;
}

/** What is known of a date or time that does not balance: all that its verdict is made of. */
export interface DateEvidence {
  /** How sure the reading is by itself: see `Weight`. */
  readonly reading: number;
  /** It stands in figures, at least in part. */
  readonly digits: boolean;
  /** How many of its parts do not balance. */
  readonly parts: number;
  /** Only its year is not repeated, or is added. */
  readonly yearAlone: boolean;
  /** A weekday and nothing else. */
  readonly weekday: boolean;
  /** Something of its kind stands in its place. */
  readonly rival: boolean;
  /** Only the translation has it. */
  readonly added: boolean;
  /** The other side tells a day or year from where its speaker stands. */
  readonly relative: boolean;
  /** How many parts of dates the other side has. */
  readonly nearby: number;
}

/** What a side tells of dates, found out once, at the first call. */
export function oppositeOf(atoms: readonly Atom[], text: string, { relative }: FigureGrammar): () => Opposite {
  let known: Opposite | undefined;
  return () => {
    known ??= { relative: relative.test(text), dates: atoms.filter(isDateAtom).length };
    return known;
  };
}

/** The evidence of a date that does not balance, in one place, for whatever judges it. */
export function dateEvidence(
  item: MergedMismatch,
  detail: MismatchDetail | undefined,
  opposite: () => Opposite,
): DateEvidence {
  const { atoms, type, weight } = item;
  const lone = type !== 'different';
  return {
    reading: weight,
    digits: atoms.some(({ digits }) => digits),
    parts: atoms.length,
    yearAlone: detail !== undefined && detail.about !== 'aspect' && detail.parts === 'year',
    weekday: atoms.every((atom) => atom.type === AtomType.weekday),
    rival: !lone,
    added: type === 'extra',
    relative: lone && opposite().relative,
    nearby: lone ? opposite().dates : 0,
  };
}

/**
 * The weight of a date that does not balance. What became of it is plain where something stands in its place; a year that
 * the other side leaves to its context, and a day that it tells as "yesterday", is only a probable mistake; a word that is a weekday
 * among others is none where the source has no date.
 */
export function judgeDate(evidence: DateEvidence): number {
  const { reading, rival, yearAlone, relative, weekday, parts, digits, added, nearby } = evidence;
  if (rival) return reading;
  // «в среду» is into the environment, where the source speaks of no date.
  if (weekday && added && reading < Weight.certain && nearby === 0) return Weight.weak;
  if (yearAlone) return Math.min(reading, Weight.probable);
  if (relative && (weekday || (parts === 1 && digits))) return Math.min(reading, Weight.probable);
  return reading;
}
