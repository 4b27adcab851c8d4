import type { Report } from '../finding.js';
import { attr, type XmlElement } from '../tree.js';

/** With the first goes at least one of the others. */
const NEEDS: readonly (readonly [string, readonly string[]])[] = [
  ['its:localeFilterType', ['its:localeFilterList']],
  ['its:taSource', ['its:taIdent']],
  ['its:taIdent', ['its:taSource']],
  ['its:taConfidence', ['its:taIdent', 'its:taIdentRef', 'its:taClassRef']],
  ['its:locQualityIssueSeverity', ['its:locQualityIssueType', 'its:locQualityIssueComment']],
  ['its:locQualityIssueProfileRef', ['its:locQualityIssueType', 'its:locQualityIssueComment']],
  ['its:locQualityIssueEnabled', ['its:locQualityIssueType', 'its:locQualityIssueComment']],
  ['its:locQualityRatingScoreThreshold', ['its:locQualityRatingScore']],
  ['its:locQualityRatingVoteThreshold', ['its:locQualityRatingVote']],
  ['its:locQualityRatingProfileRef', ['its:locQualityRatingScore', 'its:locQualityRatingVote']],
];

/** Either one or the other. */
const APART: readonly (readonly [string, string])[] = [
  ['its:taIdent', 'its:taIdentRef'],
  ['its:locQualityRatingScore', 'its:locQualityRatingVote'],
  ['its:locQualityIssuesRef', 'its:locQualityIssueType'],
  ['its:locQualityIssuesRef', 'its:locQualityIssueComment'],
  ['its:provenanceRecordsRef', 'its:org'],
  ['its:provenanceRecordsRef', 'its:person'],
  ['its:provenanceRecordsRef', 'its:tool'],
  ['its:org', 'its:orgRef'],
  ['its:person', 'its:personRef'],
  ['its:tool', 'its:toolRef'],
  ['its:revOrg', 'its:revOrgRef'],
  ['its:revPerson', 'its:revPersonRef'],
  ['its:revTool', 'its:revToolRef'],
];

/** Data categories for which a tool that is sure of something has to be named. */
const CONFIDENCE = new Map([
  ['its:mtConfidence', 'mt-confidence'],
  ['its:taConfidence', 'text-analysis'],
  ['its:termConfidence', 'terminology'],
]);

/** ITS markup says its version, on the element or above it. */
export function checkItsVersion(root: XmlElement, user: XmlElement, report: Report): void {
  for (let place: XmlElement | undefined = user; place; place = place.parent) {
    if (attr(place, 'its:version') !== undefined || (place.key.startsWith('its:') && attr(place, 'version'))) return;
  }
  const data = { attribute: 'its:version', element: root.name };
  report(root, 'finding.xliff.attribute-missing', data, 'its:version', 'warning');
}

/** ITS 2.0 in XLIFF 2.1 and later: which attributes need each other and which exclude each other. */
export function checkIts(element: XmlElement, report: Report): void {
  const records = element.key === 'its:locQualityIssue' || element.key === 'its:provenanceRecord';
  if (!records && !element.attributes.some(({ key }) => key.startsWith('its:'))) return;
  const has = (name: string): boolean => attr(element, records ? name.slice(4) : name) !== undefined;
  for (const [name, others] of NEEDS) {
    if (!has(name) || others.some(has)) continue;
    const data = { attribute: name, other: others[0] ?? '', element: element.name };
    report(element, 'finding.xliff.attribute-needs', data, name);
  }
  for (const [one, other] of APART) {
    if (!has(one) || !has(other)) continue;
    report(element, 'finding.xliff.attribute-excludes', { attribute: one, other, element: element.name }, one);
  }
  if (element.key === 'its:locQualityIssue' && !has('its:locQualityIssueType') && !has('its:locQualityIssueComment')) {
    const data = { attribute: 'locQualityIssueType', element: element.name };
    report(element, 'finding.xliff.attribute-missing', data, element.key);
  }
  for (const [name, category] of CONFIDENCE) {
    if (!has(name) || annotatorNamed(element, category)) continue;
    report(
      element,
      'finding.xliff.attribute-needs',
      { attribute: name, other: 'its:annotatorsRef', element: element.name },
      name,
    );
  }
}

function annotatorNamed(element: XmlElement, category: string): boolean {
  for (let place: XmlElement | undefined = element; place; place = place.parent) {
    const refs = attr(place, 'its:annotatorsRef')?.split(/\s+/) ?? [];
    if (refs.some((ref) => ref.startsWith(`${category}|`))) return true;
  }
  return false;
}
