import { InputError } from '../model/index.js';
import { XmlDecoder } from '../xml/decode.js';

/** The root stands in so many bytes. */
export const XLIFF_HEAD = 4096;

const NAME = /\.(?:xlf|xlif|xliff|sdlxliff|mqxliff|mxliff|txlf)$/i;
const ROOT = /<(?:[\w.-]+:)?xliff[\s/>]/y;

/** Whether a file is XLIFF by its name alone. */
export const isXliffName = (path: string): boolean => NAME.test(path);

/** Whether bytes from the beginning of a file are those of an XLIFF document, as one in `.xml` may be: by its root element. */
export function looksLikeXliff(bytes: Uint8Array): boolean {
  let text: string;
  try {
    const decoder = new XmlDecoder();
    // The last character may be cut: only what is very short waits for an end.
    text = decoder.push(bytes.subarray(0, XLIFF_HEAD)) || decoder.end();
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
    if (end === undefined) break;
    const found = text.indexOf(end, at + 2);
    if (found === -1) return false;
    at = found + end.length;
  }
  ROOT.lastIndex = at;
  return ROOT.test(text);
}
