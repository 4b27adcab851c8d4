// What the library shows of this room.
export { defineConfig } from './define-config.js';
export { setTargetsInFile } from './set-targets-file.js';
export type { Limits, UserConfig } from './user-config.js';
