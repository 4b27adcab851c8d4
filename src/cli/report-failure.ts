import { ConfigError, InputError, type TaraziError, UsageError } from '../model/index.js';
import { writeReports } from '../project/report-files.js';
import { Refusals } from '../reports/refusals.js';
import type { Result } from '../validate/result.js';
import type { CliContext } from './context.js';
import type { ReportTarget } from './options.js';
import type { ValidateOptions } from './validate-options.js';
import { wantedReports } from './wanted-reports.js';

/** Whether a failure is about what was to be checked, not about how the command was called. */
const isAboutInput = (error: unknown): error is TaraziError =>
  error instanceof InputError ||
  error instanceof ConfigError ||
  (error instanceof UsageError && /^(?:document|file)-/.test(error.id));

async function* nothing(): AsyncGenerator<Result> {}

/**
 * Writes reports of a run that came to nothing, so that none of an earlier run stands for it: each says what was refused. People
 * who read stdout are told on stderr.
 */
export async function reportFailure(
  context: CliContext,
  reports: readonly ReportTarget[],
  options: ValidateOptions,
  error: unknown,
): Promise<void> {
  const wanted = reports.filter(({ format, file }) => format !== 'terminal' || file !== undefined);
  if (!isAboutInput(error) || wanted.length === 0) return;
  const refused = new Refusals();
  refused.add(error);
  await writeReports(nothing(), wantedReports(context, wanted, options, refused), context.stdout);
}
