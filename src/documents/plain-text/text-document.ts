import { languageOf } from '../../languages/index.js';
import type { Content, Place, SourceUnit } from '../../model/index.js';
import { unitIds } from '../../model/unit-id.js';
import { GENERIC_SEGMENTATION } from '../../text/segmentation.js';
import { type Edit, splice } from '../../xml/splice.js';
import type { ParsedDocument, ParseOptions } from '../document-format.js';
import { decodeText, type EncodedText, encodeText } from '../encoded-text.js';
import { checkSize } from '../limits.js';
import { lineIndex } from '../line-index.js';
import { CodePlaces } from '../running/code-places.js';
import { offsetIn } from '../running/locate.js';
import { type Sentence, sentencesOf } from '../running/sentences.js';
import { SharedCodes } from '../shared-codes.js';
import { blocksOf, type TextBlock } from './blocks.js';
import { fill, writeSentence } from './write.js';

interface BlockLayout {
  readonly block: TextBlock;
  readonly sentences: readonly Sentence[];
  readonly ids: readonly string[];
}

/** A plain text taken apart: the text itself is the skeleton. */
export interface TextDocument extends ParsedDocument {
  readonly encoded: EncodedText;
  readonly file: string;
  readonly blocks: readonly BlockLayout[];
  /** Where the codes of sentences stand. */
  readonly places: CodePlaces;
}

/**
 * Takes a plain text apart: sentences of its paragraphs, items and cells. Throws InputError `input-too-large`, `input-encoding`
 * and `xml.bytes`.
 */
export function parseText(bytes: Uint8Array, options: ParseOptions): TextDocument {
  const { file } = options;
  const encoded = decodeText(bytes);
  const { text } = encoded;
  checkSize(text, file, options.maxBytes);
  const rules = options.segmentation ?? languageOf(options.language)?.segmentation ?? GENERIC_SEGMENTATION;
  const store = { shared: new SharedCodes(), places: new CodePlaces() };
  const drafts = blocksOf(text).map((block) => ({ block, sentences: sentencesOf(block, rules, store) }));
  const all = drafts.flatMap(({ block: { context }, sentences }, block) =>
    sentences.map((sentence) => ({ sentence, context, block })),
  );
  const ids = unitIds(all.map(({ sentence }) => sentence.source));
  const place = lineIndex(text, file);
  const ends = drafts.map(() => 0);
  drafts.forEach(({ sentences }, index) => {
    ends[index] = (ends[index - 1] ?? 0) + sentences.length;
  });
  return {
    units: all.map(
      ({ sentence, context, block }, index): SourceUnit => ({
        id: ids[index]!,
        source: sentence.source,
        place: place(sentence.start),
        context,
        block,
      }),
    ),
    encoded,
    file,
    places: store.places,
    blocks: drafts.map((draft, index) => ({ ...draft, ids: ids.slice(ends[index - 1] ?? 0, ends[index]) })),
  };
}

interface Locator {
  readonly sentences: ReadonlyMap<string, { readonly sentence: Sentence; readonly block: TextBlock }>;
  readonly place: (offset: number) => Place;
}

// Made at the first question only: most runs find nothing.
const locators = new WeakMap<TextDocument, Locator>();

/** See `DocumentFormat.locate`. */
export function locateInText(document: TextDocument, unit: string, offset: number): Place | undefined {
  let locator = locators.get(document);
  if (!locator) {
    const { blocks, encoded, file } = document;
    const pairs = blocks.flatMap(({ ids, sentences, block }) =>
      ids.map((id, index) => [id, { sentence: sentences[index]!, block }] as const),
    );
    locator = { sentences: new Map(pairs), place: lineIndex(encoded.text, file) };
    locators.set(document, locator);
  }
  const found = locator.sentences.get(unit);
  return found && locator.place(offsetIn(found.block.pieces, offset, found.sentence.start));
}

/** See `DocumentFormat.rebuild`: a paragraph with a translation is filled anew, where its lines were. */
export function rebuildText(
  { blocks, encoded, places }: TextDocument,
  translations: ReadonlyMap<string, Content>,
): Uint8Array {
  const { text } = encoded;
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const edits: Edit[] = [];
  for (const { block, sentences, ids } of blocks) {
    if (!ids.some((id) => translations.has(id))) continue;
    const written: string[] = [];
    let from = block.start;
    sentences.forEach((sentence, index) => {
      const translation = translations.get(ids[index]!);
      if (!translation) return;
      written.push(text.slice(from, sentence.start), writeSentence(translation, sentence, { text, places }));
      from = sentence.end;
    });
    const { start, end, indent, width, prefix } = block;
    const whole = written.join('') + text.slice(from, end);
    // A paragraph of which nothing is left would join its neighbours.
    if (whole.trim() === '') continue;
    const filled =
      width === undefined || prefix === undefined ? whole : fill(whole, { indent, width, prefix, lineEnd });
    edits.push({ start, end, text: filled });
  }
  return encodeText({ ...encoded, text: splice(text, edits) });
}
