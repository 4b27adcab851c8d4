import { formatNumber, translate } from '../messages/index.js';
import { openProject } from '../project/project.js';
import { projectStatus, type StatusRow } from '../project/status.js';
import { plainLine } from '../reports/plain.js';
import { analysisText } from './analysis.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { tellIdlePatterns } from './idle-patterns.js';
import { tableColumns } from './page.js';
import { table } from './table.js';
import { today } from './today.js';
import { UnreadNotices } from './unread-notices.js';
import { tellUnsupported } from './unsupported-languages.js';

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
  await tellUnsupported(context, project);
  const code = (await tellIdlePatterns(context, project)) ? EXIT.refused : EXIT.fine;
  if (options.analysis) {
    context.stdout.write(await analysisText(context, project, options.format ?? 'terminal'));
    return code;
  }
  const rows = await projectStatus(project, today());
  if (options.format === 'json') context.stdout.write(`${JSON.stringify({ version: 1, documents: rows }, null, 2)}\n`);
  else {
    context.stdout.write(text(context, rows));
    const notices = new UnreadNotices(context);
    for (const row of rows) {
      const { document, language, recut } = row;
      if (recut > 0) await notice(context, 'notice.segmentation', { document, language, count: recut });
      await notices.see(row);
    }
  }
  return code;
}
