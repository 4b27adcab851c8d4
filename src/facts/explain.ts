import { languageOf } from '../languages/index.js';
import { neutral } from '../languages/neutral.js';
import type { Fact, SpanText } from '../model/index.js';
import type { FactPair } from './compare.js';
import { explainFigures, type FigureEvidence, type FigureJudgement } from './figures/explain.js';
import { explainBoth, type NameEvidence, type NameJudgement } from './names/explain.js';

/** A fact of either side with its counterpart, and what joined them. Message `explain.<how>`. */
export interface ExplainedFact {
  readonly source: Fact | null;
  readonly target: SpanText | null;
  readonly how: FigureEvidence | NameEvidence;
  /** For names known by their sound: how alike, 0 to 1. */
  readonly likeness?: number;
  /** Of a name that was not surely rendered, and of a number or date that does not balance: why it is told or not. */
  readonly judgement?: NameJudgement | FigureJudgement;
}

/**
 * Why a pair balances or not: every fact of the source, in order, with the evidence that the comparison itself goes by; after them
 * what only the target has.
 */
export function explainFacts(pair: FactPair): ExplainedFact[] {
  const source = languageOf(pair.sourceLanguage);
  const target = languageOf(pair.targetLanguage);
  const known = source !== undefined && target !== undefined;
  const figures = explainFigures(
    pair.source,
    known ? source.figures : neutral,
    pair.target,
    known ? target.figures : neutral,
  );
  const { links, extra } = explainBoth(pair);
  const names = [
    ...links.map(({ target: stands, ...rest }) => ({ ...rest, target: stands ?? null })),
    ...extra.map(({ target: fact, judgement }) => {
      const how = judgement.certainty && judgement.certainty !== 'weak' ? 'unconfirmed' : 'doubtful';
      return { source: null, target: fact, how, judgement } as const;
    }),
  ];
  const placeOf = ({ source: fact, target: other }: ExplainedFact): number =>
    fact ? fact.start : pair.source.length + (other?.start ?? 0);
  return [...figures, ...names].sort((a, b) => placeOf(a) - placeOf(b));
}
