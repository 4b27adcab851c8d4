import { ConfigError } from '../model/index.js';
import { DEFAULT_XLIFF_BYTES } from './config-schema.js';
import { findProject } from './project.js';

/**
 * How many bytes an XLIFF file may have that is held in memory: what the configuration says that is named or lies around a folder,
 * else the default. One that is broken and was not asked for hinders nothing that needs no project.
 */
export async function xliffLimit(cwd: string, configFile?: string): Promise<number> {
  try {
    const project = await findProject(cwd, configFile);
    return project?.config.limits.xliffBytes ?? DEFAULT_XLIFF_BYTES;
  } catch (error) {
    if (!(error instanceof ConfigError) || configFile !== undefined) throw error;
    return DEFAULT_XLIFF_BYTES;
  }
}
