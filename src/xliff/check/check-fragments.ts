import type { Report } from './finding.js';
import { parseFragment } from './fragment.js';
import { CODES, type InlineScope, inlineOfSide, type Xliff2 } from './scopes.js';
import { attr, child, descendants, type XmlElement } from './tree.js';
import { FOREIGN, moduleOf } from './vocabulary.js';

/** Attributes that hold references to places of a document; `#id` in some must be a span of the unit they are in. */
const REFERRING: ReadonlyMap<string, 'span' | 'any'> = new Map([
  ['mrk', 'any'],
  ['sm', 'any'],
  ['note', 'any'],
  ['mtc:match', 'span'],
  ['gls:glossEntry', 'span'],
  ['gls:translation', 'span'],
]);

/** References by fragment identifier (section 3): their syntax, the order of their selectors, what they point at. */
export function checkFragments(document: Xliff2, report: Report): void {
  const index = indexOf(document);
  for (const element of descendants(document.root, ({ key }) => key !== FOREIGN)) {
    const kind = REFERRING.get(element.key);
    const value = kind && attr(element, 'ref');
    if (value === undefined) continue;
    const topic = moduleOf(element.key) === '' ? 'fragment' : element.key;
    const fragment = parseFragment(value);
    const data = { attribute: 'ref', element: element.name, value };
    if (fragment === undefined) {
      if (kind === 'span') report(element, 'finding.xliff.fragment-syntax', data, topic);
    } else if (!fragment.ok) {
      const id = fragment.why === 'syntax' ? 'finding.xliff.fragment-syntax' : 'finding.xliff.fragment-order';
      report(element, id, data, topic);
    } else if (!resolves(fragment.selectors, fragment.absolute, element, index)) {
      report(
        element,
        'finding.xliff.reference-missing',
        { ...data, wanted: WANTED.get(fragment.selectors.at(-1)?.[0] ?? '') ?? 'id' },
        topic,
      );
    }
  }
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
      return inlineHas(scope, prefix === 't' ? 'target' : 'source', id);
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

const has = (list: XmlElement | undefined, id: string): boolean =>
  list?.children.some((element) => attr(element, 'id') === id) ?? false;

function inlineHas(scope: InlineScope, side: 'source' | 'target', id: string): boolean {
  if (side === 'source' && scope.parts.some(({ element }) => attr(element, 'id') === id)) return true;
  for (const element of inlineOfSide(scope, side)) {
    if ((CODES.has(element.key) || element.key === 'mrk' || element.key === 'sm') && attr(element, 'id') === id)
      return true;
  }
  return false;
}

const MODULES = new Set(['mtc', 'gls', 'mda', 'res', 'ctr', 'slr', 'val', 'its']);

/** Elements of a module or extension in a `unit`, `group` or `file`; prefixes of extensions that we do not know pass. */
function inModule(prefix: string, id: string, holder: XmlElement | undefined): boolean {
  if (!MODULES.has(prefix)) return true;
  if (!holder) return false;
  for (const below of holder.children) {
    if (moduleOf(below.key) !== prefix) continue;
    for (const element of [below, ...descendants(below)]) {
      if ((attr(element, 'id') ?? attr(element, 'xml:id')) === id) return true;
    }
  }
  return false;
}
