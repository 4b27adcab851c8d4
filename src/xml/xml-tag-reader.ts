import type { XmlAttributeNS, XmlTag } from './xml-events.js';
import { LONGEST_NAME, type XmlFlaw } from './xml-flaw.js';
import { codeAt, isQualifiedName, nameAt, nameEnd, plainNameEnd, spaceEnd } from './xml-names.js';
import { resolveReferences } from './xml-references.js';
import { XmlScope } from './xml-scope.js';

/** Why a tag is not taken, and where in the text. */
export type RefuseXml = (id: string, data: Readonly<Record<string, string | number>>, at: number) => never;

/** A start tag that has been read. */
export interface ReadTag {
  readonly tag: XmlTag;
  /** Index just after it. */
  readonly end: number;
  readonly scope: XmlScope;
}

type Draft = { -readonly [Key in keyof XmlAttributeNS]: XmlAttributeNS[Key] };

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const NONE: readonly never[] = [];
/** How many tags without attributes are remembered in a scope. */
const REMEMBERED = 100;
/** Up to so many attributes are compared one by one. */
const FEW = 12;

/**
 * Reads the start tag that begins at an index of a text.
 * @returns nothing where the text ends before the tag does
 */
export function readStartTag(
  text: string,
  start: number,
  outer: XmlScope,
  maxAttributes: number,
  refuse: RefuseXml,
): ReadTag | undefined {
  let at = plainNameEnd(text, start + 1);
  if (at > 0 && codeAt(text, at) === 0x3e) {
    return { tag: plainTag(nameAt(text, start + 1, at), outer), end: at + 1, scope: outer };
  }
  let odd = at < 0;
  if (odd) at = nameEnd(text, start + 1);
  if (at === text.length) return undefined;
  const name = nameAt(text, start + 1, at);
  const attributes: Draft[] = [];
  let isSelfClosing = false;
  for (;;) {
    const space = at;
    at = spaceEnd(text, at);
    if (at >= text.length) return undefined;
    const code = codeAt(text, at);
    if (code === 0x3e) break;
    if (code === 0x2f) {
      if (at + 1 >= text.length) return undefined;
      if (codeAt(text, at + 1) !== 0x3e) malformed(refuse, 'slash', at);
      isSelfClosing = true;
      at++;
      break;
    }
    if (at === space) malformed(refuse, 'space', at);
    let nameTo = plainNameEnd(text, at);
    if (nameTo < 0) {
      nameTo = nameEnd(text, at);
      odd = true;
      if (nameTo < text.length && !isQualifiedName(text.slice(at, nameTo))) {
        malformed(refuse, 'nameless', at);
      }
    }
    const equals = spaceEnd(text, nameTo);
    const quoted = spaceEnd(text, equals + 1);
    if (quoted >= text.length) return undefined;
    const quote = codeAt(text, quoted);
    if (nameTo === at || codeAt(text, equals) !== 0x3d || (quote !== 0x22 && quote !== 0x27)) {
      malformed(refuse, 'value', at);
    }
    let special = false;
    let valueTo = quoted + 1;
    for (let unit = codeAt(text, valueTo); unit !== quote; unit = codeAt(text, ++valueTo)) {
      if (unit === 0x3c) malformed(refuse, 'less', valueTo);
      else if (unit === 0x26) special = true;
      else if (unit < 0x20) {
        if (unit === 0) return undefined;
        special = true;
      }
    }
    if (attributes.length >= maxAttributes) refuse('xml.too-many-attributes', { limit: maxAttributes }, at);
    const local = nameAt(text, at, nameTo);
    if (local === 'xmlns') odd = true;
    const value = special ? valueAt(text, quoted + 1, valueTo, refuse) : text.slice(quoted + 1, valueTo);
    attributes.push({ name: local, local, uri: '', value });
    at = valueTo + 1;
  }
  const end = at + 1;
  if (hasTwice(attributes)) malformed(refuse, 'doubled', start);
  // Names of letters and without prefixes are names, in the default namespace or in none.
  if (!odd) {
    return { tag: { name, prefix: '', local: name, uri: outer.default, attributes, isSelfClosing }, end, scope: outer };
  }
  const fail: Fail = (detail, about) => malformed(refuse, detail, start, about);
  if (!isQualifiedName(name)) fail('element', name);
  const scope = scopeOf(attributes, outer, fail);
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  if (prefix === 'xmlns') fail('element', name);
  const uri = colon < 0 ? scope.default : namespaceOf(prefix, scope, fail);
  return { tag: { name, prefix, local: name.slice(colon + 1), uri, attributes, isSelfClosing }, end, scope };
}

type Fail = (detail: XmlFlaw, name?: string) => never;

function malformed(refuse: RefuseXml, detail: XmlFlaw, where: number, name = ''): never {
  return refuse('xml.not-well-formed', { detail, name: name.slice(0, LONGEST_NAME) }, where);
}

function plainTag(name: string, scope: XmlScope): XmlTag {
  const known = scope.plainTags.get(name);
  if (known) return known;
  const tag = { name, prefix: '', local: name, uri: scope.default, attributes: NONE, isSelfClosing: false };
  if (scope.plainTags.size < REMEMBERED) scope.plainTags.set(name, tag);
  return tag;
}

/** XML 1.0, 3.3.3: white space becomes spaces, what references stand for stays as it is. */
function valueAt(text: string, from: number, to: number, refuse: RefuseXml): string {
  const raw = text.slice(from, to);
  return resolveReferences(raw.replace(/\r\n|[\t\n\r]/g, ' '), (offset, isEntity) =>
    isEntity
      ? refuse('xml.entity', {}, from + offset)
      : refuse('xml.not-well-formed', { detail: 'reference', name: '' }, from + offset),
  );
}

function hasTwice(attributes: readonly Draft[]): boolean {
  if (attributes.length > FEW) return new Set(attributes.map((one) => one.name)).size < attributes.length;
  for (let index = 1; index < attributes.length; index++) {
    for (let before = 0; before < index; before++) {
      if (attributes[index]!.name === attributes[before]!.name) return true;
    }
  }
  return false;
}

/** Binds the prefixes that a tag declares and resolves those of its attributes. */
function scopeOf(attributes: readonly Draft[], outer: XmlScope, fail: Fail): XmlScope {
  let scope = outer;
  for (const one of attributes) {
    const isDefault = one.name === 'xmlns';
    if (!isDefault && !one.name.startsWith('xmlns:')) continue;
    if (scope === outer) scope = new XmlScope(outer);
    const wrong = scope.bind(isDefault ? '' : one.name.slice(6), one.value);
    if (wrong !== undefined) fail(wrong, one.name);
  }
  const prefixed: Draft[] = [];
  for (const one of attributes) {
    const colon = one.name.indexOf(':');
    if (colon < 0) {
      if (one.name === 'xmlns') one.uri = XMLNS;
      continue;
    }
    one.uri = namespaceOf(one.name.slice(0, colon), scope, fail);
    one.local = one.name.slice(colon + 1);
    prefixed.push(one);
  }
  const expanded = prefixed.length > 1 ? new Set(prefixed.map(({ uri, local }) => `${uri} ${local}`)) : undefined;
  if (expanded && expanded.size < prefixed.length) fail('doubled');
  return scope;
}

function namespaceOf(prefix: string, scope: XmlScope, fail: Fail): string {
  return scope.resolve(prefix) ?? fail('prefix', prefix);
}
