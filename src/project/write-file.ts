import type { Stats } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { InputError } from '../model/index.js';
import { codeOf } from './error-code.js';
import { inside, isBelow, shownPath } from './files.js';
import { sweepLeftovers } from './leftovers.js';
import { Overtaken } from './overtaken.js';
import { placeWithin, realPlace } from './real-place.js';
import { Replacement } from './replacement.js';
import { isOpenAlready, isSpecial, openSpecial } from './special-file.js';

/** What is thrown where a file cannot be written. */
export function unwritable(error: unknown, path: string): InputError | Overtaken {
  if (error instanceof InputError || error instanceof Overtaken) return error;
  return new InputError('file-unwritable', { file: path, reason: codeOf(error) }, {}, { cause: error });
}

/** A place that is to be written to, links followed, and what stands there. */
interface Target {
  readonly place: string;
  readonly shown: string;
  readonly before: Stats | undefined;
}

async function targetOf(folder: string, path: string): Promise<Target> {
  const full = resolve(folder, path);
  if (isOpenAlready(full)) return { place: full, shown: full, before: await stat(full).catch(() => undefined) };
  // What a user names outside the folder is meant as it is; a link in the folder may be a stranger's.
  const place = isBelow(resolve(folder), full) ? await placeWithin(folder, full) : await realPlace(full);
  const before = await stat(place).catch(() => undefined);
  if (before?.isDirectory()) throw Object.assign(new Error(place), { code: 'EISDIR' });
  return { place, shown: shownPath(folder, full), before };
}

/** Throws `Overtaken` where a file is not as it was read; none was read where there was none. */
async function assertStill(place: string, asRead: Uint8Array | undefined): Promise<void> {
  const now = await readFile(place).catch(() => undefined);
  if (now === undefined ? asRead !== undefined : asRead === undefined || !now.equals(asRead))
    throw new Overtaken(place);
}

async function replace({ place, before }: Target, bytes: Buffer, isStill?: () => Promise<void>): Promise<boolean> {
  await mkdir(dirname(place), { recursive: true });
  await sweepLeftovers(dirname(place));
  if (before?.size === bytes.length && (await readFile(place)).equals(bytes)) return false;
  const replacement = await Replacement.begin(place);
  try {
    await replacement.file.writeFile(bytes);
  } catch (error) {
    await replacement.drop();
    throw error;
  }
  await replacement.keep(isStill);
  return true;
}

/**
 * Writes a text (as UTF-8) or bytes where a user asked for it: `path` from `folder`. A file is there whole or not at all: written beside
 * its place, flushed to the disk, put in its place; one that says the same already is left alone. A device or a pipe is written to
 * directly. Returns whether it wrote.
 * @throws InputError where it cannot be written, and where a link in the folder leads out of it
 */
export async function writeNamed(folder: string, path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  try {
    const target = await targetOf(folder, path);
    if (!isSpecial(target.place, target.before)) return await replace(target, bytes);
    const stream = await openSpecial(target.place, target.before, target.shown);
    stream.end(bytes);
    await finished(stream);
    return true;
  } catch (error) {
    throw unwritable(error, path);
  }
}

/** The same for a path of a project: an InputError where it would leave the project's folder, by name or by a link. */
export async function writeInside(folder: string, path: string, content: string | Uint8Array): Promise<boolean> {
  inside(folder, path);
  return writeNamed(folder, path, content);
}

/**
 * The same for a file that was read, `asRead`, and changed: only where it is still what was read, looked at last of all before the new
 * one is put in its place.
 * @throws Overtaken where somebody else has changed it meanwhile; nothing was written
 */
export async function replaceNamed(
  folder: string,
  path: string,
  asRead: Uint8Array | undefined,
  content: Uint8Array,
): Promise<void> {
  try {
    const target = await targetOf(folder, path);
    await replace(target, Buffer.from(content), () => assertStill(target.place, asRead));
  } catch (error) {
    throw unwritable(error, path);
  }
}

/** The same for a path of a project: an InputError where it would leave the project's folder, by name or by a link. */
export async function replaceInside(
  folder: string,
  path: string,
  asRead: Uint8Array | undefined,
  content: Uint8Array,
): Promise<void> {
  inside(folder, path);
  await replaceNamed(folder, path, asRead, content);
}

/** Removes a file of a folder if it is there. Throws an InputError where it is not in the folder. */
export async function removeInside(folder: string, path: string): Promise<void> {
  const full = inside(folder, path);
  try {
    // A link is removed itself; what matters is where it stands.
    await placeWithin(folder, dirname(full));
    await rm(full, { force: true });
  } catch (error) {
    throw unwritable(error, path);
  }
}

/** Makes a folder below another and those between; false when it was there. */
export async function makeFolder(folder: string, path: string): Promise<boolean> {
  const full = inside(folder, path);
  try {
    return (await mkdir(await placeWithin(folder, full), { recursive: true })) !== undefined;
  } catch (error) {
    throw unwritable(error, path);
  }
}

function wasWriting(error: unknown, path: string): unknown {
  return (error as NodeJS.ErrnoException | undefined)?.syscall === 'write' ? unwritable(error, path) : error;
}

/** A file that is written in pieces. */
export interface OpenFile {
  readonly stream: Writable;
  /** Writes what waits and puts the file in its place. */
  keep(): Promise<void>;
  /** Leaves what was there before, after an error; gives what to throw: an InputError where it was the writing that failed. */
  drop(error: unknown): Promise<unknown>;
}

/**
 * Opens what a user named to be written in pieces, see `writeNamed`; flushed to the disk where it is not said otherwise. Throws an
 * InputError where that cannot be.
 */
export async function createNamed(folder: string, path: string, flush = true): Promise<OpenFile> {
  try {
    const target = await targetOf(folder, path);
    if (isSpecial(target.place, target.before)) {
      const stream = await openSpecial(target.place, target.before, target.shown);
      const end = async (): Promise<void> => {
        stream.end();
        await finished(stream);
      };
      return { stream, keep: end, drop: async (error) => wasWriting(error, path) };
    }
    await mkdir(dirname(target.place), { recursive: true });
    const replacement = await Replacement.begin(target.place);
    const stream = replacement.stream();
    return {
      stream,
      keep: async () => {
        stream.end();
        await finished(stream);
        await replacement.keep(undefined, flush);
      },
      drop: async (error) => {
        stream.destroy();
        await replacement.drop();
        return wasWriting(error, path);
      },
    };
  } catch (error) {
    throw unwritable(error, path);
  }
}
