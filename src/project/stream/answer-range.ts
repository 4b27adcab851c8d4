import { addSummary, newSummary } from '../../reports/summary-counts.js';
import type { Answerer, Answers } from './answer.js';

import type { RangeLines } from './read-range.js';

/** Answers the lines of a range, the overlong one behind them too. `firstLine`: the number of the first, from 1. */
export async function answerRange(answerer: Answerer, range: RangeLines, firstLine: number): Promise<Answers> {
  const { bytes, overlong, lines } = range;
  const answers = await answerer.answer({ bytes, firstLine });
  if (!overlong) return answers;
  const last = firstLine + lines - 1;
  const dropped = await answerer.answer({ bytes: Buffer.alloc(0), firstLine: last, overlong });
  const counts = newSummary();
  for (const part of [answers, dropped]) addSummary(counts, part.counts);
  return { text: `${answers.text}${dropped.text}`, counts };
}
