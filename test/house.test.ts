import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, trackedFiles } from './support/repository.js';

const binary = /\.(png|ico|woff2?|gz|zip|tgz|xlsx|docx)$/;
const files = trackedFiles().filter((file) => !binary.test(file));
const bytes = new Map(files.map((file) => [file, readFileSync(join(root, file))]));
const texts = new Map([...bytes].map(([file, content]) => [file, content.toString('utf8')]));

/** The files, save those of some kinds, whose text matches. */
const matching = (pattern: RegExp, leftOut: RegExp = /^$/): string[] =>
  [...texts].filter(([file, text]) => !leftOut.test(file) && pattern.test(text)).map(([file]) => file);

/** Fixtures show what tools write: foreign line ends, encodings, missing newlines. */
const asFound = /^test\/fixtures\//;
const thisTest = /^test\/house\.test\.ts$/;

describe('every tracked file', () => {
  it('is looked at', () => {
    expect(files).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', '.ci/run', 'source/statement.md']),
    );
  });

  it('is UTF-8 without a byte order mark', () => {
    const offenders = [...bytes].filter(([file, content]) => {
      if (asFound.test(file)) return false;
      const text = texts.get(file)!;
      return text.startsWith('\uFEFF') || !Buffer.from(text, 'utf8').equals(content);
    });
    expect(offenders.map(([file]) => file)).toEqual([]);
  });

  it('ends with one newline and has LF line ends', () => {
    expect(matching(/\r/, asFound)).toEqual([]);
    const unfinished = [...texts].filter(
      ([file, text]) => !asFound.test(file) && text !== '' && (!text.endsWith('\n') || text.endsWith('\n\n')),
    );
    expect(unfinished.map(([file]) => file)).toEqual([]);
  });

  it('has no spaces at the end of a line', () => {
    expect(matching(/[ \t]+$/m, /^(test\/fixtures\/|locales\/.*\.xlf$|.*\.md$|LICENSE$)/)).toEqual([]);
  });

  it('names no path of a machine', () => {
    expect(matching(/(?:^|[\s"'`(=:])\/(?:work|home|root|Users|mnt|private)\/\w|[A-Z]:\\+Users\\/m, thisTest)).toEqual(
      [],
    );
  });

  it('names no registry host and no resolved address', () => {
    const hosts =
      /registry\.(?:npmjs|yarnpkg)\.|\b(?:npmmirror|artifactory|verdaccio|nexus)\b|files\.pythonhosted\.|proxy\.golang\./;
    expect(matching(hosts, thisTest)).toEqual([]);
    expect(texts.get('package-lock.json')).not.toMatch(/"resolved"\s*:\s*"https?:/);
  });

  it('holds no leftover of a merge and no focused or silenced test', () => {
    expect(matching(/^(?:<{7}|>{7}) /m, thisTest)).toEqual([]);
    const tests = /^(?!test\/.*\.test\.ts$)/;
    expect(
      matching(/\b(?:it|test|describe)\.only\(|\b(?:it|test|describe)\.todo\(|@ts-nocheck/, tests).filter(
        (file) => !thisTest.test(file),
      ),
    ).toEqual([]);
  });

  it('tries properties with the seed that all of them have', () => {
    expect(matching(/from 'fast-check'/, thisTest)).toEqual(['test/support/properties.ts']);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(texts.get('package.json')!) as Record<string, Record<string, string>>;
  const lock = JSON.parse(texts.get('package-lock.json')!) as {
    packages: Record<string, { license?: string; dev?: boolean; optionalDependencies?: Record<string, string> }>;
  };

  // `prepare` runs only where the package is made from its sources.
  it('has no script that runs where it is installed from a registry', () => {
    const hooks = ['preinstall', 'install', 'postinstall'];
    expect(Object.keys(manifest.scripts!).filter((name) => hooks.includes(name))).toEqual([]);
  });

  // Where an optional package (a binary for another platform) is missing from the lock, `npm ci` refuses the whole lock.
  it('locks every optional package that its packages name', () => {
    const missing = Object.entries(lock.packages).flatMap(([name, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (wanted) =>
          !(`node_modules/${wanted}` in lock.packages) && !(`${name}/node_modules/${wanted}` in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('installs permissively licensed packages only', () => {
    const permissive =
      /^\(?(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|Unicode-3\.0|Unicode-DFS-2016|WTFPL)\b/;
    const named = new Set(['node_modules/format']); // 0.2.2 is MIT, told in the old field `licenses`
    const others = Object.entries(lock.packages)
      .filter(([name, entry]) => name !== '' && !named.has(name) && entry.dev !== true)
      .filter(([, entry]) => !permissive.test(entry.license ?? ''));
    expect(others.map(([name, entry]) => `${name}: ${entry.license}`)).toEqual([]);
  });
});

describe('the messages', () => {
  const catalogue = (file: string): Record<string, unknown> => JSON.parse(texts.get(file)!) as Record<string, unknown>;
  const english = catalogue('source/messages.json');
  const catalogues = ['source/messages.json', ...files.filter((file) => /^locales\/[^/]+\/messages\.json$/.test(file))];

  it('stand in three languages', () => {
    expect(catalogues).toEqual(['source/messages.json', 'locales/az/messages.json', 'locales/ru/messages.json']);
    expect(Object.keys(english).length).toBeGreaterThan(20);
  });

  it.each(catalogues)('%s is flat, sorted, complete, and written as JSON.stringify writes it', (file) => {
    const messages = catalogue(file);
    const keys = Object.keys(messages);
    expect(keys).toEqual(Object.keys(english).sort());
    expect(keys.filter((key) => typeof messages[key] !== 'string' || messages[key] === '')).toEqual([]);
    expect(texts.get(file)).toBe(`${JSON.stringify(messages, null, 2)}\n`);
  });
});
