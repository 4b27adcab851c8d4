import { CharClass, charClass } from './chars.js';
import { TokenKind, Tokens } from './tokens.js';
import { ENDS, HIDDEN, NODE, shortOf, type Trie, WALK } from './trie.js';
import { beginOf, bitAt, LETTERS, mixed, Unit, units } from './units.js';

/** What scanning needs of a dictionary: the table, and how to judge words that only begin with an entry. */
export interface ScanLexicon {
  readonly trie: Trie;
  /** For each entry: 1 whole word, 2 stem that takes endings, 4 may begin a compound, 8 may end one, 16 says something by itself. */
  readonly flags: Uint8Array;
  readonly isEnding: (text: string, start: number, end: number) => boolean;
}

const SPACE = 32;
const WORD = 1;
const STEM = 2;
const COMBINING = 4;
const HEAD = 8;
const TELLING = 16;

// Ends of entries met inside the word at hand, and the entries; the longest last.
const MOST = 8;
const inner = new Int32Array(2 * MOST);

/**
 * Cuts a text into words, runs of digits and signs in one pass and looks every word up on the way.
 * Time is linear in the text. Offsets are UTF-16 code units.
 */
function scan(text: string, lexicon: ScanLexicon, tokens: Tokens): Tokens {
  const { trie, flags } = lexicon;
  const { opening } = trie;
  const length = text.length;
  tokens.text = text;
  tokens.count = 0;
  tokens.reserve(length);
  // Kept at hand: most tokens are words that no dictionary has.
  const { kind: kinds, charClass: classes, start: starts, end: stops, gap: gaps } = tokens;
  const { entry: entries, capital: capitalised, inflected, seen: has, begin: begins } = tokens;
  tokens.interesting = false;
  tokens.mayHoldRoman = false;
  let gap = 1;
  let told = 0;
  let index = 0;
  while (index < length) {
    const unit = text.charCodeAt(index);
    const about = units[unit]!;
    if ((about & LETTERS) !== 0) {
      const start = index;
      let seen = about;
      let more = 0;
      for (;;) {
        while (++index < length) {
          more = units[text.charCodeAt(index)]!;
          if ((more & LETTERS) === 0) break;
          seen |= more;
        }
        if ((more & Unit.hidden) === 0 || !isWord(text, index + 1)) break;
        more = 0;
        seen |= Unit.parted;
      }
      const capital = (about & Unit.capital) !== 0 ? 1 : 0;
      const begin = beginOf(text, start, index);
      let found = 0;
      if ((bitAt(opening, mixed(begin)) & 1) !== 0 || (seen & Unit.parted) !== 0) {
        found = index - start > 3 ? WALK : shortWord(text, start, index, lexicon);
        if (found === WALK) {
          const ends = entriesIn(text, start, index, trie);
          found = 0;
          if (ends > 0) {
            const whole = inner[ends * 2 - 1]!;
            if (inner[ends * 2 - 2] === index && (flags[whole]! & WORD) !== 0) found = whole;
            else {
              const first = tokens.count;
              if (splitWord(text, start, index, ends, seen, lexicon, tokens)) {
                gaps[first] = gap;
                capitalised[first] = capital;
                begins[first] = begin;
                // A compound has several parts; the first is a number.
                if (tokens.count > first + 1) tokens.interesting = true;
                else told |= flags[entries[first]!]!;
                gap = 0;
                continue;
              }
            }
          }
        }
      }
      // Most words are none of the dictionary's, whose flags are 0.
      told |= flags[found]!;
      if (
        capital === 1 &&
        found === 0 &&
        index - start < 7 &&
        isRomanLetter(unit) &&
        isRomanLetter(text.charCodeAt(index - 1))
      )
        tokens.mayHoldRoman = true;
      const at = tokens.count++;
      kinds[at] = TokenKind.word;
      classes[at] = CharClass.letter;
      starts[at] = start;
      stops[at] = index;
      gaps[at] = gap;
      entries[at] = found;
      capitalised[at] = capital;
      inflected[at] = 0;
      has[at] = seen;
      begins[at] = begin;
      gap = 0;
      // Most words are followed by a space.
      if (index < length && text.charCodeAt(index) === SPACE) {
        gap = 1;
        index++;
      }
      continue;
    }
    const cls = charClass[unit]!;
    if (cls === CharClass.space) {
      gap = 1;
      index++;
    } else if (cls === CharClass.invisible) index++;
    else if (cls === CharClass.digit) {
      const start = index++;
      let hidden = 0;
      while (index < length) {
        const type = charClass[text.charCodeAt(index)];
        if (type === CharClass.digit) index++;
        else if (type === CharClass.invisible && charClass[text.charCodeAt(index + 1)] === CharClass.digit) {
          index++;
          hidden++;
        } else break;
      }
      const has = hidden === 0 ? Unit.digit : Unit.digit | Unit.parted;
      tokens.push(TokenKind.digits, cls, start, index, gap, 0, has);
      if (hidden !== 0) tokens.inflected[tokens.count - 1] = Math.min(hidden, 255);
      tokens.interesting = true;
      gap = 0;
    } else {
      if (cls === CharClass.fraction) tokens.interesting = true;
      tokens.push(TokenKind.sign, cls, index, index + 1, gap, 0, 0);
      index++;
      gap = 0;
    }
  }
  if ((told & TELLING) !== 0) tokens.interesting = true;
  return tokens;
}

