import type { Content, LanguageTag, Place, SourceUnit } from '../../model/index.js';
import { unitIds } from '../../model/unit-id.js';
import { encodeXml, type XmlEncoding } from '../../xml/decode.js';
import { replaceEntries } from '../../zip/replace-entries.js';
import type { ZipArchive } from '../../zip/zip-archive.js';
import type { ParsedDocument } from '../document-format.js';
import type { Block } from './block.js';
import { type PartLayout, rebuildPart } from './rebuild-part.js';

interface Part extends PartLayout {
  readonly name: string;
  readonly encoding: XmlEncoding;
}

/** A part whose units have no ids yet. */
export type DraftPart = Omit<Part, 'idsOf'>;

/** A document of Word, PowerPoint or Excel taken apart: its archive is the skeleton. */
export interface OfficeDocument extends ParsedDocument {
  readonly archive: ZipArchive;
  readonly parts: readonly Part[];
}

/** Gives the units of parts their ids, in the order of the parts and of the blocks in them. */
export function assembled(drafts: readonly DraftPart[], file: string): Omit<OfficeDocument, 'archive'> {
  const units: { -readonly [Key in keyof SourceUnit]: SourceUnit[Key] }[] = [];
  const firsts = new Map<Block, number>();
  let line = 0;
  const add = (block: Block): void => {
    if (!block.mirrors) {
      line++;
      firsts.set(block, units.length);
      const { context, label } = block;
      for (const { content, offset } of block.parts) {
        if (!content) continue;
        const place = { file, line, column: offset + 1, label };
        units.push({ id: '', source: content.source, place, context, block: line });
      }
    }
    block.nested.forEach(add);
  };
  for (const { blocks } of drafts) blocks.forEach(add);
  unitIds(units.map(({ source }) => source)).forEach((id, index) => {
    units[index]!.id = id;
  });
  const idsOf = idsIn(units, firsts);
  return { units, parts: drafts.map((draft) => ({ ...draft, idsOf })) };
}

/** @param firsts which of all units is a block's first */
function idsIn(units: readonly SourceUnit[], firsts: ReadonlyMap<Block, number>): PartLayout['idsOf'] {
  return (block) => {
    const own = block.mirrors ?? block;
    const from = firsts.get(own);
    if (from === undefined) return [];
    return units.slice(from, from + own.parts.filter(({ content }) => content).length).map(({ id }) => id);
  };
}

// Made at the first question only: most runs find nothing.
const placesOf = new WeakMap<OfficeDocument, ReadonlyMap<string, Place>>();

/** See `DocumentFormat.locate`. */
export function locateInOffice(document: OfficeDocument, unit: string, offset: number): Place | undefined {
  let places = placesOf.get(document);
  if (!places) {
    places = new Map(document.units.map((one) => [one.id, one.place]));
    placesOf.set(document, places);
  }
  const place = places.get(unit);
  return place && { ...place, column: place.column + offset };
}

/** See `DocumentFormat.rebuild`. */
export function rebuildOffice(
  { archive, parts }: OfficeDocument,
  translations: ReadonlyMap<string, Content>,
  language?: LanguageTag,
): Uint8Array {
  const contents = new Map<string, Uint8Array>();
  for (const part of parts) {
    const text = rebuildPart(part, translations, language);
    if (text !== undefined) contents.set(part.name, encodeXml(text, part.encoding));
  }
  return replaceEntries(archive, contents);
}
