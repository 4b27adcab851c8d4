import { CharClass, capitals, charClass } from '../../../text/chars.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { Name } from './name.js';
import type { RunWords } from './run-name.js';
import type { Side } from './side.js';
import { isQuote } from './title.js';

/** How surely a run of capitals is a name that the other side must have, see `Name.strength`; undefined for no name at all. */
export function strengthOf(side: Side, words: RunWords, translatable: boolean): Name['strength'] | undefined {
  const { from, to, setOff, strong, generic, given, upper, unlisted, titled } = words;
  const { commonShape, surnamesAreWords } = side.lookup.language.names;
  const word = side.form(from);
  const known = word.inDictionary;
  const shaped = commonShape.test(word.fold);
  const single = to - from === 1;
  const byChance = single && given === 0 && !titled && !word.upper && opensByChance(side, from);
  if (byChance && known !== false && shaped) return undefined;
  if (byChance && known && isSubject(side, from)) return 2;
  if (side.shouted && given === 0 && (unlisted === 0 || generic > 0)) return 0;
  if (byChance) {
    if (known || shaped) return 0;
    // One letter again and again is a sound.
    if (/^(.)\1+$/.test(word.fold)) return 0;
    // A word that no list has and that says where is a place, in a sentence.
    if (known === undefined && (side.label || !word.is(Role.locative))) return 1;
  }
  // Adjectives and abstract nouns begin titles that are translated, plurals do in a longer one; alone they are teams (Rangers).
  if (single && known && given === 0 && !titled && !setOff) {
    const mayBegin = shaped || word.fold.endsWith('s');
    if (
      !surnamesAreWords ||
      endsTitle(side, from) ||
      isNumbered(side, from) ||
      (mayBegin && (side.label || isPart(side, from)))
    )
      return 1;
  }
  // Acronyms of a kind of people or things have a plural: they are words.
  if (
    word.upper &&
    upper === strong &&
    word.fold.endsWith('s') &&
    capitals[side.text.charCodeAt(side.end[from]! - 1)] !== 1
  )
    return 1;
  return translatable ? 1 : 2;
}

/** Whether a word may have its capital only because a sentence or a quotation begins; in quotes of its own it has it for itself. */
function opensByChance(side: Side, at: number): boolean {
  const closes = isQuote(side, side.end[at]!);
  if (side.has(at, Mark.quoted)) return !closes;
  return side.has(at, Mark.first) && !(closes && isQuote(side, side.start[at]! - 1));
}

/** Whether a word at the start of a sentence that stands without an article must be a name: "Ford said", "Bond's daughter". */
function isSubject(side: Side, at: number): boolean {
  const { predicates, adverbs } = side.lookup.language.names;
  const form = side.form(at);
  if (!predicates || side.label || form.generic || form.fold.endsWith('s')) return false;
  if (side.has(at, Mark.inflected)) return true;
  let next = at + 1;
  if (next < side.count && side.adjoins(next) && adverbs?.has(side.form(next).fold)) next++;
  return next < side.count && side.adjoins(next) && predicates.has(side.form(next).fold);
}

/** Whether a small word (Azerbaijani "kim", Russian «ли») has a capital inside a sentence for no other reason than being a name. */
export function isSetOff(side: Side, at: number): boolean {
  const form = side.form(at);
  const { surnamesAreWords } = side.lookup.language.names;
  return (
    !surnamesAreWords &&
    !side.shouted &&
    form.common &&
    form.words.length === 0 &&
    !form.is(Role.capitalised) &&
    (side.marks[at]! & (Mark.first | Mark.quoted)) === 0 &&
    !isPart(side, at)
  );
}

/** Whether a figure follows a word: "Article 12", "Platform 9". */
function isNumbered(side: Side, at: number): boolean {
  const end = side.end[at]!;
  return (
    end + 1 < side.text.length && side.text[end] === ' ' && charClass[side.text.charCodeAt(end + 1)] === CharClass.digit
  );
}

/** Whether a word ends a title of common words: "Years of Solitude"; persons are not linked so, but by "and". */
function endsTitle(side: Side, at: number): boolean {
  if (at < 2 || !side.adjoins(at) || !side.adjoins(at - 1)) return false;
  const { links, conjunctions } = side.lookup.language.names;
  const link = side.form(at - 1).fold;
  return links.has(link) && !conjunctions.has(link) && side.has(at - 2, Mark.capital) && side.form(at - 2).generic;
}

/** Whether a word with a capital is part of a longer title: "Chariots of Fire", "AI Superpowers". */
function isPart(side: Side, at: number): boolean {
  if (at > 0 && side.adjoins(at) && side.has(at - 1, Mark.capital) && !side.has(at - 1, Mark.first)) return true;
  const { links } = side.lookup.language.names;
  let next = at + 1;
  while (next < side.count && side.adjoins(next) && links.has(side.form(next).fold)) next++;
  return next < side.count && side.adjoins(next) && side.has(next, Mark.capital);
}
