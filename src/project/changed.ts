import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Content, contentKey, InputError, type LanguageTag, UsageError } from '../model/index.js';
import { readXliff, unitsOf } from '../xliff/index.js';
import { changedMessages } from './changed-messages.js';
import { withFile } from './documents.js';
import { findMessages } from './message-files.js';
import { statePath } from './paths.js';
import type { Project } from './project.js';

const run = promisify(execFile);
const LARGEST = 200_000_000;

/** Tells whether a unit's translation is another one than at a revision. */
export interface ChangedSince {
  /** @param key of a message */
  has(
    document: string,
    language: LanguageTag,
    unit: string,
    target: string | Content | undefined,
    key?: string,
  ): Promise<boolean>;
}

async function git(project: Project, ...words: string[]): Promise<Buffer> {
  const options = { cwd: project.folder, maxBuffer: LARGEST, encoding: 'buffer' } as const;
  return (await run('git', words, options)).stdout;
}

/** The commit where the work on HEAD left a revision, as in `git diff REF...`. Throws a UsageError where there is none. */
async function baseOf(project: Project, revision: string): Promise<string> {
  try {
    await git(project, 'rev-parse', '--git-dir');
  } catch {
    throw new UsageError('changed-no-git', {});
  }
  try {
    const name = `${revision}^{commit}`;
    const commit = (await git(project, 'rev-parse', '--verify', '--quiet', '--end-of-options', name)).toString().trim();
    const base = await git(project, 'merge-base', commit, 'HEAD').catch(() => commit);
    return base.toString().trim();
  } catch (error) {
    throw new UsageError('changed-revision', { revision }, undefined, { cause: error });
  }
}

const keyOf = (target: string | Content | undefined): string =>
  target === undefined ? '' : `=${typeof target === 'string' ? target : contentKey(target)}`;

/**
 * Prepares the comparison with a git revision: a unit has changed where its state file did not have it then (its source
 * is another one: the id is a hash of it), or had another translation. Throws a UsageError outside git or for a revision
 * that is not known, an InputError where the state at the revision cannot be read.
 */
export async function changedSince(project: Project, revision: string): Promise<ChangedSince> {
  const base = await baseOf(project, revision);
  const states = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const stateAt = async (path: string): Promise<ReadonlyMap<string, string>> => {
    // A file that was not there yet: all of it is new.
    const bytes = await git(project, 'show', `${base}:./${path}`).catch(() => undefined);
    if (!bytes) return new Map();
    try {
      const { files } = readXliff(bytes, { maxBytes: project.config.limits.xliffBytes });
      return new Map(files.flatMap(unitsOf).map(({ id, target }) => [id, keyOf(target)]));
    } catch (error) {
      const named = withFile(error, `${revision}:${path}`);
      throw named instanceof InputError ? named : error;
    }
  };
  const { files } = await findMessages(project);
  const message = changedMessages(project, files, (path) =>
    git(project, 'show', `${base}:./${path}`).catch(() => undefined),
  );
  return {
    async has(document, language, unit, target, key) {
      const other = key === undefined ? undefined : await message(document, language, key);
      if (other !== undefined) return other;
      const path = statePath(project.config, document, language);
      const state = states.get(path) ?? stateAt(path);
      states.set(path, state);
      return (await state).get(unit) !== keyOf(target);
    },
  };
}
