import { type Atom, AtomType } from './atom.js';
import { dimensionOf, unitsAgree } from './quantity.js';

const isMoney = (item: Atom): boolean => item.type === AtomType.number && dimensionOf(item.unit) === 'money';

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

/**
 * A sum may leave out its currency where another names it ("1000 dollar … 250"). Then it cannot stand for a sum in a
 * currency that its side never names. `a` and `b` are paired numbers of the same value.
 */
export function currencyClashes(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): boolean {
  if (a.unit === '' && isMoney(b)) return namesOthersOnly(source, b.unit);
  if (b.unit === '' && isMoney(a)) return namesOthersOnly(target, a.unit);
  return false;
}
