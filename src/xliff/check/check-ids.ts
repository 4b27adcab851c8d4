import type { Report } from './finding.js';
import { type FileScope, type InlineScope, inlineOf, type Xliff2 } from './scopes.js';
import { attr, child, descendants, type XmlElement } from './tree.js';
import { isOfType } from './value-types.js';
import { FOREIGN } from './vocabulary.js';

/** Identifiers are unique where they live: files, groups, units, notes, data, segments with inline elements, extensions. */
export function checkIds({ root, files }: Xliff2, report: Report): void {
  unique(
    files.map(({ element }) => element),
    root,
    report,
  );
  notesOf(root, report);
  for (const file of files) {
    const units = file.units.map(({ element }) => element);
    unique(file.groups, file.element, report);
    unique(units, file.element, report);
    for (const holder of [file.element, ...file.groups, ...units]) {
      notesOf(holder, report);
      extensionIds(holder, report);
      unique(
        holder.children.filter(({ key }) => key.startsWith('its:')),
        holder,
        report,
        'xml:id',
      );
    }
    for (const scope of scopesOf(file)) {
      unique(child(scope.element, 'originalData')?.children ?? [], scope.element, report);
      inlineIds(scope, report);
    }
  }
}

const scopesOf = ({ units, matches }: FileScope): readonly InlineScope[] => [...units, ...matches];

const notesOf = (holder: XmlElement, report: Report): void =>
  unique(child(holder, 'notes')?.children ?? [], holder, report);

/** Reports identifiers that come twice, within an element that the message names. */
export function unique(elements: Iterable<XmlElement>, within: XmlElement, report: Report, key = 'id'): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attr(element, key);
    if (id === undefined) continue;
    if (seen.has(id)) duplicate(element, id, within, report);
    seen.add(id);
  }
}

function duplicate(element: XmlElement, id: string, within: XmlElement, report: Report): void {
  const data = { id, element: element.name, scope: within.name };
  report(element, 'finding.xliff.id-duplicate', data, element.key.includes(':') ? element.key : 'id');
}

/**
 * Segments, ignorables and inline elements share one space of names; a target uses those of its source again, also where a
 * translator moved a code into another segment of the unit.
 */
function inlineIds(scope: InlineScope, report: Report): void {
  const sources = new Map<string, XmlElement>();
  const take = (element: XmlElement): void => {
    const id = attr(element, 'id');
    if (id === undefined) return;
    if (sources.has(id)) duplicate(element, id, scope.element, report);
    sources.set(id, element);
  };
  for (const part of scope.parts) {
    if (part.element !== scope.element) take(part.element);
    for (const element of inlineOf(part.source)) take(element);
  }
  const targets = new Set<string>();
  for (const part of scope.parts) {
    for (const element of inlineOf(part.target)) {
      const id = attr(element, 'id');
      if (id === undefined) continue;
      const counterpart = sources.get(id);
      if (targets.has(id)) duplicate(element, id, scope.element, report);
      else if (counterpart && kindOf(counterpart) !== kindOf(element)) {
        report(element, 'finding.xliff.id-of-another', { id, element: element.name }, 'id');
      }
      targets.add(id);
    }
  }
}

/** A span of codes may be written as one element or as two. */
function kindOf({ key }: XmlElement): string {
  if (key === 'pc' || key === 'sc') return 'start';
  return key === 'mrk' || key === 'sm' ? 'annotation' : key;
}

/** Extensions name their elements by `id` or `xml:id`, once for each `file`, `group` and `unit`. */
function extensionIds(holder: XmlElement, report: Report): void {
  const spaces = new Map<string, XmlElement[]>();
  for (const extension of holder.children) {
    if (extension.key !== FOREIGN) continue;
    for (const element of [extension, ...descendants(extension)]) {
      if (element.key !== FOREIGN) continue;
      const space = spaces.get(element.uri);
      if (space) space.push(element);
      else spaces.set(element.uri, [element]);
    }
  }
  for (const elements of spaces.values()) {
    const seen = new Set<string>();
    for (const element of elements) {
      const id = attr(element, 'id') ?? attr(element, 'xml:id');
      if (id === undefined) continue;
      if (seen.has(id)) {
        const data = { id, element: element.name, scope: holder.name };
        report(element, 'finding.xliff.id-duplicate', data, 'extensions');
      } else if (!isOfType('NMTOKEN', id)) {
        const data = { attribute: 'id', element: element.name, value: id, expected: 'NMTOKEN' };
        report(element, 'finding.xliff.attribute-value', data, 'extensions');
      }
      seen.add(id);
    }
  }
}
