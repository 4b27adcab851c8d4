import { refusalOf } from '../../server/gate.js';
import { type QuickAnswer, quickAnswer } from '../../server/quick-answer.js';
import { checkText, isJsonLines } from './check.js';
import { failureAnswer } from './failure-answer.js';
import type { HttpSettings } from './http-settings.js';
import { decoded } from './json-body.js';

/**
 * Answers `POST /check` with a short body, byte for byte as the application does, whose `Request` and `Response` cost more than a
 * check. Everything else is left to the application: what it would refuse by its head (the token, the host, the origin), a query, lines,
 * bodies that are long or come in chunks.
 */
export function quickCheck(settings: HttpSettings): QuickAnswer {
  return quickAnswer(
    ({ method, url, headers }) =>
      method === 'POST' &&
      url === '/check' &&
      !isJsonLines(headers.get('content-type')) &&
      refusalOf(headers, settings) === undefined,
    async (body, signalOf) => {
      try {
        return await checkText(decoded(body), settings, signalOf);
      } catch (error) {
        return failureAnswer(error, settings);
      }
    },
  );
}
