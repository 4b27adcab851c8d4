import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

const SOURCE = {
  title: 'Shopping list',
  item_one: '{{count}} item',
  item_other: '{{count}} items',
  year: '1990',
};
/** As a translator of the software wrote it by hand: with a key of its own, in its own order. */
const RU = {
  item_one: '{{count}} предмет',
  item_few: '{{count}} предмета',
  item_many: '{{count}} предметов',
  item_other: '{{count}} предмета',
  title: 'Список покупок',
  year: '1990',
  region: 'Только для России',
};

/** A project of i18next's resources with a Russian file that is there already. */
function project(ru: object = RU): string {
  const path = join(folder, `plurals-${made++}`);
  const files: Record<string, string> = {
    'tarazi.config.json': '{"targets":["ru"],"documents":["source/*.json"]}',
    'source/translation.json': `${JSON.stringify(SOURCE, null, 2)}\n`,
    'locales/ru/translation.json': `${JSON.stringify(ru, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}
const STATE = 'locales/ru/xliff/translation.json.xlf';
const OUTPUT = 'locales/ru/translation.json';
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');

describe('a project of messages with plural forms', () => {
  it('never loses what stood in a file by hand', () => {
    const path = project();
    const before = read(path, OUTPUT);
    expect(command(['build'], path).code).toBe(1);
    expect(read(path, OUTPUT)).toBe(before);

    const adopted = command(['adopt', 'source/translation.json', OUTPUT, '--language', 'ru'], path);
    expect(adopted.stdout).toContain('no source sentence found for “Только для России”');
    expect(adopted.stdout).toContain('6 sentences taken');
    const built = command(['build'], path);
    expect(built).toMatchObject({ code: 0 });
    expect(built.stderr).toContain('1 key that source/translation.json does not have stays: region');
    expect(JSON.parse(read(path, OUTPUT))).toEqual(RU);
    const once = read(path, OUTPUT);
    expect(command(['build'], path).code).toBe(0);
    expect(read(path, OUTPUT)).toBe(once);
  });

  it('takes a translation without letters', () => {
    const path = project();
    const file = join(path, 'source/translation.json');
    writeFileSync(file, '{"number": "No.", "gone": "Here", "empty": "There"}');
    writeFileSync(join(path, OUTPUT), '{"number": "№", "empty": ""}');
    const adopted = command(['adopt', 'source/translation.json', OUTPUT, '--language', 'ru'], path);
    expect(adopted.stdout).toContain('1 sentence taken');
    expect(adopted.stdout).not.toContain('“No.”');
    expect(adopted.stdout).toContain('“Here”');
    expect(adopted.stdout).toContain('“There”');
    expect(read(path, STATE)).toContain('>№</target>');
  });

  it('asks translators for every form of their language, and says which is which', () => {
    const path = project();
    expect(command(['export'], path).code).toBe(0);
    const state = read(path, STATE);
    expect(state.match(/<trans-unit /g)).toHaveLength(6);
    expect(state).toContain('«few»: 2, 3, 4, 22, 23, 24 … (item_few)');
    expect(state).toContain('«other», для дробей (item_other)');
    expect(command(['export'], path).code).toBe(0);
    expect(read(path, STATE)).toBe(state);
    expect(command(['export', '--for', 'generic', '--out', 'handoff'], path).code).toBe(0);
    expect(read(path, 'handoff/ru/translation.json.xlf')).toContain('«many»: 0, 5, 6, 7, 8, 9 … (item_many)');
  });

  it('takes the forms back and builds them', () => {
    const path = project();
    command(['export'], path);
    const texts = [
      'Список покупок',
      ...['предмет', 'предмета', 'предметов', 'предмета'].map((word) => `<x id="1"/> ${word}`),
      '1990',
    ];
    writeFileSync(
      join(path, 'back.xlf'),
      fillXliff(read(path, STATE), (_, index) => texts[index]).replaceAll('"final"', '"translated"'),
    );
    expect(command(['import', 'back.xlf'], path)).toMatchObject({ code: 0, stderr: '' });
    // The file that was written by hand is not what would be built.
    expect(JSON.parse(command(['validate', '--complete', '--format', 'json'], path).stdout).findings).toMatchObject([
      { messageId: 'finding.built-file.foreign', severity: 'warning' },
    ]);
    expect(command(['build', '--force'], path).code).toBe(0);
    expect(JSON.parse(command(['validate', '--complete', '--format', 'json'], path).stdout).findings).toEqual([]);
    expect(JSON.parse(read(path, OUTPUT))).toEqual(RU);
    // A file by hand without a form has it no more than the project.
    expect(Object.keys(JSON.parse(read(path, OUTPUT)))).toEqual([
      ...Object.keys({ ...SOURCE }).slice(0, 2),
      'item_few',
      'item_many',
      'item_other',
      'year',
      'region',
    ]);
  });
});

describe('a key that stands twice', () => {
  it('is told, and pairing stays by key', () => {
    const path = join(folder, `twice-${made++}`);
    mkdirSync(path);
    const texts = ['One of 30 days', 'Two of 31 days', 'Three of 32 days'];
    const file = (words: readonly string[]): string =>
      `{\n${words.map((word, index) => `  "k${index}": "${word}"`).join(',\n')}`;
    writeFileSync(join(path, 'en.json'), `${file(texts)}\n}\n`);
    const az = ['32 gündən üçü', '31 gündən ikisi', '30 gündən biri'].reverse();
    writeFileSync(join(path, 'az.json'), `${file(az)},\n  "k0": "30 gündən biri"\n}\n`);
    const done = command(['validate', 'en.json', '--against', 'az.json', '--format', 'json'], path);
    expect(done.code).toBe(0);
    expect(JSON.parse(done.stdout).findings).toMatchObject([
      {
        rule: 'message-keys',
        messageId: 'finding.message-keys.twice-target',
        severity: 'warning',
        targetPlace: { line: 5 },
      },
    ]);
  });
});
