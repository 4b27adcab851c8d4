import { InputError } from '../model/index.js';
import { MOST_UNPACKED } from '../ooxml/open-package.js';

export const DEFAULT_MAX_BYTES = 2_000_000;
/** Of a packed document, and of what its text unpacks to. */
export const DEFAULT_MAX_PACKED_BYTES = MOST_UNPACKED;

/** Throws InputError `input-too-large` where the text has more bytes in UTF-8 than allowed. */
export function checkSize(text: string, file: string, maxBytes: number = DEFAULT_MAX_BYTES): void {
  // Encoding only where the length alone does not tell.
  if (text.length * 3 <= maxBytes) return;
  const bytes = text.length > maxBytes ? text.length : Buffer.byteLength(text);
  if (bytes > maxBytes)
    throw new InputError('input-too-large', { limit: maxBytes, size: Buffer.byteLength(text) }, { file });
}
