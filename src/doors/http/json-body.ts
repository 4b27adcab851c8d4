import { InputError } from '../../model/index.js';
import { requestBody } from '../../server/request-bytes.js';
import { REQUEST_LIMIT } from '../limits.js';

/** The text of a request. */
export async function bodyText(request: Request): Promise<string> {
  return decoded(await requestBody(request, REQUEST_LIMIT));
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes as text, a byte order mark left out.
 * @throws InputError `line-encoding` where they are no UTF-8
 */
export function decoded(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new InputError('line-encoding');
  }
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
