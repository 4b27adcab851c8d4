import { join } from 'node:path';
import { loadScript } from './project/code-cache.js';
import { codeKind } from './project/code-kind.js';
import { scriptBuild } from './project/script-build.js';

// What a thread of a stream runs: the same script as the command, with the code that a run of the command has kept.
const kind = codeKind(process.argv.slice(2));
void loadScript(join(__dirname, 'main.cjs'), scriptBuild, kind, process.env).exports.work();
