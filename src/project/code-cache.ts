import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';
import { cacheFolder } from './cache-folder.js';

/** What the script of all commands gives, see `main.ts`. */
export interface ScriptExports {
  main(args: readonly string[], loaded: LoadedScript): Promise<void>;
  work(): Promise<void>;
}

/** A script that ran, and where V8's code of it is to be kept for the next run. */
export interface LoadedScript {
  readonly exports: ScriptExports;
  /** Where the code belongs; undefined where it stands there already, or has no place. */
  readonly place: CodePlace | undefined;
  /** The code of all functions compiled so far, with its checksum before it. */
  readonly code: () => Buffer;
}

/** A folder of code caches and the file in it. */
export interface CodePlace {
  readonly folder: string;
  readonly file: string;
}

/** The bytes before the code: its checksum, and what aligns it, as V8 would copy it otherwise. */
const HEAD = 8;

/** zlib has it since Node 20.15. */
const crc32 = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32;

/**
 * What the code of a run is called: each build, Node, processor and kind of run has its own, as only functions that ran are in it.
 * Undefined where the user wants none (`NODE_DISABLE_COMPILE_CACHE`), or none can be checked.
 */
function placeOf(build: string, kind: string, env: NodeJS.ProcessEnv): CodePlace | undefined {
  const cache = cacheFolder(env);
  if (cache === undefined || crc32 === undefined || env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const folder = join(cache, 'code');
  return { folder, file: join(folder, `${build}-${process.version}-${process.arch}-${kind}.bin`) };
}

/** What was kept; undefined where nothing was, or it was damaged. */
function kept(place: CodePlace | undefined): Buffer | undefined {
  if (!place || !crc32) return undefined;
  try {
    const bytes = readFileSync(place.file);
    const code = bytes.subarray(HEAD);
    return bytes.length > HEAD && bytes.readUInt32LE() === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs a script with V8's code of an earlier run, where there is one: functions are not parsed and compiled anew. Node can do
 * that itself for modules (`module.enableCompileCache`), but only since 22.1, and module by module. The script is a function in ASCII as CommonJS
 * has it, see `scripts/build/bundle.ts`; `build` names its contents, `kind` (letters and hyphens) what will run of it.
 */
export function loadScript(filename: string, build: string, kind: string, env: NodeJS.ProcessEnv): LoadedScript {
  const place = placeOf(build, kind, env);
  const cachedData = kept(place);
  // A buffer's own text: asked for an encoding, `readFileSync` takes a millisecond more.
  const script = new Script(readFileSync(filename).toString('latin1'), {
    filename,
    ...(cachedData && { cachedData }),
    importModuleDynamically: ((specifier: string) => import(specifier)) as never,
  });
  const module = { exports: {} as ScriptExports };
  script.runInThisContext()(module, require, filename);
  return {
    exports: module.exports,
    place: cachedData && !script.cachedDataRejected ? undefined : place,
    code() {
      const code = script.createCachedData();
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(crc32?.(code) ?? 0);
      return Buffer.concat([head, code]);
    },
  };
}
