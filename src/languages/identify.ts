import type { LanguageTag } from '../model/index.js';
import { prebuilt } from '../model/prebuilt.js';
import type { SectionContent } from '../model/sections.js';
import { foldText } from '../text/chars.js';
import { LANGUAGES, languageOf } from './index.js';
import type { Language } from './language.js';
import type { TextSigns } from './language-signs.js';
import { Kind, kindsOf } from './letter-kinds.js';
import { SIGNS } from './signs.js';
import { SIGNS_FILE } from './signs-file.js';
import { unknownScript } from './unknown-script.js';

interface Signs {
  readonly tag: LanguageTag;
  readonly own: ReadonlySet<string>;
  /** Its small words that no other language has. */
  readonly words: ReadonlySet<string>;
  /** Of each code unit its `Kind`. */
  readonly kinds: Uint8Array;
}

const WORD = /[\p{L}\p{M}]+/gu;
const APOSTROPHE = /['’]/g;
const NONE: ReadonlySet<string> = new Set();

/** With fewer telling words nothing is said. */
const LEAST_TELLING = 5;
/** A running text has at least twice as many, in each of the languages. */
const LEAST_SHARE = 0.2;
/** Where so many words have letters that the language does not have, half that share is enough. */
const OTHER_LETTERS = 0.8;
/** So many times as often must they stand as those of the language that the text is said to be in. */
const MARGIN = 5;
const MOST_FOREIGN = 0.15;
/** So many UTF-16 code units are looked at. */
const SAMPLE = 100_000;
/** And so many to see whether it is worth while. */
const GLANCE = 100;
const SHORTEST = 20;

const signsOf = ({ tag, alphabet, names }: Language): TextSigns => ({
  tag,
  alphabet,
  own: names.plainLetters?.own ?? NONE,
  words: [names.common, names.conjunctions, names.links],
});

let known: readonly Signs[] | undefined;

/** What the languages know of their words and letters, less what two of them share. */
function signs(): readonly Signs[] {
  known ??= allSigns();
  return known;
}

function allSigns(): Signs[] {
  const added = LANGUAGES.filter((language) => !SIGNS.some(({ tag }) => tag === language.tag)).map(signsOf);
  const file = prebuilt(SIGNS_FILE);
  const all = [...SIGNS, ...added];
  return all.map((one) => {
    const { tag, alphabet, own = NONE } = one;
    let words: ReadonlySet<string> | undefined;
    return {
      tag,
      own,
      get words() {
        words ??= wordsOf(one, all);
        return words;
      },
      kinds: file?.has(`${tag}.kinds`) ? file.bytes(`${tag}.kinds`) : kindsOf(new Set(foldText(alphabet)), own),
    };
  });
}

function wordsOf(one: TextSigns, all: readonly TextSigns[]): Set<string> {
  const others = all.filter((other) => other !== one).flatMap(({ words }) => words);
  return new Set(one.words.flatMap((set) => [...set].filter((word) => !others.some((other) => other.has(word)))));
}

function signsOfTag(tag: LanguageTag): Signs | undefined {
  for (const one of signs()) if (one.tag === tag) return one;
  return undefined;
}

/** The kinds of letters of each language as sections of the file of signs. */
export const signTables = (): Record<string, SectionContent> =>
  Object.fromEntries(signs().map(({ tag, kinds }) => [`${tag}.kinds`, kinds]));

/** Whether a word has a letter that is none of a language's alphabet. */
function isForeign(word: string, kinds: Uint8Array): boolean {
  for (let at = 0; at < word.length; at++) {
    const kind = kinds[word.charCodeAt(at)]!;
    if (kind === Kind.none || kind === Kind.foreign) return true;
  }
  return false;
}

/** Whether a word tells a language from the others: one of its small words, or one with a letter of its own. */
function isTelling(word: string, { kinds, words }: Signs): boolean {
  if (isForeign(word, kinds)) return false;
  for (let at = 0; at < word.length; at++) if (kinds[word.charCodeAt(at)] === Kind.own) return true;
  return words.has(word);
}

/** Whether more words than that are foreign to a language. */
function hasForeign(words: readonly string[], kinds: Uint8Array, most: number): boolean {
  let found = 0;
  for (const word of words) if (isForeign(word, kinds) && ++found > most) return true;
  return false;
}

function count(words: readonly string[], test: (word: string) => boolean): number {
  let found = 0;
  for (const word of words) if (test(word)) found++;
  return found;
}

/** What each kind adds to the counts of a glance: letters, those of the language's own above ten bits, foreign ones above twenty. */
const COUNTS = Int32Array.of(0, 1, 1 | (1 << 10), 1 | (1 << 20));

/** Whether a glance at a text shows letters that the language does not have, or lacks those of its own. */
function isDoubtful(text: string, { kinds, own }: Signs): boolean {
  const end = Math.min(text.length, GLANCE);
  let counts = 0;
  for (let i = 0; i < end; i++) counts += COUNTS[kinds[text.charCodeAt(i)]!]!;
  return (own.size > 0 && ((counts >> 10) & 1023) === 0) || (counts >> 20) * 20 > (counts & 1023);
}

/**
 * The language that a text is in, where that is surely another one than it is said to be in. By the small words and the letters that
 * the languages know; says nothing where it is unsure: of a short text, of names and codes, of a language that it does not know, but
 * in a script that none of the languages has (`und-Geor`).
 * @param claimed BCP 47; nothing is said of a tag that names a script, or a language without a plug-in
 */
export function otherLanguage(texts: Iterable<string>, claimed: LanguageTag): LanguageTag | undefined {
  const language = languageOf(claimed);
  if (!language || /[-_][a-z]{4}(?:[-_]|$)/i.test(claimed)) return undefined;
  const all = signs();
  const sample: string[] = [];
  const words: string[] = [];
  let read = 0;
  for (const text of texts) {
    for (const word of foldText(text).replace(APOSTROPHE, '').match(WORD) ?? []) words.push(word);
    sample.push(text);
    read += text.length;
    if (read > SAMPLE) break;
  }
  const own = signsOfTag(language.tag) as Signs;
  const foreign = count(words, (word) => isForeign(word, own.kinds));
  const share = foreign >= words.length * OTHER_LETTERS ? LEAST_SHARE / 2 : LEAST_SHARE;
  // Most others have other letters; only where one has these are the words looked at.
  const found = all.find((other) => {
    if (other === own || hasForeign(words, other.kinds, words.length * MOST_FOREIGN)) return false;
    const telling = count(words, (word) => isTelling(word, other));
    if (telling < LEAST_TELLING || telling < words.length * share) return false;
    return telling >= MARGIN * count(words, (word) => isTelling(word, own));
  });
  if (found) return found.tag;
  return words.length === 0 || foreign < words.length / 2 ? undefined : unknownScript(sample.join(' '));
}

/** The same of one text, most of which are told by a glance to be what they say. */
export function otherLanguageOf(text: string, claimed: LanguageTag): LanguageTag | undefined {
  if (text.length < SHORTEST) return undefined;
  const language = languageOf(claimed);
  const own = language && signsOfTag(language.tag);
  return own && isDoubtful(text, own) ? otherLanguage([text], claimed) : undefined;
}
