import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/model/index.js';
import { checkConfig } from '../../src/project/check-config.js';
import { loadConfig } from '../../src/project/config.js';
import { configJsonSchema } from '../../src/project/config-schema.js';
import { outputPath, rejectedPath, statePath } from '../../src/project/paths.js';
import { temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();

function errorOf(value: unknown): ConfigError {
  try {
    checkConfig(value, 'tarazi.config.json');
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('a configuration', () => {
  it('may be empty', () => {
    expect(checkConfig({}, 'x')).toEqual({
      source: 'en',
      targets: ['az', 'ru'],
      documents: ['source/**/*.md'],
      messages: [],
      root: 'source',
      locales: 'locales',
      output: 'locales/{language}/{path}',
      lengths: {},
      rules: {},
      terms: 'terms.csv',
      waivers: 'waivers.csv',
      baseline: 'baseline.csv',
      history: '.tarazi/history.jsonl',
      limits: { documentBytes: 2_000_000, packedBytes: 200_000_000, nesting: 100, xliffBytes: 100_000_000 },
    });
  });

  it.each([
    ['a misspelt key', { sorce: 'en' }, 'config-misspelt', { key: 'sorce', name: 'source' }],
    ['a misspelt key within', { limits: { nestin: 5 } }, 'config-misspelt', { key: 'limits.nestin', name: 'nesting' }],
    ['a foreign key', { zzzzzzzz: 1 }, 'config-unknown', { key: 'zzzzzzzz' }],
    ['a string for a list', { targets: 'az' }, 'config-type', { key: 'targets', expected: 'array', found: 'string' }],
    ['a number in a list', { targets: ['az', 5] }, 'config-type', { key: 'targets[1]', found: 'number' }],
    ['a list at the top', [], 'config-type', { expected: 'object', found: 'array' }],
    ['null at the top', null, 'config-type', { found: 'null' }],
    ['no target', { targets: [] }, 'config-empty', { key: 'targets' }],
    ['a path for a language', { targets: ['../x'] }, 'config-language', { key: 'targets[0]', value: '../x' }],
    ['a language twice', { targets: ['az', 'az'] }, 'config-target', { value: 'az' }],
    ['the source as a target', { targets: ['en'] }, 'config-target', { value: 'en' }],
    ['an absolute path', { locales: '/etc' }, 'config-path', { key: 'locales', value: '/etc' }],
    ['a path that leads out', { documents: ['a/../../b'] }, 'config-path', { key: 'documents[0]' }],
    ['a Windows path', { output: 'C:\\x' }, 'config-path', { key: 'output' }],
    ['an output for all', { output: 'out/{path}' }, 'config-output', { name: '{language}' }],
    ['a mask without language', { messages: ['en/*.json'] }, 'config-mask', { key: 'messages[0]' }],
    ['a mask with braces', { messages: ['{language}/{a,b}.json'] }, 'config-mask', { key: 'messages[0]' }],
    ['another XLIFF', { xliff: '3.0' }, 'config-value', { value: '3.0', values: ['1.2', '2.0', '2.1', '2.2'] }],
    ['a misspelt rule', { rules: { numbr: 'off' } }, 'config-misspelt', { key: 'rules.numbr', name: 'number' }],
    ['a foreign severity', { rules: { number: 'fatal' } }, 'config-value', { key: 'rules.number', value: 'fatal' }],
    ['a limit of nothing', { limits: { nesting: 0 } }, 'config-count', { key: 'limits.nesting' }],
    ['a half', { limits: { nesting: 1.5 } }, 'config-count', { key: 'limits.nesting' }],
    ['a length of nothing', { lengths: { 'a.json': 0 } }, 'config-count', { key: 'lengths.a.json' }],
    ['a number too large', { limits: { nesting: 1e300 } }, 'config-count', { key: 'limits.nesting' }],
  ])('with %s is refused', (_, value, id, data) => {
    const error = errorOf(value);
    expect(error).toMatchObject({ id, data, place: { file: 'tarazi.config.json' } });
  });

  it('has a JSON Schema with every key explained', () => {
    const schema = configJsonSchema() as { properties: Record<string, { description?: string }>; required?: string[] };
    expect(Object.keys(schema.properties)).toContain('limits');
    expect(Object.entries(schema.properties).filter(([, { description }]) => !description)).toEqual([]);
    expect(schema.required ?? []).toEqual([]);
  });
});

describe('the configuration file', () => {
  const make = (name: string, file: string, text: string): string => {
    const made = join(folder, name);
    mkdirSync(join(made, 'deep', 'er'), { recursive: true });
    writeFileSync(join(made, file), text);
    return made;
  };

  it('is found upward', async () => {
    const made = make('up', 'tarazi.config.json', '\uFEFF{"targets":["ru"]}');
    const found = await loadConfig(join(made, 'deep', 'er'));
    expect(found).toMatchObject({ folder: made, config: { targets: ['ru'] } });
  });

  it('may be a module', async () => {
    const made = make('module', 'tarazi.config.mjs', "export default { targets: ['az'], rules: { number: 'off' } };\n");
    expect((await loadConfig(made)).config).toMatchObject({ targets: ['az'], rules: { number: 'off' } });
  });

  it.each([
    [
      'broken JSON',
      'tarazi.config.json',
      '{\n  "source": en\n}',
      'config-json',
      { file: 'tarazi.config.json', line: 2 },
    ],
    [
      'a module that fails',
      'tarazi.config.mjs',
      'throw new Error("x")',
      'config-module',
      { file: 'tarazi.config.mjs' },
    ],
    ['a module without an export', 'tarazi.config.mjs', 'export const a = 1;', 'config-export', {}],
  ])('that is %s is refused with its place', async (name, file, text, id, place) => {
    const made = make(name.replaceAll(' ', '-'), file, text);
    await expect(loadConfig(made)).rejects.toMatchObject({ id, place });
  });

  it('that is named has to be there', async () => {
    await expect(loadConfig(folder, 'none.json')).rejects.toMatchObject({ id: 'file-missing' });
  });
});

describe('the paths', () => {
  it.each([
    ['source/a/b.md', 'locales/az/xliff/a/b.md.xlf', 'locales/az/a/b.md', 'locales/az/rejected/a/b.md.json'],
    ['docs/b.md', 'locales/az/xliff/docs/b.md.xlf', 'locales/az/docs/b.md', 'locales/az/rejected/docs/b.md.json'],
    ['source.md', 'locales/az/xliff/source.md.xlf', 'locales/az/source.md', 'locales/az/rejected/source.md.json'],
  ])('of %s', (document, state, output, rejected) => {
    const config = checkConfig({}, 'x');
    expect(statePath(config, document, 'az')).toBe(state);
    expect(outputPath(config, document, 'az')).toBe(output);
    expect(rejectedPath(config, document, 'az')).toBe(rejected);
  });
});
