import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { UsageError } from '../model/index.js';
import type { QuickAnswer } from './quick-answer.js';

/** A server that answers. */
export interface Listening {
  /** `http://127.0.0.1:8377`. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, waits for the answers under way, for `patience` milliseconds at most, and ends. */
  close(patience?: number): Promise<void>;
}

/** Where to listen; port 0 takes any that is free. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What answers, as Hono's applications do. */
export type Answer = (request: Request) => Response | Promise<Response>;

/** A client has so long to send its headers, and so long for the whole of its request, in milliseconds. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 60_000;
const KEEP_ALIVE = 30_000;
const PATIENCE = 5000;

const shown = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/**
 * Listens over HTTP/1.1. A client that is slow to ask is cut off; one that goes away harms nobody else.
 * @throws UsageError `listen` where the address cannot be had: in use, not allowed, not of this machine
 */
export async function listen(
  answer: Answer,
  { host, port }: Address,
  quick: QuickAnswer = () => false,
): Promise<Listening> {
  // Its own `Response`, put in the place of the global one, is written as it is; that of Node goes through a stream.
  const full = getRequestListener(answer, { hostname: host, overrideGlobalObjects: true });
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      keepAliveTimeout: KEEP_ALIVE,
      maxHeaderSize: 16_384,
      // A header that comes twice is one of both, as in `Headers`: neither way sees another `Host` than the other.
      joinDuplicateHeaders: true,
    },
    (request, response) => {
      if (!quick(request, response)) void full(request, response);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new UsageError('listen', { host, port, reason: error.code ?? error.message }, {}, { cause: error })),
    );
    server.listen(port, host, resolve);
  });
  const at = server.address();
  const bound = typeof at === 'object' && at ? at.port : port;
  return {
    url: `http://${shown(host)}:${bound}`,
    port: bound,
    close: (patience = PATIENCE) =>
      new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
