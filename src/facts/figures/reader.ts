import { DigitEnding, type FigureGrammar } from '../../languages/figure-grammar.js';
import type { Lexeme, Role } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { scan, TokenKind, Tokens } from '../../text/scan.js';
import { type Atom, AtomType, atom, Weight } from './atom.js';
import { digitsOf, integerOf, readDigits } from './digits.js';
import { DECADES } from './fit.js';
import { romanValue } from './roman.js';
import { currencyOfSign, fractionOfSign } from './signs.js';

const NONE: Lexeme = {};

/** Rounds away what multiplying a decimal by a power of ten leaves behind (1.005 million). */
export function scaled(value: number, power: number): number {
  const product = value * 10 ** power;
  const whole = Math.round(product);
  return Math.abs(product - whole) < 1e-6 ? whole : product;
}

/**
 * Reads the numbers, dates and times of one text as atoms, in order of place. A small grammar over tokens; everything that
 * differs by language comes from the language's dictionary and `FigureGrammar`.
 */
export class Reader {
  readonly tokens = new Tokens();
  atoms: Atom[] = [];
  /** First and last token of each atom. */
  first: number[] = [];
  last: number[] = [];
  private groups = 0;

  constructor(readonly grammar: FigureGrammar) {}

  /** The atoms of a text. The arrays are new for each text; spans are UTF-16 offsets into it. */
  read(text: string): Atom[] {
    this.atoms = [];
    scan(text, this.grammar.lexicon, this.tokens);
    if (!this.tokens.interesting && !this.tokens.mayHoldRoman) return this.atoms;
    this.first.length = 0;
    this.last.length = 0;
    this.groups = 0;
    let index = 0;
    const { tokens } = this;
    while (index < tokens.count) {
      const kind = tokens.kind[index];
      if (kind === TokenKind.digits) index = this.readDigitsAt(index);
      else if (kind === TokenKind.word)
        index = tokens.entry[index] !== 0 ? this.readWordAt(index) : this.readRoman(index);
      else if (tokens.charClass[index] === CharClass.fraction) index = this.readFractionSign(index);
      else index++;
    }
    return this.atoms;
  }

  // ---- small looks at tokens -------------------------------------------------------------------------------------

  lexeme(index: number): Lexeme {
    const { tokens } = this;
    if (index < 0 || index >= tokens.count) return NONE;
    const entry = tokens.entry[index]!;
    return entry === 0 ? NONE : this.grammar.lexicon.lexemes[entry]!;
  }

  role(index: number): Role | undefined {
    return this.lexeme(index).role;
  }

  /** Class of a sign token, 0 for anything else. */
  sign(index: number): number {
    const { tokens } = this;
    return index >= 0 && index < tokens.count && tokens.kind[index] === TokenKind.sign ? tokens.charClass[index]! : 0;
  }

  isDigits(index: number): boolean {
    return index >= 0 && index < this.tokens.count && this.tokens.kind[index] === TokenKind.digits;
  }

  isWord(index: number): boolean {
    return index >= 0 && index < this.tokens.count && this.tokens.kind[index] === TokenKind.word;
  }

  glued(index: number): boolean {
    return index > 0 && index < this.tokens.count && this.tokens.gap[index] === 0;
  }

  /** The 2 or 3 of m2, m3. */
  private isPower(index: number): boolean {
    return this.isDigits(index) && digitsOf(this.tokens, index) === 1 && /[23]/.test(this.tokens.textOf(index));
  }

  /** True when the text of a token equals a lower-case ASCII word. */
  is(index: number, word: string): boolean {
    return this.isWord(index) && this.tokens.textOf(index).toLowerCase() === word;
  }

  add(item: Atom, first: number, last: number): Atom {
    this.atoms.push(item);
    this.first.push(first);
    this.last.push(last);
    return item;
  }

  private make(type: number, first: number, next: number, value: number): Atom {
    return this.add(atom(type, this.tokens.start[first]!, this.tokens.end[next - 1]!, value), first, next - 1);
  }

  newGroup(): number {
    return ++this.groups;
  }

  /** Position after a dot that ends an abbreviation ("тыс.", "млрд."), else the same. */
  private afterDot(index: number): number {
    if (this.sign(index) !== CharClass.dot || !this.glued(index)) return index;
    const { tokens } = this;
    const length = tokens.end[index - 1]! - tokens.start[index - 1]!;
    if (length > 5) return index;
    return index + 1 < tokens.count && tokens.capital[index + 1] === 0 ? index + 1 : index;
  }

  // ---- digits ----------------------------------------------------------------------------------------------------

