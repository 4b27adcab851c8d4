import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { BUNDLED } from './architecture/bundled.js';
import { circlesIn } from './architecture/circles.js';
import { floors, roofs } from './architecture/floor-plan.js';
import { importsOf, readGraph, resolveImport } from './architecture/import-graph.js';
import { namesRooms, namesViolations } from './architecture/names-rooms.js';
import { roomOf, violations } from './architecture/violations.js';
import { root, trackedFiles } from './support/repository.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  devDependencies: object;
};
/** What is bundled, and packages that hold types only, which vanish in the build. */
const dependencies = new Set([
  ...BUNDLED,
  ...Object.keys(manifest.devDependencies).filter((name) => name.endsWith('-types')),
]);
const typescript = trackedFiles().filter((file) => file.endsWith('.ts'));
const source = typescript.filter((file) => file.startsWith('src/'));
const handWritten = source.filter((file) => !file.endsWith('.generated.ts'));

describe('the floor plan', () => {
  it('is kept by every import of src/', () => {
    expect(source.length).toBeGreaterThan(50);
    expect(violations(readGraph(root, source), dependencies)).toEqual([]);
  });

  it('names what is bundled: each is a development dependency that src/ imports', () => {
    const imported = new Set([...readGraph(root, source).values()].flat());
    for (const name of BUNDLED) {
      expect(manifest.devDependencies).toHaveProperty([name]);
      expect(imported).toContain(name);
    }
  });

  it('stands in ARCHITECTURE.md with the same rooms on the same floors', () => {
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const rows = [...page.matchAll(/^\| (\d+) \| ((?:`\w+\/`(?:, )?)+) \|/gm)];
    const listed = rows.flatMap(([, floor, rooms]) =>
      [...rooms!.matchAll(/`(\w+)\/`/g)].map(([, room]) => [room, Number(floor)]),
    );
    expect(new Map(listed as [string, number][])).toEqual(floors);
  });

  it('has no circle of imports, of types neither', () => {
    expect(circlesIn(readGraph(root, source))).toEqual([]);
  });

  it('is entered by tests and scripts from outside only', () => {
    const outside = typescript.filter((file) => /^(scripts|src)\//.test(file));
    const intoTests = [...readGraph(root, outside)].flatMap(([file, imports]) =>
      imports.filter((to) => to.startsWith('test/')).map((to) => `${file} → ${to}`),
    );
    expect(intoTests).toEqual([]);
  });
});

describe('the checker of the floor plan', () => {
  const judge = (from: string, to: string) => violations(new Map([[from, [to]]]), new Set(['saxes']));
  it.each([
    ['upward', 'src/text/scan.ts', 'src/facts/extract.ts', 'higher floor'],
    ['sideways', 'src/xliff/read.ts', 'src/documents/markdown.ts', 'same floor'],
    ['sideways on floor 2', 'src/languages/index.ts', 'src/messages/index.ts', 'same floor'],
    ['a roof', 'src/cli/export.ts', 'src/index.ts', 'on top'],
    ['a room that nobody planned', 'src/text/scan.ts', 'src/utils/misc.ts', 'no room'],
    ['scripts', 'src/facts/extract.ts', 'scripts/learn.ts', 'outside src/'],
    ['tests', 'src/cli.ts', 'test/support/repository.ts', 'outside src/'],
    ['interface strings', 'src/rules/number.ts', 'source/messages.json', 'outside src/'],
    ['one language from a higher floor', 'src/facts/extract.ts', 'src/languages/az/index.ts', 'registry'],
    ['one language from another', 'src/languages/ru/index.ts', 'src/languages/en/index.ts', 'registry'],
    ['the file system', 'src/xliff/read.ts', 'node:fs/promises', 'file system'],
    ['the file system in its old spelling', 'src/xliff/read.ts', 'fs', 'file system'],
    ['prose', 'src/rules/number.ts', '@formatjs/intl', 'messages/'],
    ['i18next', 'src/reports/terminal.ts', 'i18next', 'messages/'],
    ['a development tool', 'src/xliff/read.ts', 'typescript', 'no dependency'],
  ])('sees %s', (_, from, to, why) => {
    expect(judge(from, to)).toEqual([expect.stringContaining(why)]);
  });

  it('sees a file in no room', () => {
    expect(violations(new Map([['src/misc.ts', []]]), new Set())).toEqual([
      'src/misc.ts is in no room of the floor plan',
    ]);
  });

  it.each([
    ['downward', 'src/rules/number.ts', 'src/facts/extract.ts'],
    ['within a room', 'src/xliff/read.ts', 'src/xliff/states.ts'],
    ['from the roof', 'src/index.ts', 'src/project/index.ts'],
    ['a language from the registry', 'src/languages/all.ts', 'src/languages/az/index.ts'],
    ['a dependency', 'src/xliff/read.ts', 'saxes'],
    ['the file system from its room', 'src/project/files.ts', 'node:fs/promises'],
    ['interface strings', 'src/messages/catalogues.ts', 'locales/az/messages.json'],
  ])('accepts %s', (_, from, to) => {
    expect(judge(from, to)).toEqual([]);
  });

  it('sees a circle, of three files and of two', () => {
    const files = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e', 'x'], e: ['d'], f: ['a'] };
    expect(circlesIn(new Map(Object.entries(files)))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('reads every way to import', () => {
    const text = `import type { A } from './a.js'; import b from "../b/b.js"; export * from './c.js';
      import './d.js'; const e = await import('./e.js'); new Worker(new URL('./f.js', import.meta.url));
      type G = import('./g.js').G; import h from './h.json' with { type: 'json' }; // import './no.js'`;
    const found = importsOf(text).map((specifier) => resolveImport('src/x/y.ts', specifier));
    expect(found.sort()).toEqual([
      'src/b/b.ts',
      ...['a', 'c', 'd', 'e', 'f', 'g'].map((name) => `src/x/${name}.ts`),
      'src/x/h.json',
    ]);
  });
});

describe('the rooms within names', () => {
  it('are kept by every import of src/', () => {
    const files = source.filter((file) => file.startsWith('src/facts/names/'));
    for (const room of namesRooms) expect(files.some((file) => file.startsWith(`src/facts/names/${room}/`))).toBe(true);
    expect(namesViolations(readGraph(root, source))).toEqual([]);
  });

  const N = 'src/facts/names';
  it.each([
    ['upward', `${N}/link/links.ts`, `${N}/judge/view.ts`, 'higher floor'],
    ['upward from the lowest', `${N}/read/form.ts`, `${N}/mention/side.ts`, 'higher floor'],
    ['to what stands on top', `${N}/judge/weigh.ts`, `${N}/compare.ts`, 'higher floor'],
    ['past what stands on top', 'src/validate/pair.ts', `${N}/judge/memory.ts`, 'within names'],
  ])('may not be left %s', (_, from, to, why) => {
    expect(namesViolations(new Map([[from, [to]]]))).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['downward', `${N}/judge/evidence/all.ts`, `${N}/read/form.ts`],
    ['within a room', `${N}/judge/evidence/all.ts`, `${N}/judge/view.ts`],
    ['from the top', `${N}/explain.ts`, `${N}/judge/weigh.ts`],
    ['to the top from elsewhere', 'src/validate/document-names.ts', `${N}/explain.ts`],
  ])('may be used %s', (_, from, to) => {
    expect(namesViolations(new Map([[from, [to]]]))).toEqual([]);
  });
});

describe('files', () => {
  it('export by name only', () => {
    const isDefault = (statement: ts.Statement) =>
      (ts.isExportAssignment(statement) && !statement.isExportEquals) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)) ||
      (ts.isExportDeclaration(statement) &&
        statement.exportClause !== undefined &&
        ts.isNamedExports(statement.exportClause) &&
        statement.exportClause.elements.some((element) => element.name.text === 'default'));
    const offenders = source.filter((file) =>
      ts
        .createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2023)
        .statements.some(isDefault),
    );
    expect(offenders).toEqual([]);
  });

  it('are small', () => {
    const sizes = handWritten.map((file) => ({ file, size: statSync(join(root, file)).size }));
    expect(sizes.filter(({ size }) => size > 20_000)).toEqual([]);
    expect(sizes.reduce((sum, { size }) => sum + size, 0) / sizes.length).toBeLessThan(5_000);
  });

  it('keep the public index under 1 KB and the roofs apart from rooms', () => {
    expect(statSync(join(root, 'src/index.ts')).size).toBeLessThan(1_000);
    expect(source.filter((file) => roomOf(file) === '').sort()).toEqual([...roofs].sort());
  });
});
