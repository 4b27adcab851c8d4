import type { Content, LanguageTag, Severity, State } from '../../model/index.js';

/** What was found in a translation, in words. */
export interface ReviewFinding {
  readonly severity: Severity;
  /** The severity as people call it. */
  readonly word: string;
  readonly text: string;
  /** What names it for `tarazi waive`: rule and fingerprint. */
  readonly name: string;
}

/** A sentence with its translation, to be looked at by an editor. */
export interface ReviewRow {
  readonly id: string;
  readonly source: Content;
  readonly target?: Content | undefined;
  readonly state: State;
  readonly findings: readonly ReviewFinding[];
}

/** The words of a table for people. */
export interface ReviewWords {
  readonly title: string;
  /** What an editor has to know, a paragraph each. */
  readonly guide: readonly string[];
  readonly number: string;
  readonly source: string;
  readonly target: string;
  readonly state: string;
  readonly findings: string;
  readonly states: Readonly<Record<State, string>>;
}

/** A bilingual table for an editor: a document's sentences, their translations, what was found in them. */
export interface ReviewTable {
  /** Path of the document in its project. */
  readonly document: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly words: ReviewWords;
  /** Language that the words are in. */
  readonly wordsLanguage: LanguageTag;
  readonly rows: readonly ReviewRow[];
}

/** Columns of a table, in their order. */
export const REVIEW_COLUMNS = ['number', 'source', 'target', 'state', 'findings'] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];
