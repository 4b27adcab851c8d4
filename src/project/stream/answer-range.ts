import { addSummary, newSummary } from '../../reports/summary-counts.js';
import type { Answerer, Answers } from './answer.js';
import type { RangeLines } from './read-range.js';
import type { Share, SharedLines } from './share.js';

/** A share with one line more, which was refused. */
const withLine = ({ lines, ends, refused }: SharedLines, line: number, end: number): SharedLines => ({
  lines: Uint32Array.from([...lines, line]),
  ends: Uint32Array.from([...ends, end]),
  refused: [...refused, line],
});

/** Answers the lines of a range, the overlong one behind them too. `firstLine`: the number of the first, from 1. */
export async function answerRange(
  answerer: Answerer,
  range: RangeLines,
  firstLine: number,
  share?: Share,
): Promise<Answers> {
  const { bytes, overlong, lines } = range;
  const answers = await answerer.answer({ bytes, firstLine }, share);
  if (!overlong || (share && share.thread !== share.rest)) return answers;
  const last = firstLine + lines - 1;
  const dropped = await answerer.answer({ bytes: Buffer.alloc(0), firstLine: last, overlong });
  const counts = newSummary();
  for (const part of [answers, dropped]) addSummary(counts, part.counts);
  const { shared } = answers;
  const text = `${answers.text}${dropped.text}`;
  return shared ? { text, counts, shared: withLine(shared, lines - 1, Buffer.byteLength(text)) } : { text, counts };
}
