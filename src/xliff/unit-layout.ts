import type { Span } from '../model/index.js';
import type { XliffDocument } from './document.js';
import { isXliffNamespace } from './namespaces.js';
import { parseXml, type XmlTag } from './parse-xml.js';

/** Where notes may be put in an XLIFF 2 unit. */
export interface UnitLayout {
  /** The last note that it has. */
  readonly lastNote?: Span | undefined;
  /** Where `originalData` or the first segment begins: new `notes` stand before it. */
  readonly content: number;
}

const CONTENT = new Set(['originalData', 'segment', 'ignorable']);

/** The layouts of all XLIFF 2 units that have a segment, by where the unit begins in the text. */
export function unitLayouts({ text }: XliffDocument): Map<number, UnitLayout> {
  const layouts = new Map<number, UnitLayout>();
  const path: { readonly name: string; readonly start: number }[] = [];
  let rootHasNone = false;
  let unit: { start: number; depth: number; lastNote?: Span; content?: number } | undefined;
  const nameOf = ({ local, uri }: XmlTag): string => (isXliffNamespace(uri, rootHasNone) ? local : '');
  parseXml(text, {
    open(tag, start) {
      if (path.length === 0) rootHasNone = tag.uri === '';
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
  return layouts;
}
