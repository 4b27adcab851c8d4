import { type InterfaceLanguage, translate } from '../messages/index.js';
import type { Place, PlacedFinding } from '../model/index.js';
import { findingJson } from './finding-json.js';

const placeJson = (place: Place | null): Place | null =>
  place && {
    file: place.file,
    line: place.line,
    column: place.column,
    ...(place.label && { label: place.label }),
  };

/** A finding as the JSON reports of a project write it: with fingerprint, document, language, unit (and segment, where units have several) and both places. */
export function placedFindingJson(finding: PlacedFinding, language: InterfaceLanguage): Record<string, unknown> {
  return {
    ...findingJson(finding, translate(language, finding.messageId, finding.data)),
    fingerprint: finding.fingerprint,
    document: finding.document,
    language: finding.language,
    unit: finding.unit,
    ...(finding.segment !== undefined && { segment: finding.segment }),
    sourcePlace: placeJson(finding.sourcePlace),
    targetPlace: placeJson(finding.targetPlace),
  };
}
