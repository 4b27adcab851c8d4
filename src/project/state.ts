import { InputError, type LanguageTag, type Unit } from '../model/index.js';
import {
  readXliff,
  unitsOf,
  type WriteOptions,
  writeXliff,
  XLIFF_VERSIONS,
  type XliffDocument,
  type XliffFile,
  type XliffVersion,
} from '../xliff/index.js';
import { datatypeOf } from './datatype.js';
import { withFile } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { pluralNotes } from './hints.js';
import { asidePath, statePath } from './paths.js';
import type { Project } from './project.js';
import { removeInside, writeInside } from './write-file.js';

/** The state of one document's translation into one language. */
export interface TranslationState {
  readonly version: XliffVersion | undefined;
  readonly units: readonly Unit[];
  /** As it stands in the file; undefined where there is none yet. */
  readonly file: XliffFile | undefined;
  /** The text of the file, for places in it. */
  readonly text?: string;
}

/** Reads an XLIFF file of the project; undefined where there is none. Throws an InputError that names it. */
async function readXliffFile(project: Project, path: string): Promise<XliffDocument | undefined> {
  const limit = project.config.limits.xliffBytes;
  const bytes = await readBytesIfThere(inside(project.folder, path), path, limit);
  if (!bytes) return undefined;
  try {
    return readXliff(bytes, { maxBytes: limit });
  } catch (error) {
    throw withFile(error, path);
  }
}

/** Reads what is known of a translation. */
export async function readState(project: Project, document: string, language: LanguageTag): Promise<TranslationState> {
  const path = statePath(project.config, document, language);
  const xliff = await readXliffFile(project, path);
  if (!xliff) return { version: undefined, units: [], file: undefined };
  const file = xliff.files[0];
  if (!file || xliff.files.length > 1)
    throw new InputError('state-files', { count: xliff.files.length }, { file: path });
  return {
    version: XLIFF_VERSIONS.find((version) => version === xliff.version),
    units: unitsOf(file),
    file,
    text: xliff.text,
  };
}

function text(
  project: Project,
  document: string,
  language: LanguageTag,
  version: XliffVersion,
  units: readonly Unit[],
): string {
  return writeXliff({
    version,
    original: document,
    sourceLanguage: project.config.source,
    targetLanguage: language,
    units,
    ...datatypeOf(document),
    // Else nothing tells the forms of a message apart; whoever translates needs to know which one it is.
    ...(units.some(({ plural }) => plural) && { notesOf: (unit) => pluralNotes(unit, language) }),
  });
}

/** Writes the state whole or not at all; returns whether it changed. */
export async function writeState(
  project: Project,
  document: string,
  language: LanguageTag,
  version: XliffVersion,
  units: readonly Unit[],
): Promise<boolean> {
  const path = statePath(project.config, document, language);
  return writeInside(project.folder, path, text(project, document, language, version, units));
}

/** A copy for somebody to take away, with the place of each sentence. */
export function copyText(
  project: Project,
  document: string,
  language: LanguageTag,
  version: XliffVersion,
  units: readonly Unit[],
  more: Partial<WriteOptions> = {},
): string {
  const options = { original: document, sourceLanguage: project.config.source, targetLanguage: language };
  return writeXliff({ ...options, version, units, locations: true, ...datatypeOf(document), ...more });
}

/** Translations of sentences that the document no longer has. */
export async function readAside(project: Project, document: string, language: LanguageTag): Promise<readonly Unit[]> {
  const xliff = await readXliffFile(project, asidePath(project.config, document, language));
  return xliff?.files.flatMap(unitsOf) ?? [];
}

/** Keeps translations aside until their sentences come back; removes the file when there are none. */
export async function writeAside(
  project: Project,
  document: string,
  language: LanguageTag,
  units: readonly Unit[],
): Promise<void> {
  const path = asidePath(project.config, document, language);
  if (units.length === 0) await removeInside(project.folder, path);
  else await writeInside(project.folder, path, text(project, document, language, '1.2', units));
}
