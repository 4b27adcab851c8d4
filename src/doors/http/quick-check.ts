import { gate } from '../../server/gate.js';
import { type QuickAnswer, type QuickText, quickAnswer } from '../../server/quick-answer.js';
import { answerBlock, LINES_TYPE } from './answer-lines.js';
import { checkText, isJsonLines } from './check.js';
import { failureAnswer } from './failure-answer.js';
import type { HttpSettings } from './http-settings.js';
import { decoded } from './json-body.js';
import { plainQuery } from './plain-query.js';
import { pairsQuery } from './query.js';

/**
 * Answers `POST /check` with a short body as the application does, whose `Request` and `Response` cost more than a check. Everything else
 * is left to the application: what it would refuse by its head (the token, the host, the origin), addresses that have to be decoded, and
 * bodies that are long or come in chunks.
 */
export function quickCheck(settings: HttpSettings): QuickAnswer {
  const refusalOf = gate(settings);
  return quickAnswer(
    ({ method, url, headers }) => {
      if (method !== 'POST') return undefined;
      const query = plainQuery(url, '/check');
      if (!query || refusalOf(headers)) return undefined;
      return { query, isLines: isJsonLines(headers.get('content-type')) };
    },
    async ({ query, isLines }, body, signalOf): Promise<QuickText> => {
      try {
        const asked = pairsQuery(query);
        if (isLines) return { status: 200, type: LINES_TYPE, text: await answerBlock(body, asked, settings) };
        return json(await checkText(decoded(body), { ...settings, ...asked }, signalOf));
      } catch (error) {
        return json(failureAnswer(error, settings));
      }
    },
  );
}

const json = ({ status, value }: { readonly status: number; readonly value: unknown }): QuickText => ({
  status,
  type: 'application/json',
  text: JSON.stringify(value),
});
