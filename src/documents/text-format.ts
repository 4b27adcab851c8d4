import type { Content, LanguageTag } from '../model/index.js';
import { decodeUtf8 } from './decode-utf8.js';
import type { CarriedOver, DocumentFormat, ParsedDocument, ParseOptions } from './document-format.js';

/** A format whose documents are text in UTF-8: the same as `DocumentFormat`, in strings. A byte order mark is part of the text. */
export interface TextFormat extends Pick<DocumentFormat, 'name' | 'extensions' | 'locate' | 'unitsFor'> {
  parse(text: string, options: ParseOptions): ParsedDocument;
  rebuild(parsed: ParsedDocument, translations: ReadonlyMap<string, Content>, language?: LanguageTag): string;
  carryOver?(built: string, before: string): CarriedOver<string>;
  structureChange(before: string, after: string): Promise<number | undefined>;
  preview(text: string): Promise<string>;
}

/** A text format as one over bytes. What it parses throws InputError `input-encoding` where the bytes are not UTF-8. */
export function textFormat(format: TextFormat): DocumentFormat {
  const { name, extensions } = format;
  return {
    name,
    extensions,
    ...(format.unitsFor && { unitsFor: (parsed, language) => format.unitsFor?.(parsed, language) ?? parsed.units }),
    ...(format.carryOver && { carryOver: (built, before) => carried(format, built, before) }),
    parse: (bytes, options) => format.parse(decodeUtf8(bytes), options),
    locate: (parsed, unit, offset) => format.locate(parsed, unit, offset),
    rebuild: (parsed, translations, language) => Buffer.from(format.rebuild(parsed, translations, language)),
    structureChange: (before, after) => format.structureChange(decodeUtf8(before), decodeUtf8(after)),
    preview: async (bytes) => format.preview(decodeUtf8(bytes)),
  };
}

/** What is no UTF-8 holds nothing that could be taken over. */
function carried(format: TextFormat, built: Uint8Array, before: Uint8Array): CarriedOver<Uint8Array> {
  let text: string;
  try {
    text = decodeUtf8(before);
  } catch {
    return { built, keys: [] };
  }
  const done = format.carryOver?.(decodeUtf8(built), text);
  return done && done.keys.length > 0 ? { built: Buffer.from(done.built), keys: done.keys } : { built, keys: [] };
}
