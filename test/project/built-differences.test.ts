import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../src/project/first-difference.js';
import { differingWords } from '../../src/rules/support/differing-words.js';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

const SOURCE = `# Report

The hall opened in 2019. It has 340 seats.

- Entry is [free](https://example.org/free).
- It is closed on Monday.
`;
const AZ = `# Hesabat

Zal 2019-cu ildə açılıb. Orada 340 yer var.

- Giriş [pulsuzdur](https://example.org/free).
- Bazar ertəsi bağlıdır.
`;
const BUILT = 'locales/az/report.md';

/** A project with a document that is translated and built. */
function built(): string {
  const path = join(folder, `differences-${made++}`);
  const files = {
    'tarazi.config.json': '{"source":"en","targets":["az"]}',
    'source/report.md': SOURCE,
    'report.az.md': AZ,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  expect(command(['adopt', 'source/report.md', 'report.az.md'], path).code).toBe(0);
  expect(command(['build'], path).code).toBe(0);
  expect(readFileSync(join(path, BUILT), 'utf8')).toBe(AZ);
  return path;
}

interface Told {
  messageId: string;
  severity: string;
  message: string;
  sourcePlace: { line: number };
  targetPlace: { file: string; line: number };
}

/** What validation says of the built document: message, severity, line there, line of the source. */
function told(path: string, ...more: string[]) {
  const { findings } = JSON.parse(command(['validate', '--format', 'json', ...more], path).stdout) as {
    findings: (Told & { rule: string })[];
  };
  return findings
    .filter(({ rule }) => rule === 'built-file')
    .map(({ messageId, severity, targetPlace, sourcePlace }) => {
      expect(targetPlace.file).toBe(BUILT);
      return `${messageId.split('.').at(-1)} ${severity} ${targetPlace.line} ${sourcePlace.line}`;
    });
}

describe('what was changed by hand in a built document', () => {
  it.each([
    ['a figure', ['340', '430'], ['changed error 3 3']],
    ['a date', ['2019', '2018'], ['changed error 3 3']],
    ['a word', ['bağlıdır', 'işləmir'], ['changed warning 6 6']],
    [
      'two sentences',
      ['340 yer var.\n\n- Giriş', '341 yer var.\n\n- Daxil olmaq'],
      ['changed error 3 3', 'changed warning 5 5'],
    ],
    ['a sentence more', ['yer var.', 'yer var. Gəlin!'], ['added warning 3 3']],
    ['a sentence with a figure more', ['yer var.', 'yer var. Daha 20 yer gözlənilir.'], ['added error 3 3']],
    ['a sentence less', [' Orada 340 yer var.', ''], ['removed error 5 3']],
    ['where a link leads', ['/free', '/paid'], ['markup warning 5 1']],
    ['the last line', ['bağlıdır.\n', 'bağlıdır.\n- \n'], ['markup warning 7 1']],
  ] as const)('is told at its line: %s', (_, [from, to], expected) => {
    const path = built();
    expect(told(path)).toEqual([]);
    writeFileSync(join(path, BUILT), AZ.replace(from, to));
    expect(told(path)).toEqual(expected);
    expect(told(path)).toEqual(expected);
    expect(told(path, '--no-cache')).toEqual(expected);
    expect(command(['validate'], path).code).toBe(expected.join().includes('error') ? 1 : 0);
    expect(command(['validate', '--fail-on', 'warning'], path).code).toBe(1);
    expect(command(['build', '--check'], path).code).toBe(1);
    expect(readFileSync(join(path, BUILT), 'utf8')).toBe(AZ.replace(from, to));
    // Taken in, or built anew, it is gone.
    expect(command(['build', '--force'], path).code).toBe(0);
    expect(told(path)).toEqual([]);
  });

  it.each([
    [1000, 'removed', 1000],
    [1001, 'markup', 1],
  ])('is told sentence by sentence up to a thousand edits: %i lines less are “%s”', (count, how, findings) => {
    const path = join(folder, `differences-${made++}`);
    const text = `Hall.\n\n${Array.from({ length: count }, (_, n) => `Room ${n + 1}.\n\n`).join('')}End.\n`;
    const files = { 'tarazi.config.json': '{"source":"en","targets":["az"]}', 'source/report.md': text, 'az.md': text };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    }
    command(['adopt', 'source/report.md', 'az.md'], path);
    command(['build'], path);
    writeFileSync(join(path, BUILT), 'Hall.\n\nEnd.\n');
    const hows = told(path).map((line) => line.split(' ')[0]);
    expect([hows.length, ...new Set(hows)]).toEqual([findings, how]);
  });

  it('says what stands there and what the translation says', () => {
    const path = built();
    writeFileSync(join(path, BUILT), AZ.replace('340', '430'));
    const { stdout } = command(['validate'], path);
    expect(stdout.replace(/\s+/g, ' ')).toContain('it says “430”, its translation “340”');
    expect(command(['validate', '--report', 'github'], path).stdout).toMatch(
      /^::error file=locales\/az\/report\.md,line=3,/,
    );
    expect(JSON.parse(command(['status', '--format', 'json'], path).stdout).documents).toMatchObject([{ errors: 1 }]);
  });

  it('is gone once it is taken into the project', () => {
    const path = built();
    writeFileSync(join(path, BUILT), AZ.replace('bağlıdır', 'işləmir'));
    expect(command(['adopt', 'source/report.md', BUILT, '--force'], path).code).toBe(0);
    expect(told(path)).toEqual([]);
    expect(command(['build', '--check'], path).code).toBe(0);
  });

  it('can be waived, and switched off', () => {
    const path = built();
    writeFileSync(join(path, BUILT), AZ.replace('340', '430'));
    const { findings } = JSON.parse(command(['validate', '--format', 'json'], path).stdout);
    command(['waive', findings[0].fingerprint, '--reason', 'agreed'], path);
    expect(command(['validate'], path).code).toBe(0);
    rmSync(join(path, 'waivers.csv'));
    writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"],"rules":{"built-file":"off"}}');
    expect(command(['validate'], path).code).toBe(0);
  });

  it('is no document that is only older than its translations, nor one whose line ends git turned', () => {
    const path = built();
    writeFileSync(join(path, BUILT), AZ.replaceAll('\n', '\r\n'));
    expect(told(path)).toEqual([]);
    expect(command(['build', '--check'], path).code).toBe(0);
    writeFileSync(join(path, BUILT), AZ);
    writeFileSync(join(path, 'new.md'), AZ.replace('bağlıdır', 'işləmir'));
    expect(command(['adopt', 'source/report.md', 'new.md', '--force'], path).code).toBe(0);
    expect(told(path)).toEqual([]);
  });

  it('is one finding where the document was never built', () => {
    const path = built();
    rmSync(join(path, 'locales/az/built.sha256'));
    expect(told(path)).toEqual([]);
    writeFileSync(join(path, BUILT), AZ.replace('340', '430').replace('2019', '2018'));
    expect(told(path)).toEqual(['foreign warning 1 1']);
    writeFileSync(join(path, BUILT), Buffer.from([0xff]));
    expect(told(path)).toEqual(['foreign warning 1 1']);
  });

  it('is told of a message by its key; one that only the built file has is kept by a build', () => {
    const path = join(folder, `differences-${made++}`);
    const files = {
      'tarazi.config.json': '{"targets":["az"],"documents":["source/*.json"]}',
      'source/ui.json': '{"a":"Done","b":"Keep {n} copies","c":"Done"}',
      'az.json': '{"a":"Hazırdır","b":"{n} surət saxla","c":"Hazırdır"}',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    }
    command(['adopt', 'source/ui.json', 'az.json'], path);
    command(['build'], path);
    writeFileSync(join(path, 'locales/az/ui.json'), '{"a":"Hazırdır","b":"{n} surət saxla",\n"c":"Bitdi","d":"Yeni"}');
    const { findings } = JSON.parse(command(['validate', '--format', 'json'], path).stdout) as { findings: Told[] };
    const own = findings.filter(({ messageId }) => messageId.startsWith('finding.built-file.'));
    expect(own.map(({ messageId, targetPlace }) => [messageId.split('.').at(-1), targetPlace.line])).toEqual([
      ['changed', 2],
    ]);
  });

  it('is found among hundreds of sentences, and told as one where nearly all differ', () => {
    const path = built();
    const many = (text: (n: number) => string) => Array.from({ length: 600 }, (_, n) => `${text(n)}\n`).join('\n');
    writeFileSync(
      join(path, 'source/report.md'),
      many((n) => `There are ${n + 2} halls.`),
    );
    writeFileSync(
      join(path, 'all.md'),
      many((n) => `Burada ${n + 2} zal var.`),
    );
    command(['adopt', 'source/report.md', 'all.md', '--force'], path);
    command(['build', '--force'], path);
    const text = readFileSync(join(path, BUILT), 'utf8');
    writeFileSync(join(path, BUILT), text.replace('Burada 300 zal', 'Burada 3000 zal'));
    expect(told(path)).toEqual(['changed error 597 597']);
    writeFileSync(join(path, BUILT), text.replaceAll('zal', 'otaq'));
    expect(told(path)).toEqual(['markup warning 1 1']);
  });
});

