import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpApp } from '../../src/doors/http/app.js';
import type { HttpSettings } from '../../src/doors/http/http-settings.js';
import { quickCheck } from '../../src/doors/http/quick-check.js';
import { type Listening, listen } from '../../src/server/listen.js';
import { parseTermsCsv } from '../../src/terms/index.js';
import { jsonLines } from './fidelity-pairs.js';

const crashes: unknown[] = [];
const common: HttpSettings = { version: '1.2.3', interfaceLanguage: 'en', onCrash: (error) => crashes.push(error) };
const open: Listening[] = [];

/** A door, and one that has the application alone. */
async function doors(settings: Partial<HttpSettings> = {}) {
  const all = { ...common, ...settings };
  const app = httpApp(all);
  let asked = 0;
  const counted = (request: Request) => {
    asked++;
    return app.fetch(request);
  };
  const at = { host: '127.0.0.1', port: 0 };
  const quick = await listen(counted, at, quickCheck(all));
  const slow = await listen((request) => app.fetch(request), at);
  open.push(quick, slow);
  return { quick: quick.url, slow: slow.url, byApplication: () => asked };
}

let both: Awaited<ReturnType<typeof doors>>;
beforeAll(async () => {
  both = await doors();
});
afterAll(async () => {
  await Promise.all(open.map((listening) => listening.close()));
  expect(crashes).toEqual([]);
});

