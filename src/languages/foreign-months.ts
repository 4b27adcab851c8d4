import { foldText } from '../text/chars.js';
import { SIGNS } from './signs.js';

let byName: ReadonlyMap<string, number> | undefined;

/** The month that a word of any language names, 0 for none. */
export function foreignMonth(word: string): number {
  byName ??= new Map(
    SIGNS.flatMap(({ months }) =>
      months.split(/\s+/).map((name, index) => [foldText(name), (index % 12) + 1] as const),
    ),
  );
  return byName.get(foldText(word)) ?? 0;
}
