import type { Fact } from '../../model/index.js';
import type { Name } from './evidence.js';
import type { Side } from './side.js';

/** A name as a fact: its folded words are its value, its concept's id the unit. */
export function factOf({ words, text: whole }: Side, { from, to, kind, concept, strength }: Name): Fact {
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  const value = words
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
  const certainty = strength === 2 ? 'probable' : 'weak';
  const readings = [concept ? { value, unit: concept } : { value }];
  return { start, end, text: whole.slice(start, end), category: 'name', kind, certainty, readings };
}
