import type { Fact } from '../../model/index.js';
import type { Mention } from './mention/mention.js';
import type { Side } from './mention/side.js';

/** Words `from` to `to` (exclusive) of a mention as a fact: the folded words are its value, its concept's id the unit. */
export function factOf(side: Side, mention: Mention, from = mention.from, to = mention.to): Fact {
  const { kind, concept } = mention;
  const start = side.start[from]!;
  const end = side.end[to - 1]!;
  const value = side.folded(from, to);
  const certainty = isTelling(mention) ? 'probable' : 'weak';
  const readings = [concept ? { value, unit: concept } : { value }];
  return { start, end, text: side.text.slice(start, end), category: 'name', kind, certainty, readings };
}

/** Whether a mention is hardly anything but a name. */
function isTelling({ concept, unlisted, given, strong, listed }: Mention): boolean {
  return concept !== undefined || unlisted > 0 || given > 0 || strong > listed;
}
