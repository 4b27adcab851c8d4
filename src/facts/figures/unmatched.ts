import { type Atom, AtomType, Weight } from './atom.js';
import { isDateAtom } from './date-atom.js';
import { dimensionOf } from './quantity.js';

/** A bare "thousand" says what 1,000 says, "I" what "first" says. */
const sayingOf = ({ type, value, other, unit, ordinal, role }: Atom): string =>
  type === AtomType.vague && !Number.isNaN(other)
    ? `${AtomType.number} ${other} ${unit} ${ordinal}`
    : `${type} ${value} ${unit} ${ordinal || role === 'roman'}`;

/** One side of a pair when all that fits is paired; what is asked of it several times is found once. */
export class JudgedSide {
  private words: ReadonlySet<string> | undefined;
  private open: boolean | undefined;
  private said: ReadonlySet<string> | undefined;

  /** `links`: the partner of each atom, -1 for none. */
  constructor(
    readonly text: string,
    readonly atoms: readonly Atom[],
    readonly links: Int32Array,
  ) {}

  /** Whether a paired atom says the same. */
  says(item: Atom): boolean {
    this.said ??= new Set(this.atoms.filter((_, at) => this.links[at] !== -1).map(sayingOf));
    return this.said.has(sayingOf(item));
  }

  /** Whether letters stand there as a word. */
  names(letters: string): boolean {
    this.words ??= new Set(this.text.match(/[\p{L}\p{N}]+/gu) ?? []);
    return this.words.has(letters);
  }

  /** Whether any number, or what hints at one, has no partner. */
  get hasOpen(): boolean {
    this.open ??= this.atoms.some((one, at) => this.links[at] === -1 && isNumber(one));
    return this.open;
  }
}

const isNumber = ({ type }: Atom): boolean => type !== AtomType.season && type !== AtomType.weekday;

/** What can be seen of a figure that the other side lacks. All that its certainty follows from stands here. */
export interface UnmatchedEvidence {
  /** How much it weighs as it was read and eased: idioms and counter words are known by then. */
  readonly read: number;
  /** It stands in the translation only. */
  readonly added: boolean;
  readonly digits: boolean;
  /** Written in digits with enough of them, decimals or a unit: no list number, footnote or "1 in". */
  readonly exact: boolean;
  /** The beginning of a word: двухэтажный, üçölçülü. */
  readonly inner: boolean;
  /** "first", which languages say or leave out, with "at", "before all", "new". */
  readonly first: boolean;
  /** A quarter, a third: "the corner", "dörddə biri". */
  readonly part: boolean;
  /** Only a size is hinted at: "millions", "onlarla". */
  readonly vague: boolean;
  readonly nought: boolean;
  /** One or two, which grammar may say: "the sides", "a month". */
  readonly few: boolean;
  /** 100 %, which says no more than "wholly" does. */
  readonly whole: boolean;
  /** Written to letters, as the 19 of COVID-19. */
  readonly designation: boolean;
  /** These letters stand on the other side too. */
  readonly named: boolean;
  /** Something on the other side is open as well, and may be what became of it. */
  readonly opposed: boolean;
  /** The same figure stands on its own side once more, with its counterpart. */
  readonly again: boolean;
}

const LETTERS_BEFORE = /[\p{L}\p{N}]{1,16}[-–‑ ]?$/u;
/** What has a written form of its own in every language is no counter of small things. */
const LARGE = 13;

function lettersBefore({ start }: Atom, text: string): string {
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  const joined = !/\s$/u.test(before) && /^\p{Lu}/u.test(before);
  return joined ? before.replace(/[-–‑]$/u, '') : '';
}

/** The evidence about an atom without a counterpart. */
export function evidenceOf(item: Atom, own: JudgedSide, other: JudgedSide, added: boolean): UnmatchedEvidence {
  const { digits, value, unit, type } = item;
  const letters = digits ? lettersBefore(item, own.text) : '';
  return {
    read: item.weight,
    added,
    digits,
    exact: digits && (unit !== '' || value >= LARGE || !Number.isInteger(value) || type === AtomType.code),
    inner: item.inner,
    first: item.ordinal && value === 1,
    part: type === AtomType.number && value < 1 && value > 0 && unit === '',
    vague: type === AtomType.vague,
    nought: value === 0 && type === AtomType.number,
    few: type === AtomType.number && !item.ordinal && value <= 2,
    whole: value === 100 && unit === 'percent',
    designation: letters !== '',
    named: letters.length > 1 && other.names(letters),
    opposed: other.hasOpen,
    again: own.says(item),
  };
}

/** How much it weighs that a figure has no counterpart: the place of a judge that is learned. */
export function weighUnmatched(seen: UnmatchedEvidence): number {
  if (seen.read <= Weight.weak) return seen.read;
  if (seen.digits) {
    if (seen.designation) return seen.named || !seen.opposed ? Weight.weak : Weight.probable;
    // "15-dən 30-dək (30-u daxil olmaqla)": a figure that the translation says once more.
    if (seen.added && seen.again && !seen.opposed) return Weight.weak;
    return seen.exact && !seen.whole && !seen.again ? seen.read : Math.min(seen.read, Weight.probable);
  }
  const loose =
    seen.inner || seen.first || seen.again || seen.nought || (seen.added && (seen.vague || seen.few || seen.part));
  if (loose && !seen.opposed) return Weight.weak;
  return Math.min(seen.read, Weight.probable);
}

/** How much it weighs that one figure stands in the place of another. */
export function weighDifferent(a: Atom, b: Atom): number {
  const weight = Math.max(a.weight, b.weight);
  // 11:30 for 11:30 p.m.: the half of the day may be left to the text.
  if (a.type === AtomType.clock && b.type === AtomType.clock && a.value % 720 === b.value % 720)
    return Math.min(weight, Weight.probable);
  if (isDateAtom(a) || isDateAtom(b)) return weight;
  const alike = a.type === b.type && a.digits === b.digits && a.ordinal === b.ordinal;
  const sameDimension = a.unit === '' || b.unit === '' || dimensionOf(a.unit) === dimensionOf(b.unit);
  return alike && sameDimension ? weight : Math.min(weight, Weight.probable);
}
