import type { LanguageTag } from '../model/index.js';
import type { Outcome } from '../xliff/index.js';
import { inside, readBytesIfThere } from './files.js';
import { rejectedPath } from './paths.js';
import type { Project } from './project.js';
import { removeInside, writeInside } from './write-file.js';

/** Delivered text that was not taken, with why and what to do. */
export interface Rejection {
  readonly unit: string;
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly messageId: string;
  readonly reason: string;
  readonly remedy: string;
}

const keyOf = (rejection: Rejection): string => JSON.stringify([rejection.unit, rejection.source, rejection.text]);

async function readRejections(path: string, shown: string): Promise<Rejection[]> {
  const bytes = await readBytesIfThere(path, shown);
  if (!bytes) return [];
  try {
    const value = JSON.parse(bytes.toString('utf8')) as { rejected?: unknown } | null;
    const isRejection = (entry: unknown): entry is Rejection =>
      typeof entry === 'object' && entry !== null && typeof (entry as Partial<Rejection>).unit === 'string';
    return Array.isArray(value?.rejected) ? value.rejected.filter(isRejection) : [];
  } catch {
    // Someone's edit has broken it: what it said is in the version history, the new ones still have to be kept.
    return [];
  }
}

/**
 * Keeps what an import rejected beside what earlier ones did; what has been taken by now is dropped. The same import twice
 * gives the same bytes.
 */
export async function keepRejected(
  project: Project,
  document: string,
  language: LanguageTag,
  rejections: readonly Rejection[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const shown = rejectedPath(project.config, document, language);
  const path = inside(project.folder, shown);
  const settled = new Set(outcomes.filter(({ kind }) => kind === 'taken').map(({ unit }) => unit));
  const kept = new Map<string, Rejection>();
  for (const rejection of await readRejections(path, shown)) {
    if (!settled.has(rejection.unit)) kept.set(keyOf(rejection), rejection);
  }
  for (const rejection of rejections) kept.set(keyOf(rejection), rejection);
  if (kept.size === 0) await removeInside(project.folder, shown);
  else {
    const text = JSON.stringify({ document, language, rejected: [...kept.values()] }, null, 2);
    await writeInside(project.folder, shown, `${text}\n`);
  }
}
