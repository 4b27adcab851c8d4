import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../../src/languages/index.js';
import { rootFolder } from '../../root.js';

/** The lines of a language's gazetteer, as `scripts/generate` wrote them. */
export const gazetteerLines = (path: string): string[] => JSON.parse(readFileSync(path, 'utf8')) as string[];

/** The concepts of all gazetteers. */
export const allConcepts = (): string[] =>
  inOneOrder(
    LANGUAGES.map(({ tag }) =>
      gazetteerLines(join(rootFolder, `src/languages/${tag}/gazetteer.json`)).map((line) => line.split('\t', 1)[0]!),
    ),
  );

/**
 * What stands in lists, once each, in an order that is that of each of them.
 * @throws Error where there is none
 */
export function inOneOrder(lists: readonly (readonly string[])[]): string[] {
  const all: string[] = [];
  const places = lists.map(() => 0);
  for (;;) {
    const next = lists.map((list, at) => list[places[at]!]);
    // What is next wherever it is still to come.
    const first = next.find(
      (one) => one !== undefined && lists.every((list, at) => next[at] === one || !list.includes(one, places[at])),
    );
    if (first === undefined) {
      if (next.some((one) => one !== undefined)) throw new Error('lists in different orders');
      return all;
    }
    if (all.includes(first)) throw new Error(`twice in a list: ${first}`);
    all.push(first);
    for (const [at, one] of next.entries()) if (one === first) places[at]!++;
  }
}
