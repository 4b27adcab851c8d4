import { areSame, type Initials, initialsAt, initialsBeside } from '../link/initials.js';
import { Role } from '../read/form.js';
import type { View } from './view.js';

/** Whose initials are others in the other text, and those. */
export interface OtherInitials {
  readonly own: Initials;
  readonly other: Initials;
}

/** Persons of one surname, each with initials, who are others: "A. K. Hasanov", «А. М. Гасанов». */
export function otherInitials({ here, there, of }: View): readonly OtherInitials[] {
  const found: OtherInitials[] = [];
  if ((here.capitalTraits & Role.initial) === 0) return found;
  for (let one = 0; one < here.capitals; one++) {
    const own = initialsAt(here, here.capitalAt[one]!);
    const place = own ? of.at[own.surname]! : -1;
    const other = place < 0 ? undefined : initialsBeside(there, place);
    if (own?.dotted && other?.dotted && !areSame(own, other, here, there)) found.push({ own, other });
  }
  return found;
}
