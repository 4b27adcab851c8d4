import type { Report } from '../finding.js';
import { remember } from '../remember.js';
import { attr, descendants, type XmlElement } from '../tree.js';

/** What revisions in an element may be about, by identifier and by name. */
const subjectsOf = remember((holder: XmlElement) => {
  const byId = new Map<string | undefined, XmlElement[]>();
  const byName = new Map<string | undefined, XmlElement[]>();
  const add = (map: typeof byId, key: string, element: XmlElement): void => {
    const list = map.get(key);
    if (list) list.push(element);
    else map.set(key, [element]);
  };
  for (const element of descendants(holder, ({ key }) => !key.startsWith('ctr:'))) {
    if (element.key.startsWith('ctr:')) continue;
    const id = attr(element, 'id');
    if (id !== undefined) add(byId, id, element);
    add(byName, element.local, element);
  }
  return { byId, byName };
});

/** Change tracking: revisions name one element around them, its properties, and versions that there are. */
export function checkChanges(revisions: XmlElement, report: Report): void {
  const holder = revisions.parent?.parent;
  if (!holder) return;
  const appliesTo = attr(revisions, 'appliesTo');
  const { byId, byName } = subjectsOf(holder);
  const ref = attr(revisions, 'ref');
  const named = byId.get(ref) ?? [];
  const instances = byName.get(appliesTo) ?? [];
  if (ref !== undefined && named.length === 0) {
    const data = { attribute: 'ref', element: revisions.name, value: ref, wanted: appliesTo ?? 'id' };
    report(revisions, 'finding.xliff.reference-missing', data, 'ctr:ref');
  }
  if (ref === undefined && instances.length > 1 && instances.some((element) => attr(element, 'id') !== undefined)) {
    report(
      revisions,
      'finding.xliff.revision-reference',
      { element: appliesTo ?? '', count: instances.length },
      'ctr:revisions',
    );
  }
  const subject = named.find(({ local }) => local === appliesTo) ?? (instances.length === 1 ? instances[0] : undefined);
  const versions = new Set<string>();
  for (const revision of revisions.children) {
    const version = attr(revision, 'version');
    if (version !== undefined) versions.add(version);
    checkItems(revision, subject, report);
  }
  const current = attr(revisions, 'currentVersion');
  if (current !== undefined && !versions.has(current)) {
    const data = { attribute: 'currentVersion', element: revisions.name, value: current, wanted: 'revision' };
    report(revisions, 'finding.xliff.reference-missing', data, 'ctr:currentVersion');
  }
}

function checkItems(revision: XmlElement, subject: XmlElement | undefined, report: Report): void {
  const said = new Set<string>();
  for (const item of revision.children) {
    const property = attr(item, 'property');
    if (property === undefined) continue;
    if (said.has(property)) report(item, 'finding.xliff.revision-repeats', { property }, 'ctr:property');
    said.add(property);
    if (property === 'content' || !subject) continue;
    if (!subject.attributes.some(({ key, name }) => key === property || name === property)) {
      report(item, 'finding.xliff.revision-property', { property, element: subject.name }, 'ctr:property');
    }
  }
}
