import type { Report } from './report.js';

/** Every report format with what writes it, loaded when it is wanted. */
export const REPORTS: ReadonlyMap<string, () => Promise<Report>> = new Map([
  ['terminal', async () => (await import('./terminal.js')).terminal],
  ['json', async () => (await import('./json.js')).json],
  ['jsonl', async () => (await import('./jsonl.js')).jsonl],
  ['sarif', async () => (await import('./sarif.js')).sarif],
  ['junit', async () => (await import('./junit.js')).junit],
  ['checkstyle', async () => (await import('./checkstyle.js')).checkstyle],
  ['github', async () => (await import('./github.js')).github],
  ['gitlab', async () => (await import('./gitlab.js')).gitlab],
  ['html', async () => (await import('./html.js')).html],
  ['csv', async () => (await import('./csv.js')).csv],
  ['summary', async () => (await import('./summary.js')).summary],
]);

export type { Report, ReportContext, RunCounts } from './report.js';
