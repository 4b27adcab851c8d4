import { isUtf8 } from 'node:buffer';
import { InputError } from '../../model/index.js';
import { requestBody } from '../../server/request-bytes.js';
import { REQUEST_LIMIT } from '../limits.js';

/** The text of a request. */
export async function bodyText(request: Request): Promise<string> {
  return decoded(await requestBody(request, REQUEST_LIMIT));
}

/**
 * Bytes as text, a byte order mark left out.
 * @throws InputError `line-encoding` where they are no UTF-8
 */
export function decoded(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new InputError('line-encoding');
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', isMarked ? 3 : 0);
}

/** A request's JSON. */
export async function jsonBody(request: Request): Promise<unknown> {
  return parsed(await bodyText(request));
}

/** @throws InputError `line-json` */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('line-json');
  }
}
