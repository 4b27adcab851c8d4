import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './command.js';
import { root, trackedFiles } from './repository.js';

function git(args: readonly string[], cwd: string): string {
  const { code, stdout, stderr } = run('git', args, cwd);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/**
 * Clones the repository as its files stand now, committed or not, into `folder/clone`, with the installed packages.
 * The working tree is copied and committed first, so that the clone is what a user gets from the next commit.
 */
export function freshClone(folder: string): string {
  const origin = join(folder, 'origin');
  for (const file of trackedFiles()) {
    mkdirSync(dirname(join(origin, file)), { recursive: true });
    cpSync(join(root, file), join(origin, file), { mode: 0, verbatimSymlinks: true });
  }
  git(['init', '-q', '-b', 'main'], origin);
  git(['add', '-A'], origin);
  git(['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-q', '-m', 'test'], origin);
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
