import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Place, PlacedFinding } from '../../src/model/index.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';
import { root } from '../support/repository.js';
import { sampleFile, sampleFolder, spoil, spoilings, targetsOf } from '../support/sample.js';

const command = tarazi();
const folder = temporaryFolder();
const languages = ['az', 'ru'];

/** Makes a project with the sample document and its exported XLIFF. */
function exportedProject(name: string): string {
  const project = join(folder, name);
  mkdirSync(join(project, 'source'), { recursive: true });
  cpSync(join(root, 'source', 'statement.md'), join(project, 'source', 'statement.md'));
  cpSync(join(root, 'terms.csv'), join(project, 'terms.csv'));
  expect(command(['init'], project).code).toBe(0);
  expect(command(['export'], project)).toMatchObject({ code: 0 });
  return project;
}

const stateFile = (project: string, language: string): string =>
  readFileSync(join(project, 'locales', language, 'xliff', 'statement.md.xlf'), 'utf8');

interface Report {
  readonly findings: readonly PlacedFinding[];
}

/** Takes translations in and checks them; gives the findings that are no mere information. */
function findingsOf(project: string, suffix: string, exit: number): PlacedFinding[] {
  const files = languages.map((language) => join(sampleFolder, `${language}${suffix}.xlf`));
  expect(command(['import', ...files], project)).toMatchObject({ code: 0 });
  const { code, stdout } = command(['validate', '--format', 'json'], project);
  expect(code).toBe(exit);
  return (JSON.parse(stdout) as Report).findings.filter(({ severity }) => severity !== 'info');
}

describe('the files of the translators', () => {
  let project = '';
  beforeAll(() => {
    project = exportedProject('files');
  });

  it.each(languages)('%s.xlf is what export writes, filled in', async (language) => {
    const targets = targetsOf(sampleFile(`${language}.xlf`));
    const filled = fillXliff(stateFile(project, language), (_, index) => targets[index]);
    expect(targetsOf(filled)).toEqual(targets);
    expect(targets).not.toContain(undefined);
    await expect(filled).toMatchFileSnapshot(join(sampleFolder, `${language}.xlf`));
  });

  it.each(languages)('%s-spoiled.xlf is the same with the documented mistakes', async (language) => {
    const spoilt = spoilings()
      .filter((spoiling) => spoiling.language === language)
      .reduce(spoil, sampleFile(`${language}.xlf`));
    await expect(spoilt).toMatchFileSnapshot(join(sampleFolder, `${language}-spoiled.xlf`));
  });
});

describe('the sample through the whole pipeline', () => {
  let project = '';
  beforeAll(() => {
    project = exportedProject('good');
  });

  it('finds nothing in good translations', () => {
    expect(findingsOf(project, '', 0)).toEqual([]);
    expect(command(['validate', '--complete', '--fail-on', 'warning'], project).code).toBe(0);
  });

  it('takes the same files again without changing a byte', () => {
    const before = languages.map((language) => stateFile(project, language));
    expect(findingsOf(project, '', 0)).toEqual([]);
    expect(languages.map((language) => stateFile(project, language))).toEqual(before);
  });

  it('keeps the translations when exported again, in any version of XLIFF', () => {
    const before = languages.map((language) => stateFile(project, language));
    for (const version of ['2.1', '2.0', '2.2', '1.2'])
      expect(command(['export', '--xliff', version], project)).toMatchObject({ code: 0 });
    expect(languages.map((language) => stateFile(project, language))).toEqual(before);
  });

  it('builds the documents that stand in locales/', () => {
    expect(command(['build', '--require-complete'], project)).toMatchObject({ code: 0 });
    for (const language of languages) {
      const built = readFileSync(join(project, 'locales', language, 'statement.md'), 'utf8');
      expect(built).toBe(readFileSync(join(root, 'locales', language, 'statement.md'), 'utf8'));
    }
  });
});

describe('the spoiled sample', () => {
  let found: PlacedFinding[] = [];
  beforeAll(() => {
    found = findingsOf(exportedProject('spoiled'), '-spoiled', 1);
  });

  const told = (language: string) =>
    found
      .filter((finding) => finding.language === language)
      .map(({ messageId, source, target }) => `${messageId} ${source?.text ?? ''} → ${target?.text ?? ''}`)
      .sort();

  it.each(languages)('gives the documented findings in %s and no other', (language) => {
    const documented = spoilings().filter((spoiling) => spoiling.language === language);
    expect(documented.length).toBeGreaterThan(4);
    expect(told(language)).toEqual(
      documented.map(({ messageId, source, target }) => `${messageId} ${source} → ${target}`).sort(),
    );
  });

  it('names a place in the document and in the XLIFF file for each', () => {
    for (const { document, sourcePlace, targetPlace, fingerprint } of found) {
      expect(document).toBe('source/statement.md');
      expect(sourcePlace).toMatchObject({ file: 'source/statement.md' });
      expect(targetPlace!.file).toMatch(/^locales\/(az|ru)\/xliff\/statement\.md\.xlf$/);
      expect(fingerprint).toMatch(/^[0-9a-f]{8,}$/);
    }
  });

  it('names the exact place of the fact', () => {
    const project = join(folder, 'spoiled');
    const wordAt = ({ file, line, column }: Place): string =>
      readFileSync(join(project, file), 'utf8')
        .split('\n')
        [line - 1]!.slice(column - 1);
    let placed = 0;
    for (const { rule, source, target, sourcePlace, targetPlace } of found) {
      if (rule !== 'number' && rule !== 'date' && rule !== 'name') continue;
      for (const [span, place] of [
        [source, sourcePlace],
        [target, targetPlace],
      ] as const) {
        if (!span || !place) continue;
        expect(wordAt(place).startsWith(span.text.split(' ')[0]!), `${span.text} at ${place.line}`).toBe(true);
        placed++;
      }
    }
    expect(placed).toBeGreaterThan(15);
  });

  it('is what the README shows', () => {
    const shown = /<!-- finding -->\n```\n([\s\S]*?)```\n<!-- \/finding -->/.exec(
      readFileSync(join(root, 'README.md'), 'utf8'),
    );
    const { stdout } = command(['validate'], join(folder, 'spoiled'));
    expect(stdout.replaceAll('\u00A0', ' ')).toContain(shown![1]!);
  });

  it('has findings that can be waived by the line that the README shows', () => {
    const line = /```csv\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!;
    const project = join(folder, 'spoiled');
    writeFileSync(join(project, 'waivers.csv'), line);
    const { findings } = JSON.parse(command(['validate', '--format', 'json'], project).stdout) as Report;
    rmSync(join(project, 'waivers.csv'));
    expect(findings.filter(({ severity }) => severity !== 'info')).toHaveLength(found.length - 1);
  });

  it('does not stop the build', () => {
    const project = exportedProject('spoiled-build');
    writeFileSync(join(project, 'az.xlf'), sampleFile('az-spoiled.xlf'));
    expect(command(['import', 'az.xlf'], project).code).toBe(0);
    expect([0, 1]).toContain(command(['build'], project).code);
    expect(readFileSync(join(project, 'locales', 'az', 'statement.md'), 'utf8')).toContain('174 nəfər');
  });
});
