import { type Atom, Weight } from './atom.js';
import type { AtomMismatch } from './atom-mismatch.js';
import { type Span, spansOf } from './spans.js';

/** The atom that says what kind of period it is. */
const kindOf = ({ atoms }: Span): number => atoms.at(-1)!;

/** Where a span stands in its text. */
const placeOf = (span: Span, list: readonly Atom[]): readonly [start: number, end: number] => [
  list[span.atoms[0]!]!.start,
  list[kindOf(span)]!.end,
];

/**
 * "the first half of 2025" that became "the first quarter", "the end of the quarter" its beginning: the number of a half,
 * quarter or month of the year is paired with that of another kind, or of another edge of it.
 */
export function findOtherPeriods(
  source: readonly Atom[],
  partnerOf: Int32Array,
  sourceText: string,
  target: readonly Atom[],
  takenBy: Int32Array,
  targetText: string,
  found: AtomMismatch[],
): void {
  const ours = spansOf(source, sourceText).filter(({ ranked }) => ranked);
  if (ours.length === 0) return;
  const theirs = new Map(spansOf(target, targetText).flatMap((span) => (span.ranked ? [[span.atoms[0]!, span]] : [])));
  for (const span of ours) {
    const other = theirs.get(partnerOf[span.atoms[0]!]!);
    if (!other) continue;
    const isSame = other.from === span.from && other.to === span.to;
    if (isSame && (other.edge === span.edge || other.edge === 0 || span.edge === 0)) continue;
    const [s, t] = [kindOf(span), kindOf(other)];
    const isFree = ({ atoms }: Span, held: number, partner: number): boolean =>
      atoms.length === 1 || held === -1 || held === partner;
    if (!isFree(span, partnerOf[s]!, t) || !isFree(other, takenBy[t]!, s)) continue;
    if (span.atoms.length > 1) partnerOf[s] = t;
    if (other.atoms.length > 1) takenBy[t] = s;
    const both = { type: 'different', source: source[s]!, target: target[t]!, weight: Weight.probable } as const;
    found.push(
      isSame
        ? { ...both, clash: 'part' }
        : { ...both, clash: 'period', shows: [placeOf(span, source), placeOf(other, target)] },
    );
  }
}
