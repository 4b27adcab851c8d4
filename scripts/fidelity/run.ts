import type { CaseSet } from './cases.js';
import { type StreamLine, streamLines } from './stream-lines.js';

/** A finding as the stream answers it; what is scored. */
export interface AnsweredFinding {
  readonly rule: string;
  readonly category: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly source: { readonly start: number; readonly end: number } | null;
  readonly target: { readonly start: number; readonly end: number } | null;
}

/** Findings by the pair's id. */
export type Answers = ReadonlyMap<string, readonly AnsweredFinding[]>;

/** Whatever answers the lines of a stream, in order: a command, or the checker in this process. */
export type AnswerLines = (lines: readonly StreamLine[]) => Promise<readonly string[]>;

/**
 * Has a set answered as one stream.
 * @throws Error when a pair gets no answer
 */
export async function runCases(set: CaseSet, answer: AnswerLines): Promise<Answers> {
  const lines = streamLines(set);
  const answers = new Map<string, readonly AnsweredFinding[]>();
  for (const text of await answer(lines)) {
    if (text === '') continue;
    const { id, findings } = JSON.parse(text) as { id: string; findings: readonly AnsweredFinding[] };
    answers.set(id, findings);
  }
  const silent = lines.filter(({ id }) => !answers.has(id)).length;
  if (silent > 0) throw new Error(`${silent} of ${lines.length} pairs of ${set.name} got no answer`);
  return answers;
}
