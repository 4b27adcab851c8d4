import { resolve } from 'node:path';
import { formatOf } from '../documents/index.js';
import { inside } from './files.js';
import type { Project } from './project.js';

const IGNORED = /(?:^|[/\\])(?:node_modules|\.git|\.tarazi)(?:[/\\]|$)/;
const CONFIGURATION = /(?:^|[/\\])tarazi\.config\.[a-z]+$/;

const MESSAGES = /\.json$/i;

/** What a run over a project reads, so that a change of it asks for another. */
export interface Watched {
  /** Absolute paths of files and folders to look at. */
  readonly paths: readonly string[];
  /** Whether a path below a folder of them is of no concern. */
  readonly ignores: (path: string) => boolean;
  /** Whether a change of this file changes what a run finds. */
  readonly concerns: (path: string) => boolean;
}

/**
 * @param project the project that is checked, if any
 * @param files files that are checked, or that say how
 * @param written files that the run itself writes
 */
export function watchedBy(project: Project | undefined, files: readonly string[], written: readonly string[]): Watched {
  const named = new Set(files);
  const own = new Set(written);
  const listed = new Set<string>();
  let locales = '';
  if (project) {
    const { terms, waivers, baseline, segmentation } = project.config;
    for (const path of [terms, waivers, baseline, ...(segmentation === undefined ? [] : [segmentation])])
      listed.add(inside(project.folder, path));
    locales = `${resolve(inside(project.folder, project.config.locales)).replaceAll('\\', '/')}/`;
  }
  return {
    paths: [...(project ? [project.folder] : []), ...files],
    ignores: (path) => IGNORED.test(path),
    concerns(path) {
      if (own.has(path)) return false;
      if (named.has(path) || listed.has(path) || CONFIGURATION.test(path)) return true;
      if (!project) return false;
      // Messages lie where their translations do.
      if (project.config.messages.length > 0 && MESSAGES.test(path)) return true;
      // Built documents are no concern; states are.
      if (path.replaceAll('\\', '/').startsWith(locales)) return path.endsWith('.xlf');
      return formatOf(path) !== undefined;
    },
  };
}
