import { resolve } from 'node:path';
import { InputError, type LanguageTag, type Unit } from '../model/index.js';
import { mergeExport, type Tool, type XliffVersion } from '../xliff/index.js';
import { readDocument, type SourceDocument, selectDocuments } from './documents.js';
import { shownPath } from './files.js';
import { pathInRoot, statePath } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import { readAside, readState, type TranslationState, writeAside, writeCopy, writeState } from './state.js';
import { type LanguageCodes, toolOptions, versionForTool } from './tool-copy.js';

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
  /** Told of a document that cannot be read; the others are still exported. */
  readonly onFailure?: (error: InputError) => void;
}

/** What was done for one document and language. */
export interface Exported {
  readonly document: string;
  readonly language: LanguageTag;
  readonly file: string;
  readonly units: number;
  readonly kept: number;
  readonly added: number;
  readonly offered: number;
  readonly removed: number;
}

/** A state brought up to date with its document, in memory. */
export interface CurrentState extends TranslationState {
  readonly aside: readonly Unit[];
  readonly counts: Pick<Exported, 'kept' | 'added' | 'offered' | 'removed'>;
}

/** What the state of a translation is once the document as it now stands is taken into account. Writes nothing. */
export async function currentState(
  project: Project,
  source: SourceDocument,
  language: LanguageTag,
): Promise<CurrentState> {
  const state = await readState(project, source.path, language);
  const before = await readAside(project, source.path, language);
  const { units, report } = mergeExport(state.units, source.parsed.units, { aside: before });
  const { kept, added, offered, removed } = report;
  const counts = {
    kept,
    added,
    offered: offered.length,
    removed: removed.filter((unit) => !before.includes(unit)).length,
  };
  return { ...state, units, aside: removed, counts };
}

/** The version that a state is written in. */
export function versionOf(project: Project, state: TranslationState, wanted?: XliffVersion): XliffVersion {
  return wanted ?? project.config.xliff ?? state.version ?? '1.2';
}

const isWanted = (unit: Unit, only: ExportOptions['only']): boolean =>
  only === undefined || (only === 'new' ? unit.target === undefined : unit.state === 'needs-review');

async function exportOne(
  project: Project,
  source: SourceDocument,
  language: LanguageTag,
  options: ExportOptions,
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
    const more = options.tool ? await toolOptions(project, language, { ...options, tool: options.tool }) : {};
    await writeCopy(project, path, document, language, version, units, more);
  }
  return { document, language, file, units: units.length, ...state.counts };
}

/** Writes XLIFF for documents and languages; gives what was done as it is done. */
export async function* exportProject(project: Project, options: ExportOptions): AsyncGenerator<Exported> {
  const languages = selectLanguages(project, options.languages);
  for (const document of await selectDocuments(project, options.documents ?? [])) {
    try {
      const source = await readDocument(project, document);
      for (const language of languages) yield await exportOne(project, source, language, options);
    } catch (error) {
      if (!(error instanceof InputError) || !options.onFailure) throw error;
      options.onFailure(error);
    }
  }
}
