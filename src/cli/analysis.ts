import { translate } from '../messages/index.js';
import { type AnalysisRow, analyseProject, MATCH_KINDS, WORK_KINDS, type WorkKind } from '../project/analysis.js';
import { cacheFolder } from '../project/cache-folder.js';
import type { Project } from '../project/project.js';
import type { CliContext } from './context.js';
import { tableColumns } from './page.js';
import { table } from './table.js';

function sums(context: CliContext, rows: readonly AnalysisRow[], kinds: readonly WorkKind[]): (string | number)[][] {
  const languages = [...new Set(rows.map(({ language }) => language))];
  return languages.map((language) => {
    const own = rows.filter((row) => row.language === language);
    const sum = (kind: WorkKind | 'total'): number => own.reduce((words, row) => words + row[kind].words, 0);
    return [translate(context.language, 'cli.status.sum'), language, ...kinds.map(sum), sum('total')];
  });
}

/** `tarazi status --analysis`: how many words are new, known to the memory, changed, repeated and done. */
export async function analysisText(
  context: CliContext,
  project: Project,
  format: 'terminal' | 'json',
): Promise<string> {
  const rows = await analyseProject(project, cacheFolder(context.env));
  if (format === 'json') return `${JSON.stringify({ version: 1, analysis: rows }, null, 2)}\n`;
  const say = (key: string): string => translate(context.language, key);
  // Where no memory knows anything, its bands are no news.
  const matched = rows.some((row) => MATCH_KINDS.some((kind) => row[kind].segments > 0));
  const kinds = matched ? WORK_KINDS : WORK_KINDS.filter((kind) => !(MATCH_KINDS as readonly string[]).includes(kind));
  const head = ['document', 'language', ...kinds.map((kind) => `words-${kind}`), 'words'];
  const body: (string | number)[][] = rows.map((row) => [
    row.document,
    row.language,
    ...kinds.map((kind) => row[kind].words),
    row.total.words,
  ]);
  if (new Set(rows.map(({ document }) => document)).size > 1) body.push(...sums(context, rows, kinds));
  return table(
    head.map((name) => say(`cli.status.${name}`)),
    body,
    tableColumns(context),
  );
}
