import { DigitEnding } from '../../languages/figure-grammar.js';
import { CharClass } from '../../text/chars.js';
import type { Cursor } from './cursor.js';
import { readDigits } from './digits.js';
import { draft, type NumberDraft } from './draft.js';
import { afterEnding } from './ending.js';
import { readMagnitude, scaled } from './magnitude.js';

/** What has so much of a unit, and is counted: "3,5 tonluq". */
const ADJECTIVE = /l[ıiuü][kqğy]/i;

/** Whether decimals end an amount there: "12 min 95,4 manat", but "5 min 3,5 tonluq qutu" are so many boxes. */
function isMeasured(r: Cursor, index: number): boolean {
  const { unit, currency } = r.lexeme(index);
  if (r.grammar.joinsWithAnd || (unit ?? currency) === undefined) return false;
  const joined = r.sign(index + 1) === CharClass.hyphen && r.glued(index + 1);
  return !joined && !(r.grammar.tenTakesOnes && ADJECTIVE.test(r.tokens.textOf(index)));
}

/**
 * Adds the smaller parts of a number that is written with its magnitudes one after the other: "10 milyon 164 min 464",
 * «1 тыс. 250», «4 млрд 386,2 млн». Digits that are an ordinal, a year, or the day of a month begin something else.
 */
export function readMixed(r: Cursor, number: NumberDraft): void {
  const { tokens } = r;
  let room = number.power;
  while (room >= 3 && r.isDigits(number.next) && tokens.gap[number.next] === 1 && Number.isInteger(number.value)) {
    const index = number.next;
    const run = readDigits(tokens, index, r.grammar);
    if (run.parts > 0 || run.code || run.value === 0) return;
    const part = draft(index, run.next, run.value, { other: run.other, digits: true });
    if (afterEnding(r, part.next).kind !== DigitEnding.none) part.next = afterEnding(r, part.next).next;
    if (afterEnding(r, run.next).kind === DigitEnding.ordinal) return;
    const glued = readMagnitude(r, part);
    const { month, role } = r.lexeme(part.next);
    const yearly = role === 'year' || role === 'years-abbreviated';
    if (glued !== '' || yearly || month !== undefined || part.value >= 10 ** room) return;
    // "20 million 20 people" is two numbers; a part without a magnitude of its own ends a number of thousands.
    // «4 млрд 386,2 млн»: decimals are those of a magnitude.
    if (part.power === 0 && (room > 3 || !(Number.isInteger(run.value) || isMeasured(r, part.next)))) return;
    if (!Number.isNaN(part.other)) number.other = number.value + part.other;
    number.value = scaled(number.value + part.value, 0);
    number.next = part.next;
    room = part.power;
  }
}
