import { InputError, type TaraziError, UsageError } from '../model/index.js';
import { annotateFiles } from '../project/annotate.js';
import { findProject, openProject } from '../project/project.js';
import { type CliContext, EXIT, type ExitCode, tell } from './context.js';
import { describeFailure } from './failure.js';
import { today } from './today.js';

/** Options of `tarazi annotate`. */
export interface AnnotateCommandOptions {
  readonly config?: string;
  readonly out?: string;
}

/** `tarazi annotate`: copies of XLIFF files with findings as notes. */
export async function annotate(
  context: CliContext,
  files: readonly string[],
  options: AnnotateCommandOptions,
): Promise<ExitCode> {
  if (options.out === undefined) throw new UsageError('option-needed', { option: '--out' });
  // For its termbase, rules and waivers; files can be annotated without one.
  const open = files.length === 0 ? openProject : findProject;
  const project = await open(context.cwd, options.config);
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
  if (written === 0 && !refused) onFailure(new InputError('states-missing'));
  return refused ? EXIT.refused : EXIT.fine;
}
