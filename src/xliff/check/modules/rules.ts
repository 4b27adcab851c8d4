import type { Report } from '../finding.js';
import { attr, type XmlElement } from '../tree.js';
import { FOREIGN } from '../vocabulary.js';

const KINDS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'];

/** A rule of the Validation module says exactly one thing; `existsInSource` goes with three of them only. */
export function checkRule(rule: XmlElement, report: Report): void {
  const said = KINDS.filter((name) => attr(rule, name) !== undefined);
  const custom = rule.attributes.some(({ key }) => key === FOREIGN) ? 1 : 0;
  if (said.length + custom !== 1) {
    report(rule, 'finding.xliff.rule-kinds', { count: said.length + custom }, 'val:rule');
  }
  if (attr(rule, 'occurs') !== undefined && attr(rule, 'isPresent') === undefined) {
    const data = { attribute: 'occurs', other: 'isPresent', element: rule.name };
    report(rule, 'finding.xliff.attribute-needs', data, 'val:occurs', 'warning');
  }
  if (attr(rule, 'disabled') === 'yes' && rule.parent?.parent?.key === 'file') {
    report(rule, 'finding.xliff.rule-disabled', {}, 'val:disabled');
  }
  if (attr(rule, 'existsInSource') === undefined) return;
  if (said.filter((name) => name !== 'isNotPresent').length !== 1) {
    report(rule, 'finding.xliff.rule-exists-in-source', {}, 'val:existsInSource');
  }
}
