import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../model/index.js';
import { jsonError } from '../text/json-error.js';
import { checkConfig } from './check-config.js';
import type { Config } from './config-schema.js';
import { inside, readBytes, shownPath } from './files.js';
import { findConfig } from './find-config.js';
import { readSegmentation } from './segmentation.js';

/** A configuration with the folder that it is of. */
export interface FoundConfig {
  readonly file: string;
  readonly folder: string;
  readonly config: Config;
}

async function readJson(file: string, shown: string): Promise<unknown> {
  const text = (await readBytes(file, shown)).toString('utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const { what, ...place } = jsonError(text);
    throw new ConfigError('config-json', { what }, { file: shown, ...place }, { cause: error });
  }
}

async function readModule(file: string, shown: string): Promise<unknown> {
  let module: Record<string, unknown>;
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new ConfigError('config-module', { reason: (error as Error).message }, { file: shown }, { cause: error });
  }
  if (module.default === undefined) throw new ConfigError('config-export', {}, { file: shown });
  return module.default;
}

/**
 * Loads the configuration: `given`, else the next one from `cwd` upward. A `.mjs` is code and is run.
 * Throws a ConfigError that names key and remedy, also where there is none.
 */
export async function loadConfig(cwd: string, given?: string): Promise<FoundConfig> {
  const file = given === undefined ? await findConfig(cwd) : resolve(cwd, given);
  if (file === undefined) throw new ConfigError('config-missing', {});
  const shown = shownPath(cwd, file);
  const value =
    file.endsWith('.mjs') || file.endsWith('.js') ? await readModule(file, shown) : await readJson(file, shown);
  const config = checkConfig(value, shown);
  const folder = dirname(file);
  if (config.segmentation === undefined) return { file, folder, config };
  const rules = shownPath(cwd, inside(folder, config.segmentation));
  const segmentationRules = await readSegmentation(folder, config.segmentation, rules);
  // What is wrong for the documents' language is told before anything is read.
  segmentationRules.of(config.source);
  return { file, folder, config: { ...config, segmentationRules } };
}
