import type { Fact } from '../../model/index.js';
import type { Name } from './mention/name.js';
import type { Side } from './mention/side.js';

/** A name as a fact: its folded words are its value, its concept's id the unit. */
export function factOf(side: Side, { from, to, kind, concept, strength }: Name): Fact {
  const start = side.start[from]!;
  const end = side.end[to - 1]!;
  const value = side.folded(from, to);
  const certainty = strength === 2 ? 'probable' : 'weak';
  const readings = [concept ? { value, unit: concept } : { value }];
  return { start, end, text: side.text.slice(start, end), category: 'name', kind, certainty, readings };
}
