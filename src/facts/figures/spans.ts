import { type Atom, AtomType, Weight } from './atom.js';
import { otherKind, sameKind } from './fit.js';
import { isMonthUnit, isRank, monthsOf } from './sub-year.js';

/** How many atoms of a long text are looked at, so that time stays linear. */
const NEAR = 64;
/** What `sameKind` gives at least when value and unit agree. */
const SAME = 10;

/** The first and last month of a part of the year, and the atoms that say it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly atoms: readonly number[];
  /** Which edge of it is meant: its beginning 1, its end 3; else 0. */
  readonly edge: number;
  /** It is named by which of its kind it is: the second quarter, month. */
  readonly ranked: boolean;
  /** It is the first or last day of a month. */
  readonly dated?: boolean;
}

/** The day that a month ends on; of February the one that most years have. */
const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "1 July", "31 dekabr": the day on which a month begins or ends. */
function dateAt(list: readonly Atom[], index: number): Span | undefined {
  const [item, next] = [list[index]!, list[index + 1]];
  if (item.group === 0 || next?.group !== item.group) return undefined;
  const [day, month] = item.type === AtomType.month ? [next, item] : [item, next];
  if (day.role !== 'day' || month.type !== AtomType.month) return undefined;
  const { value } = month;
  const edge = day.value === 1 ? 1 : day.value === LAST[value - 1] ? 3 : 0;
  return edge === 0
    ? undefined
    : { from: value, to: value, atoms: [index, index + 1], edge, ranked: false, dated: true };
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

/** "the July–September quarter": the months from one to another, and the word for as many where it follows. */
function withKind(list: readonly Atom[], index: number): readonly number[] {
  const [first, last, kind] = [list[index]!, list[index + 1]!, list[index + 2]];
  const named = kind && kind.start - last.end <= 1 && monthsOf(kind) === last.value - first.value + 1;
  return named ? [index, index + 1, index + 2] : [index, index + 1];
}

const edgeOf = ({ part }: Atom): number => (part === 2 ? 0 : part);

/** "the three months to June": so many that end with the month. */
const endsWith = (months: Atom, last: Atom, text: string): boolean =>
  last.type === AtomType.month &&
  last.value >= months.value &&
  /^[^,;.]{1,12}$/.test(text.slice(months.end, last.start));

/** "the second quarter", «I полугодие», "Q3", "the second month": a part of the year by its number. */
function rankedAt(list: readonly Atom[], index: number, text: string): Span | undefined {
  const item = list[index]!;
  const next = list[index + 1];
  const { value } = item;
  if (item.type !== AtomType.number || !Number.isInteger(value) || value < 1) return undefined;
  const letter = letterBefore(item, text);
  if (letter === '' && !isRank(item)) return undefined;
  const month = next !== undefined && isMonthUnit(next) && next.start - item.end <= 1;
  const length = letter !== '' ? (letter === 'Q' ? 3 : 6) : month ? 1 : monthsOf(next);
  if (length === 0 || value * length > 12) return undefined;
  const atoms = letter === '' ? [index, index + 1] : [index];
  const edge = edgeOf(list[atoms.at(-1)!]!);
  return { from: (value - 1) * length + 1, to: value * length, atoms, edge, ranked: true };
}

/** Whether which of its kind it is stands right before it: «второе полугодие». */
function isRanked(list: readonly Atom[], index: number): boolean {
  const before = list[index - 1];
  return before !== undefined && isRank(before) && list[index]!.start - before.end <= 1;
}

/** The part of the year that begins at an atom: "January–June", "the second quarter", "nine months", "the end of June". */
function spanAt(list: readonly Atom[], index: number, text: string): Span | undefined {
  const item = list[index]!;
  const next = list[index + 1];
  const span = (from: number, to: number, atoms: readonly number[]): Span => ({
    ...{ from, to, atoms },
    ...{ edge: 0, ranked: false },
  });
  const date = dateAt(list, index);
  if (date) return date;
  if (item.type === AtomType.month) {
    if (next && isRange(item, next, text)) return span(item.value, next.value, withKind(list, index));
    return edgeOf(item) > 0 ? { ...span(item.value, item.value, [index]), edge: edgeOf(item) } : undefined;
  }
  const { value, unit, role } = item;
  // "the end of the year", "the end of 2026": that of December
  if (
    edgeOf(item) > 0 &&
    (role === 'year' ? item.group === 0 : item.type === AtomType.unit && unit === 'duration-year')
  )
    return { ...span(1, 12, [index]), edge: edgeOf(item) };
  if (item.type !== AtomType.number) return undefined;
  if (unit === 'duration-month' && value > 1 && value <= 12) {
    const ends = next !== undefined && endsWith(item, next, text);
    return ends ? span(next.value - value + 1, next.value, [index, index + 1]) : span(1, value, withFirst(list, index));
  }
  // "half a year", «за полгода»: as it mostly is, the first one
  if (unit === 'duration-year' && value === 0.5) return isRanked(list, index) ? undefined : span(1, 6, [index]);
  // "three quarters"
  if (unit === '' && value === 0.75) return span(1, 9, withFirst(list, index));
  const ranked = rankedAt(list, index, text);
  if (ranked) return ranked;
  const length = monthsOf(next);
  if (length === 0 || !Number.isInteger(value) || value < 1 || value * length > 12) return undefined;
  return unit === '' && next!.start - item.end <= 2 ? span(1, value * length, [index, index + 1]) : undefined;
}

/** "1 July" is no more than the beginning of July, but of a quarter it is the day. */
const isDay = ({ dated }: Span, { from, to }: Span): boolean => dated !== true || to > from;

/** The same months, or the same edge of them: the end of June is that of the first half of the year, 1 July the beginning of the second. */
function isSame(a: Span, b: Span): boolean {
  if (a.edge !== b.edge || !isDay(a, b) || !isDay(b, a)) return false;
  return (a.edge === 3 || a.from === b.from) && (a.edge === 1 || a.to === b.to);
}

/** The parts of the year that a side says. */
export function spansOf(list: readonly Atom[], text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < list.length && index < NEAR; index++) {
    const span = spanAt(list, index, text);
    if (span) spans.push(span);
  }
  return spans;
}

