import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, plainEnvironment, tarazi, temporaryFolder } from '../support/command.js';
import { fidelityFile, fidelityPairs, hasFidelity, jsonLines, readLines, streamAnswers } from './fidelity-pairs.js';

const folder = temporaryFolder();
const command = tarazi();
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Starts the command and waits until it says where it listens. */
async function serve(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}, cwd = folder) {
  const child = spawn(process.execPath, [builtCommand(), 'serve', '--port', '0', ...args], {
    ...{ cwd, env: plainEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] },
  });
  started.push(child);
  let told = '';
  child.stderr?.setEncoding('utf8');
  for await (const chunk of child.stderr!.iterator({ destroyOnReturn: false })) {
    told += String(chunk);
    if (told.includes('http://') && told.endsWith('\n')) break;
  }
  return { child, told, url: /http:\/\/\S+:\d+/.exec(told)?.[0] ?? told };
}

const ended = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? ((await once(child, 'exit'))[0] as number | null);

const right = { source: '147 pages', target: '147 страниц', sourceLanguage: 'en', targetLanguage: 'ru' };
const LINES = { 'content-type': 'application/x-ndjson' };

describe('tarazi serve', () => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await serve());
  });
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/check`, { method: 'POST', body, headers });

  it.skipIf(!hasFidelity)(`finds in 1,000 pairs what the stream finds (${fidelityFile})`, async () => {
    const pairs = fidelityPairs();
    const expected = streamAnswers(command, pairs, folder);
    const answers = readLines(expected);
    expect(JSON.stringify(answers).length).toBeGreaterThan(100_000);
    expect(await (await post(jsonLines(pairs), LINES)).text()).toBe(expected);
    expect(await (await post(JSON.stringify(pairs))).json()).toEqual(answers);
    const each = await Promise.all(
      pairs.slice(0, 100).map(async (pair) => (await post(JSON.stringify(pair))).json() as Promise<unknown>),
    );
    expect(each).toEqual(answers.slice(0, 100));
  });

  it('listens on this machine alone, and says so', async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d/),
    });
  });

  it('refuses to be reached from elsewhere without a token', () => {
    expect(command(['serve', '--host', '0.0.0.0'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('TARAZI_TOKEN'),
    });
  });

  it('says that a port is taken', () => {
    const { code, stderr } = command(['serve', '--port', new URL(url).port], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('another --port')]);
  });
});

describe('tarazi serve with a token, in a project', () => {
  it('asks for it, and has the rules of the project', async () => {
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'tarazi.config.json'), '{"rules":{"number":"off"}}');
    const { url, told } = await serve(['--host', '0.0.0.0'], { TARAZI_TOKEN: 'secret' }, project);
    expect(told).toContain('tarazi.config.json');
    const ask = (headers: Record<string, string>) =>
      fetch(`${url.replace('0.0.0.0', '127.0.0.1')}/check`, {
        method: 'POST',
        body: JSON.stringify({ ...right, target: '174 страницы' }),
        headers,
      });
    expect((await ask({})).status).toBe(401);
    expect(await (await ask({ authorization: 'Bearer secret' })).json()).toEqual({ id: 1, findings: [] });
  });
});

describe.each(['SIGTERM', 'SIGINT'] as const)('at %s', (signal) => {
  it('answers what is under way and ends with 0', async () => {
    const { child, url } = await serve();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const line = new TextEncoder().encode(jsonLines([right]));
    const asked = fetch(`${url}/check`, {
      method: 'POST',
      body: readable,
      duplex: 'half',
      headers: LINES,
    } as RequestInit);
    await writer.write(line);
    const response = await asked;
    child.kill(signal);
    // Until it takes nobody else.
    while (
      await fetch(`${url}/healthz`).then(
        () => true,
        () => false,
      )
    ) {}
    await writer.write(line);
    await writer.close();
    expect(readLines(await response.text())).toEqual([
      { id: 1, findings: [] },
      { id: 2, findings: [] },
    ]);
    expect(await ended(child)).toBe(0);
  });
});
