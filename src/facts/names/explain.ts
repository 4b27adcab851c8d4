import { languageOf } from '../../languages/index.js';
import type { Certainty, Fact, MismatchType, SpanText } from '../../model/index.js';
import type { NamePair } from './compare.js';
import { factOf } from './fact-of.js';
import type { Role, Told } from './judge/role.js';
import type { Judged, Trace } from './judge/score.js';
import { type Verdict, verdictsOf } from './judge/verdicts.js';
import { apart, firstStretch, renderedIn, weighRendered } from './judge/weigh.js';
import type { Linked } from './link/linked.js';
import { BY_PARTS, KNOWN, shareKey, TRANSLATED } from './link/worth.js';
import { isName } from './mention/is-name.js';
import { type Mention, mentionsOf } from './mention/mention.js';
import type { Side } from './mention/side.js';
import { settledBy } from './settled-by.js';
import { outermost, termFact, termVerdicts } from './term-verdicts.js';

/**
 * How a name of one side is known in the other; `doubtful`: hardly, but nothing or only a hint is told; `ordinary`: a word that begins a
 * sentence as any does, so that nothing was asked. Message `explain.<id>`.
 */
export type NameEvidence =
  | 'termbase'
  | 'gazetteer'
  | 'copy'
  | 'given-name'
  | 'translated'
  | 'sounds'
  | 'doubtful'
  | 'ordinary'
  | 'unconfirmed';

/** A piece of evidence that moved a verdict: its id, what was measured, and what that added in log-odds. */
export interface WeighedEvidence {
  readonly id: string;
  readonly value: number;
  readonly adds: number;
}

/** How a name was judged: the score, the least that is told (both in log-odds), what came of it, and the evidence, the weightiest first. */
export interface NameJudgement {
  readonly score: number;
  readonly least: number;
  /**
   * What was asked: does the translation lack it (`lack`), has it no source (`extra`), is one word of it (`part`) or its spelling
   * (`slip`) wrong; whatever the score a letter of a known form (`spelling`), a like body (`body`), a
   * person's initials (`initials`), another known name (`known`), another
   * person's last word (`crossed`).
   */
  readonly role: Role | 'spelling' | 'body' | 'initials' | 'known' | 'crossed' | 'beside';
  /** The word that decided, of a part or a misspelling. */
  readonly word?: string;
  readonly type?: MismatchType;
  readonly certainty?: Certainty;
  readonly evidence: readonly WeighedEvidence[];
}

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
  /** Why it is told or not, where it was not surely rendered. */
  readonly judgement?: NameJudgement;
}

/** A name that only the translation has, and why it is told or not. */
export interface ExtraName {
  readonly target: Fact;
  readonly judgement: NameJudgement;
}

const NO_WORDS: NameLink['words'] = [];

/**
 * What the engine finds for each name of the source, in order: the same reading, links and verdicts as of `compareNames`, kept
 * instead of thrown away; a memory is never added to. Languages without a plug-in are explained by the termbase alone.
 */
export function explainNames(pair: NamePair): NameLink[] {
  return explainBoth(pair).links;
}

/** `explainNames`, and the names that only the translation has. */
export function explainBoth(pair: NamePair): { readonly links: NameLink[]; readonly extra: readonly ExtraName[] } {
  const { source, target, sourceLanguage, targetLanguage, termbase, memory, memorise } = pair;
  const links = termbase ? termLinks(pair) : [];
  const terms = termbase ? termVerdicts(source, sourceLanguage, target, targetLanguage, termbase) : undefined;
  const from = languageOf(sourceLanguage);
  const to = languageOf(targetLanguage);
  const rendered = from && to && from !== to ? renderedIn(source, from, target, to) : undefined;
  if (!rendered) return { links, extra: [] };
  const { here, of } = rendered.source;
  const { here: there } = rendered.target;
  const settled = {
    source: settledBy(terms && outermost(terms.source), here),
    target: settledBy(terms && outermost(terms.target), there),
  };
  const trace: Trace = [];
  const judge = (): readonly Verdict[] => {
    const weighed = weighRendered(memory);
    return weighed ? verdictsOf(weighed, settled, trace) : [];
  };
  const verdicts = memory && memorise === 'noted' ? apart(rendered, memory, judge) : judge();
  // Cut as they were judged.
  const cut = mentionsOf(here, { endsAt: (start, end) => firstStretch(here, of, start, end) });
  const begins = new Set(cut.map(({ from }) => from));
  // A body may be known by what stands in its place alone.
  const more = verdicts.flatMap(({ by, lack }) => (by === 'body' && lack ? lack.mention : []));
  for (const mention of [...cut, ...more.filter(({ from }) => !begins.has(from))]) {
    const verdict = verdicts.find(({ lack }) => lack?.mention.from === mention.from);
    if ((!isName(here, mention) && !verdict) || settled.source(mention.from, mention.to)) continue;
    const judgement = judgementOf(mention, here, 'source', trace, verdict);
    links.push(linkOf(mention, here, there, of, verdict, judgement));
  }
  const extra: ExtraName[] = [];
  for (const { mention, side } of trace) {
    if (side !== 'target' || verdicts.some(({ lack, surplus }) => lack && surplus?.mention === mention)) continue;
    const verdict = verdicts.find(({ surplus }) => surplus?.mention === mention);
    if (!verdict && !isName(there, mention)) continue;
    const judgement = judgementOf(mention, there, 'target', trace, verdict);
    if (judgement) extra.push({ target: factOf(there, mention), judgement });
  }
  return { links: links.sort((a, b) => a.source.start - b.source.start), extra };
}

