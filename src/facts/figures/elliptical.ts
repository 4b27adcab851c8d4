import { type Atom, AtomType, Sign } from './atom.js';
import { sameShare } from './fit.js';
import { dimensionOf, isOpenUnit, unitsAgree } from './quantity.js';

const isMoney = (item: Atom): boolean =>
  (item.type === AtomType.number || item.type === AtomType.vague) && dimensionOf(item.unit) === 'money';

/** Two sums in different currencies: "a hundred dollars" and «сто евро». */
export const currenciesDiffer = (a: Atom, b: Atom): boolean =>
  a.unit !== b.unit && isMoney(a) && isMoney(b) && !unitsAgree(a.unit, b.unit);

/** What all numbers of a side name between them, each once. */
interface Names {
  readonly units: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
  /** A year before Christ. */
  readonly before: boolean;
}

const known = new WeakMap<readonly Atom[], Names>();

/** What a side names. Many pairs of one text ask it: it is found out once. */
export function namesOf(list: readonly Atom[]): Names {
  const found = known.get(list);
  if (found) return found;
  const units = new Set<string>();
  const currencies = new Set<string>();
  let before = false;
  for (const item of list) {
    if (item.unit !== '') units.add(item.unit);
    if (isMoney(item)) currencies.add(item.unit);
    if (item.era < 0) before = true;
  }
  const names = { units, currencies, before };
  known.set(list, names);
  return names;
}

/** Whether a side names money, and never in a currency that agrees with this one. */
function namesOthersOnly(list: readonly Atom[], currency: string): boolean {
  const { currencies, units } = namesOf(list);
  // "the yen traded at 149.8": named, if not beside its sum.
  for (const other of units) if (dimensionOf(other) === 'money' && unitsAgree(other, currency)) return false;
  return currencies.size > 0;
}

/** What is measured in units that every language names; ages and spans of time often go without. */
const NAMED: ReadonlySet<string> = new Set([
  'percent',
  'money',
  'length',
  'mass',
  'area',
  'volume',
  'temperature',
  'power',
]);

/** Whether a unit of this dimension stands nowhere on a side, not even without a number. */
function lacks(list: readonly Atom[], dimension: string): boolean {
  for (const unit of namesOf(list).units) {
    const other = dimensionOf(unit);
    if (other === dimension || isOpenUnit(unit) || unit === 'pound' || other.startsWith(dimension)) return false;
  }
  return true;
}

/** Measures nothing: how many, or how many times. */
const isBare = ({ unit }: Atom): boolean => unit === '' || unit === 'times';

/** "20 percent" became "20" or "20 times", and the other side has no percent at all. `a` and `b` are paired numbers of the same value. */
export function unitIsLost(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): boolean {
  if (!isBare(a) && !isBare(b)) return false;
  // десятипенсовый: the unit is in the word.
  if ((isBare(a) ? a : b).inner) return false;
  // "a tenth", 10 %: the same number by chance, and the same share
  if (sameShare(a, b) || sameShare(b, a)) return false;
  // "by a quarter": of a percent, as the text goes.
  if (!a.digits && !b.digits && a.value < 1 && (a.unit === 'percent' || b.unit === 'percent')) return false;
  const dimension = dimensionOf(isBare(a) ? b.unit : a.unit);
  // "plus 5 by day": its sign says that it is a temperature.
  if (dimension === 'temperature' && (isBare(a) ? a : b).sign !== Sign.none) return false;
  return NAMED.has(dimension) && lacks(isBare(a) ? source : target, dimension);
}

/**
 * A sum may leave out its currency where another names it ("1000 dollar … 250"). Then it cannot stand for a sum in a
 * currency that its side never names. `a` and `b` are paired numbers of the same value.
 */
export function currencyClashes(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): boolean {
  if (a.unit === '' && isMoney(b)) return namesOthersOnly(source, b.unit);
  if (b.unit === '' && isMoney(a)) return namesOthersOnly(target, a.unit);
  return false;
}
