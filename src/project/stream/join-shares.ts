import { addSummary, newSummary } from '../../reports/summary-counts.js';
import type { SentAnswers } from './hand.js';

/** The answers of all threads to some lines as one thread would have given them. */
export function joinShares(shares: readonly SentAnswers[]): SentAnswers {
  const text = new Uint8Array(shares.reduce((sum, share) => sum + share.text.length, 0));
  const waiting = shares.map((share) => ({ ...share, next: 0, at: 0 }));
  const nextOf = ({ shared, next }: (typeof waiting)[number]): number =>
    shared?.lines[next] ?? Number.POSITIVE_INFINITY;
  for (let at = 0; at < text.length; ) {
    const first = waiting.reduce((a, b) => (nextOf(b) < nextOf(a) ? b : a));
    const end = first.shared?.ends[first.next++] ?? first.text.length;
    text.set(first.text.subarray(first.at, end), at);
    at += end - first.at;
    first.at = end;
  }
  const counts = newSummary();
  for (const share of shares) addSummary(counts, { ...share.counts, refusals: [] });
  const refusals = shares.flatMap(({ counts: own, shared }) =>
    own.refusals.map((refusal, index) => ({ refusal, line: shared?.refused[index] ?? 0 })),
  );
  refusals.sort((a, b) => a.line - b.line);
  counts.refusals.push(...refusals.map(({ refusal }) => refusal));
  return { text, counts };
}
