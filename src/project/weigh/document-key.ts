import { createHash } from 'node:crypto';
import { formatOf } from '../../documents/index.js';
import type { LanguageTag } from '../../model/index.js';
import type { ValidateSettings } from '../../validate/settings.js';
import { buildId } from '../build-id.js';
import { bytesLimit } from '../documents.js';
import { inside, readBytesIfThere } from '../files.js';
import type { PairOptions } from '../pairs.js';
import { asidePath, builtRecordPath, outputPath, statePath } from '../paths.js';
import type { Project } from '../project.js';

/** What all results of a run depend on beside the documents and their states. */
export function commonKey(project: Project, settings: ValidateSettings, options: PairOptions): string {
  const { rules, termbase, waivers = [], baseline = [], today } = settings;
  // The day matters only to what runs out.
  const day = [...waivers, ...baseline].some(({ until }) => until !== undefined) ? today : '';
  return JSON.stringify([
    ...[buildId, process.version, process.versions.icu, project.config, options.complete === true, day],
    rules.map(({ rule, severity }) => [rule.name, severity ?? '']),
    ...[termbase ?? [], waivers, baseline],
  ]);
}

/** A hash of all that the results of a document and language depend on, and how many bytes that is. */
export interface DocumentKey {
  readonly key: string;
  readonly bytes: number;
}

/** The key of a document and language as its files now stand. Throws an InputError for one that is too large. */
export async function documentKey(
  { config, folder }: Project,
  common: string,
  document: string,
  language: LanguageTag,
): Promise<DocumentKey> {
  const hash = createHash('sha256').update(JSON.stringify([common, document, language]));
  const { xliffBytes } = config.limits;
  const format = formatOf(document);
  let size = 0;
  for (const [path, limit] of [
    [document, format && bytesLimit(format, config.limits)],
    [statePath(config, document, language), xliffBytes],
    [asidePath(config, document, language), xliffBytes],
    [outputPath(config, document, language), undefined],
    [builtRecordPath(config, language), undefined],
  ] as const) {
    const bytes = await readBytesIfThere(inside(folder, path), path, limit);
    hash.update(bytes ? `\0${bytes.length}\0` : '\0-\0');
    if (!bytes) continue;
    hash.update(bytes);
    size += bytes.length;
  }
  return { key: hash.digest('hex'), bytes: size };
}