describe('tarazi build --check', () => {
  it('tells what is not built, what is older than its translations, what a hand has changed, and writes nothing', () => {
    const path = built();
    const check = (): [number | null, string] => {
      const { code, stdout } = command(['build', '--check'], path);
      return [code, stdout.trim()];
    };
    expect(check()).toEqual([0, `${BUILT}: as it would be built`]);
    writeFileSync(join(path, 'new.md'), AZ.replace('340', '341'));
    command(['adopt', 'source/report.md', 'new.md', '--force'], path);
    expect(check()).toEqual([1, `${BUILT}:3: the translation has changed since it was built; run “tarazi build”`]);
    expect(readFileSync(join(path, BUILT), 'utf8')).toBe(AZ);
    writeFileSync(join(path, BUILT), AZ.replace('Giriş', 'Daxil olmaq'));
    expect(check()).toEqual([1, expect.stringContaining(`${BUILT}:3: what stands here was neither built nor adopted`)]);
    rmSync(join(path, BUILT));
    expect(check()).toEqual([1, `${BUILT}: not built yet; run “tarazi build”`]);
    expect(command(['build', '--check', '--force'], path).code).toBe(2);
  });

  it('wants all translated only where that is asked for', () => {
    const path = built();
    writeFileSync(join(path, 'source/report.md'), `${SOURCE}\nIt is new.\n`);
    command(['build'], path);
    expect(command(['build', '--check'], path).code).toBe(0);
    expect(command(['build', '--check', '--require-complete'], path).code).toBe(1);
  });
});

describe('the words in which texts differ', () => {
  it.each([
    ['There were 5 men', 'There were 6 men', '5', '6'],
    ['a b c', 'a x y c', 'b', 'x y'],
    ['a b', 'a', 'a b', 'a'],
    ['a b c', 'a c', 'a b c', 'a c'],
    ['', 'a b', '', 'a b'],
    ['a a', 'a a a', 'a', 'a a'],
  ])('%s | %s', (before, after, one, other) => {
    expect(differingWords(before, after)).toEqual({ before: one, after: other });
  });

  it('are cut where there are many', () => {
    expect(differingWords('', 'word '.repeat(50)).after).toHaveLength(80);
  });
});

describe('the first line that differs', () => {
  it.each([
    ['a\nb', 'a\nb', undefined],
    ['a\nb', 'a\r\nb', undefined],
    ['a\nb', 'a\nc', 2],
    ['a', 'a\nb', 2],
    ['', 'a', 1],
  ])('%j | %j', (one, other, line) => {
    expect(firstDifference(Buffer.from(one), Buffer.from(other))).toBe(line);
  });
});
