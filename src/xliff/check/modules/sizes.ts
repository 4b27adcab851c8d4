import type { Report } from '../finding.js';
import { remember } from '../remember.js';
import { ancestor, attr, child, descendants, type XmlElement } from '../tree.js';

const RESTRICTION = /^(?:\*|\d+|\d+,(?:\d+|\*))$/;
const ONE_OR_TWO = /^\d+(?:,\d+)?$/;

/** What the standard profiles take. Profiles of one's own, and files that name none, write values in their own ways. */
const PATTERNS = [
  ['slr:sizeRestriction', RESTRICTION, 'generalProfile'],
  ['slr:storageRestriction', RESTRICTION, 'storageProfile'],
  ['slr:sizeInfo', ONE_OR_TWO, 'generalProfile'],
  ['slr:equivStorage', ONE_OR_TWO, 'storageProfile'],
] as const;

/** Elements that an attribute cannot be on, though other attributes of modules can. */
const CODES = ['ph', 'pc', 'sc', 'ec'];
const misplaced = (key: string, element: string): boolean =>
  key === 'slr:equivStorage' ? !CODES.includes(element) : /Restriction$/.test(key) && /^(ph|ec|note)$/.test(element);

/** Size restriction: values as the profiles of the file want them; `sizeInfo` or a reference that finds its data. */
export function checkSizes(element: XmlElement, report: Report): void {
  if (!element.attributes.some(({ key }) => key.startsWith('slr:'))) return;
  for (const [key, pattern, profileName] of PATTERNS) {
    const value = attr(element, key);
    if (value === undefined) continue;
    if (misplaced(key, element.key)) {
      report(element, 'finding.xliff.attribute-unexpected', { attribute: key, element: element.name }, key);
    }
    if (!profileOf(element, profileName)?.startsWith('xliff:') || pattern.test(value)) continue;
    const expected = pattern === RESTRICTION ? '*; 90; 25,100; 35,*' : '7; 7,3';
    report(element, 'finding.xliff.attribute-value', { attribute: key, element: element.name, value, expected }, key);
  }
  const reference = attr(element, 'slr:sizeInfoRef');
  if (reference === undefined) return;
  if (attr(element, 'slr:sizeInfo') !== undefined) {
    report(element, 'finding.xliff.size-both', { element: element.name }, 'slr:sizeInfo');
  }
  if (!findsData(element, reference)) {
    const data = { attribute: 'slr:sizeInfoRef', element: element.name, value: reference, wanted: 'slr:data' };
    report(element, 'finding.xliff.reference-missing', data, 'slr:sizeInfoRef');
  }
}

function profileOf(element: XmlElement, name: string): string | undefined {
  const file = ancestor(element, 'file') ?? element;
  const profiles = child(file, 'slr:profiles');
  return profiles && attr(profiles, name);
}

/** Identifiers in the `slr:data` that stand directly in an element. */
const dataIn = remember((place: XmlElement) => {
  const ids = new Set<string | undefined>();
  for (const data of place.children) {
    if (data.key !== 'slr:data') continue;
    for (const below of descendants(data)) ids.add(attr(below, 'id') ?? attr(below, 'xml:id'));
  }
  return ids;
});

/** In an `slr:data` beside the element or beside one of those around it. */
function findsData(element: XmlElement, id: string): boolean {
  for (let place = element.parent; place !== undefined; place = place.parent) if (dataIn(place).has(id)) return true;
  return false;
}
