import type { Content, InlineWaiver, LanguageTag, Place, SourceUnit } from '../../model/index.js';
import { unitIds } from '../../model/unit-id.js';
import { splice } from '../../xml/splice.js';
import type { ParsedDocument, ParseOptions } from '../document-format.js';
import { decodeText, type EncodedText, encodeText } from '../encoded-text.js';
import { checkSize } from '../limits.js';
import { lineIndex } from '../line-index.js';
import { namedCharset } from './charset.js';
import { type HtmlText, htmlEdits, readHtml, rulesOf, sourceOf, startOf } from './html-text.js';
import { locatePart } from './locate.js';
import { rootLanguage } from './root-language.js';
import { pageWaivers } from './waivers.js';

/** A page taken apart: the page itself is the skeleton. */
export interface HtmlDocument extends ParsedDocument {
  readonly units: readonly SourceUnit[];
  /** A byte order mark is no part of the page, but of the text. */
  readonly encoded: EncodedText;
  readonly html: HtmlText;
  readonly file: string;
}

const IS_XML = /^\uFEFF?\s*<\?xml[\s?]/;

/**
 * Takes a page apart: sentences of its blocks, its title, texts of attributes that readers see. Throws InputError
 * `input-too-large`, `html.reopened`, and where its bytes cannot be read (`input-encoding`, `xml.encoding`, `xml.bytes`).
 */
export function parseHtml(bytes: Uint8Array, options: ParseOptions): HtmlDocument {
  const { file } = options;
  const encoded = decodeText(bytes, namedCharset(bytes));
  const { text } = encoded;
  checkSize(text, file, options.maxBytes);
  const isXml = /\.xhtml?$/i.test(file) || IS_XML.test(text);
  // To a parser a byte order mark is text.
  const page = text.replace(/^\uFEFF/, '\n');
  const html = readHtml(page, rulesOf(options.language, options.segmentation), { isXml });
  const ids = unitIds(html.parts.map(sourceOf));
  const place = lineIndex(text, file);
  const units = html.parts.map(
    (part, index): SourceUnit => ({
      id: ids[index]!,
      source: sourceOf(part),
      place: place(startOf(part)),
      context: part.context,
      ...(part.block !== undefined && { block: part.block }),
    }),
  );
  const waivers: ReadonlyMap<string, readonly InlineWaiver[]> = pageWaivers(html, ids, place);
  return {
    units,
    encoded,
    html,
    file,
    waivers,
    notices: html.misnested > 0 ? [{ messageId: 'document.misnested', data: { count: html.misnested } }] : [],
  };
}

interface Locator {
  readonly indexes: ReadonlyMap<string, number>;
  readonly place: (offset: number) => Place;
}

// Made at the first question only: most runs find nothing.
const locators = new WeakMap<HtmlDocument, Locator>();

/** See `DocumentFormat.locate`. */
export function locateInHtml(document: HtmlDocument, unit: string, offset: number): Place | undefined {
  const { units, encoded, file, html } = document;
  let locator = locators.get(document);
  if (!locator) {
    locator = { indexes: new Map(units.map(({ id }, index) => [id, index])), place: lineIndex(encoded.text, file) };
    locators.set(document, locator);
  }
  const index = locator.indexes.get(unit);
  return index === undefined ? undefined : locator.place(locatePart(html, html.parts[index]!, offset));
}

/** See `DocumentFormat.rebuild`. */
export function rebuildHtml(
  { units, html, encoded }: HtmlDocument,
  translations: ReadonlyMap<string, Content>,
  language?: LanguageTag,
): Uint8Array {
  const edits = htmlEdits(html, (part) => translations.get(units[part]!.id));
  if (edits.length > 0 && language !== undefined) edits.push(...rootLanguage(html.page, html.roots, language));
  return encodeText({ ...encoded, text: splice(encoded.text, edits) });
}
