import { attr, child, descendants, type XmlElement } from './tree.js';

/** Source and target that belong together: of a `segment`, an `ignorable` or an `mtc:match`. */
export interface Part {
  readonly element: XmlElement;
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
}

/** Where the identifiers and references of inline elements live: a `unit`, or an `mtc:match` for itself. */
export interface InlineScope {
  readonly element: XmlElement;
  readonly parts: readonly Part[];
  /** The `data` elements of its `originalData` by identifier. */
  readonly data: ReadonlyMap<string, XmlElement>;
}

export interface FileScope {
  readonly element: XmlElement;
  readonly groups: readonly XmlElement[];
  readonly units: readonly InlineScope[];
  readonly matches: readonly InlineScope[];
}

/** A document of XLIFF 2 as its checks see it. */
export interface Xliff2 {
  readonly root: XmlElement;
  readonly version: string;
  readonly files: readonly FileScope[];
}

/** Sorts the elements of a document into the scopes that the specification speaks of. */
export function scopesOf(root: XmlElement, version: string): Xliff2 {
  return { root, version, files: root.children.filter(({ key }) => key === 'file').map(fileScope) };
}

function fileScope(element: XmlElement): FileScope {
  const groups: XmlElement[] = [];
  const units: InlineScope[] = [];
  const matches: InlineScope[] = [];
  for (const below of descendants(element, ({ key }) => key === 'group')) {
    if (below.key === 'group') groups.push(below);
    else if (below.key === 'unit') {
      const parts = below.children.filter(({ key }) => key === 'segment' || key === 'ignorable').map(partOf);
      units.push({ element: below, parts, data: dataOf(below) });
      for (const list of below.children) {
        if (list.key !== 'mtc:matches') continue;
        for (const match of list.children) {
          if (match.key === 'mtc:match') matches.push({ element: match, parts: [partOf(match)], data: dataOf(match) });
        }
      }
    }
  }
  return { element, groups, units, matches };
}

const partOf = (element: XmlElement): Part => ({
  element,
  source: child(element, 'source'),
  target: child(element, 'target'),
});

function dataOf(element: XmlElement): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const data of child(element, 'originalData')?.children ?? []) {
    const id = attr(data, 'id');
    if (data.key === 'data' && id !== undefined && !found.has(id)) found.set(id, data);
  }
  return found;
}

const INLINE = new Set(['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em']);
/** Inline elements that stand for codes of the original. */
export const CODES: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec']);

/** The inline elements of a `source` or `target` in reading order. */
export function* inlineOf(text: XmlElement | undefined): Generator<XmlElement, void, undefined> {
  if (!text) return;
  for (const element of descendants(text, ({ key }) => INLINE.has(key))) if (INLINE.has(element.key)) yield element;
}

export type Side = 'source' | 'target';
export const SIDES: readonly Side[] = ['source', 'target'];

/** The inline elements of one side of a scope, all parts one after the other. */
export function* inlineOfSide(scope: InlineScope, side: Side): Generator<XmlElement, void, undefined> {
  for (const part of scope.parts) yield* inlineOf(part[side]);
}

/** Every scope of inline elements of a document, units and matches. */
export function* inlineScopes(document: Xliff2): Generator<InlineScope, void, undefined> {
  for (const { units, matches } of document.files) {
    yield* units;
    yield* matches;
  }
}
