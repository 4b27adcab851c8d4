/** Short names of the namespaces that XLIFF and its modules define, as the specification writes them. */
const PREFIXES = new Map([
  ['urn:oasis:names:tc:xliff:matches:2.0', 'mtc'],
  ['urn:oasis:names:tc:xliff:glossary:2.0', 'gls'],
  ['urn:oasis:names:tc:xliff:fs:2.0', 'fs'],
  ['urn:oasis:names:tc:xliff:metadata:2.0', 'mda'],
  ['urn:oasis:names:tc:xliff:resourcedata:2.0', 'res'],
  ['urn:oasis:names:tc:xliff:changetracking:2.0', 'ctr'],
  ['urn:oasis:names:tc:xliff:changetracking:2.1', 'ctr'],
  ['urn:oasis:names:tc:xliff:sizerestriction:2.0', 'slr'],
  ['urn:oasis:names:tc:xliff:validation:2.0', 'val'],
  ['http://www.w3.org/2005/11/its', 'its'],
  ['urn:oasis:names:tc:xliff:itsm:2.0', 'itsm'],
  ['urn:oasis:names:tc:xliff:itsm:2.1', 'itsm'],
  ['urn:oasis:names:tc:xliff:pgs:1.0', 'pgs'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi'],
]);

/** What stands for everything in a namespace that XLIFF does not define. */
export const FOREIGN = '*';

/**
 * The name by which the tables call an element or attribute: `unit`, `mtc:match`, `xml:lang`, whatever prefix the file
 * uses; {@link FOREIGN} for extensions.
 * @param core the namespace whose names go without a prefix: that of the root for elements, none for attributes
 */
export function keyOf(uri: string, local: string, core: string): string {
  if (uri === core) return local;
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? FOREIGN : `${prefix}:${local}`;
}

/** `mtc` of `mtc:match`; empty for core names. */
export const moduleOf = (key: string): string => (key.includes(':') ? key.slice(0, key.indexOf(':')) : '');
