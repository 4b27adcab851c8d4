import { isRecord } from '../../validate/read-pair.js';
import { unwrapLine } from './wrapped-line.js';

const KEY = '"document"';
/** What may be the key in other letters, or in a line that is wrapped: such lines are read as JSON. */
const OTHERWISE = ['\\u00', '\\"document\\"'];
const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

const isBlank = (unit: number | undefined): boolean => unit === 0x20 || unit === 0x09;

function pastBlanks(bytes: Buffer, at: number): number {
  let next = at;
  while (isBlank(bytes[next])) next++;
  return next;
}

/** The document that a line of JSON names, found by reading it. */
function readDocument(line: Buffer): string | undefined {
  const text = line.toString('utf8').replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(unwrapLine(text)?.raw ?? text);
    const document = isRecord(value) ? value.document : undefined;
    return typeof document === 'string' ? document : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The document that a line of JSON names, without reading the line where its name stands there plainly. Where the line names none, it may
 * be a name that stands within another value: whoever asks wants lines of one document together, not to know whether a line has any.
 */
export function documentOfLine(line: Buffer): string | undefined {
  if (OTHERWISE.some((sign) => line.includes(sign))) return readDocument(line);
  const at = line.indexOf(KEY);
  if (at === -1) return undefined;
  if (line.indexOf(KEY, at + KEY.length) !== -1) return readDocument(line);
  const colon = pastBlanks(line, at + KEY.length);
  const begin = pastBlanks(line, colon + 1);
  if (line[colon] !== COLON || line[begin] !== QUOTE) return undefined;
  const end = line.indexOf(QUOTE, begin + 1);
  const escaped = line.indexOf(BACKSLASH, begin + 1);
  if (end === -1 || (escaped !== -1 && escaped < end)) return readDocument(line);
  return line.toString('utf8', begin + 1, end);
}
