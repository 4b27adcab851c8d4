import { InputError } from '../model/index.js';
import { decodeXml } from '../xml/decode.js';
import { parseXml } from '../xml/parse-xml.js';
import { TextWindow } from '../xml/text-window.js';
import { DEFAULT_LIMITS, type XmlLimits } from '../xml/xml-events.js';
import type { XliffDocument } from './document.js';
import { XliffReader } from './xliff-reader.js';

export interface ReadOptions extends Partial<XmlLimits> {
  /** Bytes beyond which nothing is even decoded; default 200 MB. */
  readonly maxBytes?: number;
}

/**
 * Reads XLIFF 1.0-1.2 and 2.0-2.2 and the dialects on them (SDLXLIFF, MQXLIFF, MXLIFF), by namespace and not by prefix.
 * The text is kept, with the offsets (UTF-16) of all that may be changed, so that writing without a change gives the
 * same text. What is wrong but readable (duplicate ids, a missing source) is listed in `problems`.
 * @param input text, or bytes in an encoding that `XmlDecoder` reads
 * @throws InputError `xliff.*` with line and column: not well-formed, DOCTYPE, too long, too deep, not XLIFF
 */
export function readXliff(input: string | Uint8Array, options: ReadOptions = {}): XliffDocument {
  const { maxBytes = 200_000_000 } = options;
  if (typeof input !== 'string' && input.byteLength > maxBytes) {
    throw new InputError('xml.too-long', { length: input.byteLength, limit: maxBytes });
  }
  const text = typeof input === 'string' ? input : decodeXml(input).text;
  const window = new TextWindow();
  const reader = new XliffReader(window, { maxText: options.maxText });
  // Where more bytes are allowed, so are the characters that they make.
  const { maxLength = Math.max(maxBytes, DEFAULT_LIMITS.maxLength) } = options;
  parseXml(text, reader, { ...options, maxLength }, window);
  return { text, ...reader.head, files: reader.files, problems: reader.problems };
}
