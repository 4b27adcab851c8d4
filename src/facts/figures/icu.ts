import { type Atom, AtomType, Weight } from './atom.js';

/** A message whose branches say the same for several numbers, in ICU MessageFormat. */
const BRANCHED = /\{[^{},]{1,60},\s{0,4}(?:plural|selectordinal|select)\s{0,4},/;

/** Where the number itself is put in: "#", or an argument. */
const COUNT = /#|\{\s{0,4}[^{},\s]{1,60}\s{0,4}(?:,\s{0,4}number[^{}]{0,60})?\}/;

const isBranched = (text: string): boolean => text.includes(',') && BRANCHED.test(text);

/**
 * Other languages have other branches: what one branch says again needs no counterpart of its own, and the 1 of the singular
 * may stand as "#" or as the argument itself.
 */
export function easeBranches(
  list: readonly Atom[],
  links: Int32Array,
  text: string,
  others: readonly Atom[],
  otherText: string,
): void {
  if (!links.includes(-1) || !isBranched(text)) return;
  const counts = COUNT.test(otherText);
  const said = new Set(others.flatMap(({ value, other, unit }) => [`${value} ${unit}`, `${other} ${unit}`]));
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.type !== AtomType.number) continue;
    const singular = item.value === 1 && counts;
    if (singular || said.has(`${item.value} ${item.unit}`)) item.weight = Weight.confirming;
  }
}
