import { createHash } from 'node:crypto';
import { asks } from '../../../src/facts/names/judge/loose.js';
import type { View } from '../../../src/facts/names/judge/view.js';
import { weigh } from '../../../src/facts/names/judge/weigh.js';
import { SURE } from '../../../src/facts/names/link/worth.js';
import { type Mention, mentionsOf } from '../../../src/facts/names/mention/mention.js';
import type { Side } from '../../../src/facts/names/mention/side.js';
import { Mark } from '../../../src/facts/names/read/words.js';
import { languageOf } from '../../../src/languages/index.js';

/** A pair to learn from, faithful or spoiled. */
export interface Case {
  readonly id: string;
  readonly clean?: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly doc: string;
  readonly domain?: string;
  readonly errors?: readonly { group: string; source: [number, number] | null; target: [number, number] | null }[];
  readonly group?: string;
  readonly mutation?: string;
  readonly kind?: string;
  readonly sourceSpan?: [number, number];
  readonly targetSpan?: [number, number];
}
export type Span = readonly [number, number];

export const hash = (text: string): number => createHash('sha1').update(text).digest().readUInt32LE(0);

export const spanOf = (side: Side, m: Mention): Span => [side.start[m.from]!, side.end[m.to - 1]!];

export const isSure = (v: View, m: Mention): boolean => {
  for (let at = m.from; at < m.to; at++) if (asks(v.here, m, at) && v.of.worth[at]! < SURE) return false;
  return true;
};
/** The words that render a mention, where they stand in a row. */
export function counterpart(v: View, m: Mention): [from: number, to: number] | undefined {
  let from = 1e9;
  let to = -1;
  let n = 0;
  for (let at = m.from; at < m.to; at++) {
    if (!asks(v.here, m, at)) continue;
    const place = v.of.at[at]!;
    if (place < 0) return undefined;
    const hit = v.there.hitOf[place]!;
    const one = m.hit >= 0 && hit >= 0 ? v.there.hits[hit] : undefined;
    from = Math.min(from, one?.from ?? place);
    to = Math.max(to, one?.to ?? place + 1);
    n++;
  }
  if (to - from > n + 1 && m.hit < 0) return undefined;
  return from < to && v.there.has(from, Mark.capital) ? [from, to] : undefined;
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшыэюя'];
/** A word with one letter wrong, lost, added or exchanged; not at its beginning or in its ending. */
export function mistyped(word: string, seed: number): string {
  const letters = ALPHABETS.find((alphabet) => alphabet.includes(word[2]!.toLowerCase()));
  if (!letters) return word;
  const at = 1 + (seed % (word.length - 3));
  const letter = letters[(seed >>> 5) % letters.length]!;
  const kind = (seed >>> 10) % 6;
  if (kind < 3) return word.slice(0, at) + letter + word.slice(at + 1);
  if (kind === 3) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 4) return word.slice(0, at) + letter + word.slice(at);
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

/** The persons of two words that are surely rendered by two others, with the pair as it is seen from the source. */
export function* personsOf(one: Case): Generator<{ v: View; m: Mention; c: readonly [from: number, to: number] }> {
  const w = weigh(one.source, languageOf(one.sourceLanguage)!, one.target, languageOf(one.targetLanguage)!);
  if (!w) return;
  const v = w.source;
  for (const m of mentionsOf(v.here)) {
    if (m.hit >= 0 || m.words !== 2 || m.to - m.from !== 2 || m.generic > 0 || m.acronyms > 0 || !isSure(v, m))
      continue;
    const c = counterpart(v, m);
    if (c && c[1] - c[0] === 2) yield { v, m, c };
  }
}
