import { Hono } from 'hono';
import type * as z from 'zod';
import { InputError } from '../../model/index.js';
import { messageOf } from '../../reports/message-of.js';
import { gate } from '../../server/gate.js';
import { answerHints } from '../answer-hints.js';
import { hintsQuestion } from '../schemas.js';
import { check } from './check.js';
import { CROWDIN_BATCH, crowdinAnswer, crowdinQuestion } from './crowdin.js';
import { isCrowdin } from './crowdin-token.js';
import { failureAnswer } from './failure-answer.js';
import type { HttpSettings } from './http-settings.js';
import { jsonBody } from './json-body.js';
import { pairsQuery } from './query.js';

/** A question as its schema has it. */
function asked<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const key = error.issues[0]?.path.join('.') ?? '';
  throw new InputError(key === '' ? 'line-object' : 'door-field', { key });
}

/** The server’s application: nothing in it knows the network. */
export function httpApp(settings: HttpSettings): Hono {
  const { token, crowdinSecret, version, interfaceLanguage } = settings;
  const refusalOf = gate({ token });
  const app = new Hono();

  app.onError((error, context) => {
    const { status, value } = failureAnswer(error, settings);
    return context.json(value, status);
  });
  app.get('/healthz', (context) => context.json({ status: 'ok', version }));

  app.use(async (context, next) => {
    const request = context.req.raw;
    const refusal = refusalOf(request.headers);
    const isOpen = !refusal || (/^\/crowdin\//.test(context.req.path) && (await isCrowdin(request, crowdinSecret)));
    if (isOpen) return next();
    return context.json({ error: messageOf(new InputError(refusal.id), interfaceLanguage) }, refusal.status);
  });

  app.post('/check', (context) => check(context.req.raw, context.req.query(), settings));
  app.post('/hints', async (context) =>
    context.json(answerHints(asked(hintsQuestion, await jsonBody(context.req.raw)), settings)),
  );
  app.get('/crowdin/batch-size', (context) => context.json({ data: { size: CROWDIN_BATCH } }));
  app.post('/crowdin/validate', async (context) => {
    const { jwtToken: _, ...query } = context.req.query();
    const question = asked(crowdinQuestion, await jsonBody(context.req.raw));
    return context.json(
      await crowdinAnswer(question, { ...settings, ...pairsQuery(query) }, () => context.req.raw.signal),
    );
  });
  app.notFound((context) => context.json({ error: messageOf(new InputError('http-path'), interfaceLanguage) }, 404));
  return app;
}
