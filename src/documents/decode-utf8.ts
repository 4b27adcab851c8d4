import { InputError } from '../model/index.js';

/**
 * Decodes bytes that must be UTF-8; a byte order mark stays as U+FEFF, so that encoding the text again gives the same bytes.
 * Throws InputError `input-encoding` with the offset of the first wrong byte.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError('input-encoding', { offset: firstWrongByte(bytes) }, undefined, { cause });
  }
}

/** Where lenient decoding first differs from the bytes. */
function firstWrongByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  return at;
}
