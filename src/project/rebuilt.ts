import type { Content, LanguageTag, Unit } from '../model/index.js';
import type { SourceDocument } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { outputPath } from './paths.js';
import type { Project } from './project.js';

/** A document with its translations in their places, and what it is made of. */
export interface Rebuilt {
  /** Where it goes. */
  readonly file: string;
  /** With what only the file in its place has. */
  readonly bytes: Uint8Array;
  /** Without it. */
  readonly own: Uint8Array;
  /** Keys that only the file in its place has, and that stay in it. */
  readonly carried: readonly string[];
  readonly units: number;
  /** Units without a translation, or with one of a part of them: their source stands in the document. */
  readonly missing: number;
  /** Translations used that are still to be reviewed. */
  readonly toReview: number;
}

/** Puts every target that there is into a document; writes nothing. */
export async function rebuilt(
  project: Project,
  source: SourceDocument,
  units: readonly Unit[],
  language: LanguageTag,
): Promise<Rebuilt> {
  const { format, parsed, path } = source;
  const translations = new Map<string, Content>();
  let toReview = 0;
  let partial = 0;
  for (const unit of units) {
    if (unit.target === undefined || unit.target.length === 0) continue;
    translations.set(unit.id, unit.target);
    if (unit.partial) partial++;
    else if (unit.state === 'needs-review') toReview++;
  }
  const own = format.rebuild(parsed, translations, language);
  const file = outputPath(project.config, path, language);
  const before = format.carryOver && (await readBytesIfThere(inside(project.folder, file), file));
  const { built, keys } = (before && format.carryOver?.(own, before)) ?? { built: own, keys: [] };
  const missing = units.length - translations.size + partial;
  return { file, bytes: built, own, carried: keys, units: units.length, missing, toReview };
}
