import type { DocumentNotice } from '../documents/index.js';
import type { LanguageTag } from '../model/index.js';
import { type BuiltRecord, builtHash, lookAtBuilt, noteBuilt, readBuiltRecord } from './built-record.js';
import { currentState } from './current-state.js';
import { readDocument, selectDocuments } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { type Project, selectLanguages } from './project.js';
import { rebuilt } from './rebuilt.js';
import { unreadLines } from './unread-lines.js';
import { writeInside } from './write-file.js';

/** What a build is asked for. */
export interface BuildOptions {
  readonly documents?: readonly string[];
  readonly languages?: readonly LanguageTag[] | undefined;
  /** Write nothing where a translation is missing. */
  readonly requireComplete?: boolean | undefined;
  /** Told what people should know of how a document was read. */
  readonly onNotices?: ((document: string, notices: readonly DocumentNotice[] | undefined) => void) | undefined;
  /** Write over what was neither built nor adopted. */
  readonly force?: boolean | undefined;
}

/** What was built for one document and language. */
export interface Built {
  readonly document: string;
  readonly language: LanguageTag;
  readonly file: string;
  readonly units: number;
  /** Units without a translation, or with one of a part of them: their source stands in the document. */
  readonly missing: number;
  /** Translations used that are still to be reviewed. */
  readonly toReview: number;
  readonly written: boolean;
  /** Not written, since what stands there was neither built nor adopted, and would be lost. */
  readonly foreign: boolean;
  /** Keys that only the file in its place had, and that stay in it. */
  readonly carried: readonly string[];
  /** Line where a translation changed the structure of the document, as an independent reader sees it. */
  readonly changed: number | undefined;
  /** Lines of the source where text stands that readers see and that is in no unit: it stays as it is. */
  readonly unread: readonly number[];
}

interface Planned extends Built {
  readonly bytes: Uint8Array;
}

async function plan(project: Project, options: BuildOptions): Promise<Planned[]> {
  const planned: Planned[] = [];
  for (const document of await selectDocuments(project, options.documents ?? [])) {
    const source = await readDocument(project, document);
    options.onNotices?.(document, source.parsed.notices);
    for (const language of selectLanguages(project, options.languages)) {
      const { units } = await currentState(project, source, language);
      const { own, ...made } = await rebuilt(project, source, units, language);
      planned.push({
        document,
        language,
        ...made,
        written: true,
        foreign: false,
        changed: await source.format.structureChange(source.format.rebuild(source.parsed, new Map()), own),
        unread: unreadLines(source),
      });
    }
  }
  return planned;
}

/** Whether a file holds what only somebody's hand can have written, and differs from what is to stand there. */
async function isForeign(project: Project, record: BuiltRecord, file: string, wanted: Uint8Array): Promise<boolean> {
  if ((await lookAtBuilt(project, record, file)) !== 'other') return false;
  const bytes = await readBytesIfThere(inside(project.folder, file), file);
  return bytes !== undefined && builtHash(bytes) !== builtHash(wanted);
}

/**
 * Builds the translated documents from every target there is. All are made before the first is written; with
 * `requireComplete` none is written when any lacks a translation. A file that was changed since it was built or adopted stays
 * as it is, unless `force` says otherwise.
 */
export async function buildProject(project: Project, options: BuildOptions): Promise<Built[]> {
  const planned = await plan(project, options);
  const refuse = options.requireComplete === true && planned.some(({ missing }) => missing > 0);
  const records = new Map<LanguageTag, BuiltRecord>();
  const written = new Map<LanguageTag, Map<string, Uint8Array>>();
  const built: Built[] = [];
  for (const { bytes, ...done } of planned) {
    const { file, language } = done;
    const record = records.get(language) ?? (await readBuiltRecord(project, language));
    records.set(language, record);
    const foreign = options.force !== true && (await isForeign(project, record, file, bytes));
    if (!refuse && !foreign) {
      await writeInside(project.folder, file, bytes);
      written.set(language, (written.get(language) ?? new Map<string, Uint8Array>()).set(file, bytes));
    }
    built.push({ ...done, written: !refuse && !foreign, foreign });
  }
  for (const [language, files] of written) await noteBuilt(project, language, files);
  return built;
}
