import { encodeTable } from '../../text/decode-table.js';
import { encodePo } from './charset.js';
import type { PoDocument, PoMessage } from './po-document.js';

/** What our comments begin with; a later run replaces them. */
const OURS = 'tarazi: ';
const OWN_LINE = /^[ \t]*#[ \t]+tarazi: /;

/**
 * The bytes of a PO file with remarks on its messages as comments of translators (`# tarazi: …`), below those that are there. What an
 * earlier run wrote goes; every other line stays byte for byte.
 *
 * @throws InputError `po-letters` where the charset of the file cannot hold a remark
 */
export function annotatePo(document: PoDocument, remarks: ReadonlyMap<PoMessage, readonly string[]>): Uint8Array {
  const { bytes, charset, encoding, lineEnd } = document;
  const added = new Map<number, readonly string[]>();
  for (const [message, texts] of remarks) {
    const last = message.comments.findLast(({ sign, value }) => sign === '' && !isOwn(value));
    const before = last ? last.line + 1 : message.line;
    added.set(before, [...(added.get(before) ?? []), ...texts]);
  }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const parts: Uint8Array[] = [bytes.subarray(0, start)];
  for (const { line, raw } of linesOf(bytes.subarray(start))) {
    for (const text of added.get(line) ?? [])
      parts.push(encodePo(`# ${OURS}${text.replace(/\s+/g, ' ')}${lineEnd}`, charset));
    if (!OWN_LINE.test(Buffer.from(raw.subarray(0, 40)).toString('latin1'))) parts.push(raw);
  }
  const whole = Buffer.concat(parts);
  return encoding === 'utf-8' ? whole : encodeTable(whole.toString('utf8'), encoding);
}

const isOwn = (comment: string): boolean => comment.trimStart().startsWith(OURS);

/** The lines of a file with their ends. */
function* linesOf(bytes: Uint8Array): Generator<{ line: number; raw: Uint8Array }> {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    yield { line, raw: bytes.subarray(start, end) };
    start = end;
  }
}
