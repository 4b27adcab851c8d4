import { unique } from '../check-ids.js';
import type { Report } from '../finding.js';
import { attr, descendants, type XmlElement } from '../tree.js';

/** Translation candidates of a unit: identifiers, and a `subType` only with its `type`. */
export function checkMatch(matches: XmlElement, report: Report): void {
  unique(matches.children, matches, report);
  for (const match of matches.children) {
    // The languages of a match are those of its source and target.
    if (attr(match, 'xml:lang') !== undefined) {
      const data = { attribute: 'xml:lang', element: match.name };
      report(match, 'finding.xliff.attribute-unexpected', data, 'mtc:match');
    }
    const subType = attr(match, 'subType');
    if (subType === undefined) continue;
    if (attr(match, 'type') === undefined) {
      report(match, 'finding.xliff.type-missing', { subType, element: match.name }, 'mtc:subType');
    } else if (subType.startsWith('xlf:')) {
      report(match, 'finding.xliff.prefix-reserved', { attribute: 'subType', value: subType }, 'mtc:subType');
    }
  }
}

/** Metadata: identifiers of groups are unique within it. */
export function checkMetadata(metadata: XmlElement, report: Report): void {
  const groups = [...descendants(metadata)].filter(({ key }) => key === 'mda:metaGroup');
  unique([metadata, ...groups], metadata, report);
}
