import { join } from 'node:path';
import { loadScript } from './code-cache.js';
import { codeKind } from './code-kind.js';
import { scriptBuild } from './script-build.js';

/** Runs the script of all commands, which lies in a build's folder. */
export async function startScript(folder: string, args: readonly string[]): Promise<void> {
  const loaded = loadScript(join(folder, 'chunks', 'main.cjs'), scriptBuild, codeKind(args), process.env);
  await loaded.exports.main(args, loaded);
}
