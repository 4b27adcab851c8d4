import type { Writable } from 'node:stream';
import { REPORTS, type ReportContext } from '../reports/index.js';
import type { Result } from '../validate/result.js';
import { writeWhole } from './files.js';
import { Output } from './stream/output.js';

/** A report that is wanted: to a file, or to stdout where none is named. */
export interface WantedReport {
  readonly format: string;
  readonly file: string | undefined;
  readonly context: ReportContext;
}

async function* replay(results: readonly Result[]): AsyncGenerator<Result> {
  yield* results;
}

/** Writes one report of results: straight to stdout as they come, or whole to its file. */
export async function writeReport(
  results: AsyncIterable<Result>,
  wanted: WantedReport,
  stdout: Writable,
): Promise<void> {
  const load = REPORTS.get(wanted.format);
  if (!load) throw new RangeError(wanted.format);
  const report = await load();
  if (wanted.file === undefined) {
    const output = new Output(stdout);
    for await (const text of report(results, wanted.context)) if (!(await output.write(text))) break;
    await output.end();
    return;
  }
  let text = '';
  for await (const piece of report(results, wanted.context)) text += piece;
  await writeWhole(wanted.file, text);
}

/** Writes several reports of the same results, one after the other. */
export async function writeReports(
  results: AsyncIterable<Result>,
  wanted: readonly WantedReport[],
  stdout: Writable,
): Promise<void> {
  const [only, ...others] = wanted;
  if (only && others.length === 0) return writeReport(results, only, stdout);
  const all: Result[] = [];
  for await (const result of results) all.push(result);
  for (const report of wanted) await writeReport(replay(all), report, stdout);
}
