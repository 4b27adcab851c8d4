import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './command.js';
import { root, trackedFiles } from './repository.js';

function git(args: readonly string[], cwd: string): string {
  const { code, stdout, stderr } = run('git', args, cwd);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Copies the files as they stand now, committed or not, into `folder/origin` and commits them: what the next commit is. */
export function freshOrigin(folder: string): string {
  const origin = join(folder, 'origin');
  for (const file of trackedFiles()) {
    mkdirSync(dirname(join(origin, file)), { recursive: true });
    cpSync(join(root, file), join(origin, file), { mode: 0, verbatimSymlinks: true });
  }
  git(['init', '-q', '-b', 'main'], origin);
  git(['add', '-A'], origin);
  git(['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-q', '-m', 'test'], origin);
  return origin;
}

/** Clones the repository as its files stand now into `folder/clone`, with the installed packages. */
export function freshClone(folder: string): string {
  freshOrigin(folder);
  git(['clone', '-q', 'origin', 'clone'], folder);
  const clone = join(folder, 'clone');
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  writeFileSync(join(clone, '.git', 'info', 'exclude'), 'node_modules\n'); // a link is no folder for .gitignore
  return clone;
}

/** What `git status` tells of a clone: empty when clean. */
export function changesIn(clone: string): string {
  return git(['status', '--porcelain', '--untracked-files=all'], clone);
}
