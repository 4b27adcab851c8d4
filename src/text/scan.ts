import { CharClass, charClass } from './chars.js';
import { EntryFlag, entriesIn, inner, type ScanLexicon, shortWord, splitWord } from './dictionary.js';
import { TokenKind, Tokens } from './tokens.js';
import { WALK } from './trie.js';
import { beginOf, bitAt, LETTERS, mixed, Unit, units } from './units.js';

const SPACE = 32;
const AT = 64;
const HASH = 35;
const SLASH = 47;
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
  tokens.mayHoldAddress = false;
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
            if (inner[ends * 2 - 2] === index && (flags[whole]! & EntryFlag.word) !== 0) found = whole;
            else {
              const first = tokens.count;
              if (splitWord(text, start, index, ends, seen, lexicon, tokens)) {
                gaps[first] = gap;
                capitalised[first] = capital;
                begins[first] = begin;
                // A compound has several parts; the first is a number.
                if (tokens.count > first + 1) tokens.interesting = true;
                for (let part = first; part < tokens.count; part++) told |= flags[entries[part]!]!;
                gap = 0;
                continue;
              }
            }
          }
        }
      }
      // Most words are none of the dictionary's, whose flags are 0.
      told |= flags[found]!;
      if (capital === 1 && found === 0 && index - start < 7 && isRomanLetter(text.charCodeAt(index - 1)))
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
      else if (cls === CharClass.hyphen || cls === CharClass.plus || cls === CharClass.minus) told |= EntryFlag.sign;
      if (unit === AT || unit === HASH || unit === SLASH) tokens.mayHoldAddress = true;
      tokens.push(TokenKind.sign, cls, index, index + 1, gap, 0, 0);
      index++;
      gap = 0;
    }
  }
  tokens.told = told;
  if ((told & EntryFlag.telling) !== 0) tokens.interesting = true;
  return tokens;
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
