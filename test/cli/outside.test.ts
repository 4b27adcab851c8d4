import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const command = tarazi();
const home = temporaryFolder();
let count = 0;

/** A project with a document that is exported, and a file of somebody else beside it. */
function project(): { folder: string; victim: string } {
  const folder = join(home, `${++count}`, 'project');
  mkdirSync(join(folder, 'source'), { recursive: true });
  writeFileSync(join(folder, 'source', 'a.md'), 'They met in 1990.\n');
  writeFileSync(
    join(folder, 'tarazi.config.json'),
    JSON.stringify({ source: 'en', targets: ['az'], history: 'history.jsonl' }),
  );
  const victim = join(home, `${count}`, 'victim');
  writeFileSync(victim, 'theirs');
  expect(command(['export'], folder).code).toBe(0);
  return { folder, victim };
}

const pair = '{"id":1,"source":"In 1990.","target":"1991-ci ildə.","sourceLanguage":"en","targetLanguage":"az"}\n';

const messages = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="m.json" source-language="en" target-language="az" datatype="x-json"><body>
<trans-unit id="a" resname="a"><source>Save</source><target>Saxla</target></trans-unit>
</body></file></xliff>`;

/** What is written where, by which call. */
const writes: [string, string, string[]][] = [
  ['the built document', 'locales/az/a.md', ['build', '--force']],
  ['the state', 'locales/az/xliff/a.md.xlf', ['export']],
  ['a report', 'report.html', ['validate', '--report', 'html=report.html']],
  ['answers to pairs', 'answers.jsonl', ['validate', 'pairs.jsonl', '--report', 'jsonl=answers.jsonl']],
  ['what the specification says', 'x.json', ['validate', '--xliff', '--report', 'json=x.json']],
  ['a copy for a tool', 'out/az/a.md.xlf', ['export', '--out', 'out']],
  ['a package', 'out/az.zip', ['export', '--package', '--out', 'out']],
  ['a memory', 'out/az.tmx', ['tm', 'export', '--out', 'out']],
  ['converted resources', 'out.json', ['convert', 'messages.xlf', '--out', 'out.json']],
  ['a fresh configuration', 'new/tarazi.config.json', ['init']],
];

describe('nothing is written through a link out of the project', () => {
  it.each(writes)('%s', (_, path, args) => {
    const { folder, victim } = project();
    writeFileSync(join(folder, 'pairs.jsonl'), pair);
    writeFileSync(join(folder, 'messages.xlf'), messages);
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    rmSync(at, { force: true });
    // What is read before it is written is a link to nothing.
    const isRead = /\.xlf$|config/.test(path);
    symlinkSync(isRead ? `${victim}-2` : victim, at);
    const { code, stderr } = command(args, args[0] === 'init' ? dirname(at) : folder);
    expect(readFileSync(victim, 'utf8')).toBe('theirs');
    expect(existsSync(`${victim}-2`)).toBe(false);
    expect(code).toBe(2);
    expect(stderr).toContain('victim');
  });

  it('and no folder of somebody else gets or loses a file', () => {
    const { folder } = project();
    const theirs = join(home, `${count}`, 'theirs');
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'a.md.xlf'), 'theirs');
    rmSync(join(folder, 'locales'), { recursive: true });
    symlinkSync(theirs, join(folder, 'locales'));
    for (const args of [['export'], ['build'], ['init', '--to', 'tr']]) {
      expect(command(args, folder).stderr).toContain('theirs');
    }
    expect(readdirSync(theirs)).toEqual(['a.md.xlf']);
  });
});

describe('a report to a device', () => {
  it('leaves the device', () => {
    const { folder } = project();
    writeFileSync(join(folder, 'pairs.jsonl'), pair);
    for (const format of ['html', 'json', 'jsonl']) {
      expect(command(['validate', 'pairs.jsonl', '--report', `${format}=/dev/null`], folder)).toMatchObject({
        code: 1,
      });
    }
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
