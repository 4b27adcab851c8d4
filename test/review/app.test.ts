import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inlineHash } from '../../src/reports/html/inline-hash.js';
import { REVIEW_STYLE } from '../../src/review/page/style.js';
import { reviewApp } from '../../src/review/server/app.js';
import { cookieName } from '../../src/review/server/guard.js';
import type { ReviewSession } from '../../src/review/session/session.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { openReview, readIn, smallProject } from '../support/review.js';

const folder = temporaryFolder();
const command = tarazi();
const token = '0123456789abcdef';
const hosts = ['127.0.0.1:4711', 'localhost:4711'];
const own = 'http://127.0.0.1:4711';
const cookie = `${cookieName({ token, hosts })}=${token}`;
const STATE = 'locales/az/xliff/report.md.xlf';

const SOURCE = '# Report\n\nThe fund paid 147 grants. The fund paid **52** grants.\n';
const AZ = '# Hesabat\n\nFond 174 qrant verib. Fond **25** qrant verib.\n';

let path: string;
let session: ReviewSession;
let app: ReturnType<typeof reviewApp>;

beforeAll(async () => {
  path = smallProject(command, join(folder, 'p'), SOURCE, AZ);
  session = await openReview(path);
  app = reviewApp({ session, language: 'en', token, hosts });
  return () => session.close();
});

type Headers = Readonly<Record<string, string>>;

const get = async (way: string, headers: Headers = {}) =>
  app.request(own + way, { headers: { host: hosts[0]!, cookie, ...headers } });
