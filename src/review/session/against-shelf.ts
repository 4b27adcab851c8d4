import { resolve } from 'node:path';
import { content, plainText } from '../../model/index.js';
import { alignedPairs, comparesCodes } from '../../project/against.js';
import { checkConfig } from '../../project/check-config.js';
import { type Documents, editDocument, readBoth, restoreDocument, standingIn } from '../../project/edit-document.js';
import { OwnFiles } from '../../project/own-files.js';
import type { Project } from '../../project/project.js';
import { projectSettings } from '../../project/settings.js';
import { acceptFindings, authorOf, withdrawWaivers } from '../../project/waive.js';
import { watchedBy } from '../../project/watched.js';
import type { Shelf, StrandEntry } from './shelf.js';

/** Where no project is, what is accepted is written beside where the user stands, as a project's defaults have it. */
const without = (cwd: string): Project => ({ folder: cwd, file: '', cwd, config: checkConfig({}, '') });

/** What is reviewed of a document and its finished translation: there are no states, and what is written goes into the translation. */
export function againstShelf(
  documents: Documents,
  found: Project | undefined,
  today: string,
  env: NodeJS.ProcessEnv,
): Shelf {
  const project = found ?? without(documents.cwd);
  const own = new OwnFiles(documents.cwd);
  const files = [documents.source.path, documents.target.path].map((path) => resolve(documents.cwd, path));
  let compares = true;
  return {
    hasStates: false,
    watched: watchedBy(found, files, []),
    isOwn: (path) => own.has(path),
    asCompared: (target) => (compares ? target : content([plainText(target)])),
    settings: () => projectSettings(project, today),
    read: async () => {
      const [source, target] = await readBoth(documents);
      compares = comparesCodes(source, target);
      const entries = [...alignedPairs(source, target)].map(
        ({ pair, units }): StrandEntry => ({ pair, standing: standingIn(units), notes: [] }),
      );
      return [{ document: source.path, language: target.language, entries }];
    },
    edit: async (edit) => {
      const outcome = await editDocument(documents, edit);
      if (outcome.written) own.add(outcome.file);
      return outcome;
    },
    note: async () => undefined,
    restore: async (undo) => {
      const file = await restoreDocument(documents, undo);
      if (file) own.add(file);
      return file;
    },
    accept: async (findings, acceptance) =>
      acceptFindings(project, findings, { ...acceptance, today, author: await authorOf(project, env) }),
    withdraw: (waivers) => withdrawWaivers(project, waivers),
    offers: async () => [],
  };
}
