import { resolve } from 'node:path';
import type { DocumentNotice } from '../documents/index.js';
import { writeOmegatTmx } from '../memory/index.js';
import { InputError, type LanguageTag, type Unit } from '../model/index.js';
import type { Tool, XliffVersion } from '../xliff/index.js';
import { currentState, type MergeCounts, versionOf } from './current-state.js';
import { readDocument, type SourceDocument, selectDocuments } from './documents.js';
import { shownPath } from './files.js';
import { omegatPairs } from './omegat-project.js';
import { pathInRoot, statePath } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import { copyText, writeAside, writeState } from './state.js';
import { type LanguageCodes, toolOptions, versionForTool } from './tool-copy.js';
import { unreadLines } from './unread-lines.js';
import { writeNamed } from './write-file.js';

/** What an export is asked for. */
export interface ExportOptions {
  readonly documents?: readonly string[];
  readonly languages?: readonly LanguageTag[] | undefined;
  readonly version?: XliffVersion | undefined;
  /** Write copies into this folder and leave the state alone. */
  readonly out?: string | undefined;
  /** Copies hold only units without translation, or those to be reviewed. */
  readonly only?: 'new' | 'changed' | undefined;
  /** Copies are made for this tool. */
  readonly tool?: Tool | undefined;
  /** How copies for a tool write language tags. */
  readonly languageCodes?: LanguageCodes | undefined;
  /** The user's folder for what can be made again, if there is one. */
  readonly cache?: string | undefined;
  /** Told of a document that cannot be read; the others are still exported. */
  readonly onFailure?: (error: InputError) => void;
  /** Told what people should know of how a document was read. */
  readonly onNotices?: ((document: string, notices: readonly DocumentNotice[] | undefined) => void) | undefined;
}

/** What was done for one document and language. */
export interface Exported extends MergeCounts {
  readonly document: string;
  readonly language: LanguageTag;
  readonly file: string;
  readonly units: number;
  /** Lines of the document where text stands that readers see and that is in no unit. */
  readonly unread: readonly number[];
}

/** Is it among the units asked for: without translation, or to be reviewed. */
export function isWanted(unit: Unit, only: ExportOptions['only']): boolean {
  return only === undefined || (only === 'new' ? unit.target === undefined : unit.state === 'needs-review');
}

type CopyOptions = Awaited<ReturnType<typeof toolOptions>>;

/** How copies in a language are written; what needs all documents (matches) is made once for them all. */
async function copyOptions(project: Project, language: LanguageTag, options: ExportOptions): Promise<CopyOptions> {
  if (options.tool && options.out !== undefined) {
    return toolOptions(project, language, { ...options, tool: options.tool });
  }
  return { sourceLanguage: project.config.source, targetLanguage: language };
}

async function exportOne(
  project: Project,
  source: SourceDocument,
  language: LanguageTag,
  options: ExportOptions,
  more: CopyOptions,
): Promise<Exported> {
  const state = await currentState(project, source, language);
  const version = versionOf(
    project,
    state,
    options.tool ? versionForTool(options.tool, options.version) : options.version,
  );
  const document = source.path;
  let file = statePath(project.config, document, language);
  let { units } = state;
  if (options.out === undefined) {
    await writeState(project, document, language, version, units);
    await writeAside(project, document, language, state.aside);
  } else {
    units = units.filter((unit) => isWanted(unit, options.only));
    const path = resolve(project.cwd, options.out, language, `${pathInRoot(project.config, document)}.xlf`);
    file = shownPath(project.cwd, path);
    await writeNamed(project.cwd, path, copyText(project, document, language, version, units, more));
    if (options.tool === 'omegat') await writeOmegatMemory(project.cwd, path, units, more);
  }
  return { document, language, file, units: units.length, unread: unreadLines(source), ...state.counts };
}

/** OmegaT sees no translation in the copy, so those there are come beside it, as a memory for its folder `tm/auto`. */
async function writeOmegatMemory(cwd: string, path: string, units: readonly Unit[], tags: CopyOptions): Promise<void> {
  const pairs = omegatPairs(units);
  if (pairs.length === 0) return;
  const text = writeOmegatTmx(pairs, tags.sourceLanguage, tags.targetLanguage);
  await writeNamed(cwd, path.replace(/\.xlf$/, '.tmx'), text);
}

/** Writes XLIFF for documents and languages; gives what was done as it is done. */
export async function* exportProject(project: Project, options: ExportOptions): AsyncGenerator<Exported> {
  const languages = selectLanguages(project, options.languages);
  const copies = new Map<LanguageTag, CopyOptions>();
  for (const language of languages) copies.set(language, await copyOptions(project, language, options));
  for (const document of await selectDocuments(project, options.documents ?? [])) {
    try {
      const source = await readDocument(project, document);
      options.onNotices?.(document, source.parsed.notices);
      for (const language of languages) {
        yield await exportOne(project, source, language, options, copies.get(language) as CopyOptions);
      }
    } catch (error) {
      if (!(error instanceof InputError) || !options.onFailure) throw error;
      options.onFailure(error);
    }
  }
}
