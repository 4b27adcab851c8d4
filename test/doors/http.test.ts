import { connect } from 'node:net';
import { sign } from 'hono/jwt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpSettings } from '../../src/doors/http/http-settings.js';
import { serveHttp } from '../../src/doors/http/serve.js';
import type { Listening } from '../../src/server/listen.js';
import { parseTermsCsv } from '../../src/terms/index.js';
import { jsonLines, readLines } from './fidelity-pairs.js';

const crashes: unknown[] = [];
const common: HttpSettings = { version: '1.2.3', interfaceLanguage: 'en', onCrash: (error) => crashes.push(error) };
const open: Listening[] = [];

async function door(settings: Partial<HttpSettings> = {}): Promise<string> {
  const listening = await serveHttp({ ...common, ...settings }, { host: '127.0.0.1', port: 0 });
  open.push(listening);
  return listening.url;
}

let url: string;
beforeAll(async () => {
  url = await door();
});
afterAll(async () => {
  await Promise.all(open.map((listening) => listening.close()));
  expect(crashes).toEqual([]);
});

const languages = { sourceLanguage: 'en', targetLanguage: 'ru' };
const wrong = { source: 'It has 147 pages.', target: 'В нём 174 страницы.', ...languages };
const right = { source: 'It has 147 pages.', target: 'В нём 147 страниц.', ...languages };

function post(path: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  return fetch(`${url}${path}`, { method: 'POST', body: text, ...init });
}
const asked = async (path: string, body: unknown, init?: RequestInit) => {
  const response = await post(path, body, init);
  return [response.status, await response.json()] as const;
};
const error = { error: expect.stringMatching(/\w/) };
const LINES = { headers: { 'content-type': 'application/x-ndjson' } };

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const hinted = { source: 'It has 147 pages.', sourceLanguage: 'en' };

