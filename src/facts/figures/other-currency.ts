import { type Atom, AtomType, Weight } from './atom.js';
import type { AtomMismatch } from './atom-mismatch.js';
import { namesOf } from './elliptical.js';
import { dimensionOf, unitsAgree } from './quantity.js';

/** The first open currency of a side that stands without a sum and that the other side names in no way; -1 for none. */
function strangeCurrency(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): number {
  return list.findIndex(({ type, unit }, at) => {
    if (type !== AtomType.unit || links[at] !== -1 || unit === 'cent' || dimensionOf(unit) !== 'money') return false;
    for (const other of namesOf(others).units)
      if (other === 'cent' || (dimensionOf(other) === 'money' && unitsAgree(unit, other)) || other === 'pound')
        return false;
    return true;
  });
}

/** The first sum of a side in a currency that the other names in no way, and gives the sum without any; -1 for none. */
function sumInOther(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): number {
  return list.findIndex(({ type, unit }, at) => {
    const link = links[at]!;
    if (type !== AtomType.number || link < 0 || others[link]?.unit !== '' || dimensionOf(unit) !== 'money')
      return false;
    for (const other of namesOf(others).units) if (other === 'cent' || unitsAgree(unit, other)) return false;
    return unit !== 'cent';
  });
}

/**
 * «курс евро» that became "the dollar": a currency that stands without a sum, and that the other side never names, while
 * it names one there that this side never does, alone or of a sum that this side gives without one («48 тыс. евро», "48,000 undeclared
 * dollars").
 */
export function findOtherCurrencies(
  source: readonly Atom[],
  target: readonly Atom[],
  partnerOf: Int32Array,
  takenBy: Int32Array,
  found: AtomMismatch[],
): void {
  const lone = strangeCurrency(source, partnerOf, target);
  const other = strangeCurrency(target, takenBy, source);
  if (lone < 0 && other < 0) return;
  const s = lone >= 0 ? lone : sumInOther(source, partnerOf, target);
  const t = other >= 0 ? other : sumInOther(target, takenBy, source);
  if (s < 0 || t < 0) return;
  if (lone >= 0) partnerOf[s] = t;
  if (other >= 0) takenBy[t] = s;
  found.push({ type: 'different', source: source[s]!, target: target[t]!, weight: Weight.probable });
}
