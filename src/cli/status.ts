import { formatNumber, translate } from '../messages/index.js';
import { openProject } from '../project/project.js';
import { projectStatus, type StatusRow } from '../project/status.js';
import { plainLine } from '../reports/plain.js';
import { analysisText } from './analysis.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { tableColumns } from './page.js';
import { table } from './table.js';
import { today } from './today.js';

/** Options of `tarazi status`. */
export interface StatusOptions {
  readonly config?: string;
  readonly format?: 'terminal' | 'json';
  readonly analysis?: boolean;
}

function text(context: CliContext, rows: readonly StatusRow[]): string {
  const say = (key: string, data?: Record<string, string | number>): string => translate(context.language, key, data);
  const share = (part: number, all: number): string =>
    formatNumber(context.language, all === 0 ? 1 : part / all, { style: 'percent' });
  const head = ['document', 'language', 'segments', 'translated', 'reviewed', 'to-review', 'words', 'findings'];
  const body = rows.map((row) => [
    row.document,
    row.language,
    row.segments,
    `${row.translated} (${share(row.wordsTranslated, row.words)})`,
    row.reviewed,
    row.toReview,
    row.words,
    row.errors + row.warnings,
  ]);
  let out = table(
    head.map((name) => say(`cli.status.${name}`)),
    body,
    tableColumns(context),
  );
  for (const { document, language, notes, rejected } of rows) {
    if (rejected) out += `${plainLine(say('cli.status.rejected', { document, language }))}\n`;
    for (const note of notes) {
      out += `${plainLine(say('cli.status.note', { document, language, unit: note.unit, text: note.text }))}\n`;
    }
  }
  return out;
}

/** `tarazi status`: where every document stands in every language. */
export async function status(context: CliContext, options: StatusOptions): Promise<ExitCode> {
  const project = await openProject(context.cwd, options.config);
  if (options.analysis) {
    const analysis = await analysisText(context, project, options.format ?? 'terminal');
    if (analysis === undefined) await notice(context, 'cli.no-documents', { documents: project.config.documents });
    else context.stdout.write(analysis);
    return EXIT.fine;
  }
  const rows = await projectStatus(project, today());
  if (options.format === 'json') context.stdout.write(`${JSON.stringify({ version: 1, documents: rows }, null, 2)}\n`);
  else if (rows.length > 0) context.stdout.write(text(context, rows));
  if (rows.length === 0) await notice(context, 'cli.no-documents', { documents: project.config.documents });
  return EXIT.fine;
}
