import { attribute, type XmlTag } from '../xml/xml-events.js';
import type { XliffMatch, XliffMeta } from './document.js';
import { MATCHES, METADATA } from './namespaces.js';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A match while it is being read. */
export type MatchDraft = Writable<XliffMatch>;

/** What encloses an element of a module that the model holds. */
export type ModuleRole = 'matches' | 'match' | 'metadata' | 'meta-group';

/** "87%", "87.5", "0.87" and the like as a share; undefined for what is no percentage. */
function share(value: string | undefined): number | undefined {
  const found = /^\s*(\d{1,3}(?:\.\d{1,9})?)\s*%?\s*$/.exec(value ?? '');
  return found && Number(found[1]) <= 100 ? Number(found[1]) / 100 : undefined;
}

/** Begins a match as its element says: 1.2 `alt-trans`, XLIFF 2 `mtc:match`. */
export function beginMatch(tag: XmlTag): MatchDraft {
  const quality = share(attribute(tag, 'match-quality') ?? attribute(tag, 'similarity'));
  const origin = attribute(tag, 'origin');
  return { ...(quality !== undefined && { quality }), ...(origin !== undefined && { origin }) };
}

/** The role of an element of the modules for matches and metadata within a unit; undefined where it has none there. */
export function moduleRole({ uri, local }: XmlTag, parent: string | undefined): ModuleRole | undefined {
  if (uri === MATCHES) {
    if (parent === 'unit') return local === 'matches' ? 'matches' : undefined;
    return parent === 'matches' && local === 'match' ? 'match' : undefined;
  }
  if (uri !== METADATA) return undefined;
  if (parent === 'unit') return local === 'metadata' ? 'metadata' : undefined;
  return (parent === 'metadata' || parent === 'meta-group') && local === 'metaGroup' ? 'meta-group' : undefined;
}

/** Whether it is a value of metadata. */
export const isMeta = ({ uri, local }: XmlTag, parent: string | undefined): boolean =>
  uri === METADATA && local === 'meta' && parent === 'meta-group';

/** A value with the category of its innermost group that has one. */
export function metaOf(tag: XmlTag, value: string, categories: readonly (string | undefined)[]): XliffMeta {
  const category = categories.findLast((found) => found !== undefined);
  return { ...(category !== undefined && { category }), type: attribute(tag, 'type') ?? '', value };
}
