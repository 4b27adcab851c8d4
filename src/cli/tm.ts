import { type TaraziError, UsageError } from '../model/index.js';
import { cacheFolder } from '../project/cache-folder.js';
import { importMemory } from '../project/import-memory.js';
import { exportMemory } from '../project/memory.js';
import { openProject } from '../project/project.js';
import { type CliContext, EXIT, type ExitCode, notice, tell } from './context.js';
import { describeFailure } from './failure.js';

/** Options of `tarazi tm`. */
export interface TmOptions {
  readonly config?: string;
  readonly to?: readonly string[];
  readonly out?: string;
}

/** `tarazi tm import FILE…` and `tarazi tm export --out DIR`: translation memories as TMX. */
export async function tm(
  context: CliContext,
  action: 'import' | 'export',
  files: readonly string[],
  options: TmOptions,
): Promise<ExitCode> {
  const project = await openProject(context.cwd, options.config);
  if (action === 'export') {
    if (options.out === undefined) throw new UsageError('option-needed', { option: '--out' });
    let written = 0;
    for await (const { file, units } of exportMemory(project, options.to, options.out)) {
      written += units;
      await tell(context, 'cli.tm.exported', { file, units });
    }
    if (written > 0) return EXIT.fine;
    await notice(context, 'cli.tm.unconfirmed');
    return EXIT.findings;
  }
  if (files.length === 0) throw new UsageError('missing-argument', { name: 'files' });
  let refused = false;
  const onFailure = (error: TaraziError): void => {
    refused = true;
    context.stderr.write(`${describeFailure(error, context.language)}\n`);
  };
  for await (const { file, language, added, known } of importMemory(
    project,
    files,
    cacheFolder(context.env),
    onFailure,
  )) {
    await tell(context, 'cli.tm.imported', { file, language, added, known });
  }
  return refused ? EXIT.refused : EXIT.fine;
}
