import type { Report } from './finding.js';
import { parseFragment } from './fragment.js';
import { inlineOfSide, inlineScopes, SIDES, type Xliff2 } from './scopes.js';
import { attr, child, type XmlElement } from './tree.js';
import { moduleOf } from './vocabulary.js';

/** What annotations of each type need: a comment its text or note, a plain one `translate`, a match no reference. */
export function checkAnnotations(document: Xliff2, report: Report): void {
  for (const scope of inlineScopes(document)) {
    const notes = new Set((child(scope.element, 'notes')?.children ?? []).map((note) => attr(note, 'id')));
    for (const side of SIDES) {
      for (const element of inlineOfSide(scope, side)) {
        if (element.key === 'mrk' || element.key === 'sm') checkAnnotation(element, notes, report);
      }
    }
  }
}

function checkAnnotation(element: XmlElement, notes: ReadonlySet<string | undefined>, report: Report): void {
  const type = attr(element, 'type') ?? 'generic';
  const ref = attr(element, 'ref');
  const value = attr(element, 'value');
  const id = attr(element, 'id') ?? '';
  if (type === 'comment') {
    if ((ref === undefined) === (value === undefined)) {
      report(element, 'finding.xliff.comment', { id }, 'annotations');
    } else if (ref !== undefined) {
      const fragment = parseFragment(ref);
      const wrong = fragment === undefined || (fragment.ok && !pointsToNote(fragment.selectors, element, notes));
      if (wrong) report(element, 'finding.xliff.comment-note', { value: ref }, 'annotations');
    }
  } else if (type === 'generic') {
    // Size restrictions, styles and ITS need a span too.
    const styled = element.attributes.some(({ key }) => ['fs', 'slr', 'its', 'itsm'].includes(moduleOf(key)));
    if (attr(element, 'translate') === undefined && !styled) {
      report(element, 'finding.xliff.annotation-translate', { id, element: element.name }, 'annotations');
    }
  } else if (type === 'mtc:match' && ref !== undefined) {
    report(element, 'finding.xliff.match-reference', { id }, 'mtc');
  } else if (type.startsWith('xlf:')) {
    report(element, 'finding.xliff.prefix-reserved', { attribute: 'type', value: type }, 'type');
  }
}

/** The last selector names a note, and those before it, if any, this very unit. */
function pointsToNote(
  selectors: readonly (readonly [prefix: string, id: string])[],
  element: XmlElement,
  notes: ReadonlySet<string | undefined>,
): boolean {
  const last = selectors.at(-1);
  if (last?.[0] !== 'n' || !notes.has(last[1])) return false;
  const before = selectors.slice(0, -1);
  if (before.length === 0) return true;
  const [prefix, id] = before.at(-1) as readonly [string, string];
  let unit = element;
  while (unit.parent && unit.key !== 'unit') unit = unit.parent;
  return prefix === 'u' && attr(unit, 'id') === id;
}
