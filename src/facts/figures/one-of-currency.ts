import { type Atom, AtomType } from './atom.js';
import { dimensionOf, unitsAgree } from './quantity.js';

/** How many are tried, so that time stays linear. */
const FEW = 16;

const isMoney = ({ type, unit }: Atom): boolean => type === AtomType.number && dimensionOf(unit) === 'money';

/** Whether the sum beside one of a currency is its price: paired, in another currency. */
const isPrice = (item: Atom | undefined, link: number | undefined, { unit }: Atom): boolean =>
  item !== undefined && link !== -1 && isMoney(item) && !unitsAgree(item.unit, unit);

/**
 * "1 ABŞ dolları – 1,7000 manat" and "AZN 1.7 to the US dollar": joins an open one of a currency beside its price with the
 * currency's name, even if that stands for a bare name already, which says less. `links` and `otherLinks` hold partners, -1
 * for none.
 */
export function joinOneOfCurrency(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
): void {
  let tried = 0;
  for (let index = 0; index < list.length && tried < FEW; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.value !== 1 || !isMoney(item) || item.unit === 'cent') continue;
    const priced = isPrice(list[index - 1], links[index - 1], item) || isPrice(list[index + 1], links[index + 1], item);
    if (!priced) continue;
    tried++;
    const at = others.findIndex(
      ({ type, unit }, t) =>
        type === AtomType.unit &&
        unitsAgree(unit, item.unit) &&
        dimensionOf(unit) === 'money' &&
        (otherLinks[t] === -1 || list[otherLinks[t]!]!.type === AtomType.unit),
    );
    if (at < 0) return;
    if (otherLinks[at] !== -1) links[otherLinks[at]!] = -1;
    links[index] = at;
    otherLinks[at] = index;
  }
}
