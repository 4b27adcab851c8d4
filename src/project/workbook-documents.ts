import { resolve } from 'node:path';
import { TaraziError } from '../model/index.js';
import { shownPath } from './files.js';
import { findDocuments } from './find-documents.js';
import { isWorkbookPath } from './is-workbook-path.js';
import { findProject } from './project.js';

/** Which of the workbooks among some paths are documents of a project: others hold pairs. */
export async function workbookDocuments(
  cwd: string,
  config: string | undefined,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const workbooks = paths.filter(isWorkbookPath);
  if (workbooks.length === 0) return new Set();
  try {
    const project = await findProject(cwd, config);
    if (!project || project.config.documents.length === 0) return new Set();
    const { documents } = await findDocuments(project);
    return new Set(workbooks.filter((path) => documents.includes(shownPath(project.folder, resolve(cwd, path)))));
  } catch (error) {
    // What is wrong with the project is told where it is needed.
    if (!(error instanceof TaraziError)) throw error;
    return new Set();
  }
}
