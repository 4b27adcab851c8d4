/** Characters: a range of code points, a Unicode property as JavaScript names it, or characters put together. */
export type CharSet =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'property'; readonly name: string; readonly negated: boolean }
  | { readonly kind: 'union'; readonly sets: readonly CharSet[]; readonly negated: boolean }
  | { readonly kind: 'intersection' | 'difference'; readonly left: CharSet; readonly right: CharSet };

/** A regular expression taken apart. Groups are not captured, as nothing refers to them. */
export type RegexNode =
  | { readonly kind: 'chars'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly choices: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly part: RegexNode; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly part: RegexNode; readonly ahead: boolean; readonly negated: boolean };

export const range = (from: number, to = from): CharSet => ({ kind: 'range', from, to });
export const property = (name: string, negated = false): CharSet => ({ kind: 'property', name, negated });
export const union = (sets: readonly CharSet[], negated = false): CharSet => ({ kind: 'union', sets, negated });
export const chars = (set: CharSet): RegexNode => ({ kind: 'chars', set });
export const sequence = (parts: readonly RegexNode[]): RegexNode => ({ kind: 'sequence', parts });

/** A repetition without an end goes on so many times, as in the library `segment`, so that its time is bounded. */
export const REACH = 100;

/** Nested deeper, an expression is refused. */
export const MOST_NESTING = 50;
