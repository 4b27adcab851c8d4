import { idlePatterns } from '../project/documents.js';
import type { Project } from '../project/project.js';
import type { CliContext } from './context.js';
import { describeFailure } from './failure.js';

/** Tells on stderr of patterns that give no document while others do; gives whether there are any. The others are worked on. */
export async function tellIdlePatterns({ stderr, language }: CliContext, project: Project): Promise<boolean> {
  const idle = await idlePatterns(project);
  for (const error of idle) stderr.write(`${describeFailure(error, language)}\n`);
  return idle.length > 0;
}
