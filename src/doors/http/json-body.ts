import { InputError } from '../../model/index.js';
import { requestBody } from '../../server/request-bytes.js';
import { REQUEST_LIMIT } from '../limits.js';

/** The text of a request; invalid UTF-8 is refused, a byte order mark left out. */
export async function bodyText(request: Request): Promise<string> {
  const bytes = await requestBody(request, REQUEST_LIMIT);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
