import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import { countsPart } from './clock.js';
import type { Cursor } from './cursor.js';
import { readDecadeWords } from './decade-words.js';
import { draft } from './draft.js';
import { addRound, readFractionOfWords, readFractionWord, readOrdinalPart } from './fraction-words.js';
import { halfAfter, partBefore } from './half.js';
import { meridiemAt, meridiemBefore } from './meridiem.js';
import { finishNumber } from './number.js';
import { roundAfter } from './round.js';
import { Spelled } from './spelled.js';
import { unitAt } from './unit.js';

/** Reads a number in words, an ordinal, a vague amount ("hundreds"), a fraction. Gives the token after it. */
export function readNumberWords(r: Cursor, index: number): number {
  const spelled = new Spelled(r.grammar.tenTakesOnes, r.grammar.pairedYears);
  let end = index;
  for (let at = index; at < r.tokens.count; ) {
    const word = spelled.words === 0 ? at : nextWord(r, at, spelled);
    const lexeme = r.lexeme(word);
    if (lexeme.glued || lexeme.month !== undefined || lexeme.weekday !== undefined || !spelled.take(lexeme)) break;
    end = r.afterDot(word + 1);
    at = end;
    // "əllidən bir az çox": a case ends the number.
    if (r.grammar.tenTakesOnes && r.tokens.inflected[word] === 1) break;
    // "hundreds of thousands"
    if (spelled.vague >= 0 && r.role(at) === 'of' && (r.lexeme(at + 1).vague ?? r.lexeme(at + 1).power) !== undefined)
      at++;
  }
  if (spelled.words === 0) return index + 1;
  return addSpelled(r, index, end, spelled);
}

/** Steps over what may join two number words: a hyphen without spaces, "and" after a hundred, a comma before hundreds. */
function nextWord(r: Cursor, at: number, spelled: Spelled): number {
  const inner = r.afterHyphen(at);
  if (inner > at) return inner;
  if (!r.grammar.joinsWithAnd) return at;
  if (r.role(at) === 'and' && spelled.takesAnd) return goesOn(r, at + 1, spelled) ? at + 1 : at;
  const comma = r.sign(at) === CharClass.comma && spelled.takesComma;
  const after = r.lexeme(at + 2);
  return comma && r.lexeme(at + 1).card !== undefined && (after.power ?? after.ordPower) === 2 ? at + 1 : at;
}

/** "two million and five thousand", but "three million and five million" are two numbers. */
function goesOn(r: Cursor, at: number, spelled: Spelled): boolean {
  for (let word = at; word < at + 4 && r.lexeme(word).card !== undefined; word = r.afterHyphen(word + 1)) {
    const { power } = r.lexeme(r.afterHyphen(word + 1));
    if (power !== undefined && power > 2 && !spelled.takesPower(power)) return false;
  }
  return true;
}

/** "altılıq", "üçlükdə": what has as many, or such a one. */
const NOUN_OF_NUMBER = /l[ıiuü](?:k|q|y|ğ)/i;

function addSpelled(r: Cursor, index: number, end: number, spelled: Spelled): number {
  const { value, ordinal } = spelled;
  const lead = r.lexeme(index);
  if (spelled.vague >= 0) {
    const item = r.make(AtomType.vague, index, end, spelled.vague);
    if (isOtherWord(r, index, end)) item.weight = Weight.confirming;
    // "onlarla" is also "with them", which counts nothing: no noun follows.
    else if (lead.weak && lead.card === undefined && (!r.isWord(end) || r.tokens.capital[end] === 1))
      item.weight = Weight.weak;
    return end;
  }
  if (spelled.barePower >= 0) return addBarePower(r, index, end, spelled);
  if (spelled.fraction) return readFractionWord(r, index, end, value);
  // полчаса: number and unit in one word.
  if (lead.card !== undefined && lead.unit !== undefined && end === index + 1) {
    const item = r.make(AtomType.number, index, end, value);
    item.unit = lead.unit;
    if (spelled.weak) item.weight = Weight.confirming;
    return end;
  }
  const decade = readDecadeWords(r, index, end, spelled);
  if (decade > 0) return decade;
  const part = ordinal ? 0 : readFractionOfWords(r, index, end, value);
  if (part > 0) return part;
  // "birinin yaşı": the age of one of them.
  const governs = countsUnit(r, end) && !(r.grammar.tenTakesOnes && r.tokens.inflected[index] === 1);
  // "about one in the morning", "gecə saat bir"
  const hour = r.grammar.tenTakesOnes
    ? r.role(index - 1) === 'clock' && meridiemBefore(r, index) > 0
    : meridiemAt(r, end).part !== 0 && !countsPart(r, index, end);
  if (spelled.weak && value === 1 && !ordinal && !governs && !hour && halfAfter(r, end) === 0) {
    const item = r.make(AtomType.number, index, end, value);
    item.weight = Weight.confirming;
    if (r.grammar.tenTakesOnes && r.tokens.inflected[index] === 0) item.role = 'article';
    return end;
  }
  if (value === 3 && ordinal && isLastPart(r, index, end)) {
    r.make(AtomType.number, index, end, 1 / 3).weight = Weight.probable;
    return end;
  }
  // "eighth-finals", but "his eighth final"
  const round = ordinal && value >= 4 && r.afterHyphen(end) > end ? roundAfter(r, end) : 0;
  if (round > 0) return addRound(r, index, round, 1 / value);
  if (ordinal && value >= 3 && r.role(end) === 'part') return readOrdinalPart(r, index, end, value);
  const idiom =
    (ordinal && r.role(r.sign(end) === CharClass.hyphen ? end + 1 : end) === 'idiom-tail') ||
    (ordinal && isEnumerator(r, index)) ||
    isOtherWord(r, index, end) ||
    endsName(r, index, end);
  // "hər ikisi", "hər iki tərəf": both, but "hər iki il"
  const counted = r.tokens.inflected[index] === 0 && countsUnit(r, end);
  const both = value === 2 && r.grammar.tenTakesOnes && r.role(index - 1) === 'each' && !counted;
  const weight = spelled.weak || idiom || both ? Weight.confirming : Weight.probable;
  const next = finishNumber(r, draft(index, end, value, { ordinal, weight, scale: spelled.scale }));
  const item = r.atoms.at(-1);
  const derived = r.grammar.tenTakesOnes && NOUN_OF_NUMBER.test(r.tokens.textOf(end - 1));
  if (item && ((r.isWord(end) && r.glued(end)) || derived)) item.inner = true;
  // "a three-time champion" multiplies nothing, as «трёхкратный» does not.
  if (item?.unit === 'times' && r.role(r.afterHyphen(end)) === 'times' && r.afterHyphen(end) > end) item.unit = '';
  // «каждый третий», "hər üç … biri", "a third": a part
  const before = r.role(index - 1);
  const each = before === 'each' && (ordinal || (r.grammar.tenTakesOnes && item?.unit === ''));
  if (item && (value >= 3 || (each && value === 2)) && (each || (ordinal && before === 'article')))
    item.other = 1 / value;
  return next;
}

