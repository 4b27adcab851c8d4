import { resolve } from 'node:path';
import { checkPlaceable } from '../documents/index.js';
import { type InterfaceLanguage, translate } from '../messages/index.js';
import { InputError, type LanguageTag, TaraziError } from '../model/index.js';
import {
  mergeImport,
  type Outcome,
  readXliff,
  remedyOf,
  type XliffDocument,
  type XliffFile,
  type XliffProblem,
} from '../xliff/index.js';
import { currentState, versionOf } from './current-state.js';
import { deliveredFiles } from './delivered.js';
import { listDocuments, readDocument, type SourceDocument, unitsInto, withFile } from './documents.js';
import { shownPath } from './files.js';
import { hintsFor } from './hints.js';
import { poDelivered } from './po-delivered.js';
import { isPoPath } from './po-pairs.js';
import type { Project } from './project.js';
import { keepRejected, type Rejection } from './rejected.js';
import { isReviewPath, reviewDelivered } from './review-delivered.js';
import { documentFor, languageFor } from './route.js';
import { writeAside, writeState } from './state.js';

/** What an import is asked for. */
export interface ImportOptions {
  /** Replace what is reviewed or final too. */
  readonly force?: boolean | undefined;
  /** Write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Language of the reasons that are written into rejected/. */
  readonly interfaceLanguage: InterfaceLanguage;
}

/** What one delivered file brought to one document and language. */
export interface ImportedPart {
  readonly document: string;
  readonly language: LanguageTag;
  readonly outcomes: readonly Outcome[];
}

/** What became of one delivered file. */
export interface Imported {
  readonly file: string;
  readonly parts: readonly ImportedPart[];
  /** What is wrong in it but could be read all the same. */
  readonly problems: readonly XliffProblem[];
  /** Why it, or a part of it, could not be read at all. */
  readonly failures: readonly TaraziError[];
}

type Documents = ReadonlyMap<string, SourceDocument>;

async function readAll(project: Project): Promise<Documents> {
  const documents = new Map<string, SourceDocument>();
  for (const path of await listDocuments(project)) documents.set(path, await readDocument(project, path));
  return documents;
}

interface Routed {
  readonly document: string;
  readonly language: LanguageTag;
  readonly files: XliffFile[];
}

/** The ids that units of a document have in any of the languages. */
function idsOf({ format, parsed }: SourceDocument, languages: readonly LanguageTag[]): Set<string> {
  const all = languages.flatMap((language) => format.unitsFor?.(parsed, language) ?? []);
  return new Set([...parsed.units, ...all].map(({ id }) => id));
}

/** The ids of the units of all documents, by path. */
const allIds = (project: Project, documents: Documents): Map<string, Set<string>> =>
  new Map([...documents].map(([path, source]) => [path, idsOf(source, project.config.targets)]));

/** Sorts the parts of a delivered file by document and language. */
function route(
  project: Project,
  name: string,
  xliff: XliffDocument,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  failures: TaraziError[],
): Routed[] {
  const routed = new Map<string, Routed>();
  for (const file of xliff.files) {
    const place = { file: name, line: file.line, column: file.column };
    const language = languageFor(file, name, project.config.targets);
    const document = documentFor(file, ids);
    if (language === undefined) {
      const data = { language: file.targetLanguage ?? '', languages: project.config.targets };
      failures.push(new InputError('import-language', data, place));
    } else if (document === undefined) {
      failures.push(new InputError('import-document', { original: file.original ?? '' }, place));
    } else {
      const key = JSON.stringify([document, language]);
      const known = routed.get(key);
      if (known) known.files.push(file);
      else routed.set(key, { document, language, files: [file] });
    }
  }
  return [...routed.values()];
}

function remedyText(language: InterfaceLanguage, { messageId, data }: Outcome): string {
  const remedy = remedyOf(messageId);
  return remedy === undefined ? '' : translate(language, remedy, data);
}

