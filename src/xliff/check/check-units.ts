import type { Report } from './finding.js';
import { type InlineScope, inlineOfSide, inlineScopes, SIDES, type Xliff2 } from './scopes.js';
import { attr, child, descendants, type XmlElement } from './tree.js';

/** Characters that XML 1.0 cannot hold: the only ones for `cp`. */
const invalidInXml = (code: number): boolean =>
  (code < 0x20 && code !== 9 && code !== 10 && code !== 13) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  (code >= 0xfffe && code <= 0xffff);

/** Of which `type` the values of `subType` are that the specification defines. */
const SUBTYPES: ReadonlyMap<string, string> = new Map([
  ['xlf:lb', 'fmt'],
  ['xlf:pb', 'fmt'],
  ['xlf:b', 'fmt'],
  ['xlf:i', 'fmt'],
  ['xlf:u', 'fmt'],
  ['xlf:var', 'ui'],
]);

/** Skeletons, states, order, types, code points: what stands in one element or between neighbours. */
export function checkUnits(document: Xliff2, report: Report): void {
  for (const { element, groups, units } of document.files) {
    checkSkeleton(element, report);
    for (const group of groups) checkReserved(group, 'type', report);
    for (const unit of units) {
      checkReserved(unit.element, 'type', report);
      checkSegments(unit, report);
      if (document.version === '2.0') checkSpaces(unit, report);
      checkOrder(unit, report);
    }
  }
  for (const scope of inlineScopes(document)) {
    for (const side of SIDES) for (const element of inlineOfSide(scope, side)) checkInline(element, report);
    for (const data of scope.data.values()) for (const cp of descendants(data)) checkInline(cp, report);
  }
}

function checkSkeleton(file: XmlElement, report: Report): void {
  const skeleton = child(file, 'skeleton');
  if (!skeleton) return;
  const external = attr(skeleton, 'href') !== undefined;
  if (skeleton.isEmpty && !external) report(skeleton, 'finding.xliff.skeleton-empty', {}, '<skeleton>');
  if (!skeleton.isEmpty && external) report(skeleton, 'finding.xliff.skeleton-both', {}, '<skeleton>');
}

function checkSegments({ element: unit, parts }: InlineScope, report: Report): void {
  if (parts.length > 0 && !parts.some(({ element }) => element.key === 'segment')) {
    report(unit, 'finding.xliff.unit-without-segment', { id: attr(unit, 'id') ?? '' }, '<unit>');
  }
  for (const { element, target } of parts) {
    const state = attr(element, 'state');
    if (attr(element, 'subState') !== undefined) {
      if (state === undefined) report(element, 'finding.xliff.state-missing', {}, 'subState');
      checkReserved(element, 'subState', report);
    }
    if (!target && (state === 'translated' || state === 'reviewed' || state === 'final')) {
      report(element, 'finding.xliff.state-without-target', { state }, 'state');
    }
  }
}

/** What 2.0 asks for and 2.1 no more: where a source keeps its spaces, so does its target. */
function checkSpaces({ parts }: InlineScope, report: Report): void {
  for (const { element, source, target } of parts) {
    if (element.key !== 'segment' || !source || !target || attr(source, 'xml:space') !== 'preserve') continue;
    let place: XmlElement | undefined = target;
    while (place && attr(place, 'xml:space') === undefined) place = place.parent;
    if (place && attr(place, 'xml:space') === 'preserve') continue;
    report(target, 'finding.xliff.space-not-preserved', { element: target.name }, 'xml:space');
  }
}

/** The order of targets, said or implied, uses every place once. */
function checkOrder({ parts }: InlineScope, report: Report): void {
  const said = parts.map(({ target }) => {
    const order = target && attr(target, 'order');
    return order !== undefined && /^\+?\d{1,15}$/.test(order) ? Number(order) : undefined;
  });
  const taken = new Set<number>();
  for (const [index, order] of said.entries()) {
    const target = parts[index]?.target;
    if (order === undefined || order === 0 || !target) continue;
    if (order > parts.length) {
      report(target, 'finding.xliff.order-range', { order, count: parts.length }, 'order');
    } else if (taken.has(order) || (order !== index + 1 && said[order - 1] === undefined)) {
      report(target, 'finding.xliff.order-taken', { order }, 'order');
    }
    taken.add(order);
  }
}

function checkReserved(element: XmlElement, attribute: string, report: Report): void {
  const value = attr(element, attribute);
  if (value?.startsWith('xlf:')) report(element, 'finding.xliff.prefix-reserved', { attribute, value }, attribute);
}

function checkInline(element: XmlElement, report: Report): void {
  const hex = attr(element, 'hex');
  if (element.key === 'cp') {
    if (hex === undefined || !/^[\da-fA-F]+$/.test(hex)) return;
    const valid = /^(?:[\da-f]{4,5}|[01][\da-f]{5})$/i.test(hex) && invalidInXml(Number.parseInt(hex, 16));
    if (!valid) report(element, 'finding.xliff.code-point', { hex }, 'hex');
    return;
  }
  const subType = attr(element, 'subType');
  if (subType === undefined) return;
  const type = attr(element, 'type');
  if (type === undefined) report(element, 'finding.xliff.type-missing', { subType, element: element.name }, 'subType');
  else if (subType.startsWith('xlf:')) {
    const wanted = SUBTYPES.get(subType);
    if (wanted === undefined) {
      report(element, 'finding.xliff.prefix-reserved', { attribute: 'subType', value: subType }, 'subType');
    } else if (wanted !== type) report(element, 'finding.xliff.type-of-subtype', { subType, type, wanted }, 'subType');
  }
}
