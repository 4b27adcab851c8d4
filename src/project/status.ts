import { type LanguageTag, type Note, plainText } from '../model/index.js';
import { countWords } from '../text/words.js';
import { textOf } from '../validate/pair.js';
import type { ValidateSettings } from '../validate/settings.js';
import { validate } from '../validate/validate.js';
import { builtDifferences } from './built-differences.js';
import { currentState } from './current-state.js';
import { listDocuments, readDocument, type SourceDocument } from './documents.js';
import { exists, inside } from './files.js';
import { findMessages, type MessageFile } from './message-files.js';
import { messagePairs } from './message-pairs.js';
import { pairsOfState } from './pairs.js';
import { rejectedPath } from './paths.js';
import type { Project } from './project.js';
import { projectSettings } from './settings.js';
import { unreadLines } from './unread-lines.js';

/** A remark that a translator made on a unit. */
export interface StatusNote extends Note {
  readonly unit: string;
}

/** Where the translation of one document into one language stands. */
export interface StatusRow {
  readonly document: string;
  readonly language: LanguageTag;
  readonly segments: number;
  readonly translated: number;
  readonly toReview: number;
  readonly reviewed: number;
  /** Words of the source, and of those that are translated. */
  readonly words: number;
  readonly wordsTranslated: number;
  readonly errors: number;
  readonly warnings: number;
  /** There is delivered text that an import could not take. */
  readonly rejected: boolean;
  readonly notes: readonly StatusNote[];
  /** Lines of the document where text stands that readers see and that is in no segment. */
  readonly unread: readonly number[];
  /** How many sentences are cut otherwise than in the state, though the text is the same. */
  readonly recut: number;
}

async function rowOf(
  project: Project,
  source: SourceDocument,
  language: LanguageTag,
  settings: ValidateSettings,
): Promise<StatusRow> {
  const state = await currentState(project, source, language);
  const row = {
    segments: 0,
    translated: 0,
    toReview: 0,
    reviewed: 0,
    words: 0,
    wordsTranslated: 0,
    errors: 0,
    warnings: 0,
  };
  const notes: StatusNote[] = [];
  for (const unit of state.units) {
    const words = countWords(plainText(unit.source));
    row.segments++;
    row.words += words;
    if (unit.target !== undefined && unit.target.length > 0 && !unit.partial) {
      row.translated++;
      row.wordsTranslated += words;
      if (unit.state === 'needs-review') row.toReview++;
      if (unit.state === 'reviewed' || unit.state === 'final') row.reviewed++;
    }
    for (const note of unit.notes) if (note.from !== 'developer') notes.push({ ...note, unit: unit.id });
  }
  const built = await builtDifferences(project, source, language, state);
  for await (const { findings } of validate(pairsOfState(project, source, language, state, { built }), settings)) {
    for (const { severity } of findings) {
      if (severity === 'error') row.errors++;
      else if (severity === 'warning') row.warnings++;
    }
  }
  const rejected = await exists(inside(project.folder, rejectedPath(project.config, source.path, language)));
  const { recut } = state.counts;
  return { document: source.path, language, ...row, rejected, notes, unread: unreadLines(source), recut };
}

/** Of messages that lie beside their translations: nothing says what was reviewed. */
async function messageRows(project: Project, file: MessageFile, settings: ValidateSettings): Promise<StatusRow[]> {
  const rows: StatusRow[] = [];
  for (const language of file.translations.keys()) {
    const row = { segments: 0, translated: 0, words: 0, wordsTranslated: 0, errors: 0, warnings: 0 };
    const translations = new Map([...file.translations].filter(([tag]) => tag === language));
    for await (const { pair, findings } of validate(messagePairs(project, { ...file, translations }), settings)) {
      for (const { severity } of findings) {
        if (severity === 'error') row.errors++;
        else if (severity === 'warning') row.warnings++;
      }
      if (pair.message?.only === 'target') continue;
      const words = countWords(textOf(pair.source));
      row.segments++;
      row.words += words;
      if (pair.target === undefined) continue;
      row.translated++;
      row.wordsTranslated += words;
    }
    rows.push({
      document: file.source,
      language,
      ...row,
      toReview: 0,
      reviewed: 0,
      rejected: false,
      notes: [],
      unread: [],
      recut: 0,
    });
  }
  return rows;
}

/** Where every document stands in every language. */
export async function projectStatus(project: Project, today: string): Promise<StatusRow[]> {
  const settings = await projectSettings(project, today);
  const rows: StatusRow[] = [];
  for (const path of await listDocuments(project)) {
    const source = await readDocument(project, path);
    for (const language of project.config.targets) rows.push(await rowOf(project, source, language, settings));
  }
  for (const file of (await findMessages(project)).files) rows.push(...(await messageRows(project, file, settings)));
  return rows;
}
