import { buildProject } from '../project/build.js';
import { openProject } from '../project/project.js';
import { type CliContext, EXIT, type ExitCode, notice, tell } from './context.js';
import { tellIdlePatterns } from './idle-patterns.js';

/** Options of `tarazi build`. */
export interface BuildCommandOptions {
  readonly config?: string;
  readonly to?: readonly string[];
  readonly requireComplete?: boolean;
  readonly force?: boolean;
}

const MOST_KEYS = 5;

/** `tarazi build`: the translated documents. */
export async function build(
  context: CliContext,
  documents: readonly string[],
  options: BuildCommandOptions,
): Promise<ExitCode> {
  const project = await openProject(context.cwd, options.config);
  const refused = documents.length === 0 && (await tellIdlePatterns(context, project));
  const built = await buildProject(project, {
    documents,
    languages: options.to,
    requireComplete: options.requireComplete,
    force: options.force,
  });
  for (const { document, language, file, units, missing, toReview, written, foreign, carried, changed } of built) {
    if (foreign) await tell(context, 'cli.build.foreign', { document, language, file });
    else await tell(context, written ? 'cli.build.done' : 'cli.build.refused', { file, units, missing, toReview });
    if (written && carried.length > 0) {
      const shown = carried.slice(0, MOST_KEYS);
      const data = { document, file, keys: shown, count: carried.length, more: carried.length - shown.length };
      await notice(context, 'cli.build.carried', data);
    }
    if (changed !== undefined) await notice(context, 'cli.build.structure-changed', { file, line: changed });
  }
  if (refused) return EXIT.refused;
  return built.some(({ missing, foreign }) => missing > 0 || foreign) ? EXIT.findings : EXIT.fine;
}
