import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const folder = temporaryFolder();
const command = tarazi();

it('tarazi status --analysis counts words by document and language, and sums them up', () => {
  const path = join(folder, 'analysis');
  mkdirSync(path);
  expect(command(['init', '--to', 'az,ru'], path).code).toBe(0);
  expect(command(['status', '--analysis'], path)).toMatchObject({ code: 2, stdout: '' });
  writeFileSync(join(path, 'source/a.md'), 'One two three.\n\nFour five.\n');
  writeFileSync(join(path, 'source/b.md'), 'Four five.\n\nSix.\n');
  expect(command(['export'], path).code).toBe(0);
  const state = readFileSync(join(path, 'locales/az/xliff/a.md.xlf'), 'utf8');
  writeFileSync(
    join(path, 'back.xlf'),
    fillXliff(state, (_, i) => (i === 0 ? 'Bir iki üç.' : undefined)),
  );
  expect(command(['import', 'back.xlf'], path).code).toBe(0);
  const { code, stdout } = command(['status', '--analysis'], path);
  expect([code, stdout]).toEqual([
    0,
    `Document     Language  New  Changed  Repeated  Done  Words
source/a.md  az          2        0         0     3      5
source/a.md  ru          5        0         0     0      5
source/b.md  az          1        0         2     0      3
source/b.md  ru          1        0         2     0      3
Total        az          3        0         2     3      8
Total        ru          6        0         2     0      8
`,
  ]);
  const json = JSON.parse(command(['status', '--analysis', '--format', 'json'], path).stdout);
  expect(json.analysis[0]).toEqual({
    document: 'source/a.md',
    language: 'az',
    new: { segments: 1, words: 2 },
    ...Object.fromEntries(
      ['match75', 'match85', 'match95', 'match100'].map((band) => [band, { segments: 0, words: 0 }]),
    ),
    changed: { segments: 0, words: 0 },
    repeated: { segments: 0, words: 0 },
    done: { segments: 1, words: 3 },
    total: { segments: 2, words: 5 },
  });
});

it('tarazi status --analysis knows the translation memory', () => {
  const path = join(folder, 'memory');
  mkdirSync(path);
  expect(command(['init', '--to', 'az'], path).code).toBe(0);
  const known = 'The minister met the ambassador of Norway in Baku on Monday to discuss trade.';
  writeFileSync(join(path, 'source/a.md'), `${known}\n\n${known.replace('Norway', 'Sweden')}\n\nNew words.\n`);
  const tu = `<tu><tuv xml:lang="en"><seg>${known}</seg></tuv><tuv xml:lang="az"><seg>Nazir danışdı.</seg></tuv></tu>`;
  const header =
    '<header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>';
  writeFileSync(join(path, 'old.tmx'), `<tmx version="1.4">${header}<body>${tu}</body></tmx>`);
  expect(command(['tm', 'import', 'old.tmx'], path).code).toBe(0);
  expect(command(['status', '--analysis'], path).stdout).toBe(
    `Document     Language  New  75–84%  85–94%  95–99%  100%  Changed  Repeated  Done  Words
source/a.md  az          2       0      14       0    14        0         0     0     30
`,
  );
});
