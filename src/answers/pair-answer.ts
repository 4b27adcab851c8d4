import type { FactKind, LanguageTag, SpanText } from '../model/index.js';
import type { FindingJson } from '../reports/finding-json.js';

/** A finding of a pair, as the stream tells it. */
export interface AnswerFinding extends FindingJson {
  /** With `explain`: why it is told, the verdict first, then the weightiest evidence; in words. */
  readonly evidence?: readonly string[];
}

/** With `explain`: a fact of one side and what stands for it on the other. */
export interface LinkedFact {
  readonly kind: FactKind;
  /** What the fact says, in a notation that no language owns: `26000`, `1990-01-20`. */
  readonly value: string;
  readonly source: SpanText | null;
  readonly target: SpanText | null;
  /** By what it is known, in words: “the same value”, “sounds alike (80%)”. */
  readonly how: string;
}

/** The answer to a pair that was checked. */
export interface CheckedPair {
  /** As it was given, else the pair’s number, from 1. */
  readonly id: unknown;
  readonly findings: readonly AnswerFinding[];
  /** Languages that are not known: of these, digits and codes alone were compared. */
  readonly unsupported?: readonly LanguageTag[];
  readonly facts?: readonly LinkedFact[];
}

/** The answer to what is no pair; the others are answered all the same. */
export interface RefusedPair {
  readonly id: null;
  /** Its number, from 1. */
  readonly line: number;
  /** Why, in words. */
  readonly error: string;
}

export type PairAnswer = CheckedPair | RefusedPair;
