import type { Lexicon } from '../../languages/lexicon.js';
import type { MismatchDetail } from '../../model/index.js';
import { scanned } from '../../text/scan.js';
import { type Atom, AtomType, Weight } from './atom.js';
import type { MergedMismatch } from './date-detail.js';
import { isDateAtom } from './facts.js';

/** The side that a lone date has no counterpart on. */
export interface Opposite {
  readonly atoms: readonly Atom[];
  readonly text: string;
  readonly lexicon: Lexicon;
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
  /** The other side has words that tell a day or year from where the speaker stands: yesterday, last year, həmin gün. */
  readonly relative: boolean;
  /** Dates on the other side. */
  readonly nearby: number;
}

/** Whether a text tells a time from where its speaker stands. Read only where something does not balance. */
function isRelative({ text, lexicon }: Opposite): boolean {
  const { entry, count } = scanned(text, lexicon);
  for (let index = 0; index < count; index++) {
    const known = entry[index]!;
    if (known === 0) continue;
    const { role } = lexicon.lexemes[known]!;
    if (role === 'relative' || role === 'ago') return true;
    // "last year"
    if (role === 'date-cue' && lexicon.lexemes[entry[index + 1] ?? 0]!.unit !== undefined) return true;
  }
  return false;
}

export function dateEvidence(
  item: MergedMismatch,
  detail: MismatchDetail | undefined,
  opposite: Opposite,
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
    relative: lone && isRelative(opposite),
    nearby: lone ? opposite.atoms.filter(isDateAtom).length : 0,
  };
}

/**
 * The weight of a date that does not balance. What became of it is plain where something stands in its place; a year that
 * the other side leaves to its context, and a day that it tells as "yesterday", is only a probable mistake.
 */
export function judgeDate(evidence: DateEvidence): number {
  const { reading, rival, yearAlone, relative, weekday, parts, digits } = evidence;
  if (rival) return reading;
  if (yearAlone) return Math.min(reading, Weight.probable);
  if (relative && (weekday || (parts === 1 && digits))) return Math.min(reading, Weight.probable);
  return reading;
}
