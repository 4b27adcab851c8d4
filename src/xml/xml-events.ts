/** What input may cost before it is refused. */
export interface XmlLimits {
  /** UTF-16 code units of a whole text; default 200 million. A file that is read as a stream has no such limit. */
  readonly maxLength: number;
  /** UTF-16 code units of what has to be held at once: a text, a tag, a unit; default 64 million. */
  readonly maxText: number;
  /** Nesting of elements; default 256. */
  readonly maxDepth: number;
  /** Attributes of one element; default 1,000. */
  readonly maxAttributes: number;
}

/** How a text is read. */
export interface XmlOptions extends XmlLimits {
  /** A DOCTYPE may name a DTD, which is never fetched; one that declares anything is refused all the same. Without it every DOCTYPE is. */
  readonly externalDtd: boolean;
}

export const DEFAULT_LIMITS: XmlOptions = {
  externalDtd: false,
  maxLength: 200_000_000,
  maxText: 64_000_000,
  maxDepth: 256,
  maxAttributes: 1000,
};

export interface XmlAttributeNS {
  /** As written. */
  readonly name: string;
  readonly local: string;
  /** Of `xmlns` and `xmlns:…` too. */
  readonly uri: string;
  readonly value: string;
}

/** A start tag. Equal ones may be one object. */
export interface XmlTag {
  /** As written. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttributeNS[];
  readonly isSelfClosing: boolean;
}

/** Receives a document in reading order; `[start, end)` is the tag in the text, in UTF-16 code units. */
export interface XmlHandler {
  open(tag: XmlTag, start: number, end: number): void;
  close(start: number, end: number): void;
  /** Text as it is meant: references resolved, line ends LF. */
  text(text: string): void;
  /** Texts are wanted now; without it they always are. */
  readonly wantsText?: boolean;
  /** A comment or processing instruction. */
  other(): void;
}

/** The value of an attribute without a namespace, or in the namespace given. */
export function attribute(tag: XmlTag, local: string, uri = ''): string | undefined {
  const { attributes } = tag;
  for (let index = 0; index < attributes.length; index++) {
    const candidate = attributes[index]!;
    if (candidate.local === local && candidate.uri === uri) return candidate.value;
  }
  return undefined;
}
