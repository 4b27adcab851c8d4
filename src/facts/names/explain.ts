import { languageOf } from '../../languages/index.js';
import type { Fact, SpanText } from '../../model/index.js';
import type { NamePair } from './compare.js';
import { factOf } from './fact-of.js';
import { type Evidence, evidenceFor } from './judge/evidence.js';
import { Linked, link } from './link/links.js';
import { KNOWN, shareKey, TRANSLATED } from './link/worth.js';
import { sameAddress } from './mention/addresses.js';
import { type Name, namesOf } from './mention/name.js';
import { Side } from './mention/side.js';
import { outermost, termFact, termVerdicts } from './term-verdicts.js';

/** How a name of one side is known in the other. Message `explain.name.<id>`. */
export type NameEvidence =
  | 'termbase'
  | 'gazetteer'
  | 'copy'
  | 'given-name'
  | 'translated'
  | 'sounds'
  | 'contained'
  | 'eased'
  | 'unconfirmed';

/** A name with what stands for it. */
export interface NameLink {
  readonly source: Fact;
  /** Undefined where nothing stands for it, or it is inside a longer name or spelt out. */
  readonly target: SpanText | undefined;
  readonly how: NameEvidence;
  /** For `sounds`: how alike, 0 to 1; from 0.2 on a resemblance confirms. */
  readonly likeness?: number;
  /** Its words that are rendered by letters or sound, each with what renders it; none that is translated or known as a whole. */
  readonly words: readonly { readonly source: SpanText; readonly target: SpanText }[];
}

const NO_WORDS: NameLink['words'] = [];

/**
 * What the engine finds for each name of the source, in order: the same reading and linking as `compareNames`, kept instead of
 * thrown away. Languages without a plug-in are explained by the termbase alone.
 */
export function explainNames(pair: NamePair): NameLink[] {
  const { source, target, sourceLanguage, targetLanguage, termbase } = pair;
  const found = termbase ? termLinks(pair) : [];
  const settled = termbase
    ? outermost(termVerdicts(source, sourceLanguage, target, targetLanguage, termbase).source)
    : [];
  const from = languageOf(sourceLanguage);
  const to = languageOf(targetLanguage);
  if (!from || !to || from === to) return found;
  const left = new Side();
  const right = new Side();
  left.load(source, from);
  right.load(target, to);
  const leftLinks = new Linked();
  const rightLinks = new Linked();
  link(left, right, leftLinks, rightLinks);
  const open = evidenceFor(left, right, leftLinks, rightLinks);
  for (const name of namesOf(left)) {
    const fact = factOf(left, name);
    if (settled.some(({ start, end }) => start < fact.end && fact.start < end)) continue;
    found.push(linkOf(name, fact, left, right, leftLinks, open));
  }
  return found.sort((a, b) => a.source.start - b.source.start);
}

/** The names that the termbase settles. */
function termLinks({ source, target, sourceLanguage, targetLanguage, termbase }: NamePair): NameLink[] {
  const verdicts = termVerdicts(source, sourceLanguage, target, targetLanguage, termbase ?? []);
  const used = new Set<number>();
  return verdicts.source.map((match): NameLink => {
    const met = verdicts.target.find(
      ({ concept, term, start }) => concept === match.concept && term.status !== 'forbidden' && !used.has(start),
    );
    const again = met ?? verdicts.target.find(({ concept }) => concept === match.concept);
    if (met) used.add(met.start);
    const stands = again && { start: again.start, end: again.end, text: target.slice(again.start, again.end) };
    const wrong = verdicts.mismatches.some((one) => one.source?.start === match.start);
    return {
      source: termFact(source, match),
      target: stands,
      how: wrong ? 'unconfirmed' : 'termbase',
      words: NO_WORDS,
    };
  });
}

function linkOf(name: Name, source: Fact, side: Side, other: Side, of: Linked, open: readonly Evidence[]): NameLink {
  if (name.copied) {
    const copy = sameAddress(side, name, other);
    const target = copy && spanOf(other, copy.from, copy.to);
    return { source, target, how: copy ? 'copy' : 'unconfirmed', words: NO_WORDS };
  }
  const lacking = open.filter(({ from, to }) => from < name.to && name.from < to);
  // What is hardly a name is never missed.
  const doubtful = lacking.some(({ strength }) => strength > 0);
  let begin = -1;
  let end = -1;
  let best = -1;
  let bestAt = -1;
  for (let at = name.from; at < name.to; at++) {
    const place = of.at[at]!;
    if (place < 0) continue;
    const hit = other.hitOf[place]!;
    const known = of.worth[at] === KNOWN && hit >= 0 ? other.hits[hit] : undefined;
    const first = known?.from ?? place;
    if (begin < 0 || first < begin) begin = first;
    end = Math.max(end, known?.to ?? place + 1);
    if (of.worth[at]! > best) {
      best = of.worth[at]!;
      bestAt = at;
    }
  }
  if (begin < 0) return { source, target: undefined, how: doubtful ? 'unconfirmed' : 'contained', words: NO_WORDS };
  // Words that one rendering scatters over a text are no stretch of it.
  if (end - begin > 2 * (name.to - name.from) + 3) end = begin + 1;
  const target = spanOf(other, begin, end);
  const words = best === KNOWN ? NO_WORDS : wordsOf(name, side, other, of);
  if (doubtful) return { source, target, how: 'unconfirmed', words };
  if (best === KNOWN) return { source, target, how: 'gazetteer', words };
  if (best === TRANSLATED) return { source, target, how: 'translated', words };
  if (best < 1) return { source, target, how: 'sounds', likeness: best, words };
  const form = side.form(bestAt);
  const rendering = other.form(of.at[bestAt]!);
  const copied = form.cyrillic === rendering.cyrillic && shareKey(form.keys, rendering.keys);
  return { source, target, how: copied ? 'copy' : 'given-name', words };
}

/** The words of a name that letters or sounds tell, with their renderings. */
function wordsOf(name: Name, side: Side, other: Side, of: Linked): NameLink['words'] {
  const words: NameLink['words'][number][] = [];
  for (let at = name.from; at < name.to; at++) {
    const place = of.at[at]!;
    const worth = of.worth[at]!;
    if (place < 0 || worth === KNOWN || worth === TRANSLATED) continue;
    const form = side.form(at);
    if (form.generic || form.given.length > 0 || other.hitOf[place]! >= 0) continue;
    words.push({ source: spanOf(side, at, at + 1), target: spanOf(other, place, place + 1) });
  }
  return words;
}

/** The stretch of words `from` to `to` (exclusive). */
function spanOf({ start, end, text }: Side, from: number, to: number): SpanText {
  const span = { start: start[from]!, end: end[to - 1]! };
  return { ...span, text: text.slice(span.start, span.end) };
}
