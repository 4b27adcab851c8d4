import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkXliff } from '../../src/xliff/check/index.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';
import { hasSchemas, hasXmllint, lint } from '../xliff/outside-data.js';

const folder = temporaryFolder();
const command = tarazi();
const STATE = 'locales/az/xliff/a.md.xlf';
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');

/** Its first sentence is translated, the second is to be reviewed, the third is like the first. */
function project(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  expect(command(['init', '--to', 'az,ru'], path).code).toBe(0);
  writeFileSync(join(path, 'source/a.md'), 'In all, **147** people were killed.\n\nIt was in 1990.\n');
  expect(command(['export'], path).code).toBe(0);
  const texts = ['Ümumilikdə <g id="1">147</g> nəfər həlak oldu.', '1990-cı ildə oldu.'];
  writeFileSync(
    join(path, 'back.xlf'),
    fillXliff(read(path, STATE), (_, i) => texts[i]),
  );
  expect(command(['import', 'back.xlf'], path).code).toBe(0);
  writeFileSync(
    join(path, 'source/a.md'),
    'In all, **147** people were killed.\n\nIt was in 1991.\n\nIn all, **148** people were killed.\n',
  );
  expect(command(['export'], path).code).toBe(0);
  return path;
}

const MEMORY = `<tmx version="1.4"><header srclang="en"/><body>
<tu tuid="k"><prop type="client">Office</prop><tuv xml:lang="EN-US"><seg>It was in 1992.</seg></tuv><tuv xml:lang="az-AZ"><seg>1992-ci ildə oldu.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>No.</seg></tuv><tuv xml:lang="fr"><seg>Non.</seg></tuv></tu>
</body></tmx>`;

describe('tarazi tm export', () => {
  it('writes the confirmed translations, a file a language', () => {
    const path = project('export');
    const { code, stdout } = command(['tm', 'export', '--out', 'tm'], path);
    expect([code, stdout]).toEqual([0, 'tm/az.tmx: 1 translation\ntm/ru.tmx: 0 translations\n']);
    const tmx = read(path, 'tm/az.tmx');
    expect(tmx).toContain('<tuv xml:lang="az"><seg>Ümumilikdə <bpt i="1" x="1" type="bold"');
    expect(tmx).toContain('<prop type="x-document">source/a.md</prop>');
    expect(tmx).not.toContain('1990');
    if (hasXmllint) expect(lint(tmx)).toBe('');
    expect(command(['tm', 'export', '--out', 'tm'], path).code).toBe(0);
    expect(read(path, 'tm/az.tmx')).toBe(tmx);
  });

  it('leaves what stood there where a document cannot be read', () => {
    const path = project('export-broken');
    expect(command(['tm', 'export', '--out', 'tm'], path).code).toBe(0);
    const before = read(path, 'tm/az.tmx');
    writeFileSync(join(path, 'locales/az/xliff/b.md.xlf'), '<xliff');
    writeFileSync(join(path, 'source/b.md'), 'Later.\n');
    const { code, stdout, stderr } = command(['tm', 'export', '--out', 'tm'], path);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('b.md.xlf');
    expect(read(path, 'tm/az.tmx')).toBe(before);
    expect(readdirSync(join(path, 'tm'))).toEqual(['az.tmx', 'ru.tmx']);
  });
});

describe('tarazi tm import', () => {
  it('keeps what is in the languages of the project, once', () => {
    const path = project('import');
    writeFileSync(join(path, 'old.tmx'), MEMORY);
    expect(command(['tm', 'import', 'old.tmx'], path)).toMatchObject({
      code: 0,
      stdout: 'old.tmx (az): 1 translation added, 0 known already\n',
    });
    const memory = read(path, 'locales/az/memory.tmx');
    expect(memory).toContain('<tu tuid="k">\n      <prop type="client">Office</prop>');
    expect(memory).not.toContain('No.');
    expect(command(['tm', 'import', 'old.tmx'], path).stdout).toContain('0 translations added, 1 known already');
    expect(read(path, 'locales/az/memory.tmx')).toBe(memory);
  });

  it.each(['1.2', '2.0', '2.1', '2.2'])('offers matches in copies for a tool (%s)', (version) => {
    const path = project(`match-${version}`);
    writeFileSync(join(path, 'old.tmx'), MEMORY);
    expect(command(['tm', 'import', 'old.tmx'], path).code).toBe(0);
    const wanted = ['export', '--for', 'generic', '--to', 'az', '--xliff', version, '--out', 'out'];
    expect(command(wanted, path).code).toBe(0);
    const copy = read(path, 'out/az/a.md.xlf');
    const units = copy.match(/<(trans-unit|unit)\b[\s\S]*?<\/\1>/g) ?? [];
    const matches = units.map((unit) =>
      [...unit.matchAll(/(?:match-quality|similarity)="([\d.]+)%?" origin="([^"]*)"/g)].map(([, , origin]) => origin),
    );
    expect(matches).toEqual([[], ['memory.tmx'], ['source/a.md']]);
    expect(units[1]).toContain('1992-ci ildə oldu.');
    if (hasXmllint && hasSchemas) expect(lint(copy, version)).toBe('');
    expect(checkXliff(copy).findings).toEqual([]);
    // What is offered is nobody's translation.
    const before = read(path, STATE);
    expect(command(['import', 'out/az/a.md.xlf'], path).code).toBe(0);
    expect(read(path, STATE)).toBe(before);
  });

  it('tells what it cannot use', () => {
    const path = project('refused');
    writeFileSync(join(path, 'broken.tmx'), '<tmx><body>');
    writeFileSync(join(path, 'other.tmx'), MEMORY.replace('az-AZ', 'de'));
    const { code, stderr } = command(['tm', 'import', 'broken.tmx', 'gone.tmx', 'other.tmx'], path);
    expect(code).toBe(2);
    expect(stderr).toMatch(/broken\.tmx:1:\d+: Not well-formed XML/);
    expect(stderr).toContain('gone.tmx');
    expect(stderr).toContain('other.tmx: there is nothing to take: no translation from en into az');
    for (const args of [['tm'], ['tm', 'import'], ['tm', 'export'], ['tm', 'delete']]) {
      expect([args, command(args, path).code]).toEqual([args, 2]);
    }
  });
});
