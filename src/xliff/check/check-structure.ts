import { type ContentModel, type ContentState, mayEnd, nextPositions } from './content-model.js';
import type { Report } from './finding.js';
import { ITS_ATTRIBUTES, ITS_ELEMENTS } from './its-names.js';
import type { ElementRule } from './structure.js';
import { MODULE_ATTRIBUTES, MODULE_PLACES } from './structure-modules.js';
import { descendants, type XmlElement } from './tree.js';
import { describeType, isOfType } from './value-types.js';
import { FOREIGN, moduleOf } from './vocabulary.js';

/** Attributes of these namespaces may stand on inline codes. */
const CODE_MODULES = new Set(['fs', 'slr', 'its', 'itsm', 'pgs']);
/** Namespaces whose elements and attributes are all known, those of other elements too. */
const CLOSED = new Set(['mtc', 'gls', 'fs', 'mda', 'res', 'slr', 'val', 'its', 'itsm', 'pgs']);

/**
 * Nesting, order and number of elements; attributes, required and allowed, and the form of their values. Within
 * extensions, elements of XLIFF are held to their own rules in XLIFF 2 (`lax`), not in 1.2.
 */
export function checkStructure(
  root: XmlElement,
  rules: ReadonlyMap<string, ElementRule>,
  lax: boolean,
  report: Report,
): void {
  checkElement(root, rules, lax, report);
  for (const element of descendants(root, ({ key }) => lax || rules.get(key)?.content !== undefined)) {
    checkElement(element, rules, lax, report);
  }
}

function checkElement(
  element: XmlElement,
  rules: ReadonlyMap<string, ElementRule>,
  strict: boolean,
  report: Report,
): void {
  const rule = rules.get(element.key);
  if (!rule) return;
  checkAttributes(element, rule, strict, report);
  if (rule.content) checkContent(element, rule.content, strict, report);
  else checkOpenContent(element, report);
  if (element.hasText && !rule.text) {
    report(element, 'finding.xliff.text-unexpected', { parent: element.name }, topicOf(element));
  }
}

const topicOf = ({ key, local }: XmlElement): string => (key.includes(':') ? key : `<${local}>`);

/** Does a child take a place of the content model that is for a symbol? */
function takes(symbol: string, child: XmlElement, parent: XmlElement, strict: boolean): boolean {
  if (symbol === child.key) return true;
  if (symbol !== 'any') return false;
  if (child.key === FOREIGN) return true;
  const module = moduleOf(child.key);
  return module !== '' && module !== moduleOf(parent.key) && !(strict && isHomeless(child, module));
}

/** Of the modules that the specification defines, elements that it does not know, and those that stand in others of their own only. */
function isHomeless(child: XmlElement, module: string): boolean {
  return isClosed(module, child.uri) && !MODULE_PLACES.has(child.key) && !ITS_ELEMENTS.has(child.key);
}

/** Change tracking has another namespace, with names of its own, since it is an extension. */
const isClosed = (module: string, uri: string): boolean =>
  CLOSED.has(module) || (module === 'ctr' && uri.endsWith(':2.0'));

function checkContent(parent: XmlElement, model: ContentModel, strict: boolean, report: Report): void {
  let state: ContentState;
  const seen = new Set<string>();
  for (const child of parent.children) {
    const taken = nextPositions(model, state).filter((position) =>
      takes(model.symbols[position] ?? '', child, parent, strict),
    );
    const data = { element: child.name, parent: parent.name };
    if (taken.length > 0) {
      state = taken;
      checkModule(child, parent, seen, report);
    } else if (model.symbols.some((symbol) => takes(symbol, child, parent, strict))) {
      report(child, 'finding.xliff.element-misplaced', data, topicOf(parent));
    } else {
      const id = child.key === FOREIGN ? 'finding.xliff.extension-element' : 'finding.xliff.element-unexpected';
      report(child, id, data, child.key === FOREIGN ? 'extensions' : topicOf(parent));
    }
  }
  if (mayEnd(model, state)) return;
  const next = nextPositions(model, state).map((position) => model.symbols[position] ?? '');
  const expected = [...new Set(next)].filter((symbol) => symbol !== 'any');
  // Where a misplaced one stands there is no need to say that it is missing.
  if (expected.some((symbol) => parent.children.some(({ key }) => key === symbol))) return;
  report(parent, 'finding.xliff.element-missing', { parent: parent.name, expected }, topicOf(parent));
}

/** Where anything may stand, nothing of the same module may: it would have a place of its own. */
function checkOpenContent(parent: XmlElement, report: Report): void {
  const module = moduleOf(parent.key);
  for (const child of parent.children) {
    if (module === '' || moduleOf(child.key) !== module) continue;
    report(child, 'finding.xliff.element-unexpected', { element: child.name, parent: parent.name }, parent.key);
  }
}

/** The elements of modules have places of their own among those of extensions. */
function checkModule(child: XmlElement, parent: XmlElement, seen: Set<string>, report: Report): void {
  const places = MODULE_PLACES.get(child.key);
  if (!places || moduleOf(child.key) === moduleOf(parent.key)) return;
  const data = { element: child.name, parent: parent.name };
  if (['xliff', 'file', 'group', 'unit'].includes(parent.key) && !places.parents.includes(parent.key)) {
    report(child, 'finding.xliff.element-unexpected', data, child.key);
  } else if (seen.has(child.key) && !places.many) {
    report(child, 'finding.xliff.element-repeated', data, child.key, 'warning');
  }
  seen.add(child.key);
}

function checkAttributes(element: XmlElement, rule: ElementRule, strict: boolean, report: Report): void {
  for (const { key, name, uri, value } of element.attributes) {
    const data = { attribute: name, element: element.name };
    const own = rule.attributes.get(key);
    const type = own ?? (rule.others === undefined ? undefined : MODULE_ATTRIBUTES.get(key));
    if (own === undefined && !isAllowed(key, uri, rule.others, strict)) {
      const extension = key === FOREIGN;
      const id = extension ? 'finding.xliff.extension-attribute' : 'finding.xliff.attribute-unexpected';
      report(element, id, data, extension ? 'extensions' : topicOf(element));
    } else if (type !== undefined && !isOfType(type, value) && !(key === 'xml:lang' && value === '')) {
      const expected = describeType(type);
      const topic = moduleOf(key) === '' && moduleOf(element.key) !== '' ? element.key : key;
      report(element, 'finding.xliff.attribute-value', { ...data, value, expected }, topic);
    }
  }
  for (const attribute of rule.required) {
    if (element.attributes.some(({ key }) => key === attribute)) continue;
    report(element, 'finding.xliff.attribute-missing', { attribute, element: element.name }, topicOf(element));
  }
}

function isAllowed(key: string, uri: string, others: ElementRule['others'], strict: boolean): boolean {
  const module = moduleOf(key);
  if (module === 'xsi' || others === 'any') return true;
  if (strict && isClosed(module, uri) && !MODULE_ATTRIBUTES.has(key) && !ITS_ATTRIBUTES.has(key)) return false;
  if (others === 'foreign') return key === FOREIGN || module !== '';
  return others === 'modules' && CODE_MODULES.has(module);
}