/** Whether an atom is the year of the date or year that a span is of: "the end of 2026", "the end of December 2026". */
const isOfDate = (list: readonly Atom[], at: number, { atoms }: Span): boolean => {
  const { role, group } = list[at]!;
  return role === 'year' && (group === 0 || group === list[atoms[0]!]!.group);
};

/**
 * Frees what is paired of a span with anything but the other one, where the same stands open elsewhere («в августе … за
 * январь – август»). Gives whether all of it is free.
 */
function release(
  list: readonly Atom[],
  links: Int32Array,
  span: Span,
  others: readonly Atom[],
  otherLinks: Int32Array,
  other: Span,
): boolean {
  for (const at of span.atoms) {
    const held = links[at]!;
    if (held === -1 || other.atoms.includes(held) || isOfDate(others, held, other)) continue;
    // "a third of the loss", which «третий» of a quarter had taken: «втрое меньше»
    const meets = (item: Atom): boolean => sameKind(item, others[held]!) >= SAME || otherKind(item, others[held]!);
    const twin = list.findIndex(
      (item, index) => index < NEAR && links[index] === -1 && !span.atoms.includes(index) && meets(item),
    );
    // "chief" held the first of the months.
    if (twin < 0 && others[held]!.weight > Weight.confirming) return false;
    if (twin >= 0) links[twin] = held;
    otherLinks[held] = twin;
    links[at] = -1;
  }
  return true;
}

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
  const isOpen = ({ atoms }: Span, links: Int32Array): boolean => atoms.some((at) => links[at] === -1);
  // The end of 2026 is not that of 2036: a year has its own counterpart.
  const isKnown = (list: readonly Atom[], links: Int32Array) => (span: Span) =>
    list[span.atoms[0]!]!.role !== 'year' || links[span.atoms[0]!] !== -1;
  const ours = spansOf(source, sourceText).filter(isKnown(source, partnerOf));
  if (ours.length === 0) return;
  const theirs = spansOf(target, targetText).filter(isKnown(target, takenBy));
  for (const span of ours) {
    const other = theirs.find(
      (one) =>
        isSame(one, span) &&
        (isOpen(span, partnerOf) || isOpen(one, takenBy)) &&
        release(source, partnerOf, span, target, takenBy, one) &&
        release(target, takenBy, one, source, partnerOf, span),
    );
    if (!other) continue;
    for (const at of span.atoms) if (partnerOf[at] === -1) partnerOf[at] = other.atoms[0]!;
    for (const at of other.atoms) if (takenBy[at] === -1) takenBy[at] = span.atoms[0]!;
  }
}