function rejectionsOf(outcomes: readonly Outcome[], file: string, language: InterfaceLanguage): Rejection[] {
  return outcomes.flatMap((outcome) => {
    const { rejected, unit, line, messageId, data } = outcome;
    if (!rejected) return [];
    const reason = translate(language, messageId, data);
    return [{ unit, file, line, ...rejected, messageId, reason, remedy: remedyText(language, outcome) }];
  });
}

/** A termbase that cannot be read hinders no import: validation tells of it. */
function unlessMeant(error: unknown): undefined {
  if (!(error instanceof TaraziError)) throw error;
}

async function take(
  project: Project,
  name: string,
  xliff: XliffDocument,
  { document, language, files }: Routed,
  source: SourceDocument,
  options: ImportOptions,
): Promise<ImportedPart> {
  const state = await currentState(project, source, language);
  const hints = await hintsFor(project, language).catch(unlessMeant);
  const { units, outcomes } = mergeImport(state.units, xliff, {
    files,
    targetLanguage: language,
    force: options.force === true,
    isOwnNote: (unit, text) => hints?.notes(unit).some((note) => note.text === text) === true,
    checkPlaceable: (unit, target) => checkPlaceable(unit, target).length === 0,
  });
  if (!options.dryRun) {
    // First what would be lost otherwise, then the state.
    await keepRejected(project, document, language, rejectionsOf(outcomes, name, options.interfaceLanguage), outcomes);
    await writeAside(project, document, language, state.aside);
    await writeState(project, document, language, versionOf(project, state), units);
  }
  return { document, language, outcomes };
}

/**
 * Takes translators' files into the state, in the order given; gives what became of each as it is done. A file that
 * cannot be read is told and the others are still taken.
 */
export async function* importFiles(
  project: Project,
  files: readonly string[],
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const documents = await readAll(project);
  for (const given of files) {
    const path = resolve(project.cwd, given);
    const name = shownPath(project.cwd, path);
    try {
      const limit = project.config.limits.xliffBytes;
      let brought = false;
      for (const { name: inner, bytes } of await deliveredFiles(path, name, limit)) {
        const imported = await importOne(project, inner, bytes, documents, options);
        if (imported.failures.length > 0 || imported.parts.length > 0) brought = true;
        yield imported;
      }
      if (!brought) throw new InputError('import-empty', { file: name });
    } catch (error) {
      yield { file: name, parts: [], problems: [], failures: [failureOf(error, name)] };
    }
  }
}

/** What was thrown on purpose, with the file; anything else is thrown again. */
function failureOf(error: unknown, name: string): TaraziError {
  const named = withFile(error, name);
  if (!(named instanceof TaraziError)) throw error;
  return named;
}

async function importOne(
  project: Project,
  name: string,
  bytes: Uint8Array,
  documents: Documents,
  options: ImportOptions,
): Promise<Imported> {
  const failures: TaraziError[] = [];
  const parts: ImportedPart[] = [];
  let problems: readonly XliffProblem[] = [];
  try {
    const ids = allIds(project, documents);
    const xliff = isPoPath(name)
      ? poDelivered(bytes, documents.keys(), (path, language) => {
          const document = documents.get(path) as SourceDocument;
          return language === undefined ? document.parsed.units : unitsInto(project, document, language);
        })
      : isReviewPath(name)
        ? reviewDelivered(bytes, name, ids)
        : readXliff(bytes, { maxBytes: project.config.limits.xliffBytes });
    problems = xliff.problems;
    const hasUnits = xliff.files.some(({ units }) => units.length > 0);
    for (const routed of hasUnits ? route(project, name, xliff, ids, failures) : []) {
      const source = documents.get(routed.document) as SourceDocument;
      parts.push(await take(project, name, xliff, routed, source, options));
    }
  } catch (error) {
    failures.push(failureOf(error, name));
  }
  return { file: name, parts, problems, failures };
}
