/** What an atom is. Facts are made of atoms: a date of day, month and year; a score of two numbers. */
export enum AtomType {
  number = 1,
  month = 2,
  weekday = 3,
  vague = 4,
  season = 5,
  clock = 6,
  /** A unit or period named without a number: "за месяц". */
  unit = 7,
  century = 8,
  decade = 9,
  /** A version, number plate or other string of digits that must stay as it is. */
  code = 10,
}

/** How much an unmatched atom weighs; a confirming one ("both", "one of") is never reported, it only confirms a match. */
export enum Weight {
  confirming = 0,
  weak = 1,
  probable = 2,
  certain = 3,
}

/** What is said of a number's sign; `either`: a range or the text around leaves it open. */
export enum Sign {
  minus = -1,
  none = 0,
  plus = 1,
  either = 2,
}

/** The smallest thing that is matched: one number, month, weekday, clock time. */
export interface Atom {
  type: number;
  start: number;
  end: number;
  /** The value as read first: number, month 1-12, weekday 1-7, minutes of the day, power of ten that is hinted at. */
  value: number;
  /** Other plausible readings, NaN for none. */
  other: number;
  /** Power of ten of the magnitude words that were written with it ("2 million": 6). */
  power: number;
  /** Power of ten of another number's magnitude words that may be its own too (the 3 of «с 3 до 5 тыс.»: 3). */
  scale: number;
  sign: Sign;
  /** Written in digits. */
  digits: boolean;
  ordinal: boolean;
  /** `percent`, `percentage-point`, ISO 4217 code, CLDR unit id, `times`, or empty. */
  unit: string;
  /**
   * The number is a year, day of a month, part of a score, an article ("bir"), which stands for no "week", a designator
   * ("№ 6"), which measures nothing, ten years of life ("in her forties"). A unit that something is counted per
   * ("a kilogram") is a rate. A time is the hour that has begun («в третьем часу»).
   */
  role: '' | 'rate' | 'article' | 'designator' | 'year' | 'day' | 'age' | 'ages' | 'roman' | 'score' | 'begun';
  weight: number;
  /** The number is the beginning of a word: двухэтажный, üçölçülü. */
  inner: boolean;
  /** Clock: 12-hour reading is open; decade: may be the year as well; number: may be an hour of the day. */
  open: boolean;
  /** Clock: the half of the day is said. */
  told: boolean;
  /** Atoms of one written expression share a number; 0 for a lone atom. */
  group: number;
  /** Early 1, mid 2, late 3 for months, years and what is longer; 0 none. */
  part: number;
  /** Where the word stands that says which part, as an offset of its outer edge; -1 for none. */
  partAt: number;
  /** Before Christ -1, after 1, not said 0. */
  era: number;
  /** Clock: the zone that is named beside it, as the place that the zone is called by; empty for none. */
  zone: string;
  /** For codes, and numbers that a zero begins: the characters. */
  code: string;
}

export function atom(type: number, start: number, end: number, value: number): Atom {
  return {
    type,
    start,
    end,
    value,
    other: Number.NaN,
    power: 0,
    scale: 0,
    sign: Sign.none,
    digits: false,
    ordinal: false,
    unit: '',
    role: '',
    weight: Weight.probable,
    inner: false,
    open: false,
    told: false,
    group: 0,
    part: 0,
    partAt: -1,
    era: 0,
    zone: '',
    code: '',
  };
}
