import type { Report } from './finding.js';
import { CODES, type InlineScope, inlineOfSide, inlineScopes, SIDES, type Xliff2 } from './scopes.js';
import { attr, type XmlElement } from './tree.js';

const DATA = ['dataRef', 'dataRefStart', 'dataRefEnd'];
const FLOWS = ['subFlows', 'subFlowsStart', 'subFlowsEnd'];
/** Said for both ends of a span, or for none. */
const TWINS = [
  ['dataRefStart', 'dataRefEnd'],
  ['subFlowsStart', 'subFlowsEnd'],
  ['equivStart', 'equivEnd'],
] as const;

/** What codes refer to by bare identifiers: original data, other codes that they copy, units of sub-flows. */
export function checkReferences(document: Xliff2, report: Report): void {
  const unitsOf = new Map<XmlElement, Set<string | undefined>>();
  for (const { element, units } of document.files) {
    unitsOf.set(element, new Set(units.map((unit) => attr(unit.element, 'id'))));
  }
  const unitData = new Map<XmlElement | undefined, InlineScope['data']>();
  for (const { units } of document.files) for (const { element, data } of units) unitData.set(element, data);
  for (const scope of inlineScopes(document)) {
    let file = scope.element;
    while (file.parent && file.key !== 'file') file = file.parent;
    const units = unitsOf.get(file);
    // A match may bring its own data or use that of its unit.
    const outer = scope.element.key === 'unit' ? undefined : unitData.get(scope.element.parent?.parent);
    const codes = new Map<string, XmlElement>();
    for (const side of SIDES) {
      for (const code of inlineOfSide(scope, side)) {
        const id = attr(code, 'id');
        if (CODES.has(code.key) && id !== undefined && !codes.has(id)) codes.set(id, code);
      }
    }
    for (const side of SIDES) {
      for (const code of inlineOfSide(scope, side)) {
        if (!CODES.has(code.key)) continue;
        for (const name of DATA)
          missing(code, name, (id) => scope.data.has(id) || outer?.has(id) === true, 'data', report);
        for (const name of FLOWS) missing(code, name, (id) => units?.has(id) === true, 'unit', report);
        checkCopy(code, codes, report);
        checkTwins(code, report);
      }
    }
  }
}

function missing(
  element: XmlElement,
  attribute: string,
  exists: (id: string) => boolean,
  wanted: string,
  report: Report,
): void {
  const value = attr(element, attribute);
  if (value === undefined) return;
  for (const id of value.split(/[ \t\r\n]+/)) {
    if (id === '' || exists(id)) continue;
    const data = { attribute, element: element.name, value: id, wanted };
    report(element, 'finding.xliff.reference-missing', data, attribute);
  }
}

const hasData = (code: XmlElement): boolean => DATA.some((name) => attr(code, name) !== undefined);

function checkCopy(code: XmlElement, codes: ReadonlyMap<string, XmlElement>, report: Report): void {
  const value = attr(code, 'copyOf');
  if (value === undefined) return;
  const base = codes.get(value);
  const data = { attribute: 'copyOf', element: code.name, value, wanted: code.name };
  if (!base || base === code) report(code, 'finding.xliff.reference-missing', data, 'copyOf');
  else if (attr(base, 'canCopy') === 'no') report(code, 'finding.xliff.copy-forbidden', { id: value }, 'duplicating');
  if (hasData(code) || (base && hasData(base))) report(code, 'finding.xliff.copy-with-data', { id: value }, 'copyOf');
}

function checkTwins(code: XmlElement, report: Report): void {
  for (const [one, two] of TWINS) {
    const [has, lacks] = attr(code, one) === undefined ? [two, one] : [one, two];
    if (attr(code, has) === undefined || attr(code, lacks) !== undefined) continue;
    const data = { attribute: has, other: lacks, element: code.name };
    report(code, 'finding.xliff.attribute-alone', data, has, 'warning');
  }
}
