import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { InputError } from '../model/index.js';
import { Positions } from './positions.js';

/** What input may cost before it is refused. */
export interface XmlLimits {
  /** UTF-16 code units of text; default 200 million. */
  readonly maxLength: number;
  /** Nesting of elements; default 256. saxes with namespaces is quadratic in depth. */
  readonly maxDepth: number;
  /** Attributes of one element; default 1,000. */
  readonly maxAttributes: number;
}

export const DEFAULT_LIMITS: XmlLimits = { maxLength: 200_000_000, maxDepth: 256, maxAttributes: 1000 };

export interface XmlTag {
  readonly local: string;
  readonly uri: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
  readonly selfClosing: boolean;
}

/** Receives a document in reading order; `[start, end)` is the tag in the text, in UTF-16 code units. */
export interface XmlHandler {
  open(tag: XmlTag, start: number, end: number): void;
  close(start: number, end: number): void;
  text(text: string, end: number): void;
  /** A comment or processing instruction. */
  other(): void;
}

/** The value of an attribute without a namespace, or in the namespace given. */
export function attribute(tag: XmlTag, local: string, uri = ''): string | undefined {
  if (uri === '') {
    const plain = tag.attributes[local];
    return plain?.uri === '' ? plain.value : undefined;
  }
  for (const name in tag.attributes) {
    const candidate = tag.attributes[name];
    if (candidate?.local === local && candidate.uri === uri) return candidate.value;
  }
  return undefined;
}

/**
 * Reads namespace-well-formed XML 1.0 without recursion. DOCTYPE is refused, and with it every entity but the five of
 * XML; so are depth, length and numbers of attributes beyond the limits.
 * @throws InputError with line and column
 */
export function parseXml(text: string, handler: XmlHandler, limits: Partial<XmlLimits> = {}): void {
  const { maxLength, maxDepth, maxAttributes } = { ...DEFAULT_LIMITS, ...limits };
  if (text.length > maxLength) throw new InputError('xliff.too-long', { length: text.length, limit: maxLength });
  const lone = loneSurrogate(text);
  if (lone >= 0) {
    throw new InputError('xliff.not-well-formed', { detail: 'disallowed character.' }, new Positions(text).at(lone));
  }
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  let attributes = 0;
  const refuse = (id: string, data: Record<string, string | number> = {}): never => {
    const offset = Math.min(parser.position, text.length);
    throw new InputError(id, data, new Positions(text).at(Math.max(0, offset - 1)));
  };
  parser.on('doctype', () => refuse('xliff.doctype'));
  parser.on('error', (error) => {
    const detail = error.message.replace(/^(\d+:\d+|undefined:\d+:\d+): /, '');
    if (/^undefined entity/.test(detail)) refuse('xliff.entity');
    refuse('xliff.not-well-formed', { detail });
  });
  parser.on('attribute', () => {
    if (++attributes > maxAttributes) refuse('xliff.too-many-attributes', { limit: maxAttributes });
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    if (++depth > maxDepth) refuse('xliff.too-deep', { limit: maxDepth });
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const end = parser.position;
    const prefix = tag.prefix === '' ? '' : `${tag.prefix}:`;
    handler.open(
      { local: tag.local, uri: tag.uri, prefix, attributes: tag.attributes, selfClosing: tag.isSelfClosing },
      // `<` may stand nowhere else in a tag.
      text.lastIndexOf('<', end - 1),
      end,
    );
  });
  parser.on('closetag', (tag) => {
    depth--;
    const end = parser.position;
    handler.close(tag.isSelfClosing ? end : text.lastIndexOf('<', end - 1), end);
  });
  parser.on('text', (part) => handler.text(part, parser.position));
  parser.on('cdata', (part) => handler.text(part, parser.position));
  parser.on('comment', () => handler.other());
  parser.on('processinginstruction', () => handler.other());
  parser.write(text).close();
}

/** saxes takes half of a surrogate pair together with whatever stands beside it. */
function loneSurrogate(text: string): number {
  // In Node since 20, not yet in the library types of ES2023.
  const { isWellFormed } = text as unknown as { isWellFormed?: () => boolean };
  if (isWellFormed?.call(text)) return -1;
  return text.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
}
