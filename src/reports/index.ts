import type { Report } from './report.js';

/** Every report format with what writes it, loaded when it is wanted. */
export const REPORTS: ReadonlyMap<string, () => Promise<Report>> = new Map([
  ['terminal', async () => (await import('./terminal.js')).terminal],
  ['json', async () => (await import('./json.js')).json],
  ['jsonl', async () => (await import('./jsonl.js')).jsonl],
]);

export type { Report, ReportContext } from './report.js';
