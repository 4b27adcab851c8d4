import { resolve } from 'node:path';
import { InputError, type LanguageTag, type Termbase, UsageError } from '../model/index.js';
import {
  appendTermsCsv,
  checkTerms,
  type Merged,
  mergeTerms,
  readTbx,
  readTermsCsv,
  type TbxForm,
  type TermProblem,
  writeTbx,
  writeTermsCsv,
} from '../terms/index.js';
import { decodeTable, encodeTable } from '../text/decode-table.js';
import { decodeXml } from '../xml/decode.js';
import { withFile } from './documents.js';
import { inside, readBytes, readBytesIfThere, shownPath } from './files.js';
import { isWorkbookPath } from './is-workbook-path.js';
import type { Project } from './project.js';
import { readSheetTerms } from './sheet-terms.js';
import { isTbxPath } from './termbase.js';
import { refuseUnreadTable } from './unread.js';
import { writeInside, writeNamed } from './write-file.js';

const LIMIT = 50_000_000;

/** A file of terms as far as it can be read. */
export interface TermsFile {
  readonly termbase: Termbase;
  /** Bad rows, with file and line. */
  readonly problems: readonly InputError[];
  /** Categories of TBX that have no place here, and how often they stood there. */
  readonly left: ReadonlyMap<string, number>;
}

function readTermsBytes(bytes: Uint8Array, shown: string): TermsFile {
  refuseUnreadTable(shown);
  const named = (problem: InputError): InputError => withFile(problem, shown) as InputError;
  try {
    if (isWorkbookPath(shown)) {
      const { termbase, problems } = readSheetTerms(bytes);
      return { termbase, problems: problems.map(named), left: new Map() };
    }
    if (isTbxPath(shown)) return { problems: [], ...readTbx(decodeXml(bytes).text.replace(/^\uFEFF/, '')) };
    const { termbase, problems } = readTermsCsv(decodeTable(bytes).text);
    return { termbase, problems: problems.map(named), left: new Map() };
  } catch (error) {
    throw withFile(error, shown);
  }
}

/** What `tarazi terms check` finds: bad rows, and what an editor should settle. */
export interface TermsCheck {
  readonly file: string;
  readonly concepts: number;
  readonly rows: readonly InputError[];
  readonly problems: readonly TermProblem[];
}

/** Checks a file of terms, the project's where none is named. Throws an InputError where there is none, or no term in it. */
export async function checkTermsFile(project: Project, given?: string): Promise<TermsCheck> {
  const { config, cwd, folder } = project;
  const file = given ?? config.terms;
  const path = given === undefined ? inside(folder, file) : resolve(cwd, given);
  const { termbase, problems } = readTermsBytes(await readBytes(path, file, LIMIT), file);
  if (termbase.length + problems.length === 0) throw new InputError('terms-empty', { file });
  const languages: LanguageTag[] = [config.source, ...config.targets];
  return { file, concepts: termbase.length, rows: problems, problems: checkTerms(termbase, languages) };
}

/** What one file brought into the project's termbase. */
export interface TermsImport extends Merged {
  readonly file: string;
  readonly left: ReadonlyMap<string, number>;
}

/**
 * Takes files of terms into the project's termbase, whose rows stay as they are: new ones are added at its end. A file with a bad
 * row, or without any, is refused whole. Throws a UsageError where the project's termbase is TBX or a workbook, which may say more than could be kept.
 */
export async function importTerms(
  project: Project,
  file: string,
  { dryRun = false }: { readonly dryRun?: boolean | undefined } = {},
): Promise<TermsImport> {
  const { config, cwd, folder } = project;
  if (isTbxPath(config.terms)) throw new UsageError('terms-tbx-kept', { file: config.terms });
  if (isWorkbookPath(config.terms)) throw new UsageError('terms-workbook-kept', { file: config.terms });
  const path = inside(folder, config.terms);
  const bytes = await readBytesIfThere(path, config.terms, LIMIT);
  const before = bytes ? readTermsBytes(bytes, config.terms) : { termbase: [], problems: [] };
  const incoming = readTermsBytes(await readBytes(resolve(cwd, file), file, LIMIT), file);
  const [bad] = [...before.problems, ...incoming.problems];
  if (bad) throw bad;
  if (incoming.termbase.length === 0) throw new InputError('terms-empty', { file });
  const merged = mergeTerms(before.termbase, incoming.termbase);
  if (merged.terms > 0 && !dryRun) {
    const content = bytes ? appended(bytes, merged.added, config.terms) : writeTermsCsv(merged.added);
    await writeInside(folder, config.terms, content);
  }
  return { file, left: incoming.left, ...merged };
}

/** A termbase with more terms, in its own encoding. */
function appended(bytes: Uint8Array, added: Termbase, file: string): Uint8Array {
  const { text, encoding } = decodeTable(bytes);
  try {
    return encodeTable(appendTermsCsv(text, added), encoding);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(error.id, { file }) : error;
  }
}

/** A termbase as the text of a file: TBX or CSV. */
export function termsText(project: Project, termbase: Termbase, form: TbxForm | 'csv'): string {
  return form === 'csv' ? writeTermsCsv(termbase) : writeTbx(termbase, project.config.source, form);
}

/** Writes a text that the user asked for; gives the path as reports show it. */
export async function writeOut(project: Project, out: string, text: string): Promise<string> {
  const path = resolve(project.cwd, out);
  await writeNamed(project.cwd, path, text);
  return shownPath(project.cwd, path);
}
