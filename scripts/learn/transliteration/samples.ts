import { SLIP_FEATURES, slipFeatures, transliteration } from '../../../src/facts/names/link/transliteration.js';
import { shareKey } from '../../../src/facts/names/link/worth.js';
import { Form } from '../../../src/facts/names/read/form.js';
import { lookupOf } from '../../../src/facts/names/read/lookup.js';
import { readSurface } from '../../../src/facts/names/read/surface.js';
import { languageOf } from '../../../src/languages/index.js';
import type { Counted } from './counted.js';

/** One pair of words to learn from or to judge by: as it was found, or with a slip made by machine. */
export interface Sample {
  readonly corpus: string;
  readonly doc: string;
  readonly direction: string;
  readonly a: string;
  readonly b: string;
  /** The faithful rendering. */
  readonly of: string;
  /** faithful, unrelated (another pair's word), other, lost, added or exchanged. */
  readonly kind: string;
  /** How often it was found. */
  readonly count: number;
  readonly features: readonly number[];
}

const LETTERS: Readonly<Record<string, string>> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  az: 'abcçdeəfgğhxijkqlmnoöprsştuüvyz',
  ru: 'абвгдежзийклмнопрстуфхцчшщыьэюя',
};
const KINDS = ['other', 'other', 'lost', 'added', 'exchanged'];

const features = new Int32Array(SLIP_FEATURES);
const form = (word: string, language: string): Form => new Form(readSurface(word), lookupOf(languageOf(language)!));

/** Samples from faithful pairs: each as it is and with five slips; `random` gives 0 to 1. */
export function samplesOf(pairs: readonly Counted[], random: () => number): Sample[] {
  const found: Sample[] = [];
  for (const pair of pairs) {
    const of = sample(pair, pair.b, 'faithful');
    if (of) found.push(of);
    const any = pairs[Math.floor(random() * pairs.length)]!;
    if (any.languageA === pair.languageA && any.languageB === pair.languageB) {
      const one = any.b === pair.b ? undefined : sample(pair, any.b, 'unrelated');
      if (one) found.push(one);
    }
    const stems = pair.stemsB.filter((length) => length > 2);
    if (pair.b.length < 3 || stems.length === 0) continue;
    for (const kind of KINDS) {
      const wrong = slip(pair.b, Math.min(...stems), LETTERS[pair.languageB]!, kind, random);
      const one = wrong === pair.b ? undefined : sample(pair, wrong, kind);
      if (one) found.push(one);
    }
  }
  return found;
}

function sample(pair: Counted, b: string, kind: string): Sample | undefined {
  const source = form(pair.a, pair.languageA);
  const target = form(b, pair.languageB);
  // These are never asked for: forms of one word or of one given name, and words that translate each other.
  if (shareKey(source.keys, target.keys) || source.given.some((one) => target.given.includes(one))) return undefined;
  if (source.inDictionary && target.inDictionary) return undefined;
  const measured = transliteration(source, target);
  if (!measured) return undefined;
  slipFeatures(source, target, measured, features);
  return {
    corpus: pair.corpus,
    doc: pair.doc,
    direction: `${pair.languageA}-${pair.languageB}`,
    a: pair.a,
    b,
    of: pair.b,
    kind,
    count: kind === 'faithful' ? pair.count : 1,
    features: [...features],
  };
}

function slip(word: string, stem: number, letters: string, kind: string, random: () => number): string {
  const at = Math.floor(random() * stem);
  const letter = letters[Math.floor(random() * letters.length)]!;
  if (kind === 'other') return word.slice(0, at) + letter + word.slice(at + 1);
  if (kind === 'lost') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'added') return word.slice(0, at) + letter + word.slice(at);
  const place = Math.min(at, stem - 2);
  return word.slice(0, place) + word[place + 1]! + word[place]! + word.slice(place + 2);
}
