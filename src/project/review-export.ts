import { resolve } from 'node:path';
import { type ReviewFinding, type ReviewTable, writeReviewDocx, writeReviewXlsx } from '../exchange/index.js';
import { translate } from '../messages/index.js';
import { InputError, type LanguageTag, type PlacedFinding, type Unit } from '../model/index.js';
import type { ValidateSettings } from '../validate/settings.js';
import { validate } from '../validate/validate.js';
import { type CurrentState, currentState } from './current-state.js';
import { readDocument, type SourceDocument, selectDocuments } from './documents.js';
import { type ExportOptions, isWanted } from './export.js';
import { shownPath } from './files.js';
import { translatorLanguage } from './hints.js';
import { pairsOfState } from './pairs.js';
import { pathInRoot } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import type { ReviewForm } from './review-forms.js';
import { reviewWords } from './review-words.js';
import { projectSettings } from './settings.js';
import { writeNamed } from './write-file.js';

/** Which tables are written, and where they go. */
export interface ReviewOptions
  extends Pick<ExportOptions, 'documents' | 'languages' | 'only' | 'onFailure' | 'onNotices'> {
  readonly form: ReviewForm;
  readonly out: string;
  readonly today: string;
}

/** A review table that was written. */
export interface ReviewExported {
  readonly file: string;
  readonly units: number;
  readonly findings: number;
}

function findingOf(finding: PlacedFinding, language: LanguageTag): ReviewFinding {
  const { severity, messageId, data, rule, fingerprint } = finding;
  const spoken = translatorLanguage(language);
  return {
    severity,
    word: translate(spoken, `report.severity.${severity}`),
    text: translate(spoken, messageId, data),
    name: `${rule} ${fingerprint.slice(0, 8)}`,
  };
}

/** What the rules find, by unit; what is only information, such as a missing translation, is seen in the table itself. */
async function findingsOf(
  project: Project,
  source: SourceDocument,
  language: LanguageTag,
  state: CurrentState,
  settings: ValidateSettings,
): Promise<Map<string, ReviewFinding[]>> {
  const found = new Map<string, ReviewFinding[]>();
  for await (const { pair, findings } of validate(pairsOfState(project, source, language, state), settings)) {
    const told = findings.filter(({ severity }) => severity !== 'info').map((one) => findingOf(one, language));
    if (told.length > 0) found.set(pair.unit, [...(found.get(pair.unit) ?? []), ...told]);
  }
  return found;
}

function tableOf(
  project: Project,
  document: string,
  targetLanguage: LanguageTag,
  units: readonly Unit[],
  findings: ReadonlyMap<string, readonly ReviewFinding[]>,
  form: ReviewForm,
): ReviewTable {
  const wordsLanguage = translatorLanguage(targetLanguage);
  return {
    document,
    sourceLanguage: project.config.source,
    targetLanguage,
    words: reviewWords(wordsLanguage, form),
    wordsLanguage,
    rows: units.map(({ id, source, target, state }) => ({
      id,
      source,
      target,
      state,
      findings: findings.get(id) ?? [],
    })),
  };
}

/** Writes a review table a document and language, in the words of those who read the translation; gives each as it is written. */
export async function* exportReviews(project: Project, options: ReviewOptions): AsyncGenerator<ReviewExported> {
  const { form, only, out, today } = options;
  const settings = await projectSettings(project, today);
  for (const document of await selectDocuments(project, options.documents ?? [])) {
    try {
      const source = await readDocument(project, document);
      options.onNotices?.(document, source.parsed.notices);
      for (const language of selectLanguages(project, options.languages)) {
        const state = await currentState(project, source, language);
        const units = state.units.filter((unit) => isWanted(unit, only));
        if (units.length === 0) continue;
        const findings = await findingsOf(project, source, language, state, settings);
        const table = tableOf(project, document, language, units, findings, form);
        const path = resolve(project.cwd, out, language, `${pathInRoot(project.config, document)}.review.${form}`);
        await writeNamed(project.cwd, path, form === 'docx' ? writeReviewDocx(table) : writeReviewXlsx(table));
        const count = table.rows.reduce((sum, row) => sum + row.findings.length, 0);
        yield { file: shownPath(project.cwd, path), units: units.length, findings: count };
      }
    } catch (error) {
      if (!(error instanceof InputError) || !options.onFailure) throw error;
      options.onFailure(error);
    }
  }
}
