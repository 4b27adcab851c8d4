import type { Side } from '../mention/side.js';
import { conceptOf } from '../read/entry.js';
import { Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { mayBe } from './initials.js';
import type { Linked } from './linked.js';
import { windowEnd, windowStart } from './window.js';
import { TRANSLATED } from './worth.js';

/** Two letters meet by chance; longer acronyms are seldom spelt out. */
const LEAST = 3;
const MOST = 5;
/** So many acronyms of a text are asked, so that time grows with the text. */
const TRIED = 16;

/** What kind of company it is: "TPAO", a joint-stock one. */
const COMPANY = 2;

/**
 * Links acronyms with the words of the other text that they stand for in their own language: «ТПП», "Ticarət-Sənaye Palatası", as
 * «торговля», «промышленность» and «палата» begin with its letters. Languages put the words in another order. Letters of the other
 * text's script may begin its words, but for what kind of company it is: TPAO, Turkish Petroleum.
 */
export function linkSpeltOut(a: Side, b: Side, of: Linked, to: Linked): void {
  if ((a.capitalTraits & Trait.upper) === 0) return;
  let left = TRIED;
  // Nothing is linked where there is one, so that the answer stays.
  let isOther: boolean | undefined;
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    // What a known one stands for is known.
    if (of.at[at]! >= 0 || !a.is(at, Trait.upper) || a.hitOf[at]! >= 0) continue;
    if (isInBrackets(a, at)) continue;
    isOther ??= hasAcronym(b, to);
    if (isOther || left-- === 0) return;
    const letters = [...a.form(at).fold];
    if (letters.length < LEAST || letters.length > MOST) continue;
    const end = windowEnd(at, a.count, b.count);
    for (let from = windowStart(at, a.count, b.count); from < end; from++) {
      const words = speltOutAt(from, letters, a, at, b);
      if (!words?.some((word) => to.at[word]! < 0)) continue;
      of.at[at] = from;
      of.worth[at] = TRANSLATED;
      for (const word of words) {
        if (to.at[word]! >= 0 && !giveToTwin(b, word, of, to)) continue;
        to.at[word] = at;
        to.worth[word] = TRANSLATED;
      }
      break;
    }
  }
}

/** Gives what renders a known name of one word to the same name elsewhere, if nothing renders it there: "to Kars over the Baku–Tbilisi–Kars line", "BTQ". */
function giveToTwin(side: Side, word: number, of: Linked, to: Linked): boolean {
  const hit = side.hitOf[word]!;
  const { number } = hit < 0 ? { number: -1 } : side.hits[hit]!.entries[0]!;
  const twin = side.hits.find(
    ({ from, to: end, entries }) => end === from + 1 && to.at[from]! < 0 && entries[0]!.number === number,
  );
  if (!twin) return false;
  const place = to.at[word]!;
  to.at[twin.from] = place;
  to.worth[twin.from] = to.worth[word]!;
  if (of.at[place] === word) of.at[place] = twin.from;
  return true;
}

/** Whether a text has an acronym of its own that renders nothing: it may be what another one became. */
function hasAcronym(side: Side, links: Linked): boolean {
  for (let one = 0; one < side.capitals; one++) {
    const at = side.capitalAt[one]!;
    if (links.at[at]! < 0 && side.is(at, Trait.upper) && side.stop[at]! - side.start[at]! >= LEAST) return true;
  }
  return false;
}

/** In brackets it stands beside the words that it is short for. */
const isInBrackets = ({ text, start, end }: Side, at: number): boolean =>
  text[start[at]! - 1] === '(' && text[end[at]!] === ')';

/** So many words of names that stand in a row, but for small ones between them; undefined where there are fewer, or none has a capital. */
function wordsFrom(side: Side, from: number, count: number): number[] | undefined {
  const words: number[] = [];
  const { links, conjunctions } = side.lookup.language.names;
  for (let at = from; at < side.count && words.length < count; at++) {
    if (at > from && !side.adjoins(at)) return undefined;
    if (side.has(at, Mark.named) || side.has(at, Mark.capital) || side.mayBeWord(at)) words.push(at);
    else if (at === from || !(links.has(side.form(at).fold) || conjunctions.has(side.form(at).fold))) return undefined;
  }
  return words.length === count && words.some((at) => side.has(at, Mark.capital)) ? words : undefined;
}

/** The words from one on that letters stand for, if they do. */
function speltOutAt(from: number, letters: readonly string[], a: Side, at: number, b: Side): number[] | undefined {
  const words = wordsFrom(b, from, letters.length);
  if (words && stands(letters, words, a, b)) return words;
  if (a.form(at).cyrillic !== b.lookup.language.names.cyrillic) return undefined;
  const isOwn = words?.every((word, index) => b.form(word).fold.startsWith(letters[index]!));
  return isOwn ? words : companyAt(from, letters, b);
}

/** The words of a company's name that all but the last letters begin, where no other word with a capital stands beside them. */
function companyAt(from: number, letters: readonly string[], side: Side): number[] | undefined {
  const isPart = (at: number): boolean => at < side.count && side.adjoins(at) && side.has(at, Mark.capital);
  if (!side.has(from, Mark.capital) || (from > 0 && side.has(from - 1, Mark.capital) && side.adjoins(from)))
    return undefined;
  const words = [from];
  while (isPart(from + words.length)) words.push(from + words.length);
  const rest = letters.length - words.length;
  if (words.length < 2 || rest < 1 || rest > COMPANY) return undefined;
  return words.every((word, index) => side.form(word).fold.startsWith(letters[index]!)) ? words : undefined;
}

/**
 * Whether the letters begin what the words are called in the letters' language, in order but for one word that stands elsewhere: the head,
 * which languages put first or last. One word of which nothing is known may be called as it sounds.
 */
function stands(letters: readonly string[], words: readonly number[], a: Side, b: Side): boolean {
  const firsts = words.map((at) => firstLetters(b, at, a));
  const unknown = firsts.filter((first) => first.size === 0).length;
  if (unknown > 1) return false;
  const calls = (letter: string, word: number): boolean => {
    const first = firsts[word]!;
    return first.size > 0 ? first.has(letter) : mayBe(letter, b.form(words[word]!).fold, a, b);
  };
  const inOrder = (order: readonly number[]): boolean => letters.every((letter, index) => calls(letter, order[index]!));
  const order = words.map((_, index) => index);
  if (inOrder(order)) return true;
  const last = words.length - 1;
  const moved = (from: number, to: number): boolean => inOrder(order.toSpliced(from, 1).toSpliced(to, 0, from));
  return letters.some((_, index) => moved(last, index) || moved(0, index));
}

/** How what a word means begins in another language, by its common words and its names. */
function firstLetters(side: Side, at: number, other: Side): ReadonlySet<string> {
  const { words, entries } = side.form(at);
  const named = entries.filter((entry) => entry.words.length === 1).map(({ number }) => number);
  const letters = new Set<string>();
  for (const number of [...words, ...named])
    for (const form of other.lookup.formsOf(conceptOf(number)))
      letters.add(other.lookup.formOf(form.replace(/^~/, '').slice(0, 1)).fold);
  return letters;
}
