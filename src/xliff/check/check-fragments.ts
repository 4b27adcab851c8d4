import type { Report } from './finding.js';
import { parseFragment } from './fragment.js';
import { remember } from './remember.js';
import { CODES, type InlineScope, inlineOfSide, SIDES, type Xliff2 } from './scopes.js';
import { attr, child, descendants, type XmlElement } from './tree.js';
import { FOREIGN, moduleOf } from './vocabulary.js';

/** Elements whose `ref` points at places of a document; that of some must point at a span of text. */
const REFERRING: ReadonlyMap<string, 'span' | 'any'> = new Map([
  ['mrk', 'any'],
  ['sm', 'any'],
  ['note', 'any'],
  ['mtc:match', 'span'],
  ['gls:glossEntry', 'span'],
  ['gls:translation', 'span'],
]);

/** Stand-off records of ITS, referred to from the text. */
const RECORDS = ['its:locQualityIssuesRef', 'its:provenanceRecordsRef'];

/** References by fragment identifier (section 3): their syntax, the order of their selectors, what they point at. */
export function checkFragments(document: Xliff2, report: Report): void {
  const index = indexOf(document);
  for (const element of descendants(document.root, ({ key }) => key !== FOREIGN)) {
    const kind = REFERRING.get(element.key);
    if (kind) checkReference(element, 'ref', kind, index, report);
    for (const name of RECORDS) checkReference(element, name, 'any', index, report);
  }
}

function checkReference(
  element: XmlElement,
  attribute: string,
  kind: 'span' | 'any',
  index: Index,
  report: Report,
): void {
  const value = attr(element, attribute);
  if (value === undefined) return;
  const topic = attribute !== 'ref' ? attribute : moduleOf(element.key) === '' ? 'fragment' : element.key;
  const fragment = parseFragment(value);
  const data = { attribute, element: element.name, value };
  if (fragment === undefined) {
    if (kind === 'span') report(element, 'finding.xliff.fragment-syntax', data, topic);
  } else if (!fragment.ok) {
    const id = fragment.why === 'syntax' ? 'finding.xliff.fragment-syntax' : 'finding.xliff.fragment-order';
    report(element, id, data, topic);
  } else if (!resolves(fragment.selectors, fragment.absolute, element, index)) {
    const wanted = WANTED.get(fragment.selectors.at(-1)?.[0] ?? '') ?? 'id';
    report(element, 'finding.xliff.reference-missing', { ...data, wanted }, topic);
  } else if (kind === 'span' && !staysInUnit(fragment.selectors, element)) {
    report(element, 'finding.xliff.reference-missing', { ...data, wanted: 'mrk' }, topic);
  }
}

/** Matches and terms are about text of the unit that they stand in. */
function staysInUnit(selectors: readonly (readonly [string, string])[], element: XmlElement): boolean {
  const last = selectors.at(-1)?.[0] ?? '';
  if (last === 'f' || last === 'g' || last === 'n' || last === 'd') return false;
  const own = new Map([
    ['u', above(element, 'unit')],
    ['f', above(element, 'file')],
  ]);
  return selectors.every(([prefix, id]) => {
    const holder = own.get(prefix);
    return holder === undefined || attr(holder, 'id') === id;
  });
}

const WANTED: ReadonlyMap<string, string> = new Map([
  ['f', 'file'],
  ['g', 'group'],
  ['u', 'unit'],
  ['n', 'note'],
  ['d', 'data'],
]);

interface Index {
  readonly files: ReadonlyMap<string, XmlElement>;
  readonly inFile: ReadonlyMap<XmlElement, ReadonlyMap<string, XmlElement>>;
  readonly scopes: ReadonlyMap<XmlElement, InlineScope>;
}

function indexOf(document: Xliff2): Index {
  const files = new Map<string, XmlElement>();
  const inFile = new Map<XmlElement, Map<string, XmlElement>>();
  const scopes = new Map<XmlElement, InlineScope>();
  for (const { element, groups, units } of document.files) {
    files.set(attr(element, 'id') ?? '', element);
    const own = new Map<string, XmlElement>();
    for (const group of groups) own.set(`g=${attr(group, 'id')}`, group);
    for (const unit of units) {
      own.set(`u=${attr(unit.element, 'id')}`, unit.element);
      scopes.set(unit.element, unit);
    }
    inFile.set(element, own);
  }
  return { files, inFile, scopes };
}

function resolves(
  selectors: readonly (readonly [string, string])[],
  absolute: boolean,
  from: XmlElement,
  { files, inFile, scopes }: Index,
): boolean {
  let place: XmlElement | undefined = absolute ? undefined : from;
  for (const [prefix, id] of selectors) {
    if (prefix === 'f') place = files.get(id);
    else if (prefix === 'g' || prefix === 'u') {
      const file = above(place, 'file');
      place = file && inFile.get(file)?.get(`${prefix}=${id}`);
    } else if (prefix === 'n') {
      const holder = above(place, 'unit', 'group', 'file', 'xliff');
      return holder !== undefined && has(child(holder, 'notes'), id);
    } else if (prefix === 'd' || prefix === 't' || prefix === '') {
      const unit = above(place, 'unit');
      const scope = unit && scopes.get(unit);
      if (!scope) return false;
      if (prefix === 'd') return scope.data.has(id);
      return spansOf(scope)[prefix === 't' ? 'target' : 'source'].has(id);
    } else return inModule(prefix, id, above(place, 'unit', 'group', 'file'));
    if (!place) return false;
  }
  return place !== undefined;
}

function above(element: XmlElement | undefined, ...keys: readonly string[]): XmlElement | undefined {
  let place = element;
  while (place && !keys.includes(place.key)) place = place.parent;
  return place;
}

/** The identifiers of notes. */
const idsIn = remember((list: XmlElement) => new Set(list.children.map((element) => attr(element, 'id'))));
const has = (list: XmlElement | undefined, id: string): boolean => list !== undefined && idsIn(list).has(id);

/** The identifiers of what a reference can point at in the texts of a unit. */
const spansOf = remember((scope: InlineScope) => {
  const ids = { source: new Set<string | undefined>(), target: new Set<string | undefined>() };
  for (const { element } of scope.parts) ids.source.add(attr(element, 'id'));
  for (const side of SIDES) {
    for (const element of inlineOfSide(scope, side)) {
      if (CODES.has(element.key) || element.key === 'mrk' || element.key === 'sm') ids[side].add(attr(element, 'id'));
    }
  }
  return ids;
});

const MODULES = new Set(['mtc', 'gls', 'mda', 'res', 'ctr', 'slr', 'val', 'its']);

/** `gls=g1` and the like: the named elements of modules directly below a `unit`, `group` or `file`. */
const namedIn = remember((holder: XmlElement) => {
  const names = new Set<string>();
  for (const below of holder.children) {
    const module = moduleOf(below.key);
    if (module === '') continue;
    for (const element of [below, ...descendants(below)]) {
      names.add(`${module}=${attr(element, 'id') ?? attr(element, 'xml:id')}`);
    }
  }
  return names;
});

/** Prefixes of extensions are not known to us and pass. */
const inModule = (prefix: string, id: string, holder: XmlElement | undefined): boolean =>
  !MODULES.has(prefix) || (holder !== undefined && namedIn(holder).has(`${prefix}=${id}`));
