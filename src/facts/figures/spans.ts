import { type Atom, AtomType } from './atom.js';

/** How many atoms of a long text are looked at, so that time stays linear. */
const NEAR = 64;

/** The first and last month of a part of the year, and the atoms that say it. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly atoms: readonly number[];
}

const isRank = ({ type, unit, ordinal, role }: Atom): boolean =>
  type === AtomType.number && unit === '' && (ordinal || role === 'roman');

const isQuarter = ({ type, value, unit }: Atom): boolean =>
  unit === 'year-quarter' || (type === AtomType.number && value === 0.25 && unit === '');

const isHalf = ({ type, value, unit }: Atom): boolean =>
  type === AtomType.number && value === 0.5 && (unit === '' || unit === 'duration-year');

/** Months of one period: quarters of three, halves of six. */
function lengthOf(item: Atom | undefined): number {
  if (item === undefined) return 0;
  return isQuarter(item) ? 3 : isHalf(item) ? 6 : 0;
}

/** Whether two months are the ends of a span: a sign or a few small words between them. */
const isRange = (left: Atom, right: Atom, text: string): boolean =>
  left.type === AtomType.month &&
  right.type === AtomType.month &&
  left.value < right.value &&
  right.start - left.end <= 16 &&
  !/[,;.]/.test(text.slice(left.end, right.start));

/** "Q" of Q3, "H" of H1. */
const letterBefore = ({ digits, start }: Atom, text: string): string =>
  digits ? (/(?<!\p{L})[QH]$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '') : '';

/** "the first nine months": the first of no row, but from the year's beginning. */
const withFirst = (list: readonly Atom[], index: number): readonly number[] => {
  const before = list[index - 1];
  const first = before?.ordinal === true && before.value === 1 && list[index]!.start - before.end <= 1;
  return first ? [index - 1, index] : [index];
};

/** The part of the year that begins at an atom: "January–June", "the second quarter", «I полугодие», "Q3", "nine months". */
function spanAt(list: readonly Atom[], index: number, text: string): Span | undefined {
  const item = list[index]!;
  const next = list[index + 1];
  if (next && isRange(item, next, text)) return { from: item.value, to: next.value, atoms: [index, index + 1] };
  if (item.type !== AtomType.number) return undefined;
  const { value, unit } = item;
  if (unit === 'duration-month' && value > 1 && value <= 12)
    return { from: 1, to: value, atoms: withFirst(list, index) };
  // "three quarters"
  if (unit === '' && value === 0.75) return { from: 1, to: 9, atoms: withFirst(list, index) };
  const letter = letterBefore(item, text);
  const length = letter === '' ? lengthOf(next) : letter === 'Q' ? 3 : 6;
  if (length === 0 || !Number.isInteger(value) || value < 1 || value * length > 12) return undefined;
  const atoms = letter === '' ? [index, index + 1] : [index];
  if (letter !== '' || isRank(item)) return { from: (value - 1) * length + 1, to: value * length, atoms };
  return unit === '' && next!.start - item.end <= 2 ? { from: 1, to: value * length, atoms } : undefined;
}

/** The parts of the year that a side says. */
function spansOf(list: readonly Atom[], text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < list.length && index < NEAR; index++) {
    const span = spanAt(list, index, text);
    if (span) spans.push(span);
  }
  return spans;
}

/** Whether what is paired of a span is paired with the other one. */
const isFree = ({ atoms }: Span, links: Int32Array, other: Span): boolean =>
  atoms.every((at) => links[at] === -1 || other.atoms.includes(links[at]!));

/**
 * "January–June" and "the first half of the year", «три квартала» and "nine months": joins the open atoms of equal parts of
 * the year, however they are said.
 */
export function joinSpans(
  source: readonly Atom[],
  partnerOf: Int32Array,
  sourceText: string,
  target: readonly Atom[],
  takenBy: Int32Array,
  targetText: string,
): void {
  const ours = spansOf(source, sourceText);
  if (ours.length === 0) return;
  const theirs = spansOf(target, targetText);
  for (const span of ours) {
    const other = theirs.find(
      (one) =>
        one.from === span.from && one.to === span.to && isFree(span, partnerOf, one) && isFree(one, takenBy, span),
    );
    if (!other) continue;
    for (const at of span.atoms) if (partnerOf[at] === -1) partnerOf[at] = other.atoms[0]!;
    for (const at of other.atoms) if (takenBy[at] === -1) takenBy[at] = span.atoms[0]!;
  }
}
