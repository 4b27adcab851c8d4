import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { transform } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/command.js';
import { type Packed, packed } from '../support/packed.js';
import { pageExamples } from './page-examples.js';
import { typeErrors } from './type-errors.js';
import { unnamedTypes } from './unnamed-types.js';

const folder = temporaryFolder();
let made: Packed;
beforeAll(() => {
  made = packed();
});

const manifest = () => JSON.parse(readFileSync(join(made.folder, 'package.json'), 'utf8')) as Record<string, object>;

describe('the package', () => {
  it('is small, and brings no other', () => {
    expect(manifest()).not.toHaveProperty('dependencies');
    const size = made.files.reduce((sum, file) => sum + statSync(join(made.folder, file)).size, 0);
    expect(size).toBeGreaterThan(1_000_000);
    // Tables are ready-made, and the command's code stands beside the library's, that both start at once; that of the tests' own entry is counted too.
    expect(size).toBeLessThan(14_000_000);
    expect(statSync(made.file).size).toBeLessThan(4_500_000);
  });

  it('holds every file that its pages link to', () => {
    const pages = made.files.filter((file) => file.endsWith('.md'));
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/ci.md', 'docs/rules/number.md']));
    const links = pages.flatMap((page) =>
      [...readFileSync(join(made.folder, page), 'utf8').matchAll(/\]\((?!\w+:|#)([^)\s#]+)[^)]*\)/g)].map(
        ([, to = '']) => ({
          page,
          to: posix.join(posix.dirname(page), to),
        }),
      ),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ to }) => !made.files.includes(to))).toEqual([]);
  });

  it('has nothing that publint reproves', async () => {
    const { messages } = await publint({ pkgDir: made.folder, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest()))).toEqual([]);
  });

  it('has types that resolve as an ES module’s (attw)', () => {
    const attw = join(
      dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
      'dist/index.js',
    );
    const done = run(
      process.execPath,
      [attw, made.file, '--profile', 'esm-only', '--exclude-entrypoints', './config.schema.json', './package.json'],
      folder,
    );
    expect(done).toMatchObject({ code: 0, stdout: expect.stringMatching(/node16 \(from ESM\)[^\n]*🟢/u) });
  });

  it('shows every type that its signatures name', () => {
    const types = join(made.folder, 'dist/types');
    for (const entry of ['index.d.ts', 'browser/index.d.ts'])
      expect(unnamedTypes(join(types, entry), types), entry).toEqual([]);
  });

  it('has declarations that name no other package', () => {
    const types = join(made.folder, 'dist/types');
    const texts = readdirSync(types, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => readFileSync(join(types, file), 'utf8'));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap((text) => [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name))).toEqual([]);
  });
});

describe('docs/library.md', () => {
  const project = join(folder, 'project');
  const examples = pageExamples().map((example, i) => ({ ...example, file: join(project, `${i}.mts`) }));
  beforeAll(() => {
    mkdirSync(join(project, 'node_modules'), { recursive: true });
    symlinkSync(made.folder, join(project, 'node_modules/tarazi'), 'junction');
    for (const { file, code } of examples) writeFileSync(file, code);
  });

  it('has examples that all print something', () => {
    expect(examples.length).toBeGreaterThan(8);
    expect(examples.filter(({ prints }) => prints.length === 0)).toEqual([]);
  });

  it('has examples whose types fit', () => {
    expect(typeErrors(examples.map(({ file }) => file))).toEqual([]);
  });

  it.each(examples)('prints what it says: $title', async ({ file, code, prints }) => {
    const script = file.replace(/mts$/, 'mjs');
    writeFileSync(script, (await transform(code, { loader: 'ts', format: 'esm' })).code);
    const done = run(process.execPath, [script], project);
    expect(done.stderr).toBe('');
    // Numbers are grouped with a space that does not break; on a page, nobody sees the difference.
    expect(done.stdout.replaceAll('\u00a0', ' ').trimEnd().split('\n')).toEqual(prints);
  });
});

describe('the checker of signatures', () => {
  it('sees a type that is not exported, however deep', () => {
    const types = join(folder, 'types');
    mkdirSync(types, { recursive: true });
    writeFileSync(join(types, 'a.d.ts'), 'export interface A { b: B }\nexport interface B { a: Array<A> }\n');
    writeFileSync(
      join(types, 'index.d.ts'),
      "import type { A } from './a.js';\nexport declare const f: <T>(t: T) => A;\n",
    );
    expect(existsSync(types)).toBe(true);
    expect(unnamedTypes(join(types, 'index.d.ts'), types)).toEqual(['A, in f', 'B, in A']);
  });
});