/** The entry of a word of three letters at most, 0 for none, `WALK` where that is not enough to tell. */
function shortWord(text: string, start: number, stop: number, { trie, flags }: ScanLexicon): number {
  const { column, width, short } = trie;
  const first = column[text.charCodeAt(start)]!;
  const second = stop > start + 1 ? column[text.charCodeAt(start + 1)]! : width;
  const third = stop > start + 2 ? column[text.charCodeAt(start + 2)]! : width;
  // An invisible character inside.
  if (second >= HIDDEN || third >= HIDDEN) return WALK;
  const word = short[shortOf(width, first, second, third)]!;
  return word === 0 || word === WALK || (flags[word]! & WORD) !== 0 ? word : WALK;
}

/** Finds the entries that a word begins with, into `inner`; gives how many. */
function entriesIn(text: string, start: number, stop: number, { column, width, next, value }: Trie): number {
  let count = 0;
  let node = next[width + column[text.charCodeAt(start)]!]!;
  for (let at = start + 1; node !== 0; at++) {
    if (node >= ENDS) {
      node &= NODE;
      if (count === MOST) count--;
      inner[count * 2] = at;
      inner[count * 2 + 1] = value[node]!;
      count++;
    }
    if (at === stop) break;
    const letter = column[text.charCodeAt(at)]!;
    if (letter < HIDDEN) node = next[node * width + letter]!;
  }
  return count;
}

const isWord = (text: string, index: number): boolean =>
  index < text.length && (units[text.charCodeAt(index)]! & LETTERS) !== 0;

/** I V X L C D M and the Cyrillic letters that look like them. */
function isRomanLetter(unit: number): boolean {
  return (
    unit === 73 ||
    unit === 86 ||
    unit === 88 ||
    unit === 76 ||
    unit === 67 ||
    unit === 68 ||
    unit === 77 ||
    unit === 0x406 ||
    unit === 0x425
  );
}

/** Tries a stem with endings, then a compound of two or three entries; pushes the tokens and says whether it did. */
function splitWord(
  text: string,
  start: number,
  end: number,
  innerCount: number,
  seen: number,
  lexicon: ScanLexicon,
  tokens: Tokens,
): boolean {
  const { flags } = lexicon;
  for (let last = innerCount - 1; last >= 0; last--) {
    const stop = inner[last * 2]!;
    const entry = inner[last * 2 + 1]!;
    if ((flags[entry]! & STEM) !== 0 && lexicon.isEnding(text, stop, end)) {
      tokens.push(TokenKind.word, CharClass.letter, start, end, 0, entry, seen);
      tokens.inflected[tokens.count - 1] = 1;
      return true;
    }
  }
  for (let last = innerCount - 1; last >= 0; last--) {
    const stop = inner[last * 2]!;
    const entry = inner[last * 2 + 1]!;
    if ((flags[entry]! & COMBINING) === 0) continue;
    const chain = compound(text, stop, end, lexicon, 0);
    if (chain === undefined) continue;
    tokens.push(TokenKind.word, CharClass.letter, start, stop, 0, entry, seen);
    let from = stop;
    for (let index = chain.length - 2; index >= 0; index -= 2) {
      tokens.push(TokenKind.word, CharClass.letter, from, chain[index]!, 0, chain[index + 1]!, seen);
      from = chain[index]!;
    }
    return true;
  }
  return false;
}

/** The rest of a compound as [end, entry] pairs, last part first; undefined when it is none. */
function compound(text: string, start: number, end: number, lexicon: ScanLexicon, depth: number): number[] | undefined {
  const { trie, flags } = lexicon;
  const { column, width, next, value } = trie;
  const ends: number[] = [];
  let node = 1;
  for (let index = start; index < end; index++) {
    const letter = column[text.charCodeAt(index)]!;
    node = letter >= HIDDEN ? 0 : next[node * width + letter]!;
    if (node === 0) break;
    if (node >= ENDS) {
      node &= NODE;
      ends.push(index + 1, value[node]!);
    }
  }
  for (let index = ends.length - 2; index >= 0; index -= 2) {
    const stop = ends[index]!;
    const entry = ends[index + 1]!;
    const flag = flags[entry]!;
    if ((flag & HEAD) !== 0 && (stop === end || ((flag & STEM) !== 0 && lexicon.isEnding(text, stop, end))))
      return [end, entry];
    if ((flag & COMBINING) !== 0 && depth < 3) {
      const rest = compound(text, stop, end, lexicon, depth + 1);
      if (rest !== undefined) {
        rest.push(stop, entry);
        return rest;
      }
    }
  }
  return undefined;
}

const last = new WeakMap<ScanLexicon, Tokens>();

/** The tokens of a text; those of the last text of each dictionary are kept, as several ask for them. They are good until the next call. */
export function scanned(text: string, lexicon: ScanLexicon): Tokens {
  let tokens = last.get(lexicon);
  if (!tokens) {
    tokens = new Tokens();
    last.set(lexicon, tokens);
  }
  return tokens.text === text ? tokens : scan(text, lexicon, tokens);
}
