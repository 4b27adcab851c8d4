import type { Fact, Span } from '../model/index.js';
import type { FactPair } from './compare.js';
import { type ExplainedFact, explainFacts } from './explain.js';
import { extractBoth, type FactsOfSides } from './extract.js';

/** A fact of a text with its counterpart on the other side: both carry the same number, counted from 0. */
export interface JoinedFact {
  readonly fact: Fact;
  readonly link?: number;
}

/** The facts of a pair in order, those that stand for each other joined. */
export interface JoinedFacts {
  readonly source: readonly JoinedFact[];
  readonly target: readonly JoinedFact[];
}

/** Two texts, and what of them is known to be out of balance: where it is told, it stands before what these texts alone show. */
export interface JoinInput extends FactPair {
  /** What `explainFacts` gave for the pair, where that is known already. */
  readonly explained?: readonly ExplainedFact[] | undefined;
  /** The facts of both sides, where they are known already. */
  readonly facts?: FactsOfSides | undefined;
  readonly unbalanced?: { readonly source: readonly Span[]; readonly target: readonly Span[] };
}

interface Draft {
  readonly fact: Fact;
  link?: number;
}

/** Nobody reads facts by eye in a text longer than this (UTF-16 code units): there they are marked, not joined. */
export const LONGEST_JOINED = 20_000;

const draftsOf = (facts: readonly Fact[]): Draft[] => facts.map((fact) => ({ fact }));
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * The facts of both sides, joined by the evidence that `compareFacts` itself goes by, one to one. Facts that are known to be
 * out of balance are joined to nothing. What renders a name without looking like one (`президентский`) is a fact here.
 */
export function joinFacts({ unbalanced, explained, facts, ...pair }: JoinInput): JoinedFacts {
  const both = facts ?? extractBoth(pair);
  const source = draftsOf(both.source);
  const target = draftsOf(both.target);
  const off = (span: Span, side: 'source' | 'target'): boolean =>
    unbalanced?.[side].some((one) => overlaps(one, span)) ?? false;
  let links = 0;
  if (Math.max(pair.source.length, pair.target.length) > LONGEST_JOINED) return { source, target };
  for (const { source: fact, target: stands, how } of explained ?? explainFacts(pair)) {
    if (!fact || !stands || (how === 'unconfirmed' && !unbalanced) || off(fact, 'source') || off(stands, 'target'))
      continue;
    const one = source.find((draft) => draft.link === undefined && same(draft.fact, fact));
    if (!one) continue;
    let other = target.find((draft) => overlaps(draft.fact, stands) && draft.fact.category === fact.category);
    if (!other) {
      other = { fact: { ...fact, start: stands.start, end: stands.end, text: stands.text } };
      target.push(other);
    }
    if (other.link !== undefined) continue;
    one.link = links;
    other.link = links++;
  }
  return { source, target: target.sort((a, b) => a.fact.start - b.fact.start) };
}
