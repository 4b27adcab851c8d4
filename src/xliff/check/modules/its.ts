import type { Report } from '../finding.js';
import { attr, type XmlElement } from '../tree.js';

const PROVENANCE = ['org', 'person', 'tool', 'revOrg', 'revPerson', 'revTool'].flatMap((name) => [
  `its:${name}`,
  `its:${name}Ref`,
]);
const ISSUE = ['Type', 'Comment', 'Severity', 'ProfileRef', 'Enabled'].map((name) => `its:locQualityIssue${name}`);

/** With the first goes at least one of the others. */
const NEEDS: readonly (readonly [string, readonly string[]])[] = [
  ['its:taSource', ['its:taIdent']],
  ['its:taIdent', ['its:taSource']],
  ['its:taConfidence', ['its:taIdent', 'its:taIdentRef', 'its:taClassRef']],
  ['its:locQualityIssueSeverity', ['its:locQualityIssueType', 'its:locQualityIssueComment']],
  ['its:locQualityIssueProfileRef', ['its:locQualityIssueType', 'its:locQualityIssueComment']],
  ['its:locQualityIssueEnabled', ['its:locQualityIssueType', 'its:locQualityIssueComment']],
];

/** With the first goes the other, on the element or above it. */
const INHERITS = [
  ['its:locQualityRatingScoreThreshold', 'its:locQualityRatingScore'],
  ['its:locQualityRatingVoteThreshold', 'its:locQualityRatingVote'],
] as const;

/** The first goes with none of the others. */
const APART: readonly (readonly [string, readonly string[]])[] = [
  ['its:taIdentRef', ['its:taIdent', 'its:taSource']],
  ['its:locQualityRatingScore', ['its:locQualityRatingVote']],
  ['its:locQualityIssuesRef', ISSUE],
  ['its:provenanceRecordsRef', PROVENANCE],
];

/** An annotation with one of these has the type `its:generic`, if it has one. */
const GENERIC = new Set([
  ...['its:allowedCharacters', 'itsm:domains', 'itsm:lang', 'its:localeFilterList', 'its:mtConfidence'],
  ...['its:locQualityIssuesRef', 'its:locQualityRatingScore', 'its:locQualityRatingVote', 'its:provenanceRecordsRef'],
  ...['its:taIdentRef', 'its:taIdent', 'its:taSource', 'its:taClassRef'],
]);

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
  if (element.key === 'its:locQualityIssue' || element.key === 'its:provenanceRecord') checkRecord(element, report);
  if (!element.attributes.some(({ key }) => key.startsWith('its'))) return;
  const has = (name: string): boolean => attr(element, name) !== undefined;
  for (const [name, others] of NEEDS) {
    if (has(name) && !others.some(has)) needs(element, name, others[0] ?? '', report);
  }
  for (const [name, other] of INHERITS) if (has(name) && !above(element, other)) needs(element, name, other, report);
  for (const [one, others] of APART) {
    for (const other of others) {
      if (!has(one) || !has(other)) continue;
      report(element, 'finding.xliff.attribute-excludes', { attribute: one, other, element: element.name }, one);
    }
  }
  for (const [name, category] of CONFIDENCE) {
    if (!has(name) || annotatorNamed(element, category)) continue;
    const data = { attribute: name, other: 'its:annotatorsRef', element: element.name };
    report(element, 'finding.xliff.attribute-needs', data, name, 'warning');
  }
  checkType(element, report);
  checkAnnotators(element, report);
}

function needs(element: XmlElement, attribute: string, other: string, report: Report): void {
  report(element, 'finding.xliff.attribute-needs', { attribute, other, element: element.name }, attribute);
}

/** Stand-off records say something. */
function checkRecord(element: XmlElement, report: Report): void {
  const wanted = element.key === 'its:provenanceRecord' ? PROVENANCE : ISSUE.slice(0, 2);
  const names = wanted.map((name) => name.slice(4));
  if (names.some((name) => attr(element, name) !== undefined)) return;
  report(
    element,
    'finding.xliff.attribute-missing',
    { attribute: names.join(' | '), element: element.name },
    element.key,
  );
}

function checkType(element: XmlElement, report: Report): void {
  const type = attr(element, 'type');
  if ((element.key !== 'mrk' && element.key !== 'sm') || type === undefined || type === 'its:generic') return;
  const found = element.attributes.find(({ key }) => GENERIC.has(key));
  if (found) report(element, 'finding.xliff.its-type', { attribute: found.name, type }, found.key);
}

/** Each data category names its tool once. */
function checkAnnotators(element: XmlElement, report: Report): void {
  const value = attr(element, 'its:annotatorsRef');
  const categories = value?.split(/\s+/).map((part) => part.replace(/\|.*/s, '')) ?? [];
  if (new Set(categories).size === categories.length) return;
  const data = {
    attribute: 'its:annotatorsRef',
    element: element.name,
    value: value ?? '',
    expected: 'category|IRI …',
  };
  report(element, 'finding.xliff.attribute-value', data, 'its:annotatorsRef');
}

function above(element: XmlElement, name: string): boolean {
  let place: XmlElement | undefined = element;
  while (place && attr(place, name) === undefined) place = place.parent;
  return place !== undefined;
}

function annotatorNamed(element: XmlElement, category: string): boolean {
  for (let place: XmlElement | undefined = element; place; place = place.parent) {
    const refs = attr(place, 'its:annotatorsRef')?.split(/\s+/) ?? [];
    if (refs.some((ref) => ref.startsWith(`${category}|`))) return true;
  }
  return false;
}
