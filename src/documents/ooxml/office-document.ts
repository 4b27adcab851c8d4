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
export type DraftPart = Omit<Part, 'ids'>;

/** A document of Word, PowerPoint or Excel taken apart: its archive is the skeleton. */
export interface OfficeDocument extends ParsedDocument {
  readonly archive: ZipArchive;
  readonly parts: readonly Part[];
  /** Where units begin. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Gives the units of parts their ids, in the order of the parts and of the blocks in them. */
export function assembled(drafts: readonly DraftPart[], file: string): Omit<OfficeDocument, 'archive'> {
  const sentences: {
    readonly source: Content;
    readonly place: Place;
    readonly context: string;
    readonly block: number;
  }[] = [];
  const placed: { readonly block: Block; readonly from: number }[] = [];
  let line = 0;
  const add = (block: Block): void => {
    if (!block.mirrors) {
      line++;
      placed.push({ block, from: sentences.length });
      const { context, label } = block;
      for (const { content, offset } of block.parts) {
        if (!content) continue;
        sentences.push({
          source: content.source,
          context,
          block: line,
          place: { file, line, column: offset + 1, label },
        });
      }
    }
    block.nested.forEach(add);
  };
  for (const { blocks } of drafts) blocks.forEach(add);
  const all = unitIds(sentences.map(({ source }) => source));
  const ids = new Map<Block, string[]>();
  for (const { block, from } of placed) {
    const { length } = block.parts.filter(({ content }) => content);
    ids.set(block, all.slice(from, from + length));
  }
  const mirror = (block: Block): void => {
    if (block.mirrors) ids.set(block, ids.get(block.mirrors) ?? []);
    block.nested.forEach(mirror);
  };
  for (const { blocks } of drafts) blocks.forEach(mirror);
  return {
    units: sentences.map((sentence, index): SourceUnit => ({ id: all[index]!, ...sentence })),
    places: new Map(sentences.map(({ place }, index) => [all[index]!, place])),
    parts: drafts.map((draft) => ({ ...draft, ids })),
  };
}

/** See `DocumentFormat.locate`. */
export function locateInOffice({ places }: OfficeDocument, unit: string, offset: number): Place | undefined {
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
