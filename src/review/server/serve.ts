import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { InterfaceLanguage } from '../../messages/languages.js';
import { UsageError } from '../../model/index.js';
import { wordsOf } from '../../reports/html/words.js';
import type { ReviewSession } from '../session/session.js';
import { reviewApp } from './app.js';
import { WrittenRows } from './written-rows.js';

/** Only this machine. */
const HOST = '127.0.0.1';

/** A page that is being served. */
export interface Served {
  /** With the token. */
  readonly address: string;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(new UsageError('review-port', { port, reason: error.code ?? '' }, {}, { cause: error })),
    );
    server.listen(port, HOST, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves the page on 127.0.0.1, at a port of the system's choice where none (0) is given.
 * @throws UsageError where the port cannot be had
 */
export async function serveReview(
  session: ReviewSession,
  { port, language }: { readonly port: number; readonly language: InterfaceLanguage },
): Promise<Served> {
  const token = randomBytes(24).toString('hex');
  let answer: ReturnType<typeof getRequestListener> | undefined;
  const server = createServer((request, response) => void answer?.(request, response));
  const chosen = await listen(server, port);
  const hosts = [`${HOST}:${chosen}`, `localhost:${chosen}`];
  const rows = new WrittenRows();
  const app = reviewApp({ session, language, token, hosts, rows });
  answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  void rows.warm(wordsOf(language), session);
  return {
    address: `http://${hosts[0]}/?token=${token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
