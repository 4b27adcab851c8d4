import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';
import { cacheFolder } from './cache-folder.js';
import { beginEngine } from './engine.js';
import { growSlowly } from './run/grow-slowly.js';

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
  /** The code of all functions compiled so far, and the modules of Node loaded so far, with a checksum before them. */
  readonly code: () => Buffer;
}

/** A folder of code caches and the file in it. */
export interface CodePlace {
  readonly folder: string;
  readonly file: string;
}

/** The bytes before what is kept: the checksum of all behind them, and how many bytes the names of Node's modules take. */
const HEAD = 8;
/** What V8's code is aligned to, as it would be copied otherwise. */
const ALIGNED = 8;

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

/** What an earlier run has left: V8's code, and the modules of Node that it loaded. */
interface Kept {
  readonly code: Buffer;
  readonly modules: readonly string[];
}

/** What was kept; undefined where nothing was, or it was damaged. */
function kept(place: CodePlace | undefined): Kept | undefined {
  if (!place || !crc32) return undefined;
  try {
    const bytes = readFileSync(place.file);
    if (bytes.length <= HEAD || bytes.readUInt32LE() !== crc32(bytes.subarray(HEAD))) return undefined;
    const code = HEAD + bytes.readUInt32LE(4);
    return { code: bytes.subarray(code), modules: bytes.toString('latin1', HEAD, code).trim().split(' ') };
  } catch {
    return undefined;
  }
}

/** The modules of Node that have been loaded, of those that can be asked for. */
function loadedModules(): string[] {
  const { moduleLoadList } = process as unknown as { readonly moduleLoadList?: readonly string[] };
  const loaded = new Set(moduleLoadList?.map((entry) => entry.replace(/^NativeModule /, '')));
  const { builtinModules } = require('node:module') as typeof import('node:module');
  return builtinModules.filter((name) => loaded.has(name));
}

/** Code as it is kept. */
function packed(code: Buffer): Buffer {
  const names = loadedModules().join(' ');
  const modules = Buffer.from(names.padEnd(Math.ceil((names.length + 1) / ALIGNED) * ALIGNED), 'latin1');
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(modules.length, 4);
  head.writeUInt32LE(crc32?.(Buffer.concat([modules, code])) ?? 0);
  return Buffer.concat([head, modules, code]);
}

/** XLIFF files, which may be of any length, by their names. */
const LONG = /\.[a-z]*xl(?:iff|f)$/i;

/**
 * Runs a script with V8's code of an earlier run, where there is one: functions are not parsed and compiled anew. Node can do
 * that itself for modules (`module.enableCompileCache`), but only since 22.1, and module by module. The script is a function in ASCII as CommonJS
 * has it, see `scripts/build/bundle.ts`; `build` names its contents, `kind` (letters and hyphens) what will run of it.
 */
export function loadScript(filename: string, build: string, kind: string, env: NodeJS.ProcessEnv): LoadedScript {
  const place = placeOf(build, kind, env);
  const before = kept(place);
  // Node has code of its own modules, which it can use as long as V8 works as by default.
  for (const name of before?.modules ?? []) require(`node:${name}`);
  beginEngine();
  const cachedData = before?.code;
  // A buffer's own text: asked for an encoding, `readFileSync` takes a millisecond more.
  const script = new Script(readFileSync(filename).toString('latin1'), {
    filename,
    ...(cachedData && { cachedData }),
    importModuleDynamically: ((specifier: string) => import(specifier)) as never,
  });
  // Room for young objects that grows while code begins to run does not shrink again.
  if (process.argv.some((argument) => LONG.test(argument))) growSlowly();
  const module = { exports: {} as ScriptExports };
  script.runInThisContext()(module, require, filename);
  return {
    exports: module.exports,
    place: cachedData && !script.cachedDataRejected ? undefined : place,
    code() {
      beginEngine();
      return packed(script.createCachedData());
    },
  };
}
