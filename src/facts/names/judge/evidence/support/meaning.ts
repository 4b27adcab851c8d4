import { USUAL } from '../../../../../languages/meanings.js';
import type { View } from '../../view.js';

/** Whether what a word means is known in the other language: 2 usual words for it, 1 others, 0 none. */
export function meaningOf(at: number, { here, there, aligned }: View): 0 | 1 | 2 {
  const stem = aligned.words(here).stems[at]!;
  const own = here.lookup.language.names.meanings?.();
  const others = there.lookup.language.names.meanings?.();
  if (stem === 0) return 0;
  if (!own) return others?.words(stem) ?? 0;
  const found = own.find(stem);
  if (found < 0) return 0;
  // English has a word for each meaning.
  let most: 0 | 1 | 2 = 0;
  for (let index = 0; index < own.count(found) && most < 2; index++) {
    const meaning = own.meaning(found, index);
    const words = others ? others.words(meaning) : 2;
    most = Math.max(most, Math.min(words, meaning & USUAL ? 2 : 1)) as 0 | 1 | 2;
  }
  return most;
}