const isTold = (by: Role | Told): by is Exclude<Told, 'spelling'> =>
  by === 'body' || by === 'initials' || by === 'known' || by === 'crossed' || by === 'beside';

/** Why a mention is told or not: by the score that decided, else the one that came nearest to being told. */
function judgementOf(
  mention: Mention,
  text: Side,
  side: Judged['side'],
  trace: Trace,
  verdict: Verdict | undefined,
): NameJudgement | undefined {
  // Told whatever the scores: none of their evidence led to it.
  if (verdict && isTold(verdict.by))
    return { score: 0, least: 0, role: verdict.by, type: verdict.type, certainty: verdict.certainty, evidence: [] };
  const decided = verdict && decidedBy(verdict, trace);
  const asked = trace.filter((one) => one.mention.from === mention.from && one.side === side);
  const judged = decided ?? nearest(asked);
  if (!judged) return undefined;
  const { score, least, evidence, role, at } = judged;
  const word = at < 0 ? undefined : text.text.slice(text.start[at]!, text.end[at]!);
  return {
    ...{ score, least, role: verdict?.by ?? role },
    ...(word !== undefined && { word }),
    ...(verdict && { type: verdict.type, certainty: verdict.certainty }),
    evidence,
  };
}

/** The score that a verdict follows from: its own, or for a missing name that of the one that stands in its place. */
function decidedBy({ by, lack, surplus }: Verdict, trace: Trace): Judged | undefined {
  const mention = by === 'extra' ? surplus?.mention : lack?.mention;
  const asked = trace.filter((one) => one.mention === mention);
  // What a letter decides was asked about as a whole, or as a misspelling.
  return nearest(
    by === 'spelling'
      ? asked.filter(({ role }) => role === 'lack' || role === 'slip')
      : asked.filter(({ role }) => role === by),
  );
}

/** Of what was asked the answer that came nearest to being told. */
function nearest(asked: readonly Judged[]): Judged | undefined {
  let best: Judged | undefined;
  for (const one of asked) if (!best || one.score - one.least > best.score - best.least) best = one;
  return best;
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

function linkOf(
  mention: Mention,
  side: Side,
  other: Side,
  of: Linked,
  verdict: Verdict | undefined,
  judgement: NameJudgement | undefined,
): NameLink {
  const source = factOf(side, mention);
  const why = judgement && { judgement };
  const doubtful = verdict !== undefined && verdict.certainty !== 'weak';
  const rival = verdict?.surplus && spanOf(other, verdict.surplus.from, verdict.surplus.to);
  let begin = -1;
  let end = -1;
  let best = -1;
  let bestAt = -1;
  for (let at = mention.from; at < mention.to; at++) {
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
  if (begin < 0)
    return {
      source,
      target: rival,
      how: doubtful ? 'unconfirmed' : judgement ? 'doubtful' : 'ordinary',
      words: NO_WORDS,
      ...why,
    };
  // Words that one rendering scatters over a text are no stretch of it.
  if (end - begin > 2 * (mention.to - mention.from) + 3) end = begin + 1;
  const target = spanOf(other, begin, end);
  const words = best === KNOWN ? NO_WORDS : wordsOf(mention, side, other, of);
  if (doubtful) return { source, target: rival ?? target, how: 'unconfirmed', words, ...why };
  if (best === KNOWN) return { source, target, how: 'gazetteer', words, ...why };
  if (best === TRANSLATED || best === BY_PARTS) return { source, target, how: 'translated', words, ...why };
  if (best < 1) return { source, target, how: 'sounds', likeness: best, words, ...why };
  const form = side.form(bestAt);
  const rendering = other.form(of.at[bestAt]!);
  const copied = form.cyrillic === rendering.cyrillic && shareKey(form.keys, rendering.keys);
  return { source, target, how: copied ? 'copy' : 'given-name', words, ...why };
}

/** The words of a name that letters or sounds tell, with their renderings. */
function wordsOf(name: Mention, side: Side, other: Side, of: Linked): NameLink['words'] {
  const words: NameLink['words'][number][] = [];
  for (let at = name.from; at < name.to; at++) {
    const place = of.at[at]!;
    const worth = of.worth[at]!;
    if (place < 0 || worth === KNOWN || worth === BY_PARTS || worth === TRANSLATED) continue;
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
