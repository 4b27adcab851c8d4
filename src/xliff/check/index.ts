import { InputError, type MessageData } from '../../model/index.js';
import { windowOf } from '../../xml/text-window.js';
import type { XmlLimits } from '../../xml/xml-events.js';
import { XLIFF_12, XLIFF_20, XLIFF_22 } from '../namespaces.js';
import { check12 } from './check-12.js';
import { checkAnnotations } from './check-annotations.js';
import { checkEditing } from './check-editing.js';
import { checkFragments } from './check-fragments.js';
import { checkIds } from './check-ids.js';
import { checkLanguages } from './check-languages.js';
import { checkPairs } from './check-pairs.js';
import { checkReferences } from './check-references.js';
import { checkStructure } from './check-structure.js';
import { checkUnits } from './check-units.js';
import type { Report, XliffFinding } from './finding.js';
import { checkModules } from './modules/index.js';
import { referenceTo } from './reference.js';
import { scopesOf } from './scopes.js';
import { compileStructure, type ElementRule } from './structure.js';
import { STRUCTURE_20, STRUCTURE_22 } from './structure-2.js';
import { STRUCTURE_12 } from './structure-12.js';
import { STRUCTURE_MODULES, STRUCTURE_MODULES_22 } from './structure-modules.js';
import { attr, descendants, parseTree, type XmlElement } from './tree.js';

export type { XliffFinding } from './finding.js';

/** What the specification has against a file. */
export interface XliffVerdict {
  /** As the file says it, else as its namespace does. */
  readonly version: string;
  /** In reading order. */
  readonly findings: readonly XliffFinding[];
  /** Whether it holds a unit at all: a file without one may be valid. */
  readonly hasUnits: boolean;
}

const CHECKS = [
  checkIds,
  checkPairs,
  checkReferences,
  checkEditing,
  checkAnnotations,
  checkFragments,
  checkUnits,
  checkLanguages,
  checkModules,
];

/** Versions that may stand in a namespace. */
const VERSIONS = new Map([
  [XLIFF_12, ['1.2']],
  [XLIFF_20, ['2.0', '2.1']],
  [XLIFF_22, ['2.2']],
]);
const OLDER = /^urn:oasis:names:tc:xliff:document:(1\.[01])$/;

const compiled = new Map<string, ReadonlyMap<string, ElementRule>>();

/** The tables of a version, compiled once. */
function rulesOf(version: string): ReadonlyMap<string, ElementRule> {
  const found = compiled.get(version);
  if (found) return found;
  const tables = version.startsWith('1')
    ? [STRUCTURE_12]
    : version === '2.2'
      ? [STRUCTURE_20, STRUCTURE_MODULES, STRUCTURE_22, STRUCTURE_MODULES_22]
      : [STRUCTURE_20, STRUCTURE_MODULES];
  const rules = compileStructure(...tables);
  compiled.set(version, rules);
  return rules;
}

/** Longest value that a message repeats: a file may hold megabytes in one attribute. */
const SHOWN = 120;

function clip(data: MessageData): MessageData {
  const long = (value: MessageData[string]): value is string => typeof value === 'string' && value.length > SHOWN;
  if (!Object.values(data).some(long)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      long(value) ? `${value.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : value,
    ]),
  );
}

const UNITS: ReadonlySet<string> = new Set(['unit', 'trans-unit', 'bin-unit']);

function hasUnits(root: XmlElement): boolean {
  for (const { key } of descendants(root)) if (UNITS.has(key)) return true;
  return false;
}

/**
 * Judges a text by the specification of its XLIFF version: 1.2 (transitional), 2.0, 2.1, 2.2 with their modules.
 * Structure and values first, then the constraints that no schema expresses.
 * @throws InputError where it is not well-formed, refused (DOCTYPE, too deep, too long) or no XLIFF at all
 */
export function checkXliff(text: string, limits: Partial<XmlLimits> = {}): XliffVerdict {
  const root = parseTree(text, limits);
  if (root.local !== 'xliff') {
    throw new InputError('xliff.not-xliff', { root: root.name }, windowOf(text).at(root.start));
  }
  const found: { element: XmlElement; make: (place: { line: number; column: number }) => XliffFinding }[] = [];
  const said = attr(root, 'version') ?? '';
  const namespaced = OLDER.exec(root.uri)?.[1];
  const allowed = VERSIONS.get(root.uri) ?? (namespaced === undefined ? undefined : [namespaced]);
  const version = allowed === undefined ? said : allowed.includes(said) ? said : (allowed[0] ?? said);
  const report: Report = (element, messageId, data, topic, severity = 'error') => {
    const reference = referenceTo(version, topic);
    const shown = clip(data);
    found.push({ element, make: (place) => ({ severity, messageId, data: shown, reference, ...place }) });
  };

  if (!allowed) report(root, 'finding.xliff.namespace', { namespace: root.uri }, '<xliff>');
  else if (!allowed.includes(said) && attr(root, 'version') !== undefined) {
    report(root, 'finding.xliff.version', { version: said, allowed }, 'version');
  }
  if (/^1\.[0-2]$/.test(version)) {
    checkStructure(root, rulesOf('1.2'), false, report);
    check12(root, report);
  } else if (/^2\.[0-2]$/.test(version)) {
    checkStructure(root, rulesOf(version), true, report);
    const document = scopesOf(root, version);
    for (const check of CHECKS) check(document, report);
  }

  found.sort((a, b) => a.element.start - b.element.start);
  const positions = windowOf(text);
  const findings = found.map(({ element, make }) => make(positions.at(element.start)));
  return { version, findings, hasUnits: hasUnits(root) };
}
