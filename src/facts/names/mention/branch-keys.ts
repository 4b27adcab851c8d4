import { icuArguments } from '../../../text/icu-arguments.js';
import type { ReadWords } from './read-words.js';
import type { Run } from './runs.js';

const NONE: readonly Run[] = Object.freeze([]);

/**
 * The words by which a message of ICU MessageFormat chooses its branches (`{city, select, Paris {…} other {…}}`): a program reads
 * them, so that they are no names, whatever they look like.
 */
export function branchKeysOf(side: ReadWords): readonly Run[] {
  const { text } = side;
  if (!text.includes('select')) return NONE;
  const spans = icuArguments(text).flatMap(({ type, name, keys }) => (type === 'select' ? [name, ...keys] : []));
  spans.sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    while (at < side.count && side.start[at]! < start) at++;
    const from = at;
    while (at < side.count && side.start[at]! < end) at++;
    if (at > from) runs.push({ from, to: at });
  }
  return runs;
}
