import { InputError, type Waiver } from '../model/index.js';
import { listDocuments } from './documents.js';
import { findMessages } from './message-files.js';
import { messagePairs } from './message-pairs.js';
import { projectPairs } from './pairs.js';
import type { Project } from './project.js';
import { allFindings, refuseIdle } from './waive.js';
import { appendWaivers } from './waiver-file.js';
import { removeInside, writeInside } from './write-file.js';

/** Throws the InputError of a project that has not one pair to check: that is no clean project. */
async function refuseEmpty(project: Project): Promise<void> {
  for await (const _ of projectPairs(project, await listDocuments(project))) return;
  for (const file of (await findMessages(project)).files) for await (const _ of messagePairs(project, file)) return;
  throw new InputError('documents-empty', { patterns: [...project.config.documents, ...project.config.messages] });
}

/**
 * Writes the baseline anew: the fingerprint of every error and warning that stands now, sorted, without reasons. Gives how
 * many there are; with none there is no file. Throws an InputError where the project has nothing to check.
 */
export async function writeBaseline(project: Project, today: string): Promise<number> {
  await refuseIdle(project);
  const fingerprints = new Set<string>();
  for await (const { fingerprint, severity } of allFindings(project, today)) {
    if (severity !== 'info') fingerprints.add(fingerprint);
  }
  const { folder, config } = project;
  const rows = [...fingerprints].sort().map((fingerprint): Waiver => ({ fingerprint, reason: '' }));
  if (rows.length === 0) await refuseEmpty(project);
  if (rows.length === 0) await removeInside(folder, config.baseline);
  else await writeInside(folder, config.baseline, appendWaivers('', rows));
  return rows.length;
}