/** What comes back to a request as it is written, without the date. */
const raw = (at: string, head: string, body: string | Buffer, pieces = 1): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(at);
    const bytes = Buffer.from(body);
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${head.replaceAll('\n', '\r\n')}\r\nContent-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`);
      const size = Math.ceil(bytes.length / pieces);
      const send = (from: number): void => {
        if (from >= bytes.length) return;
        socket.write(bytes.subarray(from, from + size), () => setImmediate(() => send(from + size)));
      };
      send(0);
    });
    const told: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => told.push(chunk));
    socket.on('end', () =>
      resolve(
        Buffer.concat(told)
          .toString('latin1')
          .replace(/\r\nDate: [^\r]+/i, ''),
      ),
    );
    socket.on('error', reject);
  });

/** The body of an answer that came in chunks (RFC 9112, 7.1). */
function joined(chunked: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const end = chunked.indexOf('\r\n', at);
    const size = Number.parseInt(chunked.slice(at, end), 16);
    if (size === 0) return text;
    text += chunked.slice(end + 2, end + 2 + size);
    at = end + 4 + size;
  }
}

/** An answer by its status, its head and the bytes of its body; how long it is may be said before it or on the way. */
function told(answer: string) {
  const end = answer.indexOf('\r\n\r\n');
  const [status, ...head] = answer.slice(0, end).toLowerCase().split('\r\n');
  const rest = answer.slice(end + 4);
  const body = head.includes('transfer-encoding: chunked') ? joined(rest) : rest;
  const lengths = head.filter((line) => line.startsWith('content-length:'));
  expect(lengths).toEqual(head.includes('transfer-encoding: chunked') ? [] : [`content-length: ${rest.length}`]);
  const others = head.filter((line) => !/^(?:content-length|transfer-encoding):/.test(line)).sort();
  return { status, head: others, body };
}

const languages = { sourceLanguage: 'en', targetLanguage: 'ru' };
const wrong = { source: 'It has 147 pages.', target: 'В нём 174 страницы.', ...languages };
const right = { source: 'It has 147 pages.', target: 'В нём 147 страниц.', ...languages };
const bare = { source: 'It has 147 pages.', target: 'В нём 174 страницы.' };
const inDocument = { source: 'Mr Aliyev came.', target: 'Г-н Алиев пришёл.', document: 'a', ...languages };

const HEAD = 'POST /check HTTP/1.1\nHost: localhost';
const LINES = '\nContent-Type: application/x-ndjson';
const at = (query: string, more = ''): string => HEAD.replace('/check', `/check?${query}`) + more;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const withId = (id: string): string => `{"id":${id},${JSON.stringify(wrong).slice(1)}`;

describe('a short request of declared length, which needs no application', () => {
  it.each<[string, string, string | Buffer, number]>([
    ['a pair', HEAD, JSON.stringify(wrong), 200],
    ['a pair with a byte order mark', HEAD, `\ufeff${JSON.stringify(right)}`, 200],
    ['two byte order marks', HEAD, `\ufeff\ufeff${JSON.stringify(right)}`, 400],
    ['several', HEAD, JSON.stringify([right, wrong, 5, { ...right, source: 5 }, inDocument, inDocument]), 200],
    ['none', HEAD, '[]', 200],
    ['a language that is unknown', HEAD, JSON.stringify({ ...right, targetLanguage: 'fr' }), 200],
    ['no translation', HEAD, JSON.stringify({ ...right, target: null }), 200],
    ['a number beyond those of computers', HEAD, withId('123456789012345678901234567890'), 200],
    ['no JSON', HEAD, 'x', 400],
    ['nothing', HEAD, '', 400],
    ['no pair', HEAD, '{"source":"a"}', 400],
    ['a number', HEAD, '5', 400],
    ['no UTF-8', HEAD, Buffer.from([0x22, 0xff, 0x22]), 400],
    ['a cut letter', HEAD, Buffer.from(JSON.stringify(wrong)).subarray(0, 47), 400],
    ['a lone surrogate', HEAD, Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 400],
    ['a list that is nested', HEAD, nested(30_000), 200],
    ['an id that is nested', HEAD, withId(nested(5000)), 400],
    ['a key of programs', HEAD, `{"__proto__":{"source":"x"},${JSON.stringify(right).slice(1)}`, 200],
    ['languages in the address', at('sourceLanguage=en&targetLanguage=ru&interface=az'), JSON.stringify(bare), 200],
    ['an explanation', at('explain=1&interface=ru'), JSON.stringify([wrong, right]), 200],
    ['no explanation', at('explain=0'), JSON.stringify(wrong), 200],
    ['an explanation, briefly', at('explain='), JSON.stringify(wrong), 200],
    ['an explanation in other words', at('explain=please'), JSON.stringify(wrong), 400],
    ['an interface that is none', at('interface=fr'), JSON.stringify(wrong), 400],
    ['a language that is none', at('targetLanguage=_'), JSON.stringify(wrong), 400],
    ['no language', at('targetLanguage='), JSON.stringify(wrong), 400],

    ['lines', HEAD + LINES, jsonLines([right, wrong, inDocument, inDocument, { ...wrong, draft: true }]), 200],
    ['a line that does not end', HEAD + LINES, JSON.stringify(wrong), 200],
    ['lines of Windows', HEAD + LINES, jsonLines([right, wrong]).replaceAll('\n', '\r\n'), 200],
    ['blank lines', HEAD + LINES, `\n\n${jsonLines([right])}  \n\n${jsonLines([wrong])}`, 200],
    ['no line', HEAD + LINES, '', 200],
    ['blank lines alone', HEAD + LINES, '\n \n', 200],
    ['lines with a byte order mark', HEAD + LINES, `\ufeff${jsonLines([right, wrong])}`, 200],
    ['a byte order mark later', HEAD + LINES, `${jsonLines([right])}\ufeff${jsonLines([wrong])}`, 200],
    ['broken lines', HEAD + LINES, `${jsonLines([right])}x\n5\n[]\n{"source":5}\n${jsonLines([wrong])}`, 200],
    [
      'a line in other bytes',
      HEAD + LINES,
      Buffer.concat([
        Buffer.from(jsonLines([right])),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from(jsonLines([wrong])),
      ]),
      200,
    ],
    ['a wrapped line', HEAD + LINES, jsonLines([{ raw: JSON.stringify(wrong), file: 'a.jsonl', line: 7 }]), 200],
    ['a wrapped line that is broken', HEAD + LINES, jsonLines([{ raw: 'x', file: 'a.jsonl', line: 7 }]), 200],
    ['ids of any kind', HEAD + LINES, `${withId('1e400')}\n${withId('"\\u0000"')}\n${withId(nested(20_000))}\n`, 200],
    [
      'lines with languages in the address',
      at('sourceLanguage=en&targetLanguage=ru&interface=ru', LINES),
      `${jsonLines([bare])}x\n`,
      200,
    ],
    ['lines without languages', HEAD + LINES, jsonLines([bare]), 200],
    ['an explanation of lines', at('explain=1', LINES), jsonLines([wrong]), 400],
    ['lines by another name', `${HEAD}\nContent-Type: application/jsonl; charset=utf-8`, jsonLines([wrong]), 200],
    ['a list by the name of text', `${HEAD}\nContent-Type: text/plain`, JSON.stringify([wrong]), 200],
  ])('is answered like any other: %s', async (_, head, body, status) => {
    const before = both.byApplication();
    const quick = told(await raw(both.quick, head, body));
    expect(both.byApplication()).toBe(before);
    expect(quick.status).toMatch(new RegExp(`^http/1\\.1 ${status} `));
    expect(quick).toEqual(told(await raw(both.slow, head, body)));
    expect(told(await raw(both.quick, head, body, 3))).toEqual(quick);
  });

  it.each<[string, string, string | Buffer, number]>([
    ['another host', HEAD.replace('localhost', 'evil.example'), JSON.stringify(right), 403],
    ['two hosts', `${HEAD}\nHost: evil.example`, JSON.stringify(right), 400],
    ['a host that is no address', HEAD.replace('localhost', 'localhost:8377/..'), JSON.stringify(right), 400],
    ['another origin', `${HEAD}\nOrigin: https://evil.example`, JSON.stringify(right), 403],
    ['another origin, with lines', `${HEAD}${LINES}\nOrigin: https://evil.example`, jsonLines([right]), 403],
    ['two origins', `${HEAD}\nOrigin: http://localhost\nOrigin: https://evil.example`, JSON.stringify(right), 403],
    ['another path', HEAD.replace('/check', '/checks'), JSON.stringify(right), 404],
    ['an unknown key', at('explian=1'), JSON.stringify(right), 400],
    ['a key of programs', at('constructor=1'), JSON.stringify(right), 400],
    ['a key that comes twice', at('interface=en&interface=fr'), JSON.stringify(right), 200],
    ['a key without a value', at('explain'), JSON.stringify(right), 200],
    ['an address with nothing behind its sign', at(''), JSON.stringify(right), 200],
    ['what is encoded', at('interface=%66r'), JSON.stringify(right), 400],
    ['a text too long', HEAD, JSON.stringify({ ...right, source: 'a'.repeat(100_001) }), 400],
    ['lines that are many', HEAD + LINES, jsonLines(Array.from({ length: 600 }, () => wrong)), 200],
  ])('is left to the application: %s', async (_, head, body, status) => {
    const quick = told(await raw(both.quick, head, body));
    expect(quick.status).toMatch(new RegExp(`^http/1\\.1 ${status} `));
    expect(quick).toEqual(told(await raw(both.slow, head, body)));
  });

  it('has no host', async () => {
    expect(await raw(both.quick, 'POST /check HTTP/1.1\nX: y', JSON.stringify(right))).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('needs the token, and has the rules and terms of the project', async () => {
    const termbase = parseTermsCsv('concept,language,term,status\ns,en,report,preferred\ns,ru,отчёт,preferred\n');
    const closed = await doors({ token: 'secret', termbase, rules: { number: 'off' } });
    const pair = { source: 'A report of 5 pages', target: 'Доклад на 6 страницах', ...languages };
    for (const [type, body] of [
      ['', JSON.stringify(pair)],
      [LINES, jsonLines([pair])],
    ] as const)
      for (const [more, status] of [
        ['', 401],
        ['\nAuthorization: Bearer secre', 401],
        ['\nAuthorization: Bearer secre\nAuthorization: Bearer secret', 401],
        ['\nAuthorization: Bearer secret', 200],
      ] as const) {
        const quick = told(await raw(closed.quick, HEAD + type + more, body));
        expect(quick.status).toMatch(new RegExp(`^http/1\\.1 ${status} `));
        expect(quick).toEqual(told(await raw(closed.slow, HEAD + type + more, body)));
        expect(quick.body.includes('"rule":"terminology"')).toBe(status === 200);
        expect(quick.body).not.toContain('"rule":"number"');
      }
  });

  it('never reaches the application, and one that is not short does', () => {
    const quick = quickCheck(common);
    const taken = (given: object): boolean => {
      const request = Object.assign(new EventEmitter(), { method: 'POST', url: '/check', ...given });
      return quick(request as unknown as IncomingMessage, {} as ServerResponse);
    };
    const headers = { host: 'localhost:8377', 'content-length': '100' };
    expect(taken({ headers })).toBe(true);
    expect(taken({ headers, url: '/check?explain=1' })).toBe(true);
    expect(taken({ headers: { ...headers, 'content-type': 'application/x-ndjson' } })).toBe(true);
    for (const other of [
      { headers: { ...headers, 'content-length': '65537' } },
      { headers: { host: headers.host } },
      { headers: { ...headers, 'transfer-encoding': 'chunked' } },
      { headers: { ...headers, host: 'evil.example' } },
      { headers: { ...headers, origin: 'null' } },
      { headers, url: '/check?explian=1' },
      { headers, url: '/hints' },
      { headers, method: 'PUT' },
    ])
      expect(taken(other)).toBe(false);
  });

  it('harms nobody where its client goes away in the middle of it, or before it is answered', async () => {
    const body = JSON.stringify(right);
    for (const sent of [body.slice(0, 9), body])
      await new Promise<void>((resolve) => {
        const socket = connect(Number(new URL(both.quick).port), '127.0.0.1', () =>
          socket.write(
            `${HEAD.replaceAll('\n', '\r\n')}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${sent}`,
            () => {
              socket.destroy();
              resolve();
            },
          ),
        );
      });
    expect(await raw(both.quick, HEAD, body)).toContain('{"id":1,"findings":[]}');
  });

  it('is answered in its order where several are sent one behind the other', async () => {
    const bodies = [wrong, right, wrong].map((pair, id) => JSON.stringify({ id: `pair ${id}`, ...pair }));
    const all = bodies.map((body, index) => {
      const last = index === bodies.length - 1 ? 'Connection: close\r\n' : '';
      return `${HEAD.replaceAll('\n', '\r\n')}\r\n${last}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    const answers = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(both.quick).port), '127.0.0.1', () => socket.write(all.join('')));
      let text = '';
      socket.setEncoding('latin1').on('data', (chunk: string) => {
        text += chunk;
      });
      socket.on('end', () => resolve(text));
    });
    expect(answers.match(/pair \d/g)).toEqual(['pair 0', 'pair 1', 'pair 2']);
  });
});
