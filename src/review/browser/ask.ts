import { generation, interfaceLanguage, say } from './page-data.js';
import { tell } from './status.js';

/** A row as the server writes it. */
export interface SentRow {
  readonly number: number;
  readonly html: string;
  /** Goes up whenever the row looks different. */
  readonly version: number;
}

/** An answer of the server. */
export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> & { readonly rows?: readonly SentRow[]; readonly error?: string };
}

async function answerOf(response: Promise<Response>): Promise<Answer> {
  try {
    const got = await response;
    if (got.status === 401 || got.status === 403) tell(say('lost'), true);
    const data = (await got.json()) as Answer['data'];
    // Sentences came or went: the page means others now.
    if (got.status === 410) location.reload();
    return { status: got.status, data };
  } catch {
    tell(say('lost'), true);
    return { status: 0, data: { error: 'lost' } };
  }
}

const query = (values: Readonly<Record<string, string | number>>): string =>
  String(
    new URLSearchParams({
      interface: interfaceLanguage,
      ...Object.fromEntries(Object.entries(values).map(([k, v]) => [k, String(v)])),
    }),
  );

/** Asks for something. */
export const get = (path: string, values: Readonly<Record<string, string | number>>): Promise<Answer> =>
  answerOf(fetch(`${path}?${query(values)}`, { headers: { accept: 'application/json' } }));

/** Sends something; what leaves with the page is sent all the same. */
export const post = (path: string, body: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
  answerOf(
    fetch(`${path}?${query({})}`, {
      method: 'POST',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ generation, ...body }),
    }),
  );
