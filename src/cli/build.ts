import { UsageError } from '../model/index.js';
import { buildProject } from '../project/build.js';
import { openProject, type Project } from '../project/project.js';
import { type CliContext, EXIT, type ExitCode, notice, tell } from './context.js';
import { documentNotices } from './document-notices.js';
import { tellIdlePatterns } from './idle-patterns.js';
import { UnreadNotices } from './unread-notices.js';

/** Options of `tarazi build`. */
export interface BuildCommandOptions {
  readonly config?: string;
  readonly to?: readonly string[];
  readonly requireComplete?: boolean;
  readonly force?: boolean;
  /** Write nothing; tell what differs from what would be built. */
  readonly check?: boolean;
}

/** `tarazi build --check`: whether all is built as it would be now. */
async function check(
  context: CliContext,
  project: Project,
  documents: readonly string[],
  options: BuildCommandOptions,
  refused: boolean,
): Promise<ExitCode> {
  if (options.force) throw new UsageError('build-check-force');
  const { checkBuilt } = await import('../project/check-built.js');
  let differs = false;
  for await (const { document, language, file, how, line, missing } of checkBuilt(project, documents, options.to)) {
    if (how !== 'same' || (options.requireComplete && missing > 0)) differs = true;
    await tell(context, `cli.build.check-${how}`, { document, language, file, line });
  }
  return refused ? EXIT.refused : differs ? EXIT.findings : EXIT.fine;
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
  if (options.check) return check(context, project, documents, options, refused);
  const built = await buildProject(project, {
    documents,
    languages: options.to,
    requireComplete: options.requireComplete,
    onNotices: documentNotices(context),
    force: options.force,
  });
  const notices = new UnreadNotices(context);
  for (const one of built) {
    const { document, language, file, units, missing, toReview, written, foreign, carried, changed } = one;
    if (foreign) await tell(context, 'cli.build.foreign', { document, language, file });
    else await tell(context, written ? 'cli.build.done' : 'cli.build.refused', { file, units, missing, toReview });
    if (written && carried.length > 0) {
      const shown = carried.slice(0, MOST_KEYS);
      const data = { document, file, keys: shown, count: carried.length, more: carried.length - shown.length };
      await notice(context, 'cli.build.carried', data);
    }
    if (changed !== undefined) await notice(context, 'cli.build.structure-changed', { file, line: changed });
    await notices.see(one);
  }
  if (refused) return EXIT.refused;
  return built.some(({ missing, foreign }) => missing > 0 || foreign) ? EXIT.findings : EXIT.fine;
}
