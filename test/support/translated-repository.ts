import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCommand, run } from './command.js';

const SOURCE = '# Statement\n\nThat night 147 people were killed and 744 were wounded.\n\nThe report has 36 pages.\n';
const AZ = '# Bəyanat\n\nHəmin gecə 147 nəfər öldürüldü, 744 nəfər yaralandı.\n\nHesabat 36 səhifədir.\n';
/** The state of the statement's translation. */
export const STATE = 'locales/az/xliff/statement.md.xlf';

/** Runs git as somebody whom no configuration knows. */
export function git(path: string, ...words: string[]): string {
  const who = ['-c', 'user.name=A. B.', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const done = run('git', [...who, ...words], path);
  if (done.code !== 0) throw new Error(done.stderr);
  return done.stdout;
}

/** Commits all that is there. */
export function commit(path: string): void {
  git(path, 'add', '--all');
  git(path, 'commit', '--quiet', '--message=x');
}

/** Makes a repository with a statement and its translation, all committed; gives its path. */
export function translatedRepository(folder: string): string {
  const path = mkdtempSync(join(folder, 'repository-'));
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"]}');
  writeFileSync(join(path, 'source/statement.md'), SOURCE);
  writeFileSync(join(path, 'statement.az.md'), AZ);
  const adopted = run(process.execPath, [builtCommand(), 'adopt', 'source/statement.md', 'statement.az.md'], path);
  if (adopted.code !== 0) throw new Error(adopted.stderr);
  git(path, 'init', '--quiet', '--initial-branch=main');
  commit(path);
  return path;
}

/** Replaces a text where it stands last: in a state, in the target. */
export function edit(path: string, name: string, from: string, to: string): void {
  const text = readFileSync(join(path, name), 'utf8');
  const at = text.lastIndexOf(from);
  if (at < 0) throw new Error(`${from} is not in ${name}`);
  writeFileSync(join(path, name), text.slice(0, at) + to + text.slice(at + from.length));
}
