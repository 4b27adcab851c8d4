import type { Content, InlineWaiver, LanguageTag, MessageData, Place, SourceUnit } from '../model/index.js';
import type { Segmentation } from '../text/segmentation.js';

/** How to read a document. */
export interface ParseOptions {
  /** Path for the places of units, as people shall see it. */
  readonly file: string;
  /** Language of the text; its rules find the sentences. */
  readonly language: LanguageTag;
  /** Rules to use instead of the language's own; an empty list leaves every block one segment. */
  readonly segmentation?: Segmentation;
  /** Top-level keys of front matter whose text is translated; default `title`, `description`, `summary`, `subtitle`. */
  readonly frontMatter?: readonly string[];
  /** Most bytes that are read; default 2,000,000, for what a packed document unpacks to 200,000,000. */
  readonly maxBytes?: number;
  /** Deepest nesting of quotes, lists, brackets and emphasis that is read; default 100. */
  readonly maxNesting?: number;
  /** Most markup characters in one block; default 10,000. */
  readonly maxMarkup?: number;
}

/** A key that stands more than once: the last one counts. */
export interface RepeatedKey {
  readonly key: string;
  /** Of one that nobody reads any more. */
  readonly place: Place;
}

/** Something to be told of a document, by the id of a message. */
export interface DocumentNotice {
  readonly messageId: string;
  readonly data: MessageData;
}

/** A document taken apart: its units, and what the format needs privately to put it together again. */
export interface ParsedDocument {
  readonly units: readonly SourceUnit[];
  /** What people should know of how it was read: changes that were accepted, text that is left alone. */
  readonly notices?: readonly DocumentNotice[];
  /** What comments in the document accept, by the id of the unit. */
  readonly waivers?: ReadonlyMap<string, readonly InlineWaiver[]>;
  /** Where text stands that readers see and that is in no unit, since this format cannot take it out yet. */
  readonly unread?: readonly Place[];
  readonly repeated?: readonly RepeatedKey[];
  /** Of messages: every text by its key, as it stands there, also what holds nothing to translate. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** A built document with what an earlier one had beside it. */
export interface CarriedOver<T> {
  readonly built: T;
  /** The keys that were taken over. */
  readonly keys: readonly string[];
}

/** A file format: how to find the sentences of a document, and how to put translations in their places. */
export interface DocumentFormat {
  readonly name: string;
  /** File name extensions, with the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Its files are archives: what limits text does not limit them, as pictures are in them too. */
  readonly isPacked?: true;
  /** What people read in its files has to be taken out of markup first. */
  readonly isMarkup?: true;
  /** Finds the units. Throws InputError where the bytes are not of the format or beyond the limits. */
  parse(bytes: Uint8Array, options: ParseOptions): ParsedDocument;
  /**
   * Line and column of an offset (UTF-16) in the plain text of a unit: the very place of a fact, not only of its sentence.
   * Undefined where there is no such unit.
   */
  locate(parsed: ParsedDocument, unit: string, offset: number): Place | undefined;
  /**
   * The document with the given translations, by unit id, in their places; all else stays as it is, to the byte. Text is
   * escaped for its place. What cannot be placed (an unknown code, a half of a pair) is left out; see `checkPlaceable`.
   * @param language of the translations, for formats that tell their readers; without it, it stays as it was
   */
  rebuild(parsed: ParsedDocument, translations: ReadonlyMap<string, Content>, language?: LanguageTag): Uint8Array;
  /**
   * The units that a translation into a language needs, where they are not the source's own for every language: a message with
   * plural forms has as many as the language. Ids and order of units that stand in the source are those of `parsed`.
   */
  unitsFor?(parsed: ParsedDocument, language: LanguageTag): readonly SourceUnit[];
  /**
   * Puts into a built document what only the file in its place has and no source stands for (keys of messages).
   * @param before what stands in its place; anything, also what cannot be read, from which nothing is taken
   */
  carryOver?(built: Uint8Array, before: Uint8Array): CarriedOver<Uint8Array>;
  /**
   * Reads both documents anew with an independent reader: the first line where the second is built otherwise than the
   * first (another heading, list, table), undefined where their structure is the same. A safety net under `rebuild`.
   */
  structureChange(before: Uint8Array, after: Uint8Array): Promise<number | undefined>;
  /** The body of an HTML page that shows a document as its readers see it; it loads and runs nothing. */
  preview(bytes: Uint8Array): Promise<string>;
}
