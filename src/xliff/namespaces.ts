/** Namespaces of the XLIFF versions (OASIS). 1.0 has none. */
export const XLIFF_12 = 'urn:oasis:names:tc:xliff:document:1.2';
export const XLIFF_20 = 'urn:oasis:names:tc:xliff:document:2.0';
export const XLIFF_22 = 'urn:oasis:names:tc:xliff:document:2.2';

/** The glossary module of XLIFF 2. */
export const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';

/** The Translation Candidates module of XLIFF 2. */
export const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0';

/** The Metadata module of XLIFF 2. */
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

/** The Size and Length Restriction module of XLIFF 2. */
export const SIZE = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

/** ITS 2.0 (W3C), a module of XLIFF 2.1 and later. */
export const ITS = 'http://www.w3.org/2005/11/its';

/** Our own attributes in both families: what XLIFF has no place for. */
export const TARAZI = 'urn:tarazi:xliff:1';

export const XML = 'http://www.w3.org/XML/1998/namespace';

const CORE = 'urn:oasis:names:tc:xliff:document:';

/**
 * Is it a namespace of XLIFF core, of any version? Tools mix versions in one file (a 1.2 file with units of 1.1), and
 * some write none at all; where the root has none, none counts as XLIFF.
 */
export function isXliffNamespace(uri: string, rootHasNone: boolean): boolean {
  return uri.startsWith(CORE) || (rootHasNone && uri === '');
}

/** The version that a core namespace names, else nothing. */
export function versionOfNamespace(uri: string): string | undefined {
  return uri.startsWith(CORE) ? uri.slice(CORE.length) : undefined;
}
