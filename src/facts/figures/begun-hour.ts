import { type Atom, AtomType, Weight } from './atom.js';

const DAY = 1440;

/** "between 2 and 3 a.m." where the other side says «в третьем часу ночи»: the hour that is still to come. */
export function easeBegunHours(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
): void {
  for (let index = 0; index < list.length; index++) {
    const { role, value } = list[index]!;
    const at = links[index]!;
    const next = role === 'begun' && at >= 0 ? others[at + 1] : undefined;
    if (!next || otherLinks[at + 1] !== -1) continue;
    const minutes = next.type === AtomType.clock ? next.value : next.type === AtomType.number ? next.value * 60 : 0;
    if ((minutes - value + DAY) % (DAY / 2) === 60) next.weight = Weight.confirming;
  }
}
