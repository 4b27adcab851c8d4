import { stands } from '../mention/hits.js';
import type { Side } from '../mention/side.js';
import { Trait } from '../read/form.js';
import type { Linked } from './linked.js';
import { TRANSLATED } from './worth.js';

/**
 * Links the other words of what one language says in several and the other in one: "Kənd Təsərrüfatı" for "Agriculture". One of
 * them is linked by then; only what nothing else renders follows it.
 */
export function linkPhrases(a: Side, b: Side, of: Linked): void {
  if ((a.capitalTraits & Trait.word) === 0) return;
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (of.worth[at] !== TRANSLATED || !a.is(at, Trait.word)) continue;
    const place = of.at[at]!;
    if (!startsPhrase(a, at)) continue;
    linkAbout(a, at, b, place, of);
  }
}

// By itself, as a closure takes room for each word of the loop, whether it is made or not.
function linkAbout(a: Side, at: number, b: Side, place: number, of: Linked): void {
  phraseAt(a, at, b.form(place).words, (word) => {
    if (of.at[word]! >= 0) return;
    of.at[word] = place;
    of.worth[word] = TRANSLATED;
  });
}

/** Whether a word stands for something that is also said in several words. */
function startsPhrase(side: Side, at: number): boolean {
  for (const concept of side.form(at).words) if (side.lookup.phrasesOf(concept).length > 0) return true;
  return false;
}

/** Visits the words of all phrases around a word of a side that stand for one of these meanings. */
export function phraseAt(side: Side, at: number, meant: readonly number[], visit: (word: number) => void): void {
  for (const concept of side.form(at).words) {
    if (!meant.includes(concept)) continue;
    for (const phrase of side.lookup.phrasesOf(concept)) {
      const { length } = phrase.words;
      for (let from = Math.max(0, at - length + 1); from <= at; from++) {
        const form = side.form(from);
        // The first words of phrases stand for what they mean.
        if (!form.words.includes(concept) || !stands(side, phrase, from, form, true)) continue;
        for (let word = from; word < from + length; word++) visit(word);
      }
    }
  }
}