  private readDigitsAt(index: number): number {
    const { tokens } = this;
    const before = this.lexeme(index - 1);
    // m3, km2: the digit belongs to the unit.
    if (this.glued(index) && before.unit !== undefined && this.isPower(index)) return index + 1;
    const run = readDigits(tokens, index, this.grammar);
    let { value, other, third } = run;
    let next = run.next;
    const { parts, code } = run;
    if (parts > 0) return this.readDotted(index, next, parts);
    if (this.sign(next) === CharClass.slash || this.sign(next) === CharClass.hyphen) {
      const date = this.readNumericDate(index, next);
      if (date > 0) return date;
    }
    if (this.sign(next) === CharClass.colon && this.glued(next) && this.isDigits(next + 1) && this.glued(next + 1)) {
      return this.readColon(index, next);
    }
    if (this.sign(next) === CharClass.fraction) {
      value += fractionOfSign(tokens.text.charCodeAt(tokens.start[next]!));
      next++;
    }
    const dotted = next - index === 3 && this.sign(index + 1) === CharClass.dot;
    if (dotted && digitsOf(tokens, index + 2) === 2) {
      const clock = this.readDottedClock(index, next);
      if (clock > 0) return clock;
    }
    return this.finishNumber(
      index,
      next,
      value,
      other,
      third,
      true,
      code,
      next - index === 1 ? digitsOf(tokens, index) : 0,
    );
  }

  /** ½ alone. */
  private readFractionSign(index: number): number {
    return this.finishNumber(
      index,
      index + 1,
      fractionOfSign(this.tokens.text.charCodeAt(this.tokens.start[index]!)),
      Number.NaN,
      Number.NaN,
      true,
      false,
      0,
    );
  }

  /** 20.01.1990, 1.2.3 */
  private readDotted(index: number, next: number, parts: number): number {
    const { tokens } = this;
    if (parts === 3) {
      const year = digitsOf(tokens, index + 4);
      if (digitsOf(tokens, index) <= 2 && digitsOf(tokens, index + 2) <= 2 && (year === 4 || year === 2)) {
        const day = integerOf(tokens, index);
        const month = integerOf(tokens, index + 2);
        if (this.addNumericDate(index, index + 2, index + 4, day, month, integerOf(tokens, index + 4), year)) {
          return this.afterEnding(next).next;
        }
      }
    }
    const item = this.make(AtomType.code, index, next, 0);
    item.code = tokens.text.slice(item.start, item.end);
    item.digits = true;
    item.weight = Weight.certain;
    return next;
  }

