import { serveHttp } from '../doors/http/serve.js';
import { doorSettings } from '../doors/settings.js';
import { UsageError } from '../model/index.js';
import { findProject } from '../project/project.js';
import { isLoopback } from '../server/gate.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { describeFailure } from './failure.js';

/** Options of `tarazi serve`. */
export interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly config?: string;
  readonly version: string;
}

const HOST = '127.0.0.1';
const PORT = 8377;

/** `tarazi serve`: answers programs over HTTP until it is interrupted. */
export async function serve(context: CliContext, options: ServeOptions): Promise<ExitCode> {
  const { host = HOST, port = PORT, version } = options;
  const token = context.env.TARAZI_TOKEN || undefined;
  if (token === undefined && !isLoopback(host)) throw new UsageError('serve-token', { host });
  const project = await findProject(context.cwd, options.config);
  const settings = await doorSettings(project, context.language);
  const onCrash = (error: unknown): void => void context.stderr.write(`${describeFailure(error, context.language)}\n`);
  const crowdinSecret = context.env.TARAZI_CROWDIN_SECRET || undefined;
  const listening = await serveHttp({ ...settings, version, token, crowdinSecret, onCrash }, { host, port });
  const interrupted = context.interrupted?.();
  if (project) await notice(context, 'cli.serve.project', { file: project.file });
  await notice(context, 'cli.serve.listening', { url: listening.url });
  await new Promise<void>((resolve) => {
    if (interrupted?.aborted) resolve();
    interrupted?.addEventListener('abort', () => resolve());
  });
  await listening.close();
  return EXIT.fine;
}
