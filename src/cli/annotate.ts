import { ConfigError, type TaraziError, UsageError } from '../model/index.js';
import { annotateFiles } from '../project/annotate.js';
import { openProject, type Project } from '../project/project.js';
import { type CliContext, EXIT, type ExitCode, notice, tell } from './context.js';
import { describeFailure } from './failure.js';
import { today } from './today.js';

/** Options of `tarazi annotate`. */
export interface AnnotateCommandOptions {
  readonly config?: string;
  readonly out?: string;
}

/** The project, for its termbase, rules and waivers; files can be annotated without one. */
async function projectOf(context: CliContext, needed: boolean, config?: string): Promise<Project | undefined> {
  try {
    return await openProject(context.cwd, config);
  } catch (error) {
    if (!needed && error instanceof ConfigError && error.id === 'config-missing') return undefined;
    throw error;
  }
}

/** `tarazi annotate`: copies of XLIFF files with findings as notes. */
export async function annotate(
  context: CliContext,
  files: readonly string[],
  options: AnnotateCommandOptions,
): Promise<ExitCode> {
  if (options.out === undefined) throw new UsageError('option-needed', { option: '--out' });
  const project = await projectOf(context, files.length === 0 || options.config !== undefined, options.config);
  let refused = false;
  let written = 0;
  const onFailure = (error: TaraziError): void => {
    refused = true;
    context.stderr.write(`${describeFailure(error, context.language)}\n`);
  };
  const wanted = { cwd: context.cwd, out: options.out, files, project, today: today(), onFailure };
  for await (const { file, findings, units } of annotateFiles(wanted)) {
    written++;
    await tell(context, 'cli.annotate.done', { file, findings, units });
  }
  if (refused) return EXIT.refused;
  if (written > 0) return EXIT.fine;
  await notice(context, 'cli.annotate.nothing');
  return EXIT.findings;
}
