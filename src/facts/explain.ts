import { languageOf } from '../languages/index.js';
import { neutral } from '../languages/neutral.js';
import type { Fact, SpanText } from '../model/index.js';
import type { FactPair } from './compare.js';
import { extractBoth, type FactsOfSides } from './extract.js';
import { explainFigures, type FigureEvidence, type FigureJudgement } from './figures/explain.js';
import { explainBoth, type NameEvidence, type NameJudgement, type NameLink } from './names/explain.js';

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

/** What is known of a pair's facts: each with its counterpart and the evidence, and how its names are rendered. */
export interface Reading {
  readonly explained: readonly ExplainedFact[];
  readonly names: readonly NameLink[];
  /** All facts of each side, see `extractBoth`. */
  readonly facts: FactsOfSides;
}

/**
 * Why a pair balances or not: every fact of the source, in order, with the evidence that the comparison itself goes by; after them
 * what only the target has.
 */
export function explainFacts(pair: FactPair): ExplainedFact[] {
  return explained(pair).explained;
}

/**
 * The same, with the names by themselves and all facts: read once for findings about a document's names, for marks and for
 * explanations. Just after the pair was compared, its texts are not read again.
 */
export function readFacts(pair: FactPair): Reading {
  return { ...explained(pair), facts: extractBoth(pair) };
}

function explained(pair: FactPair): { readonly explained: ExplainedFact[]; readonly names: readonly NameLink[] } {
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
  return { explained: [...figures, ...names].sort((a, b) => placeOf(a) - placeOf(b)), names: links };
}
