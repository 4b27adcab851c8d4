import { unique } from '../check-ids.js';
import type { Report } from '../finding.js';
import { remember } from '../remember.js';
import { ancestor, attr, descendants, type XmlElement } from '../tree.js';

/** Identifiers of the resource items of a file. */
const itemsOf = remember((file: XmlElement) => {
  const ids = new Set<string | undefined>();
  for (const element of descendants(file)) if (element.key === 'res:resourceItem') ids.add(attr(element, 'id'));
  return ids;
});

/** Resource data: items have content or an address, in the languages of the document; references find their item. */
export function checkResources(
  resources: XmlElement,
  source: string | undefined,
  target: string | undefined,
  report: Report,
): void {
  unique(resources.children, resources, report);
  if (resources.children.length === 0) {
    const data = { parent: resources.name, expected: ['res:resourceItemRef', 'res:resourceItem'] };
    report(resources, 'finding.xliff.element-missing', data, 'res:resourceData');
  }
  for (const item of resources.children) {
    if (item.key === 'res:resourceItemRef') checkReference(item, report);
    if (item.key !== 'res:resourceItem') continue;
    if (item.children.length === 0) report(item, 'finding.xliff.resource-empty', {}, 'res:resourceItem');
    const external = item.children.some(({ key, isEmpty }) => key !== 'res:reference' && isEmpty);
    if (external && attr(item, 'mimeType') === undefined) {
      const data = { attribute: 'mimeType', element: item.name };
      report(item, 'finding.xliff.attribute-missing', data, 'res:resourceItem');
    }
    for (const part of item.children) {
      if (part.key !== 'res:source' && part.key !== 'res:target') continue;
      const empty = part.children.length === 0 && !part.hasText;
      const href = attr(part, 'href') !== undefined;
      if (empty !== href) {
        report(
          part,
          href ? 'finding.xliff.resource-both' : 'finding.xliff.resource-neither',
          { element: part.name },
          part.key,
        );
      }
      const [expected, attribute] = part.key === 'res:source' ? [source, 'srcLang'] : [target, 'trgLang'];
      const found = attr(part, 'xml:lang');
      if (found === undefined || expected === undefined || found.toLowerCase() === expected.toLowerCase()) continue;
      report(part, 'finding.xliff.language-differs', { found, expected, attribute, element: part.name }, part.key);
    }
  }
}

function checkReference(reference: XmlElement, report: Report): void {
  const value = attr(reference, 'ref');
  const file = ancestor(reference, 'file');
  if (value === undefined || !file) return;
  if (itemsOf(file).has(value)) return;
  const data = { attribute: 'ref', element: reference.name, value, wanted: 'resourceItem' };
  report(reference, 'finding.xliff.reference-missing', data, reference.key);
}
