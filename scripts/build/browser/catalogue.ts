import { readFileSync } from 'node:fs';
import { compileMessage } from '../../../src/messages/browser/compile.js';
import type { Catalogue } from '../../../src/messages/browser/compiled.js';

/** What may be said in browsers: findings of pairs and their evidence, and why something is no pair. */
const LIBRARY = /^(?:finding\.(?!xliff\.)|evidence\.|explain\.|report\.severity\.|error\.line-)/;

/** Besides, what the playground says. */
const PAGE = /^(?:playground\.|language\.|rule\.[^.]+\.title$|report\.html\.)/;

/** A file of messages with those alone that are said in browsers, compiled. */
export function catalogueOf(file: string, page: boolean): Catalogue {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const wanted = Object.entries(all).filter(([id]) => LIBRARY.test(id) || (page && PAGE.test(id)));
  return Object.fromEntries(wanted.map(([id, message]) => [id, compileMessage(message)]));
}
