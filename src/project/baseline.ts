import type { Waiver } from '../model/index.js';
import { inside, removeFile, writeWhole } from './files.js';
import type { Project } from './project.js';
import { allFindings } from './waive.js';
import { appendWaivers } from './waiver-file.js';

/**
 * Writes the baseline anew: the fingerprint of every error and warning that stands now, sorted, without reasons. Gives how
 * many there are; with none there is no file.
 */
export async function writeBaseline(project: Project, today: string): Promise<number> {
  const fingerprints = new Set<string>();
  for await (const { fingerprint, severity } of allFindings(project, today)) {
    if (severity !== 'info') fingerprints.add(fingerprint);
  }
  const path = inside(project.folder, project.config.baseline);
  const rows = [...fingerprints].sort().map((fingerprint): Waiver => ({ fingerprint, reason: '' }));
  if (rows.length === 0) await removeFile(path);
  else await writeWhole(path, appendWaivers('', rows));
  return rows.length;
}
