import { ConfigError, type LanguageTag, UsageError } from '../model/index.js';
import { loadConfig } from './config.js';
import type { Config } from './config-schema.js';

/** A project: its folder and its configuration. All paths in it are relative to the folder, with `/`. */
export interface Project {
  readonly folder: string;
  /** Its configuration file. */
  readonly file: string;
  /** Where the command was called: paths of the user start here. */
  readonly cwd: string;
  readonly config: Config;
}

/** Opens the project that a folder is in. Throws a ConfigError where there is none or its configuration is wrong. */
export async function openProject(cwd: string, configFile?: string): Promise<Project> {
  const { file, folder, config } = await loadConfig(cwd, configFile);
  return { folder, file, cwd, config };
}

/** The same; undefined where the folder is in no project. A file that is named has to be there. */
export async function findProject(cwd: string, configFile?: string): Promise<Project | undefined> {
  try {
    return await openProject(cwd, configFile);
  } catch (error) {
    if (error instanceof ConfigError && error.id === 'config-missing') return undefined;
    throw error;
  }
}

/** The target languages, narrowed to those wanted. Throws a UsageError for one that is not configured. */
export function selectLanguages(project: Project, wanted: readonly LanguageTag[] | undefined): readonly LanguageTag[] {
  const { targets } = project.config;
  if (wanted === undefined) return targets;
  const unknown = wanted.find((language) => !targets.includes(language));
  if (unknown !== undefined) throw new UsageError('language-not-configured', { language: unknown, languages: targets });
  return targets.filter((language) => wanted.includes(language));
}
