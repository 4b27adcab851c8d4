import { inFamily, isFamily } from './currency-families.js';

/** Measures as multiples of one base unit a dimension; factors are exact by definition (NIST SP 811, CLDR units). */
const FACTORS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  'length-mile': ['length', 1609.344],
  'length-kilometer': ['length', 1000],
  'length-meter': ['length', 1],
  'length-centimeter': ['length', 0.01],
  'length-millimeter': ['length', 0.001],
  'length-foot': ['length', 0.3048],
  'length-inch': ['length', 0.0254],
  'length-yard': ['length', 0.9144],
  'mass-kilogram': ['mass', 1],
  'mass-gram': ['mass', 0.001],
  'mass-milligram': ['mass', 1e-6],
  'mass-tonne': ['mass', 1000],
  'mass-quintal': ['mass', 100],
  'mass-pound': ['mass', 0.45359237],
  pound: ['mass', 0.45359237],
  'mass-ounce': ['mass', 0.028349523125],
  'area-hectare': ['area', 10000],
  'area-are': ['area', 100],
  'area-acre': ['area', 4046.8564224],
  'square-length-kilometer': ['area', 1e6],
  'square-length-meter': ['area', 1],
  'square-length-mile': ['area', 2589988.110336],
  'square-length-foot': ['area', 0.09290304],
  'volume-liter': ['volume', 0.001],
  'volume-deciliter': ['volume', 0.0001],
  'volume-decaliter': ['volume', 0.01],
  'volume-hectoliter': ['volume', 0.1],
  'volume-milliliter': ['volume', 1e-6],
  'volume-gallon': ['volume', 0.003785411784],
  'volume-barrel': ['volume', 0.158987294928],
  'volume-pint': ['volume', 0.000473176473],
  'volume-cubic-meter': ['volume', 1],
  'cubic-length-meter': ['volume', 1],
  'cubic-length-foot': ['volume', 0.028316846592],
  'duration-second': ['time', 1],
  'duration-minute': ['time', 60],
  'duration-hour': ['time', 3600],
  'duration-day': ['time', 86400],
  'duration-week': ['time', 604800],
  'duration-fortnight': ['time', 1209600],
  'duration-month': ['months', 1],
  'duration-year': ['months', 12],
  'duration-decade': ['months', 120],
  'duration-century': ['months', 1200],
  'duration-millennium': ['months', 12000],
  permille: ['permille', 1],
  'pressure-millimeter-ofhg': ['pressure', 133.322387415],
  'pressure-hectopascal': ['pressure', 100],
  'percentage-point': ['percentage-point', 1],
  'basis-point': ['percentage-point', 0.01],
  'power-watt': ['power', 1],
  'power-kilowatt': ['power', 1000],
  'power-terawatt': ['power', 1e12],
  'power-megawatt': ['power', 1e6],
  'power-gigawatt': ['power', 1e9],
};

const CURRENCY = /^[A-Z]{3}$/;

/** What kind of thing a unit counts: `length`, `time`, `money`, `percent` …; empty for none. */
export function dimensionOf(unit: string): string {
  if (unit === '') return '';
  if (unit === 'percent' || unit === 'percentage-point' || unit === 'times') return unit;
  if (CURRENCY.test(unit) || unit === 'cent' || isFamily(unit)) return 'money';
  if (unit.startsWith('temperature')) return 'temperature';
  return FACTORS[unit]?.[0] ?? unit;
}

/** The amount in the base unit of its dimension; NaN where there is none. */
export function inBaseUnit(value: number, unit: string): number {
  const factor = FACTORS[unit];
  return factor ? value * factor[1] : Number.NaN;
}

/**
 * Letters and words that are a unit or another word: the million or metre of "5m", "düymə" (to an inch, a button), the gram
 * or year of «40 г.», currencies that are also words (won, real).
 */
const OPEN: ReadonlyMap<string, string> = new Map([
  ['glued-m', ''],
  ['open-inch', 'length-inch'],
  ['open-gram', 'mass-gram'],
  ['open-won', 'won'],
  ['open-real', 'BRL'],
]);

/** Whether a unit is a currency, or may be one. */
export const isMoney = (unit: string): boolean => dimensionOf(OPEN.get(unit) ?? unit) === 'money';

/** Whether a unit may as well be none. */
export const isOpenUnit = (unit: string): boolean => OPEN.has(unit);

/** What else than sterling is a pound, or a lira. */
const POUNDS: ReadonlySet<string> = new Set(['GBP', 'mass-pound', 'EGP', 'SDG', 'SSP', 'LBP', 'SYP', 'lira']);

/** Units that may name the same thing: the same, one unknown, "pound" of money or of weight, degrees without a scale. */
export function unitsAgree(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if (a === 'pound' || b === 'pound') {
    const other = a === 'pound' ? b : a;
    return POUNDS.has(other);
  }
  const open = OPEN.get(a) ?? OPEN.get(b);
  if (open !== undefined) return open === '' || unitsAgree(open, OPEN.has(a) ? b : a);
  if (isFamily(a) || isFamily(b)) return isFamily(a) ? inFamily(a, b) : inFamily(b, a);
  if (a === 'times' || b === 'times') return true;
  if (a.startsWith('temperature') && b.startsWith('temperature'))
    return a === 'temperature-generic' || b === 'temperature-generic';
  if (dimensionOf(a) === 'volume' && dimensionOf(b) === 'volume') return inBaseUnit(1, a) === inBaseUnit(1, b);
  return false;
}

/** Exactly the same amount in two units of one dimension: 24 hours and 1 day, a decade and 10 years. */
export function sameAmount(a: number, unitA: string, b: number, unitB: string): boolean {
  if (unitA === unitB || dimensionOf(unitA) === '' || dimensionOf(unitA) !== dimensionOf(unitB)) return false;
  if (unitA === 'cent' || unitB === 'cent') {
    const [cents, whole] = unitA === 'cent' ? [a, b] : [b, a];
    return Math.abs(cents / 100 - whole) < 1e-9;
  }
  const left = inBaseUnit(a, unitA);
  const right = inBaseUnit(b, unitB);
  return Math.abs(left - right) <= 1e-9 * Math.abs(left);
}

/** A conversion with rounding: within 5 %, and 12 % where the rounded figure has one digit that counts. */
export function converts(a: number, unitA: string, b: number, unitB: string): boolean {
  const left = dimensionOf(unitA);
  if (
    left === '' ||
    left !== dimensionOf(unitB) ||
    left === 'time' ||
    left === 'months' ||
    left === 'money' ||
    left === 'percentage-point'
  )
    return false;
  if (left === 'temperature') {
    const celsius = (value: number): number => ((value - 32) * 5) / 9;
    if (unitA === unitB && unitA !== 'temperature-generic') return false;
    return (
      (unitA !== 'temperature-celsius' && Math.abs(celsius(a) - b) <= 1) ||
      (unitB !== 'temperature-celsius' && Math.abs(celsius(b) - a) <= 1)
    );
  }
  if (unitA === unitB) return false;
  if (inBaseUnit(1, unitA) === inBaseUnit(1, unitB)) return false;
  const x = inBaseUnit(a, unitA);
  const y = inBaseUnit(b, unitB);
  const coarse = significant(a) <= 1 || significant(b) <= 1;
  return Math.abs(x - y) <= (coarse ? 0.12 : 0.05) * Math.max(x, y);
}

function significant(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}
