import { readFileSync } from 'node:fs';
import { compileMessage } from '../../../src/messages/browser/compile.js';
import type { Catalogue } from '../../../src/messages/browser/compiled.js';

/** What may be said in browsers: findings of pairs, and why something is no pair. */
const LIBRARY = /^(?:finding\.(?!xliff\.)|report\.severity\.|error\.line-)/;

/** What is said of findings that are to be explained. */
const EXPLAINED = /^(?:evidence\.|explain\.)/;

/** Besides, what the playground says. */
const PAGE = /^(?:playground\.|language\.|rule\.[^.]+\.title$|report\.html\.)/;

/** A file of messages with those alone that are said in browsers, compiled; by themselves those that explain. */
export function cataloguesOf(file: string, page: boolean): { readonly said: Catalogue; readonly explained: Catalogue } {
  const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const compiled = (wanted: (id: string) => boolean): Catalogue =>
    Object.fromEntries(all.filter(([id]) => wanted(id)).map(([id, message]) => [id, compileMessage(message)]));
  return {
    said: compiled((id) => LIBRARY.test(id) || (page && PAGE.test(id))),
    explained: compiled((id) => EXPLAINED.test(id)),
  };
}
