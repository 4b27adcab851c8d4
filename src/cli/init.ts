import { initProject } from '../project/init.js';
import { findProject } from '../project/project.js';
import { type CliContext, EXIT, type ExitCode, tell } from './context.js';
import { tellUnsupported } from './unsupported-languages.js';

/** Options of `tarazi init`. */
export interface InitOptions {
  readonly source?: string;
  readonly to?: readonly string[];
}

const NEXT = {
  documents: 'cli.init.next',
  export: 'cli.init.next-export',
  validate: 'cli.init.next-messages',
} as const;

/** `tarazi init`: a configuration and empty folders. */
export async function init(context: CliContext, options: InitOptions): Promise<ExitCode> {
  const done = await initProject(context.cwd, options.source ?? 'en', options.to);
  const { made, found, next, messages, others } = done;
  if (found !== undefined) await tell(context, 'cli.init.found', { file: found });
  for (const file of made) await tell(context, 'cli.init.made', { file });
  if (made.length > 0 && messages.length > 0) await tell(context, 'cli.init.messages', { patterns: messages });
  if (made.length > 0 && others.length > 0)
    await tell(context, 'cli.init.others', { languages: others, count: others.length });
  if (made.length > 0) await tell(context, NEXT[next]);
  const project = await findProject(context.cwd);
  if (project) await tellUnsupported(context, project);
  return EXIT.fine;
}
