import { type Atom, AtomType } from './atom.js';
import { dimensionOf, isOpenUnit, unitsAgree } from './quantity.js';

const isMoney = (item: Atom): boolean =>
  (item.type === AtomType.number || item.type === AtomType.vague) && dimensionOf(item.unit) === 'money';

/** Two sums in different currencies: "a hundred dollars" and «сто евро». */
export const currenciesDiffer = (a: Atom, b: Atom): boolean =>
  a.unit !== b.unit && isMoney(a) && isMoney(b) && !unitsAgree(a.unit, b.unit);

/** Whether a side names money, and never in a currency that agrees with this one. */
function namesOthersOnly(list: readonly Atom[], currency: string): boolean {
  let money = false;
  for (const item of list) {
    if (!isMoney(item)) continue;
    if (unitsAgree(item.unit, currency)) return false;
    money = true;
  }
  return money;
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
  for (const { unit } of list) {
    if (unit === '') continue;
    const other = dimensionOf(unit);
    if (other === dimension || isOpenUnit(unit) || unit === 'pound' || other.startsWith(dimension)) return false;
  }
  return true;
}

/** "20 percent" became "20", and the other side has no percent at all. `a` and `b` are paired numbers of the same value. */
export function unitIsLost(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): boolean {
  if (a.unit !== '' && b.unit !== '') return false;
  // десятипенсовый: the unit is in the word.
  if ((a.unit === '' ? a : b).inner) return false;
  const dimension = dimensionOf(a.unit === '' ? b.unit : a.unit);
  return NAMED.has(dimension) && lacks(a.unit === '' ? source : target, dimension);
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
