import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, plainEnvironment, tarazi, temporaryFolder } from '../support/command.js';
import { fidelityFile, fidelityPairs, hasFidelity, readLines, streamAnswers } from './fidelity-pairs.js';

const folder = temporaryFolder();
const command = tarazi();
const root = join(folder, 'root');
mkdirSync(join(root, 'below'), { recursive: true });
mkdirSync(join(folder, 'beside'));
const table = '147 pages\t174 səhifə\n147 pages\t147 səhifə\n5 pages\t6 səhifə\n';
writeFileSync(join(root, 'below/pairs.tsv'), table);
writeFileSync(join(folder, 'beside/pairs.tsv'), table);
symlinkSync('../beside/pairs.tsv', join(root, 'leaves.tsv'));
symlinkSync('../beside', join(root, 'leaves'));
symlinkSync('below/pairs.tsv', join(root, 'stays.tsv'));
writeFileSync(join(root, 'en.md'), 'It has 147 pages.\n');
writeFileSync(join(root, 'ru.md'), 'В нём 174 страницы.\n');

const args = [builtCommand(), 'mcp', '--root', root];
const env = plainEnvironment() as Record<string, string>;
let client: Client;
let transport: StdioClientTransport;
beforeAll(async () => {
  client = new Client({ name: 'test', version: '1' });
  transport = new StdioClientTransport({ command: process.execPath, args, env, cwd: folder, stderr: 'ignore' });
  await client.connect(transport);
});
afterAll(() => client.close());

/** What a tool says: by its schema, or an error in words. */
async function call(name: string, given: Record<string, unknown>): Promise<unknown> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as unknown as [{ text: string }];
  if (isError) return { error: first.text };
  expect(JSON.parse(first.text)).toEqual(structuredContent);
  return structuredContent;
}

const error = { error: expect.stringMatching(/\w/) };
const languages = { sourceLanguage: 'en', targetLanguage: 'ru' };
const wrong = { source: 'It has 147 pages.', target: 'В нём 174 страницы.' };
const right = { source: 'It has 147 pages.', target: 'В нём 147 страниц.' };

describe('tarazi mcp', () => {
  it('says what it is and what its tools are: they only read, and their answers have a schema', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'tarazi' });
    expect(client.getInstructions()).toContain('check_translations');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['check_translations', 'hints', 'check_files', 'explain_rule']);
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(tool.outputSchema).toMatchObject({ type: 'object' });
    }
  });

  it('checks translations', async () => {
    const pairs = [{ id: 'a', ...wrong }, right, { ...wrong, target: null }];
    expect(await call('check_translations', { pairs, ...languages, interfaceLanguage: 'ru' })).toEqual({
      answers: [
        {
          id: 'a',
          findings: [
            expect.objectContaining({
              rule: 'number',
              message: expect.stringContaining('не соответствует'),
              expected: ['147'],
            }),
          ],
        },
        { id: 2, findings: [] },
        { id: 3, findings: [expect.objectContaining({ rule: 'untranslated', severity: 'info' })] },
      ],
      summary: { pairs: 3, error: 1, warning: 0, info: 1 },
    });
  });

  it('takes terms, and explains', async () => {
    const pair = { source: 'A report of 5 pages', target: 'Доклад на 5 страницах' };
    const asked = { pairs: [pair], ...languages, terms: [{ en: 'report', ru: 'отчёт' }], explain: true };
    expect(await call('check_translations', asked)).toMatchObject({
      answers: [
        {
          findings: [{ rule: 'terminology', expected: ['отчёт'] }],
          facts: [{ source: { text: 'report' }, target: null }, { kind: 'cardinal' }],
        },
      ],
    });
  });

  it.skipIf(!hasFidelity)(`finds in 1,000 pairs what the stream finds (${fidelityFile})`, async () => {
    const pairs = fidelityPairs();
    const expected = readLines(streamAnswers(command, pairs, folder));
    expect(await call('check_translations', { pairs })).toMatchObject({ answers: expected });
  });

  it('tells before translating what has to be said', async () => {
    const question = { source: '26,000 came to Baku', sourceLanguage: 'en', targetLanguages: ['az', 'ru'] };
    expect(await call('hints', question)).toEqual({
      hints: [
        expect.objectContaining({ text: '26,000', written: { az: ['26\u00a0000'], ru: ['26\u00a0000'] } }),
        expect.objectContaining({ text: 'Baku', written: { az: ['Bakı'], ru: ['Баку'] } }),
      ],
    });
  });

  it('explains a rule, lists them all, and knows no other', async () => {
    expect(await call('explain_rule', { rule: 'number', interfaceLanguage: 'az' })).toMatchObject({
      page: expect.stringMatching(/^# number\n/),
    });
    expect(await call('explain_rule', {})).toMatchObject({
      rules: expect.arrayContaining([expect.objectContaining({ name: 'number', category: 'number' })]),
    });
    expect(await call('explain_rule', { rule: 'numbers' })).toEqual(error);
  });
});

