import { resolve } from 'node:path';
import { translate } from '../messages/index.js';
import { InputError } from '../model/index.js';
import { blocksOf } from '../project/stream/blocks.js';
import { inputOfPath, inputOfStdin } from '../project/stream/input.js';
import { withFile } from '../project/with-file.js';
import { plainLine } from '../reports/plain.js';
import { refusalLine } from '../reports/refusals.js';
import { addSummary, newSummary, type Summary } from '../reports/summary-counts.js';
import { readSummary, sortedEntries, summaryJson } from '../reports/summary-json.js';
import { summaryOf } from '../reports/tally.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { type FailOn, failing } from './fail-on.js';
import { tableColumns } from './page.js';
import { refuser } from './refuser.js';
import { table } from './table.js';

/** Options of `tarazi summary`. */
export interface SummaryOptions {
  readonly format?: 'terminal' | 'json';
  readonly failOn?: FailOn;
}

/** Refusals that are shown; JSON has more. */
const SHOWN = 20;

function text(context: CliContext, sum: Summary): string {
  const say = (key: string, data?: Record<string, string | number>): string => translate(context.language, key, data);
  const heads = (...names: string[]): string[] => names.map((name) => say(`report.column.${name}`));
  const columns = tableColumns(context);
  let out = `${plainLine(say('report.summary', summaryOf(sum)))}\n`;
  const rules = sortedEntries(sum.rules).map(([rule, { error, warning, info }]) => [rule, error, warning, info]);
  if (rules.length > 0) out += `\n${table(heads('rule', 'errors', 'warnings', 'notes'), rules, columns)}`;
  const languages = sortedEntries(sum.languages).map(([direction, { pairs, error, warning, info, waived }]) => [
    direction.replace('>', ' → '),
    ...[pairs, error, warning, info, waived],
  ]);
  const names = heads('language', 'segments', 'errors', 'warnings', 'notes', 'waived');
  if (languages.length > 0) out += `\n${table(names, languages, columns)}`;
  if (sum.refused === 0) return out;
  out += `\n${plainLine(say('report.refused', { count: sum.refused }))}\n`;
  for (const refusal of sum.refusals.slice(0, SHOWN)) out += `${refusalLine(refusal)}\n`;
  return out;
}

/** Adds the summaries of a file, one a line; throws an InputError at the line that is none. */
async function addFile(context: CliContext, path: string, sum: Summary): Promise<void> {
  const { bytes } = path === '-' ? inputOfStdin(context) : await inputOfPath(resolve(context.cwd, path), path, 'jsonl');
  let found = false;
  for await (const block of blocksOf(bytes)) {
    for (const [index, line] of block.bytes.toString('utf8').split('\n').entries()) {
      if (line.trim() === '' && !block.overlong) continue;
      found = true;
      try {
        addSummary(sum, readSummary(line));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        throw new InputError(error.id, {}, { file: path, line: block.firstLine + index }, { cause: error.cause });
      }
    }
  }
  if (!found) throw new InputError('summary-syntax', {}, { file: path });
}

/**
 * `tarazi summary`: what the parts of a corpus came to together. The exit code is the one that a single run over all of it would have
 * given.
 */
export async function summary(
  context: CliContext,
  paths: readonly string[],
  { format = 'terminal', failOn }: SummaryOptions,
): Promise<ExitCode> {
  const { refused, refuse } = refuser(context);
  const sum = newSummary();
  for (const path of paths) {
    const own = newSummary();
    try {
      await addFile(context, path, own);
      addSummary(sum, own);
    } catch (error) {
      const named = withFile(error, path);
      if (!(named instanceof InputError)) throw error;
      refuse(named);
    }
  }
  context.stdout.write(format === 'json' ? summaryJson(sum) : text(context, sum));
  return refused.count > 0 || sum.refused > 0 ? EXIT.refused : failing(sum, failOn);
}