/** "Single Sign-On": a word with a capital after a hyphen and another word; numbers after numbers were taken with them. */
const endsName = (r: Cursor, index: number, end: number): boolean =>
  end === index + 1 &&
  r.tokens.capital[index] === 1 &&
  r.sign(index - 1) === CharClass.hyphen &&
  r.glued(index) &&
  r.isWord(index - 2) &&
  r.lexeme(index - 2).card === undefined;

/** The text of a word, lower case, or a hyphen; empty for any other sign and for none. */
function wordAt(r: Cursor, index: number): string {
  if (r.sign(index) === CharClass.hyphen) return '-';
  return r.isWord(index) ? r.tokens.textOf(index).toLowerCase() : '';
}

/** Whether the language takes a number word for another word where it stands: "must first be", "kursorun altı". */
const isOtherWord = (r: Cursor, index: number, end: number): boolean =>
  end === index + 1 &&
  r.grammar.isOtherWord?.(
    wordAt(r, index),
    () => wordAt(r, index - 1),
    () => wordAt(r, end),
  ) === true;

/** «Во-первых», «в-третьих»: the order of the speech, not of things. */
const isEnumerator = (r: Cursor, index: number): boolean =>
  r.sign(index - 1) === CharClass.hyphen && r.glued(index) && r.role(index - 2) === 'in';

/** "in the final third", "the last third of": a part, and no third of several. */
function isLastPart(r: Cursor, index: number, end: number): boolean {
  const named = r.role(index - 1) === 'last-part' || r.is(index - 1, 'last');
  return named && r.grammar.pairedYears && (!r.isWord(end) || r.role(end) === 'of');
}

/** "thousand" without a number: a thousand, or thousands. */
function addBarePower(r: Cursor, index: number, end: number, spelled: Spelled): number {
  // "milyon yarım": one and a half million
  const half = halfAfter(r, end);
  if (half > 0 && r.lexeme(half).month === undefined)
    return finishNumber(r, draft(index, half, spelled.value * (1 + partBefore(r, half)), { weight: Weight.probable }));
  const item = r.make(AtomType.vague, index, end, spelled.barePower);
  item.other = spelled.value;
  const { next, unit } = unitAt(r, end, true);
  if (next > 0) {
    item.unit = unit;
    item.end = r.tokens.end[next - 1]!;
    r.last[r.last.length - 1] = next - 1;
  }
  // "yüz" and "min" alone are often other words.
  else if (r.grammar.tenTakesOnes && spelled.words === 1 && spelled.barePower < 6) item.weight = Weight.confirming;
  return next > 0 ? next : end;
}

/** "one week", "bir həftəlik", "one-week", "one percentage point": an amount; elsewhere "one" is an article or a pronoun. */
function countsUnit(r: Cursor, end: number): boolean {
  const { unit, percent } = r.lexeme(end);
  if (unit !== undefined || percent !== undefined) return true;
  return r.sign(end) === CharClass.hyphen && r.lexeme(end + 1).unit !== undefined;
}
