import { TaraziError, UsageError } from '../../model/index.js';
import type { ValidateSettings } from '../../validate/settings.js';
import { checkSettings } from '../../validate/settings.js';
import type { ChangedSince } from '../changed.js';
import { idlePatterns } from '../documents.js';
import { findMessages } from '../message-files.js';
import { findProject, openProject, type Project } from '../project.js';
import { projectSettings } from '../settings.js';
import { unusedConfig } from './pair-input.js';
import { type PathKinds, pathKinds } from './path-kinds.js';
import type { RunRequest } from './request.js';

/** A request whose paths were looked at, and whose project was opened where it needs one. */
export interface OpenedRun {
  readonly request: RunRequest;
  readonly kinds: PathKinds;
  readonly project: Project | undefined;
}

/** The project; where there is none, what the documents that were named lack of one. */
async function projectOf(cwd: string, config: string | undefined, documents: readonly string[]): Promise<Project> {
  try {
    return await openProject(cwd, config);
  } catch (error) {
    const [file] = documents;
    if (!(error instanceof TaraziError) || error.id !== 'config-missing' || file === undefined) throw error;
    throw await (await import('../alone.js')).whyAlone(cwd, file);
  }
}

/**
 * Looks at what a request means. Pairs know no project, unless one is named; files of others are weighed with the project that they
 * lie in, where there is one. Throws UsageError and ConfigError.
 */
export async function openRun(request: RunRequest): Promise<OpenedRun> {
  const { cwd, paths, options } = request;
  const { against, config } = options;
  if (against !== undefined && paths.length !== 1) throw new UsageError('against-documents', {});
  const kinds = await pathKinds(cwd, config, paths);
  if (paths.length > 0 && paths.every(kinds.isPairs) && config === undefined) {
    const file = await unusedConfig(cwd, config);
    if (file !== undefined) await request.notice('cli.validate.config-unused', { file });
    return { request, kinds, project: undefined };
  }
  const needed = paths.length === 0 || (against === undefined && paths.some(kinds.isDocument)) || config !== undefined;
  const open = needed ? projectOf : findProject;
  return { request, kinds, project: await open(cwd, config, paths.filter(kinds.isDocument)) };
}

/** Rules, terms and waivers of a run. */
export async function runSettings({ request, project }: OpenedRun): Promise<ValidateSettings> {
  const { today, options } = request;
  return project ? projectSettings(project, today, options.withBaseline) : { ...checkSettings(), today };
}

/** Tells what the configuration promises and nothing is there for; a translation without its source is only told. */
export async function tellIdle({ request }: OpenedRun, project: Project): Promise<void> {
  for (const error of await idlePatterns(project)) request.refuse(error);
  const { idle, alone } = await findMessages(project);
  for (const error of idle) request.refuse(error);
  for (const file of alone) await request.notice('cli.validate.messages-alone', { file });
}

/** What has changed since a revision, `true` for the last one; undefined where that was not asked for. */
export async function runChanges({ request, project }: OpenedRun): Promise<ChangedSince | undefined> {
  const since = request.options.changed;
  if (since === undefined) return undefined;
  if (!project) throw new UsageError('changed-project', {});
  const { changedSince } = await import('../changed.js');
  return changedSince(project, since === true ? 'HEAD' : since);
}
