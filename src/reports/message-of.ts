import { type InterfaceLanguage, translate } from '../messages/index.js';
import type { Place, PlacedFinding } from '../model/index.js';
import { plainLine } from './plain.js';
import type { ReportContext } from './report.js';

/** What a finding says, in one line without control characters. */
export function messageOf(finding: PlacedFinding, language: InterfaceLanguage): string {
  return plainLine(translate(language, finding.messageId, finding.data));
}

/** Where a finding is to be mended: in the translation, or in the source where there is none. */
export function mendingPlace(finding: PlacedFinding): Place | null {
  return finding.targetPlace ?? finding.sourcePlace;
}

/** A path as the repository has it; paths that lead elsewhere stay as they are. */
export function repositoryPath(file: string, { prefix = '' }: ReportContext): string {
  return file.startsWith('/') || /^[a-zA-Z]:/.test(file) ? file : prefix + file;
}

/** A place as people and editors read it. */
export function placeText(place: Place): string {
  return plainLine(`${place.file}:${place.line}:${place.column}`);
}
