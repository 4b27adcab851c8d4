import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { REPORTS, type Report, type ReportContext } from '../reports/index.js';
import type { Result } from '../validate/result.js';
import { broadcast } from './broadcast.js';
import { Output } from './stream/output.js';
import { unwritable, writeNamed } from './write-file.js';

/** A report that is wanted: to a file, or to stdout where none is named. */
export interface WantedReport {
  readonly format: string;
  readonly file: string | undefined;
  /** Where the user stands: what `file` is named from, and what a link must not lead out of. */
  readonly cwd: string;
  readonly context: ReportContext;
  /** The file belongs to others too: write behind what is there. */
  readonly append?: boolean;
}

async function load(format: string): Promise<Report> {
  if (format === 'github-summary') return (await import('../reports/github-summary.js')).githubSummary;
  const report = REPORTS.get(format);
  if (!report) throw new RangeError(format);
  return report();
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  const texts: string[] = [];
  for await (const piece of pieces) texts.push(piece);
  return texts.join('');
}

async function append(file: string, text: string): Promise<void> {
  try {
    await appendFile(file, text);
  } catch (error) {
    throw unwritable(error, file);
  }
}

/** Writes one report; `earlier`: what has to be through before it may use stdout. */
async function writeReport(
  results: AsyncIterable<Result>,
  { format, file, cwd, context, append: behind }: WantedReport,
  stdout: Writable,
  earlier: Promise<unknown> | undefined,
): Promise<void> {
  const pieces = (await load(format))(results, context);
  if (file !== undefined) {
    const text = await whole(pieces);
    await (behind ? append(resolve(cwd, file), text) : writeNamed(cwd, file, text));
    return;
  }
  const output = new Output(stdout);
  if (earlier) {
    const text = await whole(pieces);
    await earlier;
    await output.write(text);
  } else {
    for await (const text of pieces) if (!(await output.write(text))) break;
  }
  await output.end();
}

/**
 * Writes reports of the same results, all in one pass: to stdout as they come (a second one there waits for the first),
 * whole to their files.
 */
export async function writeReports(
  results: AsyncIterable<Result>,
  wanted: readonly WantedReport[],
  stdout: Writable,
): Promise<void> {
  const readers = wanted.length === 1 ? [{ items: results, leave: () => {} }] : broadcast(results, wanted.length);
  let onStdout: Promise<unknown> | undefined;
  const written = wanted.map((report, index) => {
    const { items, leave } = readers[index] as (typeof readers)[number];
    const promise = writeReport(items, report, stdout, onStdout).finally(leave);
    if (report.file === undefined) onStdout = Promise.allSettled([onStdout, promise]);
    return promise;
  });
  const failed = (await Promise.allSettled(written)).find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