describe('POST /check', () => {
  it('answers one pair, several, and a pair a line', async () => {
    const found = [expect.objectContaining({ rule: 'number', expected: ['147'] })];
    expect(await asked('/check', wrong)).toEqual([200, { id: 1, findings: found }]);
    expect(await asked('/check', [right, wrong])).toEqual([
      200,
      [
        { id: 1, findings: [] },
        { id: 2, findings: found },
      ],
    ]);
    expect(await asked('/check', [])).toEqual([200, []]);
    const lines = await post('/check', jsonLines([right, { id: 'b', ...wrong }]), LINES);
    expect(lines.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    expect(readLines(await lines.text())).toEqual([
      { id: 1, findings: [] },
      { id: 'b', findings: found },
    ]);
  });

  it('takes languages, interface and explanation from its address', async () => {
    const { source, target } = wrong;
    const [status, answer] = await asked('/check?sourceLanguage=en&targetLanguage=ru&interface=ru&explain=1', {
      source,
      target,
    });
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      findings: [{ message: expect.stringContaining('не соответствует'), evidence: [expect.any(String)] }],
      facts: [{ kind: 'cardinal' }],
    });
  });

  it.each([
    ['no JSON', '/check', 'x', 400],
    ['nothing', '/check', '', 400],
    ['a number', '/check', 5, 400],
    ['a pair without languages', '/check', { source: 'a', target: 'b' }, 400],
    ['a target that is no text', '/check', { ...wrong, target: 5 }, 400],
    ['an unknown key in its address', '/check?explian=1', wrong, 400],
    ['an unknown interface', '/check?interface=fr', wrong, 400],
    ['a language that is none', '/check?sourceLanguage=__proto__%20', wrong, 400],
    ['explained lines', '/check?explain=1', wrong, 400, LINES],
    ['an id too deep to be written', '/check', `{"id":${nested(300_000)},${JSON.stringify(wrong).slice(1)}`, 400],
    ['a text that is nested', '/check', `{"source":${nested(300_000)},"target":"","sourceLanguage":"en"}`, 400],
    [
      'hints of what is nested',
      '/hints',
      `{"source":"a","sourceLanguage":"en","targetLanguages":${nested(300_000)}}`,
      400,
    ],
    ['a language named as in programs', '/hints', { ...hinted, targetLanguages: ['__proto__'] }, 400],
    ['nothing but nesting for Crowdin', '/crowdin/validate', `{"data":${nested(300_000)}}`, 400],
    ['bytes that are no UTF-8', '/check', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['hints of nothing', '/hints', {}, 400],
    ['hints into no language', '/hints', { source: 'a', sourceLanguage: 'en', targetLanguages: [] }, 400],
    ['hints of a list', '/hints', [], 400],
    [
      'hints of a long text',
      '/hints',
      { source: 'a'.repeat(100_001), sourceLanguage: 'en', targetLanguages: ['ru'] },
      400,
    ],
    ['nothing for Crowdin', '/crowdin/validate', {}, 400],
    ['another path', '/nothing', wrong, 404],
    ['ten megabytes', '/check', 'x'.repeat(10_000_000), 413],
    ['ten megabytes of lines', '/check', 'x'.repeat(10_000_000), 413, LINES],
  ] as [string, string, unknown, number, RequestInit?][])(
    'refuses %s and goes on',
    async (_, path, body, status, init) => {
      expect(await asked(path, body, init)).toEqual([status, expect.objectContaining(error)]);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    },
  );

  it('takes ids, keys and signs of any kind as they are', async () => {
    const ids = ['__proto__', 'constructor', null, 0, '', { a: [[1]] }];
    const pairs = ids.map((id) => ({ ...wrong, id, document: '__proto__', constructor: 5 }));
    const [, answers] = await asked('/check', pairs);
    expect((answers as { id: unknown }[]).map(({ id }) => id)).toEqual(ids);
    const controls = {
      ...wrong,
      source: 'It has \u0000147\u001b[0m pages.',
      target: '\u202eВ нём \u0000174\ud800 страницы.',
    };
    expect(await asked('/check', controls)).toMatchObject([
      200,
      { findings: expect.arrayContaining([expect.objectContaining({ rule: 'number' })]) },
    ]);
    const keys = `{"__proto__":{"source":"x"},${JSON.stringify(right).slice(1)}`;
    expect(await asked('/check', keys)).toEqual([200, { id: 1, findings: [] }]);
  });

  it('answers the rest of a list and of lines in which some are no pairs', async () => {
    const long = { ...right, source: 'a'.repeat(100_001) };
    const refused = (line: number) => ({ id: null, line, ...error });
    const clean = (id: number) => ({ id, findings: [] });
    expect(await asked('/check', [right, 5, long, right])).toEqual([200, [clean(1), refused(2), refused(3), clean(4)]]);
    const lines = await post('/check', `${jsonLines([right])}x\n${jsonLines([right])}${'y'.repeat(700_000)}\n`, LINES);
    expect(readLines(await lines.text())).toEqual([clean(1), refused(2), clean(3), refused(4)]);
  });

  it('ends lines that grow too long with an error', async () => {
    const chunk = new TextEncoder().encode(jsonLines([{ ...right, source: 'word '.repeat(18_000) }]));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += chunk.length;
        if (sent > 9_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await fetch(`${url}/check`, { method: 'POST', body, duplex: 'half', ...LINES } as RequestInit);
    const answers = readLines(await response.text());
    expect(answers.at(-1)).toEqual({ id: null, ...error });
    expect(answers.length).toBeGreaterThan(80);
  });

  it('answers a hundred at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, id) => asked('/check', { ...(id % 2 ? wrong : right), id })),
    );
    expect(answers.map(([status, answer]) => [status, (answer as { id: number }).id])).toEqual(
      answers.map((_, id) => [200, id]),
    );
  });

  it('goes on when a client goes away', async () => {
    const { port } = new URL(url);
    const leave = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(text, () => {
            socket.destroy();
            resolve();
          });
        });
      });
    const head = 'POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n';
    await leave(`${head}Content-Length: 100000\r\n\r\n{"source":`);
    await leave(`${head}Transfer-Encoding: chunked\r\n\r\nzz`);
    await leave('nonsense\r\n\r\n');
    const body = jsonLines(Array.from({ length: 5000 }, () => wrong));
    const stopped = new AbortController();
    // The client may first try a connection that was broken off.
    const begun = () => post('/check', body, { ...LINES, signal: stopped.signal });
    const response = await begun().catch(begun);
    await response.body?.getReader().read();
    stopped.abort();
    const again = () => asked('/check', right);
    expect(await again().catch(again)).toEqual([200, { id: 1, findings: [] }]);
  });
});

