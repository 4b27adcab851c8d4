import type { ExplainedFact } from '../facts/explain.js';
import type { Fact, Finding, Span } from '../model/index.js';

/** The fact that was explained: the source's, else the one that only the translation has. */
export function factOf({ source, target }: ExplainedFact): Fact {
  return source ?? (target as Fact);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a finding tells of a fact: its category, at its place. */
export function isAbout({ category, source, target }: Finding, explained: ExplainedFact): boolean {
  if (category !== factOf(explained).category) return false;
  if (source) return explained.source !== null && overlap(source, explained.source);
  return target !== null && explained.target !== null && overlap(target, explained.target);
}
