import { answerPairs } from '../answer-pairs.js';
import type { DoorSettings } from '../settings.js';
import { answerLines } from './answer-lines.js';
import { bodyText, parsed } from './json-body.js';
import { pairsQuery } from './query.js';

const JSON_LINES = /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|json-lines)\b/i;

/**
 * `POST /check`: one pair (`{…}`), several (`[…]`), or a pair a line (`application/x-ndjson`). One pair that is none is an error of the
 * request; of several, each has its own answer.
 */
export async function check(
  request: Request,
  query: Readonly<Record<string, string>>,
  settings: DoorSettings,
): Promise<Response> {
  const asked = pairsQuery(query);
  if (JSON_LINES.test(request.headers.get('content-type') ?? ''))
    return new Response(answerLines(request, asked, settings), {
      headers: { 'content-type': 'application/x-ndjson; charset=utf-8' },
    });
  const given = parsed(await bodyText(request));
  const pairs = Array.isArray(given) ? given : [given];
  const answers = await answerPairs(pairs, { ...settings, ...asked }, () => request.signal);
  const [first] = answers;
  if (Array.isArray(given) || !first) return json(answers);
  return json(first, 'error' in first ? 400 : 200);
}

/** `Response.json` would be Node's own, whatever the server has put in its place. */
const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
