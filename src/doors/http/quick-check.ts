import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusalOf } from '../../server/gate.js';
import type { QuickAnswer } from '../../server/listen.js';
import type { HttpSettings } from './app.js';
import { checkText, isJsonLines } from './check.js';
import { failureAnswer } from './failure-answer.js';
import { decoded } from './json-body.js';

/** Longest body that is answered here, in bytes; pairs are shorter. */
const SHORT = 65_536;
/** A host that is an address beyond doubt; what is not is left to who reads addresses. */
const PLAIN_HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[::1\])(?::(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}))?$/i;

/**
 * Answers `POST /check` with a short body of declared length, byte for byte as the application does, without `Request` and `Response`,
 * which cost more than a check. Everything else is left to the application: what it would refuse by its head (the token, the host,
 * the origin), a query, lines, bodies that are long or come in chunks.
 */
export function quickCheck(settings: HttpSettings): QuickAnswer {
  return (request, response) => {
    if (!isQuick(request) || refusalOf({ get: (name) => headerOf(request, name) }, settings)) return false;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      void answer(bytes, settings, response);
    });
    // A client that goes away before it has asked is owed nothing.
    request.on('error', () => {});
    return true;
  };
}

/** A header as `Headers` has it: what came twice is joined. */
const headerOf = ({ headers }: IncomingMessage, name: string): string | null => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
};

function isQuick({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === '/check' &&
    headers['transfer-encoding'] === undefined &&
    Number(headers['content-length'] ?? Number.NaN) <= SHORT &&
    PLAIN_HOST.test(headers.host ?? '') &&
    !isJsonLines(headers['content-type'])
  );
}

async function answer(bytes: Buffer, settings: HttpSettings, response: ServerResponse): Promise<void> {
  const answered = await written(bytes, settings, response);
  const length = Buffer.byteLength(answered.text);
  response.writeHead(answered.status, { 'content-type': 'application/json', 'content-length': length });
  response.end(answered.text);
}

async function written(bytes: Buffer, settings: HttpSettings, response: ServerResponse) {
  try {
    const { status, value } = await checkText(decoded(bytes), settings, () => goneSignal(response));
    return { status, text: JSON.stringify(value) };
  } catch (error) {
    const { status, value } = failureAnswer(error, settings);
    return { status, text: JSON.stringify(value) };
  }
}

/** Aborted when the client has gone. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  else response.once('close', () => gone.abort());
  return gone.signal;
}