it('uses the rules and terms of a project', async () => {
  const termbase = parseTermsCsv('concept,language,term,status\ns,en,report,preferred\ns,ru,отчёт,preferred\n');
  const project = await door({ termbase, rules: { number: 'off' } });
  const pair = { source: 'A report of 5 pages', target: 'Доклад на 6 страницах', ...languages };
  const ask = async (path: string, body: object) =>
    (await fetch(`${project}${path}`, { method: 'POST', body: JSON.stringify(body) })).json();
  expect(await ask('/check', pair)).toMatchObject({ findings: [{ rule: 'terminology' }] });
  const question = { source: pair.source, sourceLanguage: 'en', targetLanguages: ['ru', 'fr'] };
  expect(await ask('/hints', question)).toEqual({
    hints: [
      { category: 'terminology', start: 2, end: 8, text: 'report', written: { ru: ['отчёт'] } },
      { category: 'number', start: 12, end: 13, text: '5', written: { ru: ['5'] } },
    ],
    unsupported: ['fr'],
  });
  expect(await ask('/hints', { ...question, terms: [{ en: 'pages', ru: ['лист', 'страница'] }] })).toMatchObject({
    hints: [{}, {}, { text: 'pages', written: { ru: ['лист', 'страница'] } }],
  });
});

describe('who may ask', () => {
  const status = async (at: string, headers: Record<string, string>, path = '/check') =>
    (await fetch(`${at}${path}`, { method: 'POST', body: JSON.stringify(right), headers })).status;

  it('has the token, where there is one', async () => {
    const closed = await door({ token: 'secret' });
    expect(await status(closed, {})).toBe(401);
    expect(await status(closed, { authorization: 'Bearer secreu' })).toBe(401);
    expect(await status(closed, { authorization: 'Bearer secret' })).toBe(200);
    expect((await fetch(`${closed}/healthz`)).status).toBe(200);
  });

  it('is no page of another origin', async () => {
    expect(await status(url, { origin: 'https://evil.example' })).toBe(403);
    expect(await status(url, { origin: url })).toBe(200);
  });

  it('is Crowdin, by what it signs, and there alone', async () => {
    const closed = await door({ token: 'secret', crowdinSecret: 'client-secret' });
    const claims = { exp: Math.floor(Date.now() / 1000) + 600 };
    const good = { authorization: `Bearer ${await sign(claims, 'client-secret', 'HS256')}` };
    const bad = { authorization: `Bearer ${await sign(claims, 'another', 'HS256')}` };
    const none = { authorization: `Bearer ${btoa('{"alg":"none","typ":"JWT"}')}.${btoa('{}')}.` };
    // Signed well: what is asked is no question.
    expect(await status(closed, good, '/crowdin/validate')).toBe(400);
    for (const headers of [bad, none]) expect(await status(closed, headers, '/crowdin/validate')).toBe(401);
    expect(await status(closed, good)).toBe(401);
  });
});

describe('Crowdin’s external QA check', () => {
  const string = (id: number, text: unknown) => ({
    id,
    key: `key-${id}`,
    context: null,
    maxLength: null,
    text,
    fields: [],
  });
  const translation = (id: number, stringId: number, text: string, pluralCategoryName: string | null = null) => ({
    ...{ id, stringId, languageId: 'ru', userId: 1, text, provider: null, pluralCategoryName },
    ...{ isPreTranslated: false, rating: 0 },
  });
  const question = {
    data: {
      file: { id: 1, name: 'a.json' },
      project: { id: 1, name: 'A' },
      sourceLanguage: { id: 'en', name: 'English', locale: 'en-US' },
      targetLanguage: { id: 'ru', name: 'Russian', locale: 'ru-RU' },
      strings: [string(7, 'It has 147 pages.'), string(8, { one: '1 file', other: '5 files' })],
      translations: [
        translation(70, 7, 'В нём 147 страниц.'),
        translation(71, 7, 'В нём 174 страницы.'),
        translation(80, 8, '1 файл', 'one'),
        translation(81, 8, '6 файлов', 'many'),
        translation(90, 9, 'Строка, которой нет'),
      ],
    },
  };

  it('is answered translation by translation, with fixes', async () => {
    const message = expect.stringContaining('147');
    const suggestedFixes = [{ indexStart: 6, indexEnd: 9, replacement: '147' }];
    expect(await asked('/crowdin/validate', question)).toEqual([
      200,
      {
        data: {
          validations: [
            { translationId: 70, passed: true },
            { translationId: 71, passed: false, error: { message, suggestedFixes } },
            { translationId: 80, passed: true },
            {
              translationId: 81,
              passed: false,
              error: expect.objectContaining({ message: expect.stringContaining('5') }),
            },
          ],
        },
      },
    ]);
    const [, { data }] = (await asked('/crowdin/validate?interface=ru', question)) as [
      number,
      { data: { validations: { error?: { message: string } }[] } },
    ];
    expect(data.validations[1]?.error?.message).toContain('не соответствует');
  });

  it('says how many translations come at once', async () => {
    const response = await fetch(`${url}/crowdin/batch-size`);
    expect(await response.json()).toEqual({ data: { size: 500 } });
  });
});
