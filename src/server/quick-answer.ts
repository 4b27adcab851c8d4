import type { IncomingMessage, ServerResponse } from 'node:http';
import { together } from './together.js';

/** What answers a request of Node's itself, before it becomes a `Request`; false where it has not touched it. */
export type QuickAnswer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The head of a request whose body is short and of declared length. */
export interface ShortHead {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: Pick<Headers, 'get'>;
}

/** What is to be sent. */
export interface QuickText {
  readonly status: number;
  /** Its `Content-Type`. */
  readonly type: string;
  readonly text: string;
}

/** Longest body that is answered so, in bytes. */
const SHORT = 65_536;
/** A host that is an address beyond doubt; what is not is left to who reads addresses. */
const PLAIN_HOST = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[::1\])(?::(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}))?$/i;

/**
 * Answers short requests that `takes` takes, without `Request`, `Response` and streams: the body is read, answered and written whole, and
 * what several clients ask at once is answered at a stretch.
 * @param takes what the answer needs to know of the head; undefined where it is left to others
 * @param answer of the body; never rejects. The signal it may ask for is aborted when the client has gone
 */
export function quickAnswer<T>(
  takes: (head: ShortHead) => T | undefined,
  answer: (taken: T, body: Buffer, signalOf: () => AbortSignal) => Promise<QuickText>,
): QuickAnswer {
  const soon = together();
  return (request, response) => {
    if (!isShort(request)) return false;
    const { method, url } = request;
    const taken = takes({ method, url, headers: { get: (name: string) => headerOf(request, name) } });
    if (taken === undefined) return false;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      soon(() => {
        // Nobody waits for it any more.
        if (response.destroyed) return;
        void answer(taken, body, () => goneSignal(response)).then((text) => send(text, response));
      });
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

const isShort = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined &&
  Number(headers['content-length'] ?? Number.NaN) <= SHORT &&
  PLAIN_HOST.test(headers.host ?? '');

function send({ status, type, text }: QuickText, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  else response.once('close', () => gone.abort());
  return gone.signal;
}
