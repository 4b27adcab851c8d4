import { capitals, folded, foldText } from '../../../text/chars.js';
import { type Entry, fits } from '../read/entry.js';
import { type Form, Trait } from '../read/form.js';
import { Kept, letterBit } from '../read/form-table.js';
import { Mark } from '../read/words.js';
import type { ReadWords } from './read-words.js';

/** Shorter names of places in small letters may be other words. */
const LONG = 6;

/** A name of the gazetteer found in a text: words `from` to `to` (exclusive). */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** All that the words may stand for. */
  readonly entries: readonly Entry[];
}

/** The gazetteer's names at some words, the first `total` of `asked`: the longest, without overlaps. All that stand are noted in `concepts`. */
export function findHits(side: ReadWords, asked: Int32Array, total: number): Hit[] {
  const hits: Hit[] = [];
  let covered = 0;
  for (let index = 0; index < total; index++) {
    const at = asked[index]!;
    if (!side.is(at, Trait.entry)) continue;
    const next = nextLetter(side, at);
    if (!mayGoOn(side, at, next)) continue;
    const hit = hitAt(side, at, next);
    if (!hit || at < covered) continue;
    covered = hit.to;
    hits.push(hit);
  }
  return hits;
}

/** In place of the first letter of the next word: there is none that goes on, or its letters are unsure. */
const NONE = 0;
const ANY = -1;

/** The first letter, folded, of the word that goes on after one. */
function nextLetter(side: ReadWords, at: number): number {
  const next = at + 1;
  if (next >= side.count || !side.adjoins(next)) return NONE;
  return side.has(next, Mark.mixed) ? ANY : folded[side.text.charCodeAt(side.start[next]!)]!;
}

/** The longest names that begin at a word, after which `next` follows. */
function hitAt(side: ReadWords, from: number, next: number): Hit | undefined {
  const form = side.form(from);
  const capital = side.has(from, Mark.capital);
  const { entries, follows } = form;
  let length = 0;
  let found: Entry[] | undefined;
  for (let index = 0; index < entries.length; index++) {
    // Most names are known by a letter not to go on: what is not looked at need not be waited for.
    const letter = follows.charCodeAt(index);
    if (letter !== 0 && letter !== next && next !== ANY) continue;
    const entry = entries[index]!;
    if (!stands(side, entry, from, form, capital)) continue;
    note(side.concepts, entry.number);
    // The longest stand first.
    if (length > entry.words.length) continue;
    length = entry.words.length;
    if (entries.length === 1) return { from, to: from + length, entries };
    if (!found) found = [entry];
    // UK and U.K. are one.
    else if (!found.some(({ number }) => number === entry.number)) found.push(entry);
  }
  return found && { from, to: from + length, entries: found };
}

function note(concepts: number[], concept: number): void {
  for (let index = 0; index < concepts.length; index++) if (concepts[index] === concept) return;
  concepts.push(concept);
}

/** Whether some name may stand at a word, judged by the first letter of the next. */
function mayGoOn(side: ReadWords, at: number, next: number): boolean {
  const record = side.record(at);
  const mask = side.records[record + Kept.next]!;
  return mask === -1 || next === ANY || (next !== NONE && (mask & letterBit(next)) !== 0);
}

/** Whether a name of the gazetteer stands at a word. */
export function stands(side: ReadWords, entry: Entry, from: number, form: Form, capital: boolean): boolean {
  if (
    (entry.upper && (form.upper ? areInitials(side, entry, from) : !isNamelike(side, entry, form, from))) ||
    (entry.upper && form.upper && isOtherLetters(side, entry, from)) ||
    (!capital && !entry.small && !form.compound && !isInhabitant(side, entry, form))
  )
    return false;
  return from + entry.words.length <= side.count && goesOn(side, entry, from);
}

/** Letters with full stops before a name, which the acronym is not written with: «И.Г. Алиев». */
function areInitials(side: ReadWords, entry: Entry, at: number): boolean {
  if (side.text[side.start[at]! + 1] !== '.' || entry.form.includes('.')) return false;
  return at + 1 < side.count && side.has(at + 1, Mark.capital) && side.start[at + 1]! <= side.end[at]! + 2;
}

/** Acronyms of so few letters are told apart by each: AI is not Aİ, the European Union. */
const SHORT = 3;
const SHORTEST = 2;

/** Whether a word has letters that an acronym has not, as after two small ones are no ending: SCUs are no SC. */
function isOtherLetters(side: ReadWords, { form, words }: Entry, at: number): boolean {
  if (
    side.form(at).fold.length > words[0]!.stem.length &&
    (form.length <= SHORTEST || goesOnInCapitals(side, form, at))
  )
    return true;
  return form.length <= SHORT && form.includes('İ') && !side.text.startsWith(form, side.start[at]);
}

/** Whether capitals stand behind an acronym, where not all of the text has them: SMEDA is no form of SME. */
const goesOnInCapitals = (side: ReadWords, form: string, at: number): boolean =>
  !side.shouted &&
  side.stop[at]! - side.start[at]! > form.length &&
  !form.includes('.') &&
  capitals[side.text.charCodeAt(side.stop[at]! - 1)] === 1;

/** Long acronyms are written like names: Nato, Aids. */
function isNamelike(side: ReadWords, entry: Entry, form: Form, at: number): boolean {
  if (!side.has(at, Mark.capital) || side.has(at, Mark.first)) return false;
  const acronym = foldText(entry.form);
  return acronym.length > 3 && form.fold.startsWith(acronym);
}

/** Whether a word in small letters is made from a place's name. */
function isInhabitant(side: ReadWords, entry: Entry, form: Form): boolean {
  const { inhabitant } = side.lookup.language.names.inflection;
  if (!inhabitant || entry.kind !== 'place' || entry.words.length > 1) return false;
  const { length } = entry.words[0]!.stem;
  // The bare name serves as an adjective, which some write small: "britaniya xalqı".
  return form.fold.length === length ? length >= LONG : inhabitant.test(form.fold.slice(length));
}

/** Whether the words after the first are those of a name. */
function goesOn(side: ReadWords, { words, endsWithCapital }: Entry, from: number): boolean {
  if (endsWithCapital) {
    const next = from + words.length;
    if (!side.has(next - 1, Mark.capital)) return false;
    // "the North Korean" is no "the North".
    if (next < side.count && side.has(next, Mark.capital) && side.adjoins(next)) return false;
  }
  for (let index = 1; index < words.length; index++) {
    const at = from + index;
    const paradigm = words[index]!;
    if (!side.adjoins(at) || !side.beginsWith(at, paradigm.stem.charCodeAt(0))) return false;
    const form = side.form(at);
    if (!form.keys.includes(paradigm.stem) || !fits(paradigm, form.fold)) return false;
  }
  return true;
}
