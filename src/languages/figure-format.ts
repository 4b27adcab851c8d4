/** How digits are set. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
  /** 2: four digits stand without grouping. */
  readonly minimumGrouping: 1 | 2;
}

/** How one language writes values: what it was expected to say, in its own notation. */
export interface FigureFormat {
  readonly separators: Separators;
  number(value: number): string;
  ordinal(value: number): string;
  /** A number with a unit: `percent`, `percentage-point`, an ISO 4217 code or a CLDR unit id. */
  quantity(value: number, unit: string): string;
  /** A whole or partial date; months 1-12. */
  date(parts: { readonly day?: number; readonly month?: number; readonly year?: number }): string;
  /** ISO 8601 weekday, Monday 1. */
  weekday(day: number): string;
  decade(value: number): string;
  century(value: number): string;
  /** Minutes since midnight. */
  clock(minutes: number): string;
  /** "hundreds", by power of ten. */
  vague(power: number): string;
}

/** What differs between languages; everything else is shared. */
export interface FormatSpec {
  readonly tag: string;
  readonly group: string;
  readonly decimal: string;
  /** Four digits stand without grouping. */
  readonly minimumGrouping: 1 | 2;
  /** Powers of ten that are written as words after a short number. */
  readonly magnitudes: Readonly<Record<number, string>>;
  readonly percent: (number: string) => string;
  readonly percentagePoint: (number: string, value: number) => string;
  readonly currencies: Readonly<Record<string, string>>;
  /** "$5" against "5 dollar". */
  readonly money: (number: string, currency: string) => string;
  readonly ordinal: (value: number) => string;
  readonly date: FigureFormat['date'];
  readonly weekdays: readonly string[];
  readonly decade: FigureFormat['decade'];
  readonly century: FigureFormat['century'];
  readonly clock: FigureFormat['clock'];
  readonly vague: Readonly<Record<number, string>>;
  /** What stands after a number, by CLDR unit without its kind: of a language that not every `Intl` knows, and whose nouns have one form there. */
  readonly unitNames?: Readonly<Record<string, string>>;
}

function digits(value: number, spec: FormatSpec): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (whole.includes('e')) return String(value);
  const grouped = whole.length > 3 + spec.minimumGrouping - 1 ? whole.replace(/\B(?=(\d{3})+$)/g, spec.group) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : spec.decimal + fraction}`;
}

/** 2/3 where no short decimal says the same; empty where that is not so. */
function vulgar(value: number): string {
  const below = value - Math.floor(value);
  for (let denominator = 3; denominator <= 12 && below > 0; denominator++) {
    const numerator = below * denominator;
    if (Math.abs(numerator - Math.round(numerator)) > 1e-9) continue;
    return `${value >= 1 ? `${Math.floor(value)} ` : ''}${Math.round(numerator)}/${denominator}`;
  }
  return '';
}

function number(value: number, spec: FormatSpec): string {
  const fraction = String(value).length > 12 ? vulgar(value) : '';
  if (fraction !== '') return fraction;
  for (const power of [12, 9, 6]) {
    const short = value / 10 ** power;
    if (short >= 1 && String(short).replace('.', '').length <= 4 && spec.magnitudes[power] !== undefined) {
      return `${digits(short, spec)} ${spec.magnitudes[power]}`;
    }
  }
  return digits(value, spec);
}

const unitFormats = new Map<string, Intl.NumberFormat>();
/** What was written last, as amounts come again and Intl is slow. */
const measures = new Map<string, string>();
const MOST_MEASURES = 2000;

/** Names and plural forms of units come from CLDR through Intl; the number keeps this language's own separators. */
function measure(value: number, unit: string, spec: FormatSpec): string {
  const simple = unit.replace(/^[a-z]+-/, '');
  if (spec.unitNames) {
    const written = number(value, spec);
    return Object.hasOwn(spec.unitNames, simple) ? `${written} ${spec.unitNames[simple]}` : written;
  }
  const key = `${spec.tag} ${simple}`;
  const asked = `${key} ${value}`;
  const known = measures.get(asked);
  if (known !== undefined) return known;
  let format = unitFormats.get(key);
  if (!format) {
    try {
      format = new Intl.NumberFormat(spec.tag, { style: 'unit', unit: simple, unitDisplay: 'long' });
    } catch {
      return number(value, spec);
    }
    unitFormats.set(key, format);
  }
  let text = '';
  let written = false;
  for (const part of format.formatToParts(value)) {
    if (part.type === 'unit' || part.type === 'literal') text += part.value;
    else if (!written) {
      text += number(value, spec);
      written = true;
    }
  }
  if (measures.size >= MOST_MEASURES) measures.clear();
  measures.set(asked, text);
  return text;
}

/** Spans that Intl has no name for, in years. */
const YEARS: Readonly<Record<string, number>> = {
  'duration-decade': 10,
  'duration-century': 100,
  'duration-millennium': 1000,
};

/** Units that may be none. */
const OPEN = /^open-(?:inch|won|real)$/;

/** The currency that is meant where a word of several stands alone. */
const CURRENCY_OF: Readonly<Record<string, string>> = { pound: 'GBP', dollar: 'USD', rupee: 'INR', dirham: 'AED' };

/** Makes a language's formatter from what is its own. */
export function figureFormat(spec: FormatSpec): FigureFormat {
  const { group, decimal, minimumGrouping } = spec;
  return {
    separators: { group, decimal, minimumGrouping },
    number: (value) => number(value, spec),
    ordinal: spec.ordinal,
    quantity(value, unit) {
      const written = number(value, spec);
      if (unit === '' || unit === 'times' || unit === 'glued-m' || OPEN.test(unit)) return written;
      if (unit === 'percent') return spec.percent(written);
      if (unit === 'percentage-point') return spec.percentagePoint(written, value);
      if (unit === 'basis-point') return spec.percentagePoint(number(value / 100, spec), value / 100);
      const currency = CURRENCY_OF[unit] ?? unit;
      if (/^[A-Z]{3}$/.test(currency)) return spec.money(written, currency);
      const years = YEARS[unit];
      return years === undefined ? measure(value, unit, spec) : measure(value * years, 'duration-year', spec);
    },
    date: spec.date,
    weekday: (day) => spec.weekdays[day - 1] ?? '',
    decade: spec.decade,
    century: spec.century,
    clock: spec.clock,
    vague: (power) => spec.vague[power] ?? '',
  };
}

/** 13:05 */
export function clock24(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A small Roman numeral, for centuries. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, letters] of ROMAN) for (; rest >= step; rest -= step) text += letters;
  return text;
}
