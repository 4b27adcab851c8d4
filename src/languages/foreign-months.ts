import { foldText } from '../text/chars.js';
import { months as az } from './az/months.js';
import { months as en } from './en/months.js';
import { months as ru } from './ru/months.js';

let byName: ReadonlyMap<string, number> | undefined;

/** The month that a word of any language names, 0 for none: little, so that it is there also where that language is not loaded. */
export function foreignMonth(word: string): number {
  byName ??= new Map(
    [en, az, ru].flatMap((names) =>
      names.split(/\s+/).map((name, index) => [foldText(name), (index % 12) + 1] as const),
    ),
  );
  return byName.get(foldText(word)) ?? 0;
}
