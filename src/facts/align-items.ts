import { languageOf } from '../languages/index.js';
import { MEANING, USUAL } from '../languages/meanings.js';
import type { LanguageTag } from '../model/index.js';
import type { AlignItem, AnchorWeights } from '../text/align-evidence.js';
import { consonants } from '../text/consonants.js';
import { stemHash } from '../text/stem-hash.js';
import { extractFacts } from './extract.js';

/** The sentences of one side. */
export interface TextsIn {
  readonly texts: readonly string[];
  readonly language: LanguageTag;
}

/** What an anchor that stands in one sentence of each side is worth: see `AnchorWeights`. */
interface AnchorKind {
  readonly shared: number;
  readonly lacking: number;
}

/** What must be the same in both languages: figures, dates, known names. */
const FACT: AnchorKind = { shared: 2.5, lacking: 1.2 };
/** Written with a capital, by its sound: names that no list knows; but so is the first word of a sentence. */
const CAPITAL: AnchorKind = { shared: 2, lacking: 0.2 };
/** Words that sound alike in many languages (president, prezident, президент). */
const COGNATE: AnchorKind = { shared: 1, lacking: 0 };
/** Words that may stand for each other in translations; those that usually do are worth as much once more. */
const MEANT: AnchorKind = { shared: 0.5, lacking: 0 };

const NAME_LETTERS = 4;
const WORD_LETTERS = 5;

/** The first consonants of a word as its sound: suffixes and vowels differ, these seldom do. */
function soundOf(word: string, count: number): string | undefined {
  let sound = '';
  let last = 0;
  for (let at = 0; at < word.length && count > 0; at++) {
    const bit = consonants[word.charCodeAt(at)] ?? 0;
    if (bit !== 0 && bit !== last) {
      sound += Math.log2(bit);
      count--;
    }
    last = bit;
  }
  return count === 0 ? sound : undefined;
}

function anchorsOf(text: string, language: LanguageTag): Map<string, AnchorKind> {
  const anchors = new Map<string, AnchorKind>();
  // A weak fact ("one") stands in every other sentence and tells nothing.
  for (const { category, readings, certainty } of extractFacts(text, language)) {
    if (certainty === 'weak') continue;
    for (const { value, unit: concept } of readings) {
      const what = category === 'name' ? concept : value;
      if (what !== undefined) anchors.set(`${category} ${what}`, FACT);
    }
  }
  const meanings = languageOf(language)?.names.meanings?.();
  const meant = (meaning: number): void => {
    anchors.set(`meant ${meaning & MEANING}`, MEANT);
    if (meaning & USUAL) anchors.set(`usual ${meaning & MEANING}`, MEANT);
  };
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const stem = stemHash(word, 0, word.length);
    // Names and English words mean themselves: in English the languages meet.
    if (stem !== 0) meant((stem & MEANING) | USUAL);
    const found = stem === 0 ? -1 : (meanings?.find(stem) ?? -1);
    if (found >= 0) for (let at = meanings!.count(found) - 1; at >= 0; at--) meant(meanings!.meaning(found, at));
    const isCapital = /^\p{Lu}/u.test(word);
    const name = isCapital && word.length >= NAME_LETTERS ? soundOf(word, 3) : undefined;
    if (name !== undefined) anchors.set(`capital ${name}`, CAPITAL);
    const sound = word.length >= WORD_LETTERS ? soundOf(word, 4) : undefined;
    if (sound !== undefined) anchors.set(`word ${sound}`, COGNATE);
  }
  return anchors;
}

/** Sentences of both sides as alignment sees them, and what their anchors are worth. */
export interface AlignItems {
  readonly source: readonly AlignItem[];
  readonly target: readonly AlignItem[];
  readonly weights: AnchorWeights;
}

/** Numbers the anchors of both sides. What stands in many sentences says little about each. */
export function alignItems(source: TextsIn, target: TextsIn): AlignItems {
  const numbers = new Map<string, number>();
  const kinds: AnchorKind[] = [];
  const itemsIn = ({ texts, language }: TextsIn): AlignItem[] =>
    texts.map((text) => {
      const anchors = [...anchorsOf(text, language)].map(([anchor, kind]) => {
        const number = numbers.get(anchor) ?? kinds.push(kind) - 1;
        numbers.set(anchor, number);
        return number;
      });
      return { length: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0, anchors };
    });
  const [left, right] = [itemsIn(source), itemsIn(target)];
  const counts = [left, right].map((items) => {
    const found = new Uint32Array(kinds.length);
    for (const { anchors } of items) for (const anchor of anchors) found[anchor]! += 1;
    return found;
  });
  const share = kinds.map((_, anchor) => 1 / Math.sqrt(Math.max(...counts.map((found) => found[anchor] ?? 0))));
  const weights = {
    shared: kinds.map(({ shared }, anchor) => shared * share[anchor]!),
    lacking: kinds.map(({ lacking }, anchor) => lacking * share[anchor]!),
  };
  return { source: left, target: right, weights };
}
