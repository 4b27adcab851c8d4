import { resolve } from 'node:path';
import { readXliff, type XliffDocument } from '../xliff/index.js';
import { withFile } from './documents.js';
import { readBytes } from './files.js';
import type { Project } from './project.js';

const LIMIT = 100_000_000;

/** Reads an XLIFF file that a user named. Throws an InputError with file, line and column. */
export async function readXliffPath(cwd: string, path: string, project?: Project): Promise<XliffDocument> {
  const limit = project?.config.limits.xliffBytes ?? LIMIT;
  const bytes = await readBytes(resolve(cwd, path), path, limit);
  try {
    return readXliff(bytes, { maxBytes: limit });
  } catch (error) {
    throw withFile(error, path);
  }
}
