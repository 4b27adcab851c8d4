import type { Report } from '../finding.js';
import { attr, descendants, type XmlElement } from '../tree.js';

/** Change tracking: revisions name one element around them, its properties, and versions that there are. */
export function checkChanges(revisions: XmlElement, report: Report): void {
  const holder = revisions.parent?.parent;
  if (!holder) return;
  const appliesTo = attr(revisions, 'appliesTo');
  const subjects = [...descendants(holder, ({ key }) => !key.startsWith('ctr:'))].filter(
    ({ key }) => !key.startsWith('ctr:'),
  );
  const ref = attr(revisions, 'ref');
  const named = ref === undefined ? [] : subjects.filter((element) => attr(element, 'id') === ref);
  const instances = subjects.filter(({ key, local }) => key === appliesTo || local === appliesTo);
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
