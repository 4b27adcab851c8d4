import { readFileSync, writeFileSync } from 'node:fs';
import { figures } from './figures.js';
import type { Outcomes } from './judge.js';
import type { AnsweredFinding, Answers } from './run.js';
import { type Score, score } from './score.js';

/** What `--json` writes and `--compare` reads: answers by set and id, and the figures. */
interface Kept {
  readonly answers: Readonly<Record<string, Readonly<Record<string, readonly AnsweredFinding[]>>>>;
  readonly score: Score;
  readonly figures: ReturnType<typeof figures>;
  readonly field: { readonly of: number; readonly right: number };
}

/** Keeps the answers to all sets of a run with their figures. */
export function writeAnswers(file: string, answers: ReadonlyMap<string, Answers>, outcomes: Outcomes): void {
  const { field } = outcomes;
  const kept: Kept = {
    score: score(outcomes),
    figures: figures(outcomes),
    field: { of: field.length, right: field.filter(({ right }) => right).length },
    answers: Object.fromEntries([...answers].map(([set, given]) => [set, Object.fromEntries(given)])),
  };
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
}

/** Reads them back: answers by the name of a set. */
export function readAnswers(file: string): ReadonlyMap<string, Answers> {
  const { answers } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return new Map(Object.entries(answers).map(([set, given]) => [set, new Map(Object.entries(given))]));
}
