import { Sections } from './sections.js';

/** The files that were made when the package was built: one a language, and one for each other kind of table. */
export type PrebuiltName = string;

let read: ((name: PrebuiltName) => Uint8Array) | undefined;
const files = new Map<PrebuiltName, Sections>();

/**
 * Has tables read from the files of a build: what `scripts/build/prebuilt.ts` adds to this file calls it. Where the sources run as they
 * are, tables are made at the first use.
 * @public
 */
export function usePrebuilt(reader: (name: PrebuiltName) => Uint8Array): void {
  read = reader;
}

/** A file of the build, read at the first call; undefined where there is no build. */
export function prebuilt(name: PrebuiltName): Sections | undefined {
  if (!read) return undefined;
  let file = files.get(name);
  if (!file) {
    file = new Sections(read(name));
    files.set(name, file);
  }
  return file;
}
