import { type InterfaceLanguage, translate } from '../messages/index.js';
import { type MessageData, type Place, type PlacedFinding, type PlaceLabel, TaraziError } from '../model/index.js';
import { plainLine } from './plain.js';
import type { ReportContext } from './report.js';

/** What has words: a finding, or anything else with the id of a message and its data. */
export interface Told {
  readonly messageId: string;
  readonly data: MessageData;
}

/**
 * What a finding, an outcome of an import or an error of Tarazi says to a person, in an interface language: one line without
 * control characters. An error begins with its place, where that is known.
 */
export function messageOf(what: Told | TaraziError, language: InterfaceLanguage = 'en'): string {
  if (!(what instanceof TaraziError)) return plainLine(translate(language, what.messageId, what.data));
  return plainLine(`${errorPlace(what)}${translate(language, `error.${what.id}`, what.data)}`);
}

/** Where an error is, with a colon, as far as it is known; nothing where the message names it. */
export function errorPlace({ data, place = {} }: TaraziError): string {
  const { file, line, column } = place;
  // Failures to read or write a file name it themselves.
  if (line === undefined && data.file === file) return '';
  if (file === undefined) return line === undefined ? '' : `${line}: `;
  return `${file}${line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`}: `;
}

/** Where a finding is to be mended: in the translation, or in the source where there is none. */
export function mendingPlace(finding: PlacedFinding): Place | null {
  return finding.targetPlace ?? finding.sourcePlace;
}

/** A path as the repository has it; paths that lead elsewhere stay as they are. */
export function repositoryPath(file: string, { prefix = '' }: ReportContext): string {
  return file.startsWith('/') || /^[a-zA-Z]:/.test(file) ? file : prefix + file;
}

/** What people call a place: paragraph 12, footnote 3, table 2, cell B7. */
export function labelText({ kind, number = 0, name = '' }: PlaceLabel, language: InterfaceLanguage): string {
  return translate(language, `report.place.${kind}`, { number, name });
}

/** A place as people and editors read it: by line and column, or by what people call it where lines say nothing. */
export function placeText(place: Place, language: InterfaceLanguage): string {
  const { file, line, column, label } = place;
  return plainLine(label ? `${file}: ${labelText(label, language)}` : `${file}:${line}:${column}`);
}
