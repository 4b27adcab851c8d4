import { fileURLToPath } from 'node:url';

/** The full path of a `file:` URI; undefined for any other. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

const DECLARED = /^(<\?xml\b[^>]*?\bencoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i;

/** A text as bytes: what it says of its encoding is true once it is written, and here it is UTF-8. */
export const bytesOfText = (text: string): Buffer => Buffer.from(text.replace(DECLARED, '$1"utf-8"'), 'utf8');
