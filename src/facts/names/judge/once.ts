import type { Side } from '../mention/side.js';

/** What is found out of a list of a pair, its hits or mentions, when it is first asked for; one list is kept, so that time grows with the text. */
export function once<List extends object, Value>(
  find: (list: List, side: Side) => Value,
): (list: List, side: Side) => Value {
  let last: List | undefined;
  let value: Value;
  return (list, side) => {
    if (last !== list) {
      value = find(list, side);
      last = list;
    }
    return value;
  };
}
