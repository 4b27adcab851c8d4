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
