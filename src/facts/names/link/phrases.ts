import type { Side } from '../mention/side.js';
import { stands } from '../mention/hits.js';
import { Trait } from '../read/form.js';
import type { Linked } from './links.js';
import { TRANSLATED } from './worth.js';

/**
 * Links the further words of what one language says in several and the other in one: "Kənd Təsərrüfatı" for "Agriculture". The first
 * word is linked by then; only what nothing else renders follows it.
 */
export function linkPhrases(a: Side, b: Side, of: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const from = a.capitalAt[one]!;
    if (of.worth[from] !== TRANSLATED || from + 1 >= a.count || !a.is(from, Trait.word)) continue;
    const place = of.at[from]!;
    const form = a.form(from);
    const meant = b.form(place).words;
    for (const concept of form.words) {
      if (!meant.includes(concept)) continue;
      for (const phrase of a.lookup.phrasesOf(concept)) {
        if (!stands(a, phrase, from, form, true)) continue;
        for (let at = from + 1; at < from + phrase.words.length; at++) {
          if (of.at[at]! >= 0) continue;
          of.at[at] = place;
          of.worth[at] = TRANSLATED;
        }
      }
    }
  }
}
