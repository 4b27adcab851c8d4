import { markdown } from '../../../src/documents/markdown.js';
import { alignUnits } from '../../../src/facts/align-units.js';
import type { SourceUnit } from '../../../src/model/index.js';
import { asMarkdown } from './as-markdown.js';
import { type Change, changed } from './changes.js';
import { type AlignScore, scoreAlignment } from './score.js';
import type { MadeBlock, TextPair } from './text-pair.js';

/** Every kind of change, `none` first. */
export const CHANGES: readonly Change[] = [
  'none',
  'merged',
  'split',
  'left out',
  'added',
  'mixed',
  'block left out',
  'block moved',
];

/** Reads made blocks as a document. */
export type ReadBlocks = (blocks: readonly MadeBlock[], language: string) => readonly SourceUnit[];

const readMarkdown: ReadBlocks = (blocks, language) =>
  markdown.parse(asMarkdown(blocks), { file: language, language }).units;

/**
 * Aligns a pair of documents as `--against` does, after a change, and scores it.
 * @param readTarget the translation, where it is no Markdown
 */
export function scorePair(pair: TextPair, change: Change, seed: number, readTarget = readMarkdown): AlignScore {
  const { source, target, sourceLanguage, targetLanguage } = changed(pair, change, seed);
  const aligned = alignUnits(
    { units: readMarkdown(source, sourceLanguage), language: sourceLanguage },
    { units: readTarget(target, targetLanguage), language: targetLanguage },
  );
  return scoreAlignment(aligned, source, target);
}

/** Sums scores. */
export function joinScores(scores: readonly AlignScore[]): AlignScore {
  return {
    pairs: scores.reduce((sum, { pairs }) => sum + pairs, 0),
    right: scores.reduce((sum, { right }) => sum + right, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}
