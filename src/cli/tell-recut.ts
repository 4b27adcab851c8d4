import { InputError } from '../model/index.js';
import { currentState } from '../project/current-state.js';
import { readDocument } from '../project/documents.js';
import type { Project } from '../project/project.js';
import { type CliContext, notice } from './context.js';

/**
 * Tells which documents are cut otherwise than in the states of their translations. Documents are read once more for that, so only
 * where the project has rules of its own, which may have changed.
 */
export async function tellRecut(context: CliContext, project: Project, documents: readonly string[]): Promise<void> {
  if (project.config.segmentationRules === undefined) return;
  for (const document of documents) {
    for (const language of project.config.targets) {
      const recut = await recutOf(project, document, language);
      if (recut > 0) await notice(context, 'notice.segmentation', { document, language, count: recut });
    }
  }
}

async function recutOf(project: Project, document: string, language: string): Promise<number> {
  try {
    return (await currentState(project, await readDocument(project, document), language)).counts.recut;
  } catch (error) {
    // What cannot be read was refused when it was weighed.
    if (error instanceof InputError) return 0;
    throw error;
  }
}
