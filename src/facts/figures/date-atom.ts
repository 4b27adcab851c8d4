import { type Atom, AtomType } from './atom.js';

/** Dates and times against amounts. */
export function isDateAtom(item: Atom): boolean {
  switch (item.type) {
    case AtomType.month:
    case AtomType.weekday:
    case AtomType.season:
    case AtomType.clock:
    case AtomType.century:
    case AtomType.decade:
      return true;
    default:
      return item.role === 'year' || item.role === 'day';
  }
}
