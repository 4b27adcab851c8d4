import { languageOf } from '../languages/index.js';
import type { Fact, LanguageTag, Span, Termbase } from '../model/index.js';
import { similarity } from '../text/similarity.js';
import { SOUNDS, soundsOf } from '../text/sounds.js';
import { extractFacts } from './extract.js';

/** A fact of a text with its counterpart on the other side: both carry the same number, counted from 0. */
export interface JoinedFact {
  readonly fact: Fact;
  readonly link?: number;
}

/** The facts of a pair, those that stand for each other joined. */
export interface JoinedFacts {
  readonly source: readonly JoinedFact[];
  readonly target: readonly JoinedFact[];
}

/** Two texts, and what of them is known to be out of balance. */
export interface JoinInput {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly termbase?: Termbase | undefined;
  readonly unbalanced?: { readonly source: readonly Span[]; readonly target: readonly Span[] };
}

const NEARLY = 0.3;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A name by its sounds, so that it can be compared across scripts. */
function sounding(text: string, language: LanguageTag): string {
  const rules = languageOf(language)?.names.sounds;
  if (!rules) return text;
  const heard = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => Array.from(soundsOf(word, rules).codes, (code) => SOUNDS[code] ?? '').join(''));
  return heard.join(' ');
}

/** Joins what fits best first; `fits` gives 0 where two facts cannot stand for each other. */
function pass(source: Draft[], target: Draft[], next: () => number, fits: (a: Fact, b: Fact) => number): void {
  const candidates: { a: Draft; b: Draft; fit: number; gap: number }[] = [];
  for (const a of source) {
    if (a.link !== undefined) continue;
    for (const b of target) {
      if (b.link !== undefined) continue;
      const fit = fits(a.fact, b.fact);
      if (fit > 0) candidates.push({ a, b, fit, gap: Math.abs(a.at - b.at) });
    }
  }
  candidates.sort((x, y) => y.fit - x.fit || x.gap - y.gap);
  for (const { a, b } of candidates) {
    if (a.link !== undefined || b.link !== undefined) continue;
    a.link = next();
    b.link = a.link;
  }
}

interface Draft {
  readonly fact: Fact;
  /** Where it stands, from 0 to 1. */
  readonly at: number;
  link?: number;
}

const MOST = 200;

function drafts(text: string, language: LanguageTag, termbase: Termbase | undefined): Draft[] {
  return extractFacts(text, language, termbase).map((fact) => ({
    fact,
    at: (fact.start + fact.end) / 2 / Math.max(1, text.length),
  }));
}

/** 2 where a reading is the same, 1 where its value or, of names, its concept is. */
function shareReading(a: Fact, b: Fact): number {
  let best = 0;
  for (const x of a.readings) {
    for (const y of b.readings) {
      if (x.value === y.value) best = Math.max(best, x.unit === y.unit ? 2 : 1);
      else if (a.category === 'name' && x.unit !== undefined && x.unit === y.unit) best = Math.max(best, 1);
    }
  }
  return best;
}

/**
 * Finds the facts of both sides and joins those that state the same: by value first, names by sound, then figures of
 * one kind by place. A help for readers: whether a pair balances is judged by `compareFacts`. Facts that are known to
 * be out of balance are joined to nothing.
 */
export function joinFacts(input: JoinInput): JoinedFacts {
  const { source, target, sourceLanguage, targetLanguage, termbase, unbalanced } = input;
  const from = drafts(source, sourceLanguage, termbase);
  const to = drafts(target, targetLanguage, termbase);
  let links = 0;
  const next = (): number => links++;
  const free = (list: Draft[], spans: readonly Span[] = []): Draft[] =>
    list.filter(({ fact }) => !spans.some((span) => overlaps(span, fact))).slice(0, MOST);
  const a = free(from, unbalanced?.source);
  const b = free(to, unbalanced?.target);
  pass(a, b, next, shareReading);
  const heard = new Map<Fact, string>();
  for (const { fact } of a) if (fact.category === 'name') heard.set(fact, sounding(fact.text, sourceLanguage));
  for (const { fact } of b) if (fact.category === 'name') heard.set(fact, sounding(fact.text, targetLanguage));
  pass(a, b, next, (x, y) => {
    const [one, two] = [heard.get(x), heard.get(y)];
    const alike = one === undefined || two === undefined ? 0 : similarity(one, two);
    return alike >= NEARLY ? alike : 0;
  });
  pass(a, b, next, (x, y) => (x.kind === y.kind && x.category !== 'name' ? 1 : 0));
  return { source: from, target: to };
}
