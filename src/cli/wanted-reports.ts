import { isAbsolute, relative, sep } from 'node:path';
import type { WantedReport } from '../project/report-files.js';
import type { RunCounts } from '../reports/index.js';
import type { Refusals } from '../reports/refusals.js';
import type { CliContext } from './context.js';
import type { ReportTarget } from './options.js';
import { pageContext } from './page.js';
import type { ValidateOptions } from './validate-options.js';

/** Way from the root of the repository, where a CI server says it, to the project: what its pages link to. */
function prefixOf({ env }: CliContext, folder: string): string {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  const way = root ? relative(root, folder) : '';
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
    ? ''
    : `${way.split(sep).join('/')}/`;
}

/** The reports of a run with their pages, and GitHub's summary of the step beside its annotations. */
export function wantedReports(
  context: CliContext,
  reports: readonly ReportTarget[],
  { failOn, version, today }: ValidateOptions,
  refused: Refusals,
  folder = context.cwd,
  history: readonly RunCounts[] = [],
): WantedReport[] {
  const common = { failOn, version, prefix: prefixOf(context, folder), history, today, refused };
  const wanted: WantedReport[] = reports.map(({ format, file }) => ({
    format,
    file,
    cwd: context.cwd,
    context: { ...pageContext(context, file !== undefined), ...common },
  }));
  const summary = context.env.GITHUB_STEP_SUMMARY;
  if (summary && reports.some(({ format, file }) => format === 'github' && file === undefined)) {
    wanted.push({
      format: 'github-summary',
      file: summary,
      cwd: context.cwd,
      append: true,
      context: { ...pageContext(context, true), ...common },
    });
  }
  return wanted;
}
