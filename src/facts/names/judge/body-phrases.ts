import type { Run } from '../mention/runs.js';
import type { Side } from '../mention/side.js';
import { Mark } from '../read/words.js';
import { KINDS } from './body-words.js';

/** The name of a body as a phrase: what says its kind, and the words that say which of its kind it is. */
export interface BodyPhrase extends Run {
  readonly kind: number;
  readonly words: readonly number[];
}

/** So many words on either side of its kind say which body it is. */
const MOST = 4;
/** So many are read of a text, so that time grows with it. */
const PHRASES = 32;

/** The bodies that a text names, in their order; in small letters after the first where the language writes them so. */
export function bodyPhrasesIn(side: Side): readonly BodyPhrase[] {
  const found: BodyPhrase[] = [];
  for (let at = 0; at < side.count && found.length < PHRASES; at++) {
    if (!isKind(side, at)) continue;
    // What is clipped says which of its kind it is, too: «Нацбанк».
    const words: number[] = side.form(at).clipped ? [at] : [];
    const from = readBefore(side, at, words);
    const to = readAfter(side, at, words);
    if (words.length > 0) found.push({ kind: at, words, from, to });
  }
  return found;
}

function isKind(side: Side, at: number): boolean {
  const { smallWords, bodiesEnd } = side.lookup.language.names;
  if (!side.has(at, Mark.capital) && !smallWords && !(bodiesEnd && at > 0 && side.has(at - 1, Mark.capital)))
    return false;
  return side.wordsAt(at).some((word) => KINDS.has(word)) && !smallWords?.adjective.test(side.form(at).fold);
}

/** Reads the words before its kind, the first first; gives where they begin. */
function readBefore(side: Side, kind: number, words: number[]): number {
  const { links, conjunctions, smallWords, bodiesEnd } = side.lookup.language.names;
  let from = kind;
  for (let at = kind - 1; at >= 0 && side.adjoins(at + 1) && words.length < MOST; at--) {
    const { fold } = side.form(at);
    if (smallWords ? !smallWords.before.test(fold) : !side.has(at, Mark.capital)) {
      if (smallWords || !(bodiesEnd ? links : conjunctions).has(fold)) break;
      continue;
    }
    words.unshift(at);
    from = at;
  }
  return from;
}

/** Reads the words after its kind; gives where they end (exclusive). */
function readAfter(side: Side, kind: number, words: number[]): number {
  const { links, smallWords, bodiesEnd } = side.lookup.language.names;
  let to = kind + 1;
  if (bodiesEnd) return to;
  const most = words.length + MOST;
  for (let at = to; at < side.count && side.adjoins(at) && words.length < most; at++) {
    if (links.has(side.form(at).fold)) continue;
    const capital = side.has(at, Mark.capital);
    if (smallWords ? !goesOn(side, at, smallWords.after) : !capital || at === kind + 1) break;
    words.push(at);
    to = at + 1;
    // In small letters a word with a capital is whose body it is, and the last one.
    if (smallWords && capital) break;
  }
  return to;
}

/** Whether a word may belong to a body's name that goes on in small letters. */
function goesOn(side: Side, at: number, after: RegExp): boolean {
  if (side.has(at, Mark.capital)) return isAlone(side, at);
  const { fold, words } = side.form(at);
  return after.test(fold) || words.length > 0;
}

/** Whether a word with a capital is no place, which is said of a body or not, and none of a person's names. */
const isAlone = (side: Side, at: number): boolean =>
  side.hitOf[at]! < 0 && !(at + 1 < side.count && side.adjoins(at + 1) && side.has(at + 1, Mark.capital));
