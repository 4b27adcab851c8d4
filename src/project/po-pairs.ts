import { type PoDocument, type PoUnit, poLanguages, poUnits, readPo } from '../exchange/index.js';
import { InputError, type LanguageTag } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import { readBytes } from './files.js';
import { noteWaivers } from './note-waivers.js';
import { namedLanguage } from './translation-file.js';
import { withFile } from './with-file.js';

const LIMIT = 100_000_000;
/** What programs are written in where nobody says otherwise, as gettext has it. */
const USUAL_SOURCE = 'en';

/** Whether a path means a PO file, or a template of one. */
export const isPoPath = (path: string): boolean => /\.pot?$/i.test(path);

/** A PO file, taken apart. Throws an InputError that names it. */
export async function readPoFile(path: string, shown: string, limit = LIMIT): Promise<PoDocument> {
  try {
    return readPo(await readBytes(path, shown, limit));
  } catch (error) {
    throw withFile(error, shown);
  }
}

interface PoOptions {
  readonly sourceLanguage?: LanguageTag | undefined;
  readonly targetLanguage?: LanguageTag | undefined;
  /** A missing translation is an error. */
  readonly complete?: boolean | undefined;
}

/** The languages of a PO file: as they were asked for, else as its header or its path says. Throws an InputError `po-language`. */
function languagesOf(po: PoDocument, path: string, options: PoOptions): { source: LanguageTag; target: LanguageTag } {
  const said = poLanguages(po);
  const target = options.targetLanguage ?? said.target ?? namedLanguage(path);
  if (target === undefined) throw new InputError('po-language', {}, { file: path });
  return { source: options.sourceLanguage ?? said.source ?? USUAL_SOURCE, target };
}

/** The pairs of a PO file with the messages that they are of. Throws an InputError where its language is not known. */
export function* poPairs(
  po: PoDocument,
  path: string,
  options: PoOptions = {},
): Generator<{ readonly pair: PlacedPair; readonly unit: PoUnit }> {
  const { source: sourceLanguage, target: targetLanguage } = languagesOf(po, path, options);
  for (const unit of poUnits(po)) {
    const targetPlace = { file: path, line: unit.targetLine, column: 1 };
    const pair: PlacedPair = {
      document: path,
      language: targetLanguage,
      unit: unit.id,
      state: unit.state,
      sourceLanguage,
      targetLanguage,
      source: unit.source,
      target: unit.target,
      confirmed: false,
      complete: options.complete === true,
      sourcePlace: { file: path, line: unit.sourceLine, column: 1 },
      targetPlace,
      waivers: noteWaivers(unit.notes, targetPlace),
    };
    yield { pair, unit };
  }
}
