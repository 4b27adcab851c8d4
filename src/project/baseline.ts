import type { Waiver } from '../model/index.js';
import type { Project } from './project.js';
import { allFindings, refuseIdle } from './waive.js';
import { appendWaivers } from './waiver-file.js';
import { removeInside, writeInside } from './write-file.js';

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
  if (rows.length === 0) await removeInside(folder, config.baseline);
  else await writeInside(folder, config.baseline, appendWaivers('', rows));
  return rows.length;
}
