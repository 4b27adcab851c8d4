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

/**
 * «курс евро» that became "the dollar": a currency that stands without a sum, and that the other side never names, while
 * it names one there that this side never does.
 */
export function findOtherCurrencies(
  source: readonly Atom[],
  target: readonly Atom[],
  partnerOf: Int32Array,
  takenBy: Int32Array,
  found: AtomMismatch[],
): void {
  const s = strangeCurrency(source, partnerOf, target);
  if (s < 0) return;
  const t = strangeCurrency(target, takenBy, source);
  if (t < 0) return;
  partnerOf[s] = t;
  takenBy[t] = s;
  found.push({ type: 'different', source: source[s]!, target: target[t]!, weight: Weight.probable });
}
