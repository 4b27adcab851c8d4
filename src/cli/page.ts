import type { ReportContext } from '../reports/index.js';
import type { CliContext } from './context.js';

/** The page that stdout is: colours only on a terminal without NO_COLOR, or where FORCE_COLOR asks for them. */
export function pageContext(context: CliContext, toFile = false): ReportContext {
  const { env, stdout, language } = context;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== '';
  const wanted = (stdout.isTTY === true && env.TERM !== 'dumb') || forced;
  const color = !toFile && wanted && !env.NO_COLOR;
  return { language, color, columns: toFile ? 80 : (stdout.columns ?? 80) };
}

/** How wide a table may be: a terminal's width, no limit where a program or a file reads it. */
export function tableColumns(context: CliContext): number {
  return context.stdout.isTTY === true ? (context.stdout.columns ?? 80) : Number.POSITIVE_INFINITY;
}
