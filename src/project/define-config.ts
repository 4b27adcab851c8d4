import type { UserConfig } from './user-config.js';

/** Gives a `tarazi.config.mjs` its types: `export default defineConfig({ … })`. Returns what it is given. */
export function defineConfig(config: UserConfig): UserConfig {
  return config;
}
