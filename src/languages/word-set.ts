import { prebuilt } from '../model/prebuilt.js';
import { foldText } from '../text/chars.js';
import { SIGNS_FILE } from './signs-file.js';

/** A set of folded words from a list parted by spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(foldText(words).replace(/'/g, '').trim().split(/\s+/));
}

const made = new Map<string, ReadonlySet<string>>();

/** The same of a long list, which the built package has folded under a name of its own. */
export function longWordSet(name: string, words: string): ReadonlySet<string> {
  const file = prebuilt(SIGNS_FILE);
  const set = file ? new Set(file.text(name).split(' ')) : wordSet(words);
  made.set(name, set);
  return set;
}

/** All long lists as sections of the file of signs. */
export const wordTables = (): Record<string, string> =>
  Object.fromEntries([...made].map(([name, words]) => [name, [...words].join(' ')]));
