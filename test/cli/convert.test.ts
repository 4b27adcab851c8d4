import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { js2xliff, jsToXliff12, xliff2js, xliff12ToJs } from 'xliff';
import az from '../../locales/az/messages.json' with { type: 'json' };
import en from '../../source/messages.json' with { type: 'json' };
import { tarazi, temporaryFolder } from '../support/command.js';
import { hasSchemas, hasXmllint, lint } from '../xliff/outside-data.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

function files(given: Readonly<Record<string, string>>): string {
  const path = join(folder, `convert-${made++}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries(given)) writeFileSync(join(path, name), text);
  return path;
}
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');
const LANGUAGES = ['--source-language', 'en', '--target-language', 'az'];

const SOURCE = { 'app.title': 'Title', items_one: '{{count}} item & <b>', __proto__x: ' two\nlines ', 'a key': 'K' };
const TARGET = { 'app.title': 'Başlıq', items_one: '{{count}} element & <b>', __proto__x: '' };

describe('tarazi convert', () => {
  it.each(['1.2', '2.0', '2.1', '2.2'])('JSON to XLIFF %s and back', (version) => {
    const path = files({ 'en.json': JSON.stringify(SOURCE), 'az.json': JSON.stringify(TARGET) });
    const wanted = ['convert', 'en.json', 'az.json', ...LANGUAGES, '--xliff', version, '--out', 'az.xlf'];
    expect(command(wanted, path)).toMatchObject({ code: 0, stdout: 'az.xlf: 4 texts\n', stderr: '' });
    if (hasXmllint && hasSchemas) expect(lint(read(path, 'az.xlf'), version)).toBe('');
    expect(command(['convert', 'az.xlf', '--out', 'back.json'], path).code).toBe(0);
    const { __proto__x, ...done } = TARGET;
    expect([__proto__x, JSON.parse(read(path, 'back.json'))]).toEqual(['', done]);
    expect(command(['convert', 'az.xlf', '--side', 'source', '--out', 'back.json'], path).code).toBe(0);
    expect(JSON.parse(read(path, 'back.json'))).toEqual(SOURCE);
  });

  it('reads what npm xliff writes, and the other way round', async () => {
    // It writes a text with `&amp;` in it as it is, so that `&` would come back: such a text is left out.
    const { 'error.xml.entity': _en, ...source } = en;
    const { 'error.xml.entity': _az, ...target } = az;
    const messages = { en: source as Record<string, string>, az: target as Record<string, string> };
    const path = files({ 'en.json': JSON.stringify(source), 'az.json': JSON.stringify(target) });
    const texts = Object.fromEntries(
      Object.entries(messages.en).map(([key, source]) => [key, { source, target: messages.az[key] ?? '' }]),
    );
    const theirs = { resources: { ns: texts }, sourceLanguage: 'en', targetLanguage: 'az' };
    for (const [version, write, readBack] of [
      ['1.2', jsToXliff12, xliff12ToJs],
      ['2.0', js2xliff, xliff2js],
    ] as const) {
      writeFileSync(join(path, 'theirs.xlf'), await write(theirs));
      expect(command(['convert', 'theirs.xlf', '--out', 'out.json'], path).code).toBe(0);
      expect(JSON.parse(read(path, 'out.json'))).toEqual(target);
      const wanted = ['convert', 'en.json', 'az.json', ...LANGUAGES, '--xliff', version, '--namespace', 'ns'];
      expect(command([...wanted, '--out', 'ours.xlf'], path).code).toBe(0);
      const { resources, targetLanguage } = await readBack(read(path, 'ours.xlf'));
      expect(targetLanguage).toBe('az');
      const seen = Object.entries(Object.values(resources)[0] ?? {}).map(([key, text]) => [key, text.target]);
      expect(Object.fromEntries(seen)).toEqual(target);
    }
  });

  it.each([jsToXliff12, js2xliff])('chooses among several files (%#)', async (write) => {
    const theirs = {
      resources: { a: { k: { source: 'A', target: 'Aa' } }, b: { k: { source: 'B', target: 'Bb' } } },
      sourceLanguage: 'en',
      targetLanguage: 'az',
    };
    const path = files({ 'two.xlf': await write(theirs) });
    const undecided = command(['convert', 'two.xlf', '--out', 'out.json'], path);
    expect([undecided.code, undecided.stderr]).toEqual([2, expect.stringContaining('a or b')]);
    expect(command(['convert', 'two.xlf', '--namespace', 'b', '--out', 'out.json'], path).code).toBe(0);
    expect(JSON.parse(read(path, 'out.json'))).toEqual({ k: 'Bb' });
  });

  it.each([
    ['no --out', { 'a.json': '{}' }, ['a.json', ...LANGUAGES], '--out'],
    ['no language', { 'a.json': '{}' }, ['a.json', '--out', 'o.xlf'], '--source-language'],
    ['one kind only', { 'a.json': '{}' }, ['a.json', '--out', 'o.json'], '.xlf'],
    ['nested resources', { 'a.json': '{"a":{"b":"c"}}' }, ['a.json', ...LANGUAGES, '--out', 'o.xlf'], '“a” is no text'],
    [
      'no JSON',
      { 'a.json': '{' },
      ['a.json', ...LANGUAGES, '--out', 'o.xlf'],
      'a.json:1:2: Not a JSON object of texts: the text ends too early',
    ],
    ['a list', { 'a.json': '["a"]' }, ['a.json', ...LANGUAGES, '--out', 'o.xlf'], 'Not a JSON object'],
    [
      'unknown keys',
      { 'a.json': '{}', 'b.json': '{"k":"v"}' },
      ['a.json', 'b.json', ...LANGUAGES, '--out', 'o.xlf'],
      'b.json: 1 key is',
    ],
  ])('refuses %s', (_, given, args, said) => {
    const path = files(given as Record<string, string>);
    const { code, stdout, stderr } = command(['convert', ...args], path);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
