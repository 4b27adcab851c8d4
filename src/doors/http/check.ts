import { answerPairs } from '../answer-pairs.js';
import type { SignalOf } from '../pace.js';
import type { DoorSettings } from '../settings.js';
import { answerLines, LINES_TYPE } from './answer-lines.js';
import { bodyText, parsed } from './json-body.js';
import { pairsQuery } from './query.js';

const JSON_LINES = /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|json-lines)\b/i;

/** Whether what is sent is a pair a line, by its `Content-Type`. */
export const isJsonLines = (type: string | null | undefined): boolean => JSON_LINES.test(type ?? '');

/**
 * `POST /check`: one pair (`{…}`), several (`[…]`), or a pair a line (`application/x-ndjson`).
 */
export async function check(
  request: Request,
  query: Readonly<Record<string, string>>,
  settings: DoorSettings,
): Promise<Response> {
  const asked = pairsQuery(query);
  if (isJsonLines(request.headers.get('content-type')))
    return new Response(answerLines(request, asked, settings), {
      headers: { 'content-type': LINES_TYPE },
    });
  const { status, value } = await checkText(await bodyText(request), { ...settings, ...asked }, () => request.signal);
  // `Response.json` would be Node's own, whatever the server has put in its place.
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
}

/** Answers JSON of a pair or of several. One pair that is none is an error of the request; of several, each has its own answer. */
export async function checkText(
  text: string,
  settings: DoorSettings,
  signalOf: SignalOf,
): Promise<{ readonly status: 200 | 400; readonly value: unknown }> {
  const given = parsed(text);
  const answers = await answerPairs(Array.isArray(given) ? given : [given], settings, signalOf);
  const [first] = answers;
  if (Array.isArray(given) || !first) return { status: 200, value: answers };
  return { status: 'error' in first ? 400 : 200, value: first };
}
