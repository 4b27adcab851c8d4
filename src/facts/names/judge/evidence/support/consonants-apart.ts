import type { Form } from '../../../read/form.js';

/** How many consonants only one of two words has, see `consonants`. */
export function consonantsApart(one: Form, other: Form): number {
  let apart = 0;
  for (let rest = one.core ^ other.core; rest; rest &= rest - 1) apart++;
  return apart;
}
