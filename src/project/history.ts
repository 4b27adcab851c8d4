import * as z from 'zod';
import { decodeUtf8 } from '../documents/decode-utf8.js';
import { InputError } from '../model/index.js';
import type { RunCounts } from '../reports/index.js';
import { inside, readBytesIfThere } from './files.js';
import type { Project } from './project.js';
import { withFile } from './with-file.js';
import { writeInside } from './write-file.js';

const LIMIT = 50_000_000;
const count = z.int().nonnegative();
const runSchema = z.object({
  date: z.iso.date(),
  pairs: count,
  untranslated: count,
  error: count,
  warning: count,
  info: count,
  waived: count,
});

async function readText(project: Project): Promise<string> {
  const file = project.config.history;
  const bytes = await readBytesIfThere(inside(project.folder, file), file, LIMIT);
  if (!bytes) return '';
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    throw withFile(error, file);
  }
}

function parseRun(line: string): RunCounts | undefined {
  try {
    return runSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The runs that were written down, the oldest first. Throws an InputError with the line that is none. */
export async function readHistory(project: Project): Promise<RunCounts[]> {
  const runs: RunCounts[] = [];
  for (const [i, line] of (await readText(project)).split('\n').entries()) {
    if (line.trim() === '') continue;
    const run = parseRun(line);
    if (!run) throw new InputError('history-line', {}, { file: project.config.history, line: i + 1 });
    runs.push(run);
  }
  return runs;
}

/** Writes a run down: a line of JSON at the end of the history. */
export async function appendHistory(project: Project, run: RunCounts): Promise<void> {
  const before = await readText(project);
  const joint = before === '' || before.endsWith('\n') ? '' : '\n';
  const { date, pairs, untranslated, error, warning, info, waived } = run;
  const line = JSON.stringify({ date, pairs, untranslated, error, warning, info, waived });
  await writeInside(project.folder, project.config.history, `${before}${joint}${line}\n`);
}
