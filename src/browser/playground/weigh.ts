import { checkPairs } from '../check-pairs.js';
import type { AnswerFinding, InterfaceLanguage, LinkedFact } from '../index.js';
import { pairsOf, type Texts } from './texts.js';

/** What was found in both texts, places counted from their beginnings. */
export interface Weighed {
  readonly findings: readonly AnswerFinding[];
  readonly facts: readonly LinkedFact[];
}

type Spans = Pick<AnswerFinding | LinkedFact, 'source' | 'target'>;

function moved<T extends Spans>(one: T, at: { readonly source: number; readonly target: number }): T {
  const { source, target } = one;
  return {
    ...one,
    source: source && { ...source, start: source.start + at.source, end: source.end + at.source },
    target: target && { ...target, start: target.start + at.target, end: target.end + at.target },
  };
}

/** Weighs what stands in the page. Lines are one document: what one shows of a name, the next ones know. */
export async function weigh(texts: Texts, interfaceLanguage: InterfaceLanguage): Promise<Weighed> {
  const { sourceLanguage, targetLanguage } = texts;
  const pairs = pairsOf(texts);
  const answers = await checkPairs(
    pairs.map(({ source, target }) => ({ source, target, document: 'page' })),
    { sourceLanguage, targetLanguage, interfaceLanguage, explain: true },
  );
  const findings: AnswerFinding[] = [];
  const facts: LinkedFact[] = [];
  for (const [i, answer] of answers.entries()) {
    if ('error' in answer) continue;
    const { at } = pairs[i]!;
    findings.push(...answer.findings.map((finding) => moved(finding, at)));
    facts.push(...(answer.facts ?? []).map((fact) => moved(fact, at)));
  }
  return { findings, facts };
}
