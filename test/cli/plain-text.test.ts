import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();

it('a plain text goes the whole way, and is compared without a project', () => {
  const path = join(folder, 'plain');
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'source/news.txt'), 'Annual report\r\n\r\n- The centre has 36 rooms.\r\n');
  writeFileSync(join(path, 'az.txt'), 'İllik hesabat\r\n\r\n- Mərkəzdə 46 otaq var.\r\n');
  const against = command(['validate', 'source/news.txt', '--against', 'az.txt'], path);
  expect(against.stdout).toContain('source/news.txt:3:18\naz.txt:3:12\n');
  expect(command(['init', '--source', 'en', '--to', 'az'], path).code).toBe(0);
  expect(readFileSync(join(path, 'tarazi.config.json'), 'utf8')).toContain('"source/**/*.txt"');
  expect(command(['adopt', 'source/news.txt', 'az.txt', '--language', 'az', '--force'], path).code).toBe(0);
  expect(command(['validate'], path)).toMatchObject({ code: 1 });
  expect(command(['build', '--force'], path).code).toBe(0);
  expect(readFileSync(join(path, 'locales/az/news.txt'), 'utf8')).toBe(readFileSync(join(path, 'az.txt'), 'utf8'));
  expect(readFileSync(join(path, 'locales/az/xliff/news.txt.xlf'), 'utf8')).toContain(' datatype="plaintext"');
});

it('facts of a text in UTF-16 are read as those of one in UTF-8', () => {
  writeFileSync(join(folder, 'wide.txt'), '\uFEFFIt has 36 rooms.', 'utf16le');
  const { code, stdout } = command(['facts', 'wide.txt', '--format', 'json'], folder);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).facts.map(({ text }: { text: string }) => text)).toEqual(['36']);
});