const post = async (way: string, body: unknown, headers: Headers = {}) =>
  app.request(own + way, {
    method: 'POST',
    headers: { host: hosts[0]!, cookie, origin: own, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const cell = async (number: number) =>
  (await (await get(`/cell?number=${number}&language=az`)).json()) as {
    parts: unknown[];
    codes: unknown[];
    seen: string;
  };
const edit = async (more: object, headers: Headers = {}) =>
  post(
    '/edit',
    { generation: session.generation, number: 2, language: 'az', state: 'translated', seen: '', draft: 'a', ...more },
    headers,
  );

describe('who may ask', () => {
  it('is given the cookie by the address, once with the token, and the page from then on', async () => {
    const first = await get(`/?token=${token}`, { cookie: '' });
    expect(first.status).toBe(200);
    expect(first.headers.get('set-cookie')).toBe(`${cookie}; Path=/; HttpOnly; SameSite=Strict`);
    expect(await first.text()).toContain('url=/"');
    expect((await get('/')).status).toBe(200);
    expect(await (await get('/')).text()).not.toContain(token);
  });

  it.each([
    ['no cookie', '/', { cookie: '' }, 401],
    ['another cookie', '/', { cookie: cookie.replace('0', '1') }, 401],
    ['a wrong token', '/?token=0123', { cookie: '' }, 401],
    ['the token at another path', `/rows?token=${token}`, { cookie: '' }, 401],
    ['another name of the host', '/', { host: 'evil.example:4711' }, 403],
    ['another port', '/', { host: '127.0.0.1:80' }, 403],
    ['no host', '/', { host: '' }, 403],
    ['another page', '/', { origin: 'https://evil.example' }, 403],
    ['a page without a name', '/', { origin: 'null' }, 403],
    ['another name, with the token', `/?token=${token}`, { host: 'evil.example:4711', cookie: '' }, 403],
  ])('is nobody with %s', async (_, way, headers, status) => {
    const answer = await get(way, headers as unknown as Headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toBe('refused');
  });

  it.each([
    ['another page', { origin: 'https://evil.example' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:80' }, 403],
    ['a page without a name', { origin: 'null' }, 403],
    ['nothing that says where it comes from', { origin: undefined }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', { 'content-type': 'text/plain' }, 400],
  ])('changes nothing from %s', async (_, headers, status) => {
    const before = readIn(path, STATE);
    const { seen } = await cell(2);
    const sent = Object.fromEntries(
      Object.entries({ origin: own, ...headers }).filter(([, value]) => value !== undefined),
    ) as Headers;
    const body = { generation: session.generation, number: 2, language: 'az', state: 'reviewed', seen, draft: 'a' };
    const answer = await app.request(`${own}/edit`, {
      method: 'POST',
      headers: { host: hosts[0]!, cookie, 'content-type': 'application/json', ...sent },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(status);
    expect(readIn(path, STATE)).toBe(before);
  });

  it('is told in every answer what a browser may do: nothing from elsewhere, in no frame', async () => {
    for (const answer of [await get('/'), await get('/', { cookie: '' }), await get('/app.js'), await get('/no')]) {
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'/);
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain(`; style-src ${inlineHash(REVIEW_STYLE)}`);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    expect(await (await get('/')).text()).toContain(`<style>${REVIEW_STYLE}</style>`);
  });
});

describe('what is asked', () => {
  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/source/report.md',
    '/style.css/../../tarazi.config.json',
    '/.git/config',
    '//etc/passwd',
  ])('is no file: %s', async (way) => {
    const answer = await get(way);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('not found');
  });

  it('may be no larger than a sentence and what belongs to it', async () => {
    const huge = `{"generation":1,"parts":["${'x'.repeat(10_000_000)}"]}`;
    expect((await post('/check', huge)).status).toBe(413);
    expect((await post('/edit', huge)).status).toBe(413);
  });

  it.each([
    ['no JSON', 'x'],
    ['nothing', ''],
    ['a list', '[]'],
    ['keys that nobody knows', '{"generation":1,"number":2,"language":"az","parts":[],"__proto__":{"x":1},"y":2}'],
    ['a number that is a text', '{"generation":1,"number":"2","language":"az","parts":[]}'],
    ['a code of another kind', '{"generation":1,"number":2,"language":"az","parts":[{"id":"1","kind":"x"}]}'],
  ])('is understood, or refused: %s', async (_, body) => {
    expect((await post('/check', body)).status).toBe(400);
  });

  it.each([
    ['a code that the sentence does not have', [{ id: '9', kind: 'open' }, 'x']],
    ['a code twice', [{ id: '1', kind: 'open' }, 'x', { id: '1', kind: 'open' }]],
  ])('is no text with %s', async (_, parts) => {
    const { seen } = await cell(3);
    expect((await edit({ number: 3, parts, seen })).status).toBe(400);
  });

  it.each([
    ['a language that is not there', { language: 'ru' }, 422],
    ['a language named like what every object has', { language: 'constructor' }, 422],
    ['a row that is not there', { number: 99 }, 422],
    ['another generation of the page', { generation: 99 }, 410],
    ['a state that only import gives', { state: 'final' }, 400],
  ])('is nothing for %s', async (_, more, status) => {
    const { seen } = await cell(2);
    expect((await edit({ seen, parts: ['x'], ...more })).status).toBe(status);
  });

  it('is answered with rows and findings as they then are; a change by others with both texts', async () => {
    const { seen } = await cell(2);
    const checked = await post('/check', {
      generation: session.generation,
      number: 2,
      language: 'az',
      parts: ['Fond 147 qrant verib.'],
    });
    expect(await checked.json()).toEqual({ found: '', marks: [] });
    const theirs = readIn(path, STATE).replace('Fond 174 qrant', 'Fond 741 qrant');
    writeFileSync(join(path, STATE), theirs);
    const refused = await edit({ seen, parts: ['Fond 147 qrant verib.'] });
    expect(refused.status).toBe(409);
    const conflict = (await refused.json()) as { theirs: string; seen: string };
    expect(conflict).toMatchObject({ error: 'conflict', gone: false, theirs: 'Fond 741 qrant verib.' });
    expect(readIn(path, STATE)).toBe(theirs);
    const done = await edit({ seen: conflict.seen, parts: ['Fond 147 qrant verib.'] });
    expect(done.status).toBe(200);
    expect(readIn(path, STATE)).toContain('Fond 147 qrant verib.');
    const undone = await post('/undo', {});
    expect(await undone.json()).toMatchObject({ number: 2 });
    expect(readIn(path, STATE)).toBe(theirs);
    // Nor is a step taken back over what others wrote since.
    const { seen: now } = await cell(2);
    expect((await edit({ seen: now, parts: ['Fond 147 qrant verib.'] })).status).toBe(200);
    const since = readIn(path, STATE).replace('Fond 147 qrant', 'Fond 417 qrant');
    writeFileSync(join(path, STATE), since);
    const kept = await post('/undo', {});
    expect(kept.status).toBe(409);
    expect(await kept.json()).toMatchObject({ error: 'conflict', number: 2 });
    expect(readIn(path, STATE)).toBe(since);
  });

  it('never lets what XML cannot hold into a file', async () => {
    const { seen } = await cell(2);
    const done = await edit({ seen, parts: ['Fond \u0000147\u001b \ud800qrant & <b>\uffff.'] });
    expect(done.status).toBe(200);
    expect(readIn(path, STATE)).toContain('>Fond 147 qrant &amp; &lt;b&gt;.</target>');
    await post('/undo', {});
  });

  it('is a note for translators, as XML can hold it', async () => {
    const before = readIn(path, STATE);
    const note = (more: object) =>
      post('/note', { generation: session.generation, number: 2, language: 'az', text: 'x', ...more });
    expect((await note({ text: ' \u0000 ' })).status).toBe(400);
    expect((await note({ text: 'x'.repeat(2001) })).status).toBe(400);
    expect((await note({ language: 'constructor' })).status).toBe(422);
    expect(readIn(path, STATE)).toBe(before);
    const done = await note({ text: ' <img src=x onerror=alert(1)>\u0000\ud800 ' });
    const { rows } = (await done.json()) as { rows: { number: number; html: string }[] };
    expect(rows.map(({ number }) => number)).toEqual([2]);
    expect(rows[0]!.html).toContain('&lt;img src=x onerror=alert(1)&gt;</li>');
    expect(readIn(path, STATE)).toContain('>&lt;img src=x onerror=alert(1)&gt;</note>');
    await post('/undo', {});
    expect(readIn(path, STATE)).toBe(before);
  });

  it('never becomes markup: texts, notes, names of files', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const other = smallProject(
      command,
      join(folder, 'evil'),
      'He wrote `<script>alert(1)</script>` in 1994.\n',
      'O, 1995-ci ildə `<script>alert(1)</script>` yazıb.\n',
    );
    const file = 'locales/az/xliff/report.md.xlf';
    const escaped = '&lt;img src=x onerror=alert(1)&gt;';
    const text = readIn(other, file).replace(
      '</target>',
      `${escaped}</target>\n<note from="${escaped.replace(/"/g, '')}">${escaped}</note>`,
    );
    writeFileSync(join(other, file), text);
    writeFileSync(join(other, 'source', `${evil.replaceAll('/', '')}.md`), 'In 1994.\n');
    const hostile = await openReview(other);
    const page = reviewApp({ session: hostile, language: 'en', token, hosts });
    const html = await (await page.request(`${own}/`, { headers: { host: hosts[0]!, cookie } })).text();
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<img|<script>alert/);
    const more = await (await page.request(`${own}/more?number=1`, { headers: { host: hosts[0]!, cookie } })).text();
    expect(more).not.toMatch(/<img|<script>/);
    hostile.close();
  });

  it('is the page in the language that it asks for', async () => {
    expect(await (await get('/?interface=ru')).text()).toContain('<html lang="ru"');
    expect(await (await get('/?interface=xx')).text()).toContain('<html lang="en"');
  });
});
