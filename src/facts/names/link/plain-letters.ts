import type { NameInflection } from '../../../languages/name-grammar.js';
import type { PlainLetters } from '../../../languages/plain-letters.js';
import type { Form } from '../read/form.js';
import { alignGraphones, best, LONGEST } from './align-graphones.js';
import { graphonesOf } from './graphones-of.js';
import { FAITHFUL, transliteration } from './transliteration.js';

/** How much likelier the word must be with its own letters. */
const GAIN = 450;
/** How good it must be then, see `Transliteration.good`. */
const GOOD = 150;
/** What putting one letter back has to bring. */
const STEP = 60;
/** So many letters are tried. */
const MOST = 12;

/**
 * Whether a word of the target lacks the letters that its language has beside plain ones, though a rendering of the source's word needs
 * them: Kelbecer for Kəlbəcər. Words that have one such letter were written by somebody who has the keys.
 */
export function isWithoutLetters(source: Form, target: Form, plain: PlainLetters): boolean {
  if (source.fold.length > LONGEST || target.fold.length > LONGEST) return false;
  const { fold } = target;
  let typed = 0;
  for (const letter of fold) {
    if (plain.own.has(letter)) return false;
    if (plain.typed.has(letter)) typed++;
  }
  if (typed === 0 || typed > MOST) return false;
  const found = transliteration(source, target, FAITHFUL);
  const model = found && graphonesOf(source.lookup.language.tag, target.lookup.language.tag);
  if (!model) return false;
  const { inflection } = target.lookup.language.names;
  const costOf = (word: string): number => {
    alignGraphones(model, source.fold, source.stems, word, inflection.stems(word), false);
    return best.cost;
  };
  let least = costOf(fold);
  let word = fold;
  let isOfName = false;
  for (let at = 0; at < fold.length; at++) {
    for (const letter of plain.typed.get(fold[at]!) ?? []) {
      const other = word.slice(0, at) + letter + word.slice(at + 1);
      const cost = costOf(other);
      if (cost > least - STEP) continue;
      least = cost;
      word = other;
      isOfName ||= !isEnding(other, at, inflection);
    }
  }
  const gained = found.cost - least;
  return isOfName && gained >= GAIN && found.good + gained / found.length >= GOOD;
}

/** Whether a folded word is a form typed without the letters that a language has beside plain ones: "Heyder" for Heydər. */
export function isTypedFor(word: string, form: string, { typed }: PlainLetters): boolean {
  if (word === form || word.length !== form.length) return false;
  for (let at = 0; at < word.length; at++)
    if (word[at] !== form[at] && !typed.get(word[at]!)?.includes(form[at]!)) return false;
  return true;
}

/** Whether a letter is part of a longer ending, not of the name: "Mineralnıyə" is whither one goes, to Mineralnı. */
function isEnding(word: string, at: number, { stems }: NameInflection): boolean {
  for (const length of stems(word)) if (length <= at && word.length - length > 1) return true;
  return false;
}