  /** 20/01/1990, 1990-01-20; 0 when it is none. */
  private readNumericDate(index: number, separator: number): number {
    const { tokens } = this;
    const cls = this.sign(separator);
    for (let at = separator; at < separator + 4; at++) if (!this.glued(at)) return 0;
    if (!this.isDigits(separator + 1) || this.sign(separator + 2) !== cls || !this.isDigits(separator + 3)) return 0;
    if (separator !== index + 1) return 0;
    const a = integerOf(tokens, index);
    const b = integerOf(tokens, separator + 1);
    const c = integerOf(tokens, separator + 3);
    const lengths = [
      digitsOf(tokens, index),
      digitsOf(tokens, separator + 1),
      digitsOf(tokens, separator + 3),
    ] as const;
    if (lengths[0] === 4 && lengths[1] <= 2 && lengths[2] <= 2) {
      if (this.addNumericDate(separator + 3, separator + 1, index, c, b, a, 4))
        return this.afterEnding(separator + 4).next;
    } else if (lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] === 4) {
      if (this.addNumericDate(index, separator + 1, separator + 3, a, b, c, 4))
        return this.afterEnding(separator + 4).next;
    }
    return 0;
  }

  private addNumericDate(
    day: number,
    month: number,
    year: number,
    d: number,
    m: number,
    y: number,
    yearDigits: number,
  ): boolean {
    const both = this.grammar.numericDate === 'both' && d <= 12 && m <= 12;
    if (m > 12 && d <= 12) return this.addNumericDate(month, day, year, m, d, y, yearDigits);
    if (d < 1 || d > 31 || m < 1 || m > 12) return false;
    const group = this.newGroup();
    const dayAtom = this.make(AtomType.number, day, day + 1, d);
    const monthAtom = this.make(AtomType.month, month, month + 1, m);
    const yearAtom = this.make(AtomType.number, year, year + 1, yearDigits === 2 ? (y < 50 ? 2000 + y : 1900 + y) : y);
    if (both && d !== m) {
      dayAtom.other = m;
      monthAtom.other = d;
    }
    dayAtom.role = 'day';
    yearAtom.role = 'year';
    if (yearDigits === 2) yearAtom.other = y;
    for (const item of [dayAtom, monthAtom, yearAtom]) {
      item.group = group;
      item.digits = true;
      item.weight = Weight.certain;
    }
    return true;
  }

  /** 15:00, 7:30 p.m., 2:0, 27:37. */
  private readColon(index: number, colon: number): number {
    const { tokens } = this;
    const hour = integerOf(tokens, index);
    const minute = integerOf(tokens, colon + 1);
    const end = this.afterEnding(colon + 2);
    if (
      colon === index + 1 &&
      digitsOf(tokens, colon + 1) === 2 &&
      digitsOf(tokens, index) <= 2 &&
      hour <= 24 &&
      minute < 60
    ) {
      return this.addClock(index, end.next, hour, minute, colon + 2);
    }
    const group = this.newGroup();
    for (const [at, value] of [
      [index, hour],
      [colon + 1, minute],
    ] as const) {
      const item = this.make(AtomType.number, at, at + 1, value);
      item.digits = true;
      item.weight = Weight.certain;
      item.role = 'score';
      item.group = group;
    }
    return end.next;
  }

  /** 15.00 and 7.55am, where a word beside says that it is a time; 0 when it is none. */
  private readDottedClock(index: number, next: number): number {
    const { tokens } = this;
    const hour = integerOf(tokens, index);
    const minute = integerOf(tokens, index + 2);
    if (hour > 24 || minute > 59) return 0;
    const meridiem = this.meridiem(next);
    if (meridiem.next > next || this.role(index - 1) === 'clock') {
      const end = this.afterEnding(next);
      return this.addClock(index, Math.max(end.next, next), hour, minute, next);
    }
    return 0;
  }

  private addClock(index: number, next: number, hour: number, minute: number, after: number): number {
    const { tokens } = this;
    let end = next;
    let h = hour;
    let open = !this.grammar.clock24 && hour <= 12;
    const meridiem = this.meridiem(Math.max(after, next));
    let part = meridiem.part;
    if (part !== 0) end = Math.max(end, meridiem.next);
    else {
      // "axşam saat 7:30-da", "səhər 07:55-də"
      for (let at = index - 1; at >= index - 2 && part === 0; at--) {
        const role = this.role(at);
        if (role === 'am') part = 1;
        else if (role === 'pm') part = 2;
      }
    }
    if (part === 2 && h < 12) h += 12;
    else if (part === 1 && h === 12) h = 0;
    if (part !== 0) open = false;
    const item = this.make(AtomType.clock, index, end, (h % 24) * 60 + minute);
    item.end = tokens.end[end - 1]!;
    item.open = open;
    item.digits = true;
    item.weight = Weight.certain;
    return end;
  }

  private readonly meridiemFound = { part: 0, next: 0 };
  /** am 1, pm 2 at a position: "pm", "p.m.", "утра", "in the afternoon"; part 0 when there is none. */
  private meridiem(index: number): { part: number; next: number } {
    const found = this.meridiemFound;
    found.part = 0;
    found.next = index;
    let at = index;
    if (this.role(at) === 'in' && this.role(at + 1) === 'the') at += 2;
    const role = this.role(at);
    if (role === 'am' || role === 'pm') {
      found.part = role === 'am' ? 1 : 2;
      found.next = at + 1;
    } else if ((this.is(at, 'a') || this.is(at, 'p')) && this.sign(at + 1) === CharClass.dot && this.is(at + 2, 'm')) {
      found.part = this.is(at, 'a') ? 1 : 2;
      found.next = at + 3;
    }
    return found;
  }

  private readonly endingFound = { kind: 0, next: 0 };
  /** The ending written to digits: "-ci", "'də", "th"; kind 0 when there is none. */
  private afterEnding(next: number): { kind: number; next: number } {
    const found = this.endingFound;
    found.kind = DigitEnding.none;
    found.next = next;
    const { tokens, grammar } = this;
    let at = next;
    const sign = this.sign(at);
    if ((sign === CharClass.hyphen || sign === CharClass.apostrophe || sign === CharClass.quote) && this.glued(at))
      at++;
    if (this.isWord(at) && this.glued(at)) {
      const lexeme = this.lexeme(at);
      if (
        lexeme.unit !== undefined ||
        lexeme.power !== undefined ||
        lexeme.ordPower !== undefined ||
        lexeme.percent !== undefined
      )
        return found;
      if (
        lexeme.role === 'times' ||
        lexeme.role === 'age' ||
        lexeme.role === 'am' ||
        lexeme.role === 'pm' ||
        lexeme.currency !== undefined
      )
        return found;
      const kind = grammar.digitEnding(tokens.text, tokens.start[at]!, tokens.end[at]!);
      if (kind !== DigitEnding.none) {
        found.kind = kind;
        found.next = at + 1;
      }
    }
    return found;
  }

  // ---- numbers ---------------------------------------------------------------------------------------------------

  /** Takes what may follow a number: ending, magnitude, half, unit; decides whether it is a year, decade, century, clock. */
  private finishNumber(
    index: number,
    after: number,
    amount: number,
    secondReading: number,
    thirdReading: number,
    digits: boolean,
    code: boolean,
    length: number,
    ordinalWord = false,
    weight: number = Weight.certain,
  ): number {
    let value = amount;
    let other = secondReading;
    const third = thirdReading;
    let next = after;
    let ordinal = ordinalWord;
    let plural = false;
    if (digits) {
      const ending = this.afterEnding(next);
      if (ending.kind !== DigitEnding.none) {
        next = ending.next;
        ordinal = ending.kind === DigitEnding.ordinal;
        plural = ending.kind === DigitEnding.plural;
      }
    }
    const bare = next;
    // "два с половиной", "iki yarım", "two and a half"
    const half = ordinal ? 0 : this.halfAfter(next);
    if (half > 0) {
      value += 0.5;
      if (!Number.isNaN(other)) other += 0.5;
      next = half;
    }
    let power = 0;
    let gluedUnit = '';
    for (let at = next; ; ) {
      let joint = at;
      if (this.sign(at) === CharClass.hyphen && this.glued(at) && this.glued(at + 1)) joint = at + 1;
      const lexeme = this.lexeme(joint);
      const step = lexeme.ordPower ?? lexeme.power;
      if (step === undefined || (step < 3 && (digits || ordinal))) break;
      if (lexeme.glued && !(this.glued(joint) && digits)) break;
      if (lexeme.vague !== undefined && lexeme.power === undefined) break;
      if (lexeme.glued && lexeme.unit !== undefined && this.currencyBefore(index) === '') gluedUnit = lexeme.unit;
      power += step;
      at = this.afterDot(joint + 1);
      next = at;
      if (lexeme.ordPower !== undefined) {
        ordinal = true;
        break;
      }
      if (power >= 12) break;
    }
    if (power > 0) {
      if (gluedUnit !== '') other = value;
      value = scaled(value, power);
      if (!Number.isNaN(other) && gluedUnit === '') other = scaled(other, power);
      const halfAgain = this.halfAfter(next);
      if (halfAgain > 0 && half === 0) {
        value = scaled(value + 0.5 * 10 ** power, 0);
        next = halfAgain;
      }
    }
    if (code && digits && length > 15) {
      const item = this.make(AtomType.code, index, next, 0);
      item.code = this.tokens.text.slice(item.start, item.end);
      item.digits = true;
      item.weight = Weight.certain;
      return next;
    }
    // Decade, century, year.
    const following = this.lexeme(next);
    if (power === 0 && Number.isInteger(value)) {
      let joint = next;
      if (this.sign(next) === CharClass.hyphen && this.glued(next) && this.role(next + 1) === 'century')
        joint = next + 1;
      if (this.role(joint) === 'century' && value <= 40) {
        const item = this.make(AtomType.century, index, joint + 1, value);
        item.digits = digits;
        item.weight = weight === Weight.weak ? Weight.weak : digits ? Weight.certain : Weight.probable;
        return joint + 1;
      }
      const yearWord = following.role === 'year' || following.role === 'years-abbreviated';
      const inRange = this.sign(index - 1) === CharClass.hyphen && this.isDigits(index - 2);
      const decade =
        value % 10 === 0 &&
        (value < 100 || (value >= 1000 && value < 2200)) &&
        ((plural && (digits || !inRange)) ||
          (ordinal && following.role === 'year' && following.plural === true && !inRange));
      if (decade) {
        const end = yearWord ? this.afterDot(next + 1) : next;
        const item = this.make(AtomType.decade, index, yearWord ? next + 1 : bare, value);
        item.digits = digits;
        item.weight = digits ? Weight.certain : Weight.probable;
        return end;
      }
      if (value >= 1000 && value <= 2199 && Number.isNaN(other) && (length === 4 || (!digits && ordinal)) && !code) {
        const unitFollows = this.unitAt(next, false);
        const isYear =
          yearWord ||
          (unitFollows === 0 && this.grammar.bareYear && digits && value >= 1200 && this.currencyBefore(index) === '');
        if (isYear) {
          const item = this.make(AtomType.number, index, yearWord ? next + 1 : next, value);
          item.role = 'year';
          item.digits = digits;
          item.ordinal = ordinal;
          item.weight = digits ? Weight.certain : weight;
          return yearWord ? this.afterDot(next + 1) : next;
        }
      }
      const clock = this.clockAround(index, next, value, ordinal);
      if (clock > 0) return clock;
    }
    // "the 21st day" counts no days.
    const unitEnd = ordinal && power === 0 ? 0 : this.unitAt(next, true);
    let unit = this.foundUnit;
    const role = this.foundRole;
    if (unitEnd === 0) unit = '';
    let first = index;
    const currency = this.currencyBefore(index);
    if (currency !== '') {
      unit = currency;
      first = index - 1;
    }
    const item = this.make(AtomType.number, first, unitEnd > 0 ? unitEnd : next, value);
    item.other = other;
    item.third = third;
    item.digits = digits;
    item.ordinal = ordinal;
    item.unit = gluedUnit !== '' && unit === '' ? 'glued-m' : unit;
    item.role = unitEnd > 0 && role === 'age' ? 'age' : '';
    item.weight = digits || power >= 6 ? Weight.certain : weight;
    if (!digits && weight === Weight.weak && unit !== '' && unit !== 'times' && value === 1)
      item.weight = Weight.probable;
    // 1950-53
    if (
      digits &&
      length === 2 &&
      this.sign(index - 1) === CharClass.hyphen &&
      this.isDigits(index - 2) &&
      digitsOf(this.tokens, index - 2) === 4
    ) {
      item.other = Math.floor(integerOf(this.tokens, index - 2) / 100) * 100 + value;
    }
    return unitEnd > 0 ? unitEnd : next;
  }

  /** Position after "and a half", "с половиной", "yarım"; 0 when there is none. */
  private halfAfter(index: number): number {
    const lexeme = this.lexeme(index);
    if (lexeme.role === 'half-with' && this.grammar.tenTakesOnes) return index + 1;
    if (lexeme.role === 'and' && this.role(index + 1) === 'article' && this.lexeme(index + 2).fraction === 0.5)
      return index + 3;
    if (lexeme.role === 'from' && this.role(index + 1) === 'half-with') return index + 2;
    if (this.sign(index) === CharClass.hyphen && lexeme.fraction === 0.5) return index + 1;
    return 0;
  }

  private currencyBefore(index: number): string {
    if (this.sign(index - 1) !== CharClass.currency) return '';
    return currencyOfSign(this.tokens.text.charCodeAt(this.tokens.start[index - 1]!));
  }

  /** "6 утра", "2pm", "saat 9": a whole hour; 0 when the number is none. */
  private clockAround(index: number, next: number, value: number, ordinal: boolean): number {
    if (value > 24 || ordinal) return 0;
    let at = next;
    if (this.role(at) === 'clock' && this.lexeme(at).unit !== undefined) at++;
    const meridiem = this.meridiem(at);
    if (meridiem.part !== 0 && (at > next || meridiem.next > at)) {
      // "два дня" are two days; "2 часа дня" is an hour.
      if (at === next && this.lexeme(at).unit !== undefined) return 0;
      const direct = meridiem.next - at === 1 || this.is(at, 'a') || this.is(at, 'p') || this.role(at) === 'in';
      if (direct) return this.addHour(index, meridiem.next, value, meridiem.part);
    }
    const before = this.role(index - 1);
    if (before === 'clock' && this.unitAt(next, false) === 0) return this.addClock(index, next, value, 0, next);
    return 0;
  }

  private addHour(index: number, next: number, hour: number, part: number): number {
    let h = hour;
    if (part === 2 && h < 12) h += 12;
    else if (part === 1 && h === 12) h = 0;
    const item = this.make(AtomType.clock, index, next, (h % 24) * 60);
    item.weight = Weight.certain;
    item.digits = this.isDigits(index);
    return next;
  }

  private foundUnit = '';
  private foundRole: Role | undefined;

  /** Reads a unit at a position: percent, currency, measure; gives the position after it, 0 for none. */
  private unitAt(index: number, allowHyphen: boolean): number {
    this.foundUnit = '';
    this.foundRole = undefined;
    let at = index;
    const { tokens } = this;
    if (
      allowHyphen &&
      this.sign(at) === CharClass.hyphen &&
      this.glued(at) &&
      this.isWord(at + 1) &&
      this.glued(at + 1)
    ) {
      const joined = this.lexeme(at + 1);
      if (
        joined.unit === undefined &&
        joined.percent === undefined &&
        joined.role !== 'times' &&
        joined.role !== 'age' &&
        joined.currency === undefined &&
        joined.role !== 'square'
      )
        return 0;
      at++;
    }
    const sign = this.sign(at);
    if (sign === CharClass.percent) {
      this.foundUnit = 'percent';
      const end = this.afterEnding(at + 1).next;
      return this.percentagePoint(end);
    }
    if (sign === CharClass.currency) {
      this.foundUnit = currencyOfSign(tokens.text.charCodeAt(tokens.start[at]!));
      return this.afterEnding(at + 1).next;
    }
    if (sign === CharClass.degree) {
      this.foundUnit = 'temperature-generic';
      const letter = tokens.isWordText(at + 1, 'C', 'С')
        ? 'temperature-celsius'
        : tokens.isWordText(at + 1, 'F', 'Ф')
          ? 'temperature-fahrenheit'
          : '';
      if (letter !== '') {
        this.foundUnit = letter;
        return at + 2;
      }
      return at + 1;
    }
    if (!this.isWord(at)) return 0;
    const lexeme = this.lexeme(at);
    if (lexeme.percent !== undefined) {
      this.foundUnit = 'percent';
      return this.percentagePoint(at + 1);
    }
    if (lexeme.role === 'per' && this.lexeme(at + 1).currency === 'cent') {
      this.foundUnit = 'percent';
      return at + 2;
    }
    if (lexeme.role === 'square' || lexeme.role === 'cubic') {
      const end = this.afterDot(at + 1);
      const unit = this.lexeme(end).unit;
      if (unit?.startsWith('length-')) {
        this.foundUnit = `${lexeme.role}-${unit}`;
        return this.afterDot(end + 1);
      }
      return 0;
    }
    if (lexeme.currency !== undefined) {
      if (lexeme.unit !== undefined) {
        if (this.lexeme(at + 1).currency === 'GBP') {
          this.foundUnit = 'GBP';
          return at + 2;
        }
        this.foundUnit = 'pound';
        return this.afterDot(at + 1);
      }
      this.foundUnit = lexeme.currency;
      return this.afterDot(at + 1);
    }
    if (lexeme.unit !== undefined && !lexeme.glued) {
      this.foundUnit = lexeme.unit;
      this.foundRole = lexeme.role;
      let end = at + 1;
      // m², m3
      if (
        this.glued(end) &&
        (this.sign(end) === CharClass.superscript || this.isPower(end)) &&
        lexeme.unit.startsWith('length-')
      ) {
        const two = this.tokens.text[tokens.start[end]!] === '²' || this.tokens.text[tokens.start[end]!] === '2';
        this.foundUnit = `${two ? 'square' : 'cubic'}-${lexeme.unit}`;
        end = this.afterEnding(end + 1).next;
      } else end = this.afterDot(end);
      if (this.sign(end) === CharClass.slash && this.lexeme(end + 1).unit !== undefined) end += 2;
      else if (this.role(end) === 'per' && this.lexeme(end + 1).unit !== undefined) end += 2;
      return end;
    }
    if (lexeme.role === 'times') {
      this.foundUnit = 'times';
      return at + 1;
    }
    // "140 milyon Amerika dolları", "10 US dollars": one word of the country may stand between.
    if (
      tokens.entry[at] === 0 &&
      tokens.capital[at] === 1 &&
      this.lexeme(at + 1).currency !== undefined &&
      this.lexeme(at + 1).unit === undefined
    ) {
      this.foundUnit = this.lexeme(at + 1).currency!;
      return at + 2;
    }
    return 0;
  }

  private percentagePoint(end: number): number {
    let at = end;
    if (this.sign(at) === CharClass.hyphen && this.glued(at)) at++;
    if (this.role(at) === 'point') {
      this.foundUnit = 'percentage-point';
      return at + 1;
    }
    return end;
  }

  // ---- words -----------------------------------------------------------------------------------------------------

  private readWordAt(index: number): number {
    const { tokens } = this;
    const lexeme = this.lexeme(index);
    if (lexeme.month !== undefined) return this.readMonth(index, lexeme);
    if (lexeme.weekday !== undefined) return this.readWeekday(index, lexeme);
    if (lexeme.glued) return index + 1;
    if (lexeme.role === 'hundredth-of') return this.readHundredths(index);
    if (
      lexeme.card !== undefined ||
      lexeme.power !== undefined ||
      lexeme.ord !== undefined ||
      lexeme.vague !== undefined ||
      lexeme.fraction !== undefined ||
      lexeme.ordPower !== undefined
    ) {
      return this.readNumberWords(index);
    }
    if (lexeme.season !== undefined) {
      const item = this.make(AtomType.season, index, index + 1, lexeme.season);
      item.weight = Weight.weak;
      return index + 1;
    }
    if (lexeme.unit !== undefined && this.role(index - 1) !== 'per') {
      const item = this.make(AtomType.unit, index, index + 1, 1);
      item.unit = lexeme.currency !== undefined && lexeme.unit !== undefined ? 'pound' : lexeme.unit;
      item.weight = Weight.weak;
      if (lexeme.unit === 'duration-decade' && lexeme.plural) {
        item.type = AtomType.vague;
        item.value = DECADES;
        item.weight = Weight.probable;
        return index + 1;
      }
      const article = this.role(index - 1) === 'article' || (lexeme.counted !== true && this.isDurationCue(index));
      if (article && lexeme.unit.startsWith('duration-') && !lexeme.weak) {
        item.type = AtomType.number;
        if (this.role(index - 1) === 'article') {
          item.start = tokens.start[index - 1]!;
          this.first[this.first.length - 1] = index - 1;
        }
        item.weight = Weight.probable;
      } else if (lexeme.unit === 'duration-decade' && lexeme.plural !== true) {
        item.type = AtomType.number;
      }
      return index + 1;
    }
    return index + 1;
  }

  /** "за месяц", "год назад": a bare noun that stands for one of it. */
  private isDurationCue(index: number): boolean {
    return this.role(index - 1) === 'span-cue' || this.role(index + 1) === 'ago';
  }

  /** yüzdə 20 */
  private readHundredths(index: number): number {
    if (!this.isDigits(index + 1) && this.lexeme(index + 1).card === undefined) return index + 1;
    const next = this.isDigits(index + 1) ? this.readDigitsAt(index + 1) : this.readWordAt(index + 1);
    const item = this.atoms.at(-1);
    if (item?.type === AtomType.number && item.unit === '') {
      item.unit = 'percent';
      item.start = this.tokens.start[index]!;
    }
    return next;
  }

  private readNumberWords(index: number): number {
    const { grammar } = this;
    const lead = this.lexeme(index);
    let total = 0;
    let current = 0;
    let started = false;
    let ordinal = false;
    let vague = -1;
    let lastPower = 99;
    let words = 0;
    let weak = lead.weak === true;
    let fraction = false;
    let at = index;
    let end = index;
    let plural = false;
    let barePower = -1;
    for (; at < this.tokens.count; ) {
      // "twenty-five": a hyphen without spaces joins; "and" joins only after a hundred or more.
      let word = at;
      if (started) {
        if (this.sign(at) === CharClass.hyphen && this.glued(at) && this.glued(at + 1)) word = at + 1;
        else if (
          this.role(at) === 'and' &&
          !grammar.tenTakesOnes &&
          (current >= 100 || total > 0) &&
          grammar.commaThousands === 'grouping'
        )
          word = at + 1;
      }
      const lexeme = this.lexeme(word);
      if (lexeme.glued || (lexeme.month ?? lexeme.weekday) !== undefined) break;
      if (lexeme.vague !== undefined) {
        if (started && lexeme.power !== undefined && vague < 0) {
          // "пять миллионов" in an oblique plural: the power is a plain one.
          if (barePower >= 0) break;
          total += (current || 1) * 10 ** lexeme.power;
          current = 0;
          lastPower = lexeme.power;
        } else {
          let add = lexeme.vague;
          if (started && vague < 0) {
            const before = total + current;
            if (before > 0 && Number.isInteger(Math.log10(before))) add += Math.log10(before);
            else if (barePower >= 0) add += barePower;
            else break;
          }
          vague = (vague < 0 ? 0 : vague) + add;
        }
        started = true;
        words++;
        at = this.afterDot(word + 1);
        end = at;
        if (this.role(at) === 'of' && (this.lexeme(at + 1).vague ?? this.lexeme(at + 1).power) !== undefined) at++;
        continue;
      }
      if (lexeme.fraction !== undefined) {
        if (started) break;
        total = lexeme.fraction;
        started = true;
        fraction = true;
        words++;
        at = word + 1;
        end = at;
        break;
      }
      const power = lexeme.power ?? lexeme.ordPower;
      if (power !== undefined) {
        if (vague >= 0) {
          vague += power;
          words++;
          at = this.afterDot(word + 1);
          end = at;
          continue;
        }
        if (power === 2) {
          if (current >= 100 || (started && current === 0 && total === 0)) break;
          if (current === 0) barePower = barePower < 0 && !started ? 2 : barePower;
          current = (current || 1) * 100;
        } else {
          if (power >= lastPower) break;
          if (!started) barePower = power;
          else if (barePower === 2 && words === 1) barePower = 2 + power;
          else if (barePower >= 0) barePower = -1;
          total += (current || 1) * 10 ** power;
          current = 0;
          lastPower = power;
        }
        started = true;
        words++;
        weak = false;
        at = this.afterDot(word + 1);
        end = at;
        if (lexeme.ordPower !== undefined) {
          ordinal = true;
          break;
        }
        continue;
      }
      const value = lexeme.card ?? lexeme.ord;
      if (value === undefined) break;
      if (started) {
        const fits =
          current === 0
            ? total > 0 && value < 1000 && value > 0
            : value > 0 &&
              ((value < 10 && current % 100 >= (grammar.tenTakesOnes ? 10 : 20) && current % 10 === 0) ||
                (value < 100 && current % 100 === 0) ||
                (value < 1000 && current % 1000 === 0));
        if (!fits || vague >= 0) break;
        // A new number after a bare thousand only when the language writes them without "one": "min doqquz yüz".
        if (barePower >= 0) barePower = -1;
      } else if (lexeme.plural) plural = true;
      if (lexeme.weak && started) weak = false;
      current += value;
      started = true;
      words++;
      if (words > 1) weak = false;
      at = word + 1;
      end = at;
      if (lexeme.ord !== undefined && lexeme.card === undefined) {
        ordinal = true;
        break;
      }
      if (lexeme.card !== undefined && lexeme.unit !== undefined) break;
      if (lexeme.plural) {
        plural = true;
        break;
      }
    }
    if (!started) return index + 1;
    const value = total + current;
    if (vague >= 0) {
      this.make(AtomType.vague, index, end, vague);
      return end;
    }
    if (barePower >= 0) {
      const item = this.make(AtomType.vague, index, end, barePower);
      item.other = value;
      const unitEnd = this.unitAt(end, true);
      if (unitEnd > 0) item.unit = this.foundUnit;
      if (this.grammar.tenTakesOnes && unitEnd === 0 && words === 1) item.weight = Weight.weak;
      return unitEnd > 0 ? unitEnd : end;
    }
    if (fraction) return this.readFractionWord(index, end, value);
    // полчаса: number and unit in one word.
    if (lead.card !== undefined && lead.unit !== undefined && end === index + 1) {
      const item = this.make(AtomType.number, index, end, value);
      item.unit = lead.unit;
      return end;
    }
    if (plural && value % 10 === 0 && value >= 20) {
      const item = this.make(AtomType.decade, index, end, value);
      item.weight = Weight.probable;
      return end;
    }
    if (ordinal && this.lexeme(end).role === 'year' && this.lexeme(end).plural && value % 10 === 0 && value < 100) {
      this.make(AtomType.decade, index, end + 1, value);
      return end + 1;
    }
    if (!ordinal && weak && value === 1 && this.oneIsIdiom(index, end)) {
      const item = this.make(AtomType.number, index, end, value);
      item.weight = Weight.weak;
      return end;
    }
    return this.finishNumber(
      index,
      end,
      value,
      Number.NaN,
      Number.NaN,
      false,
      false,
      0,
      ordinal,
      weak ? Weight.weak : Weight.probable,
    );
  }

  /** "one of", "no one", "bir neçə": grammar tells that it is no amount. */
  private oneIsIdiom(index: number, end: number): boolean {
    const unit = this.lexeme(end).unit;
    if (unit === undefined && !(this.sign(end) === CharClass.hyphen && this.lexeme(end + 1).unit !== undefined))
      return true;
    return this.role(index - 1) === 'number-sign';
  }

  /** half a million, yarım saat, полмиллиона. */
  private readFractionWord(index: number, end: number, value: number): number {
    let at = end;
    if (this.sign(at) === CharClass.hyphen && this.glued(at)) at++;
    if (this.role(at) === 'article') at++;
    const lexeme = this.lexeme(at);
    if (lexeme.power !== undefined && lexeme.power >= 3) {
      return this.finishNumber(index, at, value, Number.NaN, Number.NaN, false, false, 0, false, Weight.probable);
    }
    if (lexeme.unit !== undefined && !lexeme.weak) {
      const item = this.make(AtomType.number, index, at + 1, value);
      item.unit = lexeme.unit;
      item.weight = value === 1.5 ? Weight.probable : Weight.probable;
      return at + 1;
    }
    const item = this.make(AtomType.number, index, end, value);
    if (value === 0.25) item.other = 4;
    else if (value < 0.34 && value > 0.33) item.other = 3;
    // "a third" is the ordinal in other languages.
    item.ordinal = !Number.isNaN(item.other);
    item.weight = value === 1.5 || (value > 0.33 && value < 0.34) ? Weight.probable : Weight.weak;
    return end;
  }

  private readMonth(index: number, lexeme: Lexeme): number {
    const { tokens } = this;
    const capital = tokens.capital[index] === 1;
    if (lexeme.capital && !capital) return index + 1;
    const item = this.make(AtomType.month, index, index + 1, lexeme.month!);
    item.weight = Weight.certain;
    if (lexeme.weak) item.weight = Weight.weak;
    else if (lexeme.capital && (lexeme.month === 5 || lexeme.month === 3) && !this.monthIsSure(index))
      item.weight = Weight.weak;
    return this.sign(index + 1) === CharClass.dot &&
      this.glued(index + 1) &&
      tokens.end[index]! - tokens.start[index]! <= 4
      ? index + 2
      : index + 1;
  }

  /** "May" and "March" are also a verb, a name, a word of a title: a date beside them or a word that asks for one tells. */
  private monthIsSure(index: number): boolean {
    if (this.isDigits(index + 1) || this.isDigits(index - 1) || this.lexeme(index - 1).ord !== undefined) return true;
    if (this.sign(index + 1) === CharClass.comma && this.isDigits(index + 2)) return true;
    let before = index - 1;
    if (this.sign(before) === CharClass.hyphen) before--;
    switch (this.role(before)) {
      case 'in':
      case 'date-cue':
      case 'until':
      case 'late':
      case 'early':
      case 'mid':
      case 'between':
        return true;
      case 'of':
        return this.role(before - 1) !== undefined || this.lexeme(before - 1).ord !== undefined;
      case 'and':
      case 'or':
      case 'to':
        return this.lexeme(before - 1).month !== undefined;
      default:
        return this.sign(before) === CharClass.comma && this.lexeme(before - 1).month !== undefined;
    }
  }

  private readWeekday(index: number, lexeme: Lexeme): number {
    let day = lexeme.weekday!;
    let next = index + 1;
    let weight: number = Weight.certain;
    const role = this.role(next);
    if (role === 'next-day' && day === 7) {
      day = 1;
      next++;
    } else if (role === 'eve' && (day === 3 || day === 5)) {
      day = day === 3 ? 2 : 4;
      next++;
    } else if (lexeme.weak && this.role(index - 1) !== 'in' && this.role(index - 2) !== 'in') weight = Weight.weak;
    if (this.role(next) === 'day') {
      next++;
      weight = Weight.certain;
    }
    const item = this.make(AtomType.weekday, index, next, day);
    item.weight = weight;
    return next;
  }

  private readRoman(index: number): number {
    const { tokens } = this;
    if (tokens.capital[index] === 0) return index + 1;
    const length = tokens.end[index]! - tokens.start[index]!;
    if (length > 6) return index + 1;
    const value = romanValue(tokens.textOf(index));
    if (value === 0) return index + 1;
    let next = index + 1;
    const ending = this.afterEnding(next);
    if (ending.kind !== DigitEnding.none && this.sign(next) === CharClass.hyphen) next = ending.next;
    const rangeEnd =
      this.sign(next) === CharClass.hyphen &&
      this.isWord(next + 1) &&
      romanValue(tokens.textOf(next + 1)) > 0 &&
      this.role(next + 2) === 'century';
    if (this.role(next) === 'century' || rangeEnd) {
      const item = this.make(AtomType.century, index, rangeEnd ? next : next + 1, value);
      item.digits = true;
      item.weight = Weight.certain;
      return rangeEnd ? next + 1 : next + 1;
    }
    if (length === 1 && value !== 5 && value !== 10) return index + 1;
    const item = this.make(AtomType.number, index, next, value);
    item.role = 'roman';
    item.weight = Weight.weak;
    return next;
  }
}
