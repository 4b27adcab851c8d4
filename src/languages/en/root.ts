/** A rough root that all forms of an English word share; for looking up whether a word is a common one. */
export function root(word: string): string {
  let stem = word;
  for (const ending of ['ings', 'ing', 'edly', 'ed', 'ers', 'er', 'est', 'ly', 'ies', 'es', 's', 'y', 'e']) {
    if (stem.length > ending.length + 2 && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length);
      break;
    }
  }
  if (stem.endsWith('i') || stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
