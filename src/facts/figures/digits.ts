import type { FigureGrammar } from '../../languages/figure-grammar.js';
import { CharClass, folded } from '../../text/chars.js';
import { TokenKind, type Tokens } from '../../text/tokens.js';

/** A run of digits with its separators, read in every plausible way. */
export interface DigitRun {
  /** First token after the run. */
  next: number;
  value: number;
  other: number;
  /** Dotted runs that are no number: dates, versions. Their parts as they stand; empty for a number. */
  parts: number;
  /** True when the run must stay as it is: leading zero, over 15 digits. */
  code: boolean;
}

/** No text groups the digits of a longer number. */
const MOST_GROUPS = 12;

const result: DigitRun = { next: 0, value: 0, other: Number.NaN, parts: 0, code: false };

/** Digits of a token as a whole number (exact up to 15 digits). */
export function integerOf(tokens: Tokens, index: number): number {
  let value = 0;
  const end = tokens.end[index]!;
  for (let at = tokens.start[index]!; at < end; at++) {
    const digit = folded[tokens.text.charCodeAt(at)]! - 48;
    // An invisible character may stand between two digits.
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  return value;
}

/** How many digits a token has. */
export function digitsOf(tokens: Tokens, index: number): number {
  return tokens.end[index]! - tokens.start[index]! - tokens.inflected[index]!;
}

/** Whole number and decimals to the nearest double: the same double for every way of writing the same decimal. */
export function decimalOf(whole: number, fraction: number, places: number): number {
  return (whole * 10 ** places + fraction) / 10 ** places;
}

function separatorAt(tokens: Tokens, index: number): number {
  if (index >= tokens.count || tokens.gap[index] === 1 || tokens.kind[index] !== TokenKind.sign) return 0;
  const cls = tokens.charClass[index]!;
  return cls === CharClass.comma || cls === CharClass.dot || cls === CharClass.apostrophe ? cls : 0;
}

/**
 * Reads the digits at a token: groups of three by space, comma, dot or apostrophe, decimals by comma or dot. What one
 * separator before three digits means differs by language; where both are plausible both readings are kept.
 */
export function readDigits(tokens: Tokens, index: number, grammar: FigureGrammar): DigitRun {
  const run = result;
  run.other = Number.NaN;
  run.parts = 0;
  const first = digitsOf(tokens, index);
  const leadingZero = first > 1 && folded[tokens.text.charCodeAt(tokens.start[index]!)] === 0x30;
  run.code = leadingZero || first > 15;
  let value = integerOf(tokens, index);
  let at = index + 1;
  run.next = at;
  run.value = value;
  // Groups divided by spaces: 26 000, 1 234 567.
  if (first <= 3 && at < tokens.count && tokens.gap[at] === 1 && isGroup(tokens, at) && singleSpace(tokens, at)) {
    while (at < tokens.count && isGroup(tokens, at) && tokens.gap[at] === 1 && singleSpace(tokens, at)) {
      value = value * 1000 + integerOf(tokens, at);
      at++;
    }
    if (endsInDigitSeparator(tokens, at)) {
      const places = digitsOf(tokens, at + 1);
      value = decimalOf(value, integerOf(tokens, at + 1), places);
      at += 2;
    }
    run.value = value;
    run.next = at;
    return run;
  }
  const separator = separatorAt(tokens, at);
  if (separator === 0 || !isDigits(tokens, at + 1)) return run;
  // Collect all groups joined by the same separator.
  let groups = 1;
  let last = at + 1;
  let thousands = first <= 3 && !leadingZero;
  let whole = value;
  let cursor = at;
  while (separatorAt(tokens, cursor) === separator && isDigits(tokens, cursor + 1)) {
    groups++;
    last = cursor + 1;
    if (digitsOf(tokens, last) !== 3) thousands = false;
    // A list without spaces, known as such before its end: it may be as long as the text.
    if (separator !== CharClass.dot && groups > 2 && (!thousands || groups > MOST_GROUPS)) return run;
    whole = whole * 1000 + integerOf(tokens, last);
    cursor += 2;
  }
  const decimalNext = separatorAt(tokens, cursor);
  if (groups === 2) {
    const places = digitsOf(tokens, last);
    const asDecimal = decimalOf(value, integerOf(tokens, last), places);
    if (separator === CharClass.apostrophe) {
      if (!thousands) return run;
      run.value = whole;
      run.next = cursor;
    }
    if (
      thousands &&
      decimalNext !== 0 &&
      decimalNext !== separator &&
      decimalNext !== CharClass.apostrophe &&
      isDigits(tokens, cursor + 1)
    ) {
      run.value = decimalOf(whole, integerOf(tokens, cursor + 1), digitsOf(tokens, cursor + 1));
      run.next = cursor + 2;
      return run;
    }
    if (separator === CharClass.apostrophe) return run;
    run.next = cursor;
    if (!thousands || value === 0) {
      // "1,2,3" never comes here; "8,9" may be a decimal or two numbers: the decimal is what stands written.
      run.value = asDecimal;
      run.code = leadingZero && separator === CharClass.comma;
      const list = places > 3 || (places === 3 && grammar.commaThousands === 'grouping');
      if (first > 3 && separator === CharClass.comma && list) run.next = at;
      if (run.next === at) run.value = value;
      return run;
    }
    const use = separator === CharClass.comma ? grammar.commaThousands : grammar.dotThousands;
    const decimalFirst = use === 'decimal' || use === 'decimal-first';
    run.value = decimalFirst ? asDecimal : whole;
    if (use === 'both' || use === 'decimal-first') run.other = decimalFirst ? whole : asDecimal;
    return run;
  }
  if (thousands) {
    run.value = whole;
    run.next = cursor;
    if (decimalNext !== 0 && decimalNext !== separator && isDigits(tokens, cursor + 1)) {
      run.value = decimalOf(whole, integerOf(tokens, cursor + 1), digitsOf(tokens, cursor + 1));
      run.next = cursor + 2;
    }
    return run;
  }
  if (separator === CharClass.dot) {
    run.parts = groups;
    run.next = cursor;
    return run;
  }
  // "1,2,3": a list without spaces.
  return run;
}

function isDigits(tokens: Tokens, index: number): boolean {
  return index < tokens.count && tokens.kind[index] === TokenKind.digits && tokens.gap[index] === 0;
}

function isGroup(tokens: Tokens, index: number): boolean {
  return index < tokens.count && tokens.kind[index] === TokenKind.digits && digitsOf(tokens, index) === 3;
}

function singleSpace(tokens: Tokens, index: number): boolean {
  const before = tokens.end[index - 1]!;
  const width = tokens.start[index]! - before;
  return width <= 2 && tokens.text.charCodeAt(before) !== 10;
}

function endsInDigitSeparator(tokens: Tokens, index: number): boolean {
  const separator = separatorAt(tokens, index);
  return (separator === CharClass.comma || separator === CharClass.dot) && isDigits(tokens, index + 1);
}
