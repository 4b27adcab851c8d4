import type { FigureGrammar } from '../../languages/figure-grammar.js';
import { CharClass } from '../../text/chars.js';
import { EntryFlag } from '../../text/dictionary.js';
import { TokenKind } from '../../text/tokens.js';
import type { Atom } from './atom.js';
import { Cursor } from './cursor.js';
import { readForeignMonth } from './foreign-month.js';
import { linkAtoms } from './link.js';
import { readPerSecond } from './rate.js';
import { readDigitsAt, readFractionSign } from './read-digits.js';
import { readRoman } from './read-roman.js';
import { readWordAt } from './read-word.js';

const cursors = new WeakMap<FigureGrammar, Cursor>();

/**
 * Reads the numbers, dates and times of a text as atoms, in order of place. A small grammar over the scanner's tokens;
 * everything that differs by language comes from the language's dictionary and its `FigureGrammar`. Spans are UTF-16
 * offsets into the text. Time is linear in the text. What the last text of each grammar gave is kept, as several ask for it: findings,
 * marks, explanations.
 */
export function readAtoms(text: string, grammar: FigureGrammar): Atom[] {
  let cursor = cursors.get(grammar);
  if (!cursor) {
    cursor = new Cursor(grammar);
    cursors.set(grammar, cursor);
  }
  const known = cursor.again(text);
  if (known) return known;
  const atoms = atomsOf(cursor, text);
  cursor.keep(text);
  return atoms;
}

function atomsOf(cursor: Cursor, text: string): Atom[] {
  if (!cursor.begin(text)) return cursor.atoms;
  const { tokens } = cursor;
  const { count, kind: kinds, entry, capital } = tokens;
  const { flags } = cursor.lexicon;
  for (let index = 0; index < count; ) {
    const kind = kinds[index];
    if (kind === TokenKind.word) {
      const known = entry[index]!;
      // Most words are none of the dictionary's and no Roman numerals; small ones are numerals only before a known word.
      if (known === 0) {
        if (capital[index] === 1 && index > 0 && kinds[index - 1] === TokenKind.digits) readForeignMonth(cursor, index);
        if (entry[index + 1] === 0 && (capital[index] === 0 || !tokens.mayHoldRoman)) index++;
        else index = readRoman(cursor, index);
      } else if ((flags[known]! & EntryFlag.opening) === 0) index++;
      else index = readWordAt(cursor, index);
    } else if (kind === TokenKind.digits) index = readDigitsAt(cursor, index);
    else if (tokens.charClass[index] === CharClass.fraction) index = readFractionSign(cursor, index);
    else index = tokens.charClass[index] === CharClass.slash ? readPerSecond(cursor, index) : index + 1;
  }
  if (cursor.atoms.length > 0) linkAtoms(cursor);
  return cursor.atoms;
}
