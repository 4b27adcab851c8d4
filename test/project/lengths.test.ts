import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLengths } from '../../src/project/lengths.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const place = { file: 'source/app.json', line: 1, column: 1 };
const unit = { id: 'u1', source: ['x'], place, context: 'message', key: 'home.title' };

describe('the lengths of a configuration', () => {
  it.each<[string, Record<string, number>, number | undefined]>([
    ['nothing is said', {}, undefined],
    ['the document is named', { 'source/app.json': 80 }, 80],
    ['a glob fits', { 'source/*.json': 80 }, 80],
    ['a glob fits at any depth', { '**/app.json': 80 }, 80],
    ['another document is named', { 'source/ap*.md': 80 }, undefined],
    ['a key is named', { 'source/app.json#home.title': 30 }, 30],
    ['keys are named', { '**#home.*': 30 }, 30],
    ['a part of a key is named', { 'source/app.json#home': 30 }, undefined],
    ['two fit: the last counts', { 'source/app.json': 80, '**#home.*': 30 }, 30],
    ['a dot is a dot', { 'source/appxjson': 80 }, undefined],
  ])('where %s', (_, lengths, most) => {
    expect(withLengths([unit], 'source/app.json', lengths)[0]?.maxLength).toBe(most);
  });
});

describe('a project with lengths', () => {
  const command = tarazi();
  const folder = temporaryFolder();

  it.each(['1.2', '2.1'])('tells translators (XLIFF %s) and finds what is too long', (version) => {
    const project = join(folder, version);
    mkdirSync(join(project, 'source'), { recursive: true });
    const lengths = { '**/app.json#save': 8 };
    const config = { source: 'en', targets: ['az'], documents: ['source/*.json'], xliff: version, lengths };
    writeFileSync(join(project, 'tarazi.config.json'), JSON.stringify(config));
    writeFileSync(join(project, 'source', 'app.json'), '{ "save": "Save", "close": "Close" }');
    expect(command(['export', '--for', 'generic', '--out', 'out'], project)).toMatchObject({ code: 0 });
    const copy = readFileSync(join(project, 'out', 'az', 'app.json.xlf'), 'utf8');
    expect(copy).toContain('Ən çoxu 8 simvol');
    expect(copy.match(version === '1.2' ? /maxwidth="8" size-unit="char"/g : /slr:sizeRestriction="8"/g)).toHaveLength(
      1,
    );
    const targets = ['Yadda saxla', 'Pəncərəni bağlayın'];
    writeFileSync(
      join(project, 'az.xlf'),
      fillXliff(copy, (_, index) => targets[index]),
    );
    expect(command(['import', 'az.xlf'], project)).toMatchObject({ code: 0 });
    for (const paths of [[], ['az.xlf']]) {
      const { code, stdout } = command(['validate', ...paths, '--format', 'json'], project);
      const { findings } = JSON.parse(stdout) as {
        findings: { rule: string; severity: string; target: { text: string } }[];
      };
      const grave = findings.filter(({ severity }) => severity !== 'info');
      expect([code, grave.map(({ rule, target }) => [rule, target.text])]).toEqual([1, [['length', 'xla']]]);
    }
  });
});
