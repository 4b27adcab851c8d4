import { UsageError } from '../model/index.js';
import { findProject, openProject } from '../project/project.js';
import { serveReview } from '../review/server/serve.js';
import { projectShelf } from '../review/session/project-shelf.js';
import { ReviewSession } from '../review/session/session.js';
import type { Shelf } from '../review/session/shelf.js';
import { watchShelf } from '../review/watch-shelf.js';
import { type CliContext, EXIT, type ExitCode, notice, tell } from './context.js';
import { describeFailure } from './failure.js';
import { today } from './today.js';

/** Options of `tarazi review`. */
export interface ReviewOptions {
  readonly config?: string;
  readonly port?: number;
  readonly open?: boolean;
  /** A finished translation of the document that was named. */
  readonly against?: string;
  readonly today?: string;
}

async function shelfOf(
  context: CliContext,
  document: string | undefined,
  { config: file, against, today: day = today() }: ReviewOptions,
): Promise<Shelf> {
  const { cwd, env } = context;
  if ((document === undefined) !== (against === undefined)) throw new UsageError('review-against', {});
  if (document === undefined || against === undefined) return projectShelf(await openProject(cwd, file), day, env);
  const project = await findProject(cwd, file);
  const config = project?.config;
  const { againstShelf } = await import('../review/session/against-shelf.js');
  const documents = {
    cwd,
    source: { path: document, options: { cwd, config, language: config?.source } },
    target: { path: against, options: { cwd, config } },
  };
  return againstShelf(documents, project, day, env);
}

/** `tarazi review`: a page on this machine, until it is interrupted. */
export async function review(
  context: CliContext,
  document: string | undefined,
  options: ReviewOptions,
): Promise<ExitCode> {
  const { language, stderr } = context;
  const interrupted = context.interrupted?.();
  const session = await ReviewSession.open(await shelfOf(context, document, options));
  const told = (error: unknown): void => {
    stderr.write(`${describeFailure(error, language)}\n`);
  };
  for (const error of session.refused) told(error);
  const stop = await watchShelf(session, told);
  const served = await serveReview(session, { port: options.port ?? 0, language });
  try {
    await tell(context, 'cli.review.address', { address: served.address });
    await notice(context, 'cli.review.waiting');
    if (options.open) {
      const { openBrowser } = await import('../project/open-browser.js');
      if (!(await openBrowser(served.address))) await notice(context, 'cli.review.not-opened');
    }
    if (!interrupted?.aborted)
      await new Promise<void>((end) => interrupted?.addEventListener('abort', () => end(), { once: true }));
  } finally {
    await served.close();
    await stop();
    session.close();
  }
  return EXIT.fine;
}
