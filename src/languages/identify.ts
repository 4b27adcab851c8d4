import type { LanguageTag } from '../model/index.js';
import { foldText } from '../text/chars.js';
import { LANGUAGES, languageOf } from './index.js';
import type { Language } from './language.js';
import type { LanguageSigns } from './language-signs.js';
import { SIGNS } from './signs.js';
import { unknownScript } from './unknown-script.js';

/** What a text shows of a language. */
interface Evidence {
  /** Words that tell it from the other languages: its small words, words with letters of its own. */
  telling: number;
  /** Words with a letter that is none of its alphabet. */
  foreign: number;
}

interface Signs {
  readonly tag: LanguageTag;
  readonly alphabet: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Of each code unit below `UNITS`, its `Kind`. */
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

const signsOf = ({ tag, alphabet, names }: Language): LanguageSigns => ({
  tag,
  alphabet,
  own: names.plainLetters?.own ?? NONE,
  words: [names.common, names.conjunctions, names.links],
});

let known: readonly Signs[] | undefined;

/** What the languages know of their words and letters, less what two of them share. */
function signs(): readonly Signs[] {
  if (known) return known;
  const added = LANGUAGES.filter((language) => !SIGNS.some(({ tag }) => tag === language.tag)).map(signsOf);
  const all = [...SIGNS, ...added].map(({ words, ...one }) => ({
    ...one,
    words: new Set(words.flatMap((set) => [...set])),
  }));
  known = all.map(({ tag, alphabet, own, words }) => {
    const letters = { alphabet: new Set(foldText(alphabet)), own: own ?? NONE };
    return {
      tag,
      ...letters,
      words: new Set([...words].filter((word) => !all.some((one) => one.words !== words && one.words.has(word)))),
      kinds: kindsOf(letters),
    };
  });
  return known;
}

function look(word: string, { alphabet, own, words }: Signs, evidence: Evidence): void {
  let isOwn = false;
  for (const letter of word) {
    if (!alphabet.has(letter)) {
      evidence.foreign++;
      return;
    }
    if (own.has(letter)) isOwn = true;
  }
  if (isOwn || words.has(word)) evidence.telling++;
}

/** What a UTF-16 code unit is to a language. */
enum Kind {
  none = 0,
  letter = 1,
  own = 2,
  foreign = 3,
}

/** Letters beyond are of no alphabet here. */
const UNITS = 0x600;

function kindsOf({ alphabet, own }: Pick<Signs, 'alphabet' | 'own'>): Uint8Array {
  return Uint8Array.from({ length: UNITS }, (_, unit) => {
    const letter = foldText(String.fromCharCode(unit));
    if (alphabet.has(letter)) return own.has(letter) ? Kind.own : Kind.letter;
    return /\p{L}/u.test(letter) ? Kind.foreign : Kind.none;
  });
}

/** Code units beyond that are mostly letters: no signs between U+2000 and U+2E7F, no halves of characters. */
const isFarLetter = (unit: number): boolean => unit < 0x2000 || (unit >= 0x2e80 && unit < 0xd800);

/** Whether a glance at a text shows letters that the language does not have, or lacks those of its own. */
function isDoubtful(text: string, { kinds, own }: Signs): boolean {
  const end = Math.min(text.length, GLANCE);
  let foreign = 0;
  let letters = 0;
  let ownLetters = 0;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] ?? (isFarLetter(unit) ? Kind.foreign : Kind.none);
    if (kind === Kind.none) continue;
    letters++;
    if (kind === Kind.own) ownLetters++;
    else if (kind === Kind.foreign) foreign++;
  }
  return (own.size > 0 && ownLetters === 0) || foreign * 20 > letters;
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
  const evidence = all.map((): Evidence => ({ telling: 0, foreign: 0 }));
  const sample: string[] = [];
  let words = 0;
  let read = 0;
  for (const text of texts) {
    for (const [word] of foldText(text).replace(APOSTROPHE, '').matchAll(WORD)) {
      words++;
      for (const [i, one] of all.entries()) look(word, one, evidence[i] as Evidence);
    }
    sample.push(text);
    read += text.length;
    if (read > SAMPLE) break;
  }
  const own = evidence[all.findIndex(({ tag }) => tag === language.tag)] as Evidence;
  const share = own.foreign >= words * OTHER_LETTERS ? LEAST_SHARE / 2 : LEAST_SHARE;
  const found = all.findIndex(({ tag }, i) => {
    const { telling, foreign } = evidence[i] as Evidence;
    const isClear = telling >= LEAST_TELLING && telling >= words * share && foreign <= words * MOST_FOREIGN;
    return tag !== language.tag && isClear && telling >= own.telling * MARGIN;
  });
  return all[found]?.tag ?? (words === 0 || own.foreign < words / 2 ? undefined : unknownScript(sample.join(' ')));
}

/** The same of one text, most of which are told by a glance to be what they say. */
export function otherLanguageOf(text: string, claimed: LanguageTag): LanguageTag | undefined {
  if (text.length < SHORTEST) return undefined;
  const language = languageOf(claimed);
  const own = language && signs().find(({ tag }) => tag === language.tag);
  return own && isDoubtful(text, own) ? otherLanguage([text], claimed) : undefined;
}
