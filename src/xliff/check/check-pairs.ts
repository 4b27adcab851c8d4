import type { Report } from './finding.js';
import { inlineOfSide, inlineScopes, SIDES, type Xliff2 } from './scopes.js';
import { attr, type XmlElement } from './tree.js';

/** What a start code and its end code have in common; `firstNo` at the start goes with `no` at the end. */
const SHARED = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'];

/** Spans in two halves: `sc` and `ec`, `sm` and `em`; both in one unit, in order, and of one mind. */
export function checkPairs(document: Xliff2, report: Report): void {
  for (const scope of inlineScopes(document)) {
    for (const side of SIDES) checkSide([...inlineOfSide(scope, side)], report);
  }
}

function checkSide(inline: readonly XmlElement[], report: Report): void {
  const starts = new Map<string, XmlElement>();
  const ended = new Set<XmlElement>();
  const wanted = new Set(inline.filter(({ key }) => key === 'ec').map((end) => attr(end, 'startRef')));
  const named = new Map(inline.filter(({ key }) => key === 'sc').map((start) => [attr(start, 'id'), start]));
  for (const element of inline) {
    if (element.key === 'sc' || element.key === 'sm') {
      const id = attr(element, 'id');
      if (id === undefined) continue;
      starts.set(element.key + id, element);
      if (attr(element, 'isolated') === 'yes' && element.key === 'sc' && wanted.has(id)) {
        report(element, 'finding.xliff.isolated-needless', { id }, 'isolated');
        ended.add(element);
      }
    } else if (element.key === 'ec') checkEnd(element, starts, named, ended, report);
    else if (element.key === 'em') {
      const id = attr(element, 'startRef') ?? '';
      const start = starts.get(`sm${id}`);
      if (start && !ended.has(start)) ended.add(start);
      else report(element, 'finding.xliff.end-without-start', { id, element: element.name, start: 'sm' }, '<em>');
    }
  }
  for (const start of starts.values()) {
    if (ended.has(start) || attr(start, 'isolated') === 'yes') continue;
    const id = attr(start, 'id') ?? '';
    const sc = start.key === 'sc';
    const data = { id, element: start.name, end: sc ? 'ec' : 'em' };
    report(start, 'finding.xliff.start-without-end', data, sc ? 'isolated' : '<sm>');
  }
}

function checkEnd(
  end: XmlElement,
  starts: ReadonlyMap<string, XmlElement>,
  named: ReadonlyMap<string | undefined, XmlElement>,
  ended: Set<XmlElement>,
  report: Report,
): void {
  const reference = attr(end, 'startRef');
  const isolated = attr(end, 'isolated') === 'yes';
  const id = attr(end, 'id');
  if (isolated ? id === undefined || reference !== undefined : reference === undefined || id !== undefined) {
    report(end, 'finding.xliff.end-identifier', { isolated: isolated ? 'yes' : 'no' }, '<ec>');
  }
  if (isolated || reference === undefined) return;
  if (attr(end, 'dir') !== undefined) report(end, 'finding.xliff.end-direction', { id: reference }, '<ec>');
  const start = starts.get(`sc${reference}`);
  if (!start || (ended.has(start) && attr(start, 'isolated') !== 'yes')) {
    const data = { id: reference, element: end.name, start: 'sc' };
    report(end, 'finding.xliff.end-without-start', data, named.has(reference) ? 'startRef' : 'isolated');
    // It is there, but after its end: reported once is enough.
    const late = named.get(reference);
    if (!start && late) ended.add(late);
    return;
  }
  ended.add(start);
  for (const attribute of SHARED) {
    const at = attr(start, attribute) ?? 'yes';
    const wanted = attribute === 'canReorder' && at === 'firstNo' ? 'no' : at;
    if ((attr(end, attribute) ?? 'yes') === wanted) continue;
    report(end, 'finding.xliff.pair-differs', { id: reference, attribute }, attribute);
  }
}
