import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { changesIn, freshClone } from '../support/clone.js';
import { type Run, run, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
let clone = '';
let started: Run;

beforeAll(() => {
  clone = freshClone(folder);
  started = run(npm, ['start'], clone);
});

describe('npm start in a fresh clone', () => {
  it('ends well', () => {
    expect(started).toMatchObject({ code: 0 });
  });

  it('leaves git status clean', () => {
    expect(changesIn(clone)).toBe('');
  });

  it.each(['locales/az/statement.md', 'locales/ru/statement.md', 'dist/cli.js'])('leaves %s', (file) => {
    expect(existsSync(join(clone, file))).toBe(true);
  });

  it('does the same a second time', () => {
    expect(run(npm, ['start'], clone).code).toBe(0);
    expect(changesIn(clone)).toBe('');
  });
});
