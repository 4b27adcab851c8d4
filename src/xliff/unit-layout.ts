import type { Span } from '../model/index.js';
import { parseXml } from '../xml/parse-xml.js';
import { attribute, type XmlTag } from '../xml/xml-events.js';
import type { XliffDocument } from './document.js';
import { ITS, isXliffNamespace } from './namespaces.js';

/** Where notes may be put in an XLIFF 2 unit. */
export interface UnitLayout {
  /** The last note that it has. */
  readonly lastNote?: Span | undefined;
  /** Where `originalData` or the first segment begins: new `notes` stand before it. */
  readonly content: number;
}

/** Where annotations may be put in an XLIFF 2 document. */
export interface DocumentLayout {
  /** Of all units that have a segment, by where the unit begins in the text. */
  readonly units: ReadonlyMap<number, UnitLayout>;
  /** Where the root's start tag may take another attribute. */
  readonly root: number;
  /** The root says which version of ITS is used. */
  readonly itsVersion: boolean;
}

const CONTENT = new Set(['originalData', 'segment', 'ignorable']);

/** Looks through an XLIFF 2 document for the places where annotations go. */
export function layoutOf({ text }: XliffDocument): DocumentLayout {
  const layouts = new Map<number, UnitLayout>();
  const path: { readonly name: string; readonly start: number }[] = [];
  let rootHasNone = false;
  let root = 0;
  let itsVersion = false;
  let unit: { start: number; depth: number; lastNote?: Span; content?: number } | undefined;
  const nameOf = ({ local, uri }: XmlTag): string => (isXliffNamespace(uri, rootHasNone) ? local : '');
  parseXml(text, {
    open(tag, start, end) {
      if (path.length === 0) {
        rootHasNone = tag.uri === '';
        root = end - (tag.isSelfClosing ? 2 : 1);
        itsVersion = attribute(tag, 'version', ITS) !== undefined;
      }
      const name = nameOf(tag);
      if (name === 'unit') unit = { start, depth: path.length };
      else if (unit && CONTENT.has(name) && path.length === unit.depth + 1) unit.content ??= start;
      path.push({ name, start });
    },
    close(_, end) {
      const { name, start } = path.pop()!;
      if (!unit) return;
      if (name === 'note' && path.at(-1)?.name === 'notes' && path.length === unit.depth + 2) {
        unit.lastNote = { start, end };
      } else if (name === 'unit') {
        if (unit.content !== undefined) {
          layouts.set(unit.start, { lastNote: unit.lastNote, content: unit.content });
        }
        unit = undefined;
      }
    },
    text() {},
    other() {},
  });
  return { units: layouts, root, itsVersion };
}
