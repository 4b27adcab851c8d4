import { createHash } from 'node:crypto';
import type { LanguageTag } from '../model/index.js';
import { exists, inside, readBytesIfThere } from './files.js';
import { builtRecordPath } from './paths.js';
import type { Project } from './project.js';
import { writeInside } from './write-file.js';

/**
 * What the project itself last put where built documents stand, or took from there: by path of the built file, hashes as
 * `builtHash` gives them. More than one where two branches were merged.
 */
export type BuiltRecord = ReadonlyMap<string, ReadonlySet<string>>;

/** What stands where a built document goes: nothing, what the record knows, something else. */
export type BuiltPlace = 'absent' | 'known' | 'other';

const MOST_BYTES = 10_000_000;
const LINE = /^(\\?)([0-9a-f]{64}) {2}(.+)$/;

/** SHA-256, hex, of a built file; line ends count as LF, since git may turn them. */
export function builtHash(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const text = bytes.includes('\r\n')
    ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : bytes;
  return createHash('sha256').update(text).digest('hex');
}

/** A line as sha256sum writes it: a path with a line end or a backslash is escaped, and the line begins with one. */
function lineOf(path: string, hash: string): string {
  if (!/[\\\n\r]/.test(path)) return `${hash}  ${path}\n`;
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `\\${hash}  ${escaped}\n`;
}

const unescaped = (path: string): string =>
  path.replace(/\\([\\nr])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\\'));

/** Reads the record of a language; what is no line of it (marks of a merge) is passed over, so that it vouches for nothing. */
export async function readBuiltRecord(project: Project, language: LanguageTag): Promise<BuiltRecord> {
  const shown = builtRecordPath(project.config, language);
  const bytes = await readBytesIfThere(inside(project.folder, shown), shown, MOST_BYTES);
  const record = new Map<string, Set<string>>();
  for (const line of bytes?.toString('utf8').split(/\r?\n/) ?? []) {
    const [, escapes, hash, written] = LINE.exec(line) ?? [];
    if (hash === undefined || written === undefined) continue;
    const path = escapes === '' ? written : unescaped(written);
    const known = record.get(path);
    if (known) known.add(hash);
    else record.set(path, new Set([hash]));
  }
  return record;
}

/**
 * Puts files into the record of a language, in place of what it knew of them: a line a file, sorted, as sha256sum writes
 * them. Files that are gone go from it.
 * @param files by path of the built file, what stands there now
 */
export async function noteBuilt(
  project: Project,
  language: LanguageTag,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  if (files.size === 0) return;
  const record = new Map(await readBuiltRecord(project, language));
  for (const [path, content] of files) record.set(path, new Set([builtHash(content)]));
  let text = '';
  for (const [path, hashes] of [...record].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!files.has(path) && !(await isThere(project, path))) continue;
    for (const hash of [...hashes].sort()) text += lineOf(path, hash);
  }
  await writeInside(project.folder, builtRecordPath(project.config, language), text);
}

async function isThere(project: Project, path: string): Promise<boolean> {
  try {
    return await exists(inside(project.folder, path));
  } catch {
    return false;
  }
}

/** Looks at the place of a built file: is there anything that would be lost if it were written over? */
export async function lookAtBuilt(project: Project, record: BuiltRecord, path: string): Promise<BuiltPlace> {
  const bytes = await readBytesIfThere(inside(project.folder, path), path);
  if (!bytes) return 'absent';
  return record.get(path)?.has(builtHash(bytes)) ? 'known' : 'other';
}