describe('check_files', () => {
  const az = { sourceLanguage: 'en', targetLanguage: 'az' };

  it('checks files as the command does', async () => {
    const found = await call('check_files', { paths: ['below/pairs.tsv'], ...az });
    const report = command(
      ['validate', 'below/pairs.tsv', '--format', 'json', '--source-language', 'en', '--target-language', 'az'],
      root,
    );
    const { summary, findings, refused } = JSON.parse(report.stdout) as Record<string, unknown>;
    expect(found).toEqual({ summary, findings, refused, omitted: 0 });
    expect(found).toMatchObject({ summary: { pairs: 3, error: 2 } });
  });

  it('follows links that stay, and tells the first findings', async () => {
    expect(await call('check_files', { paths: ['stays.tsv'], ...az, most: 1 })).toMatchObject({
      findings: [{ sourcePlace: { file: 'below/pairs.tsv', line: 1 } }],
      omitted: 1,
    });
  });

  it('checks a document against its translation', async () => {
    expect(await call('check_files', { paths: ['en.md'], against: 'ru.md' })).toMatchObject({
      findings: [{ rule: 'number', expected: ['147'] }],
    });
  });

  it.each([
    ['a path that leads out', ['../beside/pairs.tsv']],
    ['an absolute path outside', [join(folder, 'beside/pairs.tsv')]],
    ['a device', ['/dev/stdin']],
    ['a link that leads out', ['leaves.tsv']],
    ['a folder that leads out', ['leaves/pairs.tsv']],
    ['standard input', ['-']],
    ['an option', ['--fix']],
    ['a folder', ['below']],
    ['a file that is not there', ['nothing.xlf']],
    ['a zero', ['below/pairs.tsv\0.xlf']],
    ['no project', []],
  ])('reads nothing for %s, and goes on', async (_, paths) => {
    const answer = await call('check_files', { paths, ...az });
    expect(answer).toEqual(error);
    // In words, not as the id of a message.
    expect(answer).toEqual({ error: expect.not.stringMatching(/^[a-z-]+ \{/) });
    expect(await call('check_files', { paths: ['en.md'], against: paths[0] ?? '..' })).toEqual(error);
    expect(await call('explain_rule', { rule: 'number' })).toHaveProperty('page');
  });
});

describe('bad input', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['no pairs', 'check_translations', {}],
    ['an empty list', 'check_translations', { pairs: [] }],
    ['wrong types', 'check_translations', { pairs: [{ source: 5, target: 'a' }] }],
    ['a long text', 'check_translations', { pairs: [{ source: 'a'.repeat(100_001), target: 'a' }], ...languages }],
    ['a language that is none', 'hints', { source: 'a', sourceLanguage: 'e n', targetLanguages: ['ru'] }],
    ['paths that are none', 'check_files', { paths: [{}] }],
  ])('is answered with an error: %s', async (_, name, given) => {
    expect(await call(name, given)).toEqual(error);
  });

  it('is refused where there is no such tool', async () => {
    await expect(client.callTool({ name: 'nothing', arguments: {} })).rejects.toThrow();
    expect(await call('explain_rule', {})).toHaveProperty('rules');
  });

  it('answers a hundred at once', async () => {
    const all = Array.from({ length: 100 }, (_, id) =>
      call('check_translations', { pairs: [{ id, ...wrong }], ...languages }),
    );
    expect(await Promise.all(all)).toMatchObject(all.map((_, id) => ({ answers: [{ id, findings: [{}] }] })));
  });

  it('is told line by line, and what was asked before the client went is answered', async () => {
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] });
    const request = (id: number, method: string, params: object = {}) =>
      `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
    const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: '1' } };
    // Takes a while, by turns with the reading of what follows: the end.
    const many = Array.from({ length: 500 }, (_, id) => ({ ...wrong, source: `${wrong.source} ${id}` }));
    const check = { name: 'check_translations', arguments: { pairs: many, ...languages } };
    child.stdin.end(
      [
        ...['nonsense\n', '{"jsonrpc":"2.0"\n', '[]\n', '{"id":1}\n', '"\xff\n', '\n', `${'x'.repeat(10_000_000)}\n`],
        request(1, 'initialize', client),
        `${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`,
        request(2, 'nothing'),
        request(3, 'tools/call', { name: 'check_translations', arguments: 'text' }),
        request(4, 'tools/call', check),
      ].join(''),
    );
    let text = '';
    for await (const chunk of child.stdout) text += String(chunk);
    const answers = readLines(text) as { id: number | null; error?: object; result?: { structuredContent?: object } }[];
    const broken = answers.filter(({ id }) => id === null);
    expect(broken).toHaveLength(6);
    for (const answer of broken) expect(answer).toHaveProperty('error.message');
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    expect(byId.get(1)).toMatchObject({ result: { serverInfo: { name: 'tarazi' } } });
    for (const id of [2, 3]) expect(byId.get(id)).toHaveProperty('error');
    expect(byId.get(4)).toMatchObject({ result: { structuredContent: { summary: { pairs: 500 } } } });
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0);
  });
});
