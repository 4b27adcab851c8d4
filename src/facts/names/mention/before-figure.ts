import { CharClass, charClass } from '../../../text/chars.js';
import type { ReadWords } from './read-words.js';

/** How many signs and spaces may stand between: "No. 5", «№ 5». */
const BETWEEN = 3;

/** Whether a figure follows a word, with nothing but a space, a full stop or a number sign between. */
function isDirectly({ text, end }: ReadWords, at: number): boolean {
  for (let index = end[at]!, seen = 0; index < text.length && seen <= BETWEEN; index++, seen++) {
    const kind = charClass[text.charCodeAt(index)]!;
    if (kind === CharClass.digit) return seen > 0;
    if (kind !== CharClass.space && kind !== CharClass.dot && kind !== CharClass.number) return false;
  }
  return false;
}

/** "Resolution No. 187": whether a word says that a number follows, before one. */
export const isNumberSign = (side: ReadWords, at: number): boolean =>
  isDirectly(side, at) && side.lookup.language.names.numberSigns?.has(side.form(at).fold) === true;

/** Whether a word stands before a figure, with a word that says so between them or without. */
export const isBeforeFigure = (side: ReadWords, at: number): boolean =>
  isDirectly(side, at) || (at + 1 < side.count && side.adjoins(at + 1) && isNumberSign(side, at + 1));
