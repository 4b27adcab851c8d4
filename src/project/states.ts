import { join } from 'node:path';
import { listDocuments } from './documents.js';
import { exists, inside, shownPath } from './files.js';
import { statePath } from './paths.js';
import type { Project } from './project.js';

/** The state files that there are, as paths from where the command was called. */
export async function listStates(project: Project): Promise<string[]> {
  const found: string[] = [];
  for (const document of await listDocuments(project)) {
    for (const language of project.config.targets) {
      const path = inside(project.folder, statePath(project.config, document, language));
      if (await exists(path)) found.push(shownPath(project.cwd, join(path)));
    }
  }
  return found;
}
