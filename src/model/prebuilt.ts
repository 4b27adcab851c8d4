import { Sections } from './sections.js';

/** The files that were made when the package was built: one a language, and one for each other kind of table. */
export type PrebuiltName = string;

let read: ((name: PrebuiltName) => Uint8Array) | undefined;
const files = new Map<PrebuiltName, Sections>();

/** Has tables read from the files of a build. Where this is not called (the sources run as they are), they are made at the first use. */
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
