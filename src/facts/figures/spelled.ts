import type { Lexeme } from '../../languages/lexicon.js';

/**
 * Adds up number words one by one: ones to tens, tens to hundreds, both times thousands. Knows when a word cannot go on
 * the number ("two three") and when the words only hint at a size ("hundreds of thousands").
 */
export class Spelled {
  private total = 0;
  private current = 0;
  private lastPower = 99;
  /** How many words were taken. */
  words = 0;
  ordinal = false;
  /** A plural of tens: "the fifties". */
  plural = false;
  weak = false;
  fraction = false;
  /** Power of ten that is hinted at; -1: none. */
  vague = -1;
  /** Power of ten that stands without a number before it ("thousand", "yüz min"); -1: none. */
  barePower = -1;
  /** No word may follow. */
  closed = false;

  /** `tenTakesOnes`: ones join ten too (on dörd); `pairedYears`: "nineteen ninety" is one number. */
  constructor(
    private readonly tenTakesOnes: boolean,
    private readonly pairedYears: boolean,
  ) {}

  get value(): number {
    return this.total + this.current;
  }

  /** The magnitude that the words end with: 10⁶ for "two million", 1 for "two". */
  get scale(): number {
    return this.current === 0 && this.lastPower < 99 ? 10 ** this.lastPower : 1;
  }

  /** Whether a magnitude may still be added: a million goes on no million. */
  takesPower(power: number): boolean {
    return power < this.lastPower;
  }

  /** "and" may follow a hundred or more: "two hundred and five". */
  get takesAnd(): boolean {
    return this.current >= 100 || this.total > 0;
  }

  /** A comma may follow a thousand or more: "two thousand, three hundred". */
  get takesComma(): boolean {
    return this.total > 0 && this.current === 0;
  }

  /** Takes a word; false when it is no part of this number. */
  take(lexeme: Lexeme): boolean {
    if (this.closed) return false;
    const first = this.words === 0;
    if (lexeme.vague !== undefined) {
      if (!this.takeVague(lexeme, first)) return false;
    } else if (lexeme.fraction !== undefined && (first || lexeme.ord === undefined)) {
      if (!first) return false;
      this.total = lexeme.fraction;
      this.fraction = true;
      this.closed = true;
    } else if ((lexeme.power ?? lexeme.ordPower) !== undefined) {
      if (!this.takePower(lexeme, first)) return false;
    } else if (!this.takeValue(lexeme, first)) return false;
    this.weak = first ? lexeme.weak === true && lexeme.power === undefined : false;
    this.words++;
    return true;
  }

  private takeVague(lexeme: Lexeme, first: boolean): boolean {
    if (!first && lexeme.power !== undefined && this.vague < 0) {
      // An oblique plural after a number is a plain magnitude: "с пятью миллионами".
      if (this.barePower >= 0) return false;
      this.total += (this.current || 1) * 10 ** lexeme.power;
      this.current = 0;
      this.lastPower = lexeme.power;
      return true;
    }
    let size = lexeme.vague ?? 0;
    if (this.vague >= 0) size += this.vague;
    else if (!first) {
      const before = this.barePower >= 0 ? this.barePower : Math.log10(this.value);
      if (!Number.isInteger(before)) return false;
      size += before;
    }
    this.vague = size;
    return true;
  }

  private takePower(lexeme: Lexeme, first: boolean): boolean {
    const power = lexeme.power ?? lexeme.ordPower ?? 0;
    if (this.vague >= 0) {
      this.vague += power;
      return true;
    }
    if (power === 2) {
      if (this.current >= 100 || (!first && this.value === 0)) return false;
      if (first) this.barePower = 2;
      else if (this.current === 0) this.barePower = -1;
      this.current = (this.current || 1) * 100;
    } else {
      if (power >= this.lastPower) return false;
      if (first) this.barePower = power;
      else if (this.barePower === 2 && this.words === 1) this.barePower = 2 + power;
      else this.barePower = -1;
      this.total += (this.current || 1) * 10 ** power;
      this.current = 0;
      this.lastPower = power;
    }
    if (lexeme.ordPower !== undefined) {
      this.ordinal = this.closed = true;
      this.barePower = -1;
    }
    return true;
  }

  private takeValue(lexeme: Lexeme, first: boolean): boolean {
    const value = lexeme.card ?? lexeme.ord;
    // «тысячи других»: a word that only hints at an ordinal goes on no number.
    if (value === undefined || (!first && lexeme.card === undefined && lexeme.weak === true)) return false;
    if (!first && lexeme.multiple === true) {
      // "two dozen", «три десятка»
      if (this.words > 1 || this.vague >= 0 || this.current < 2 || this.current > 9) return false;
      this.current *= value;
      return true;
    }
    if (!first) {
      if (this.vague >= 0) return false;
      if (this.pairs(value)) this.current *= 100;
      else if (!this.fits(value)) return false;
      this.barePower = -1;
    }
    this.current += value;
    if (lexeme.card === undefined) this.ordinal = this.closed = true;
    if (lexeme.unit !== undefined && lexeme.card !== undefined) this.closed = true;
    if (lexeme.plural) this.plural = this.closed = true;
    return true;
  }

  /** "nineteen" before "ninety": the first two digits of a year. */
  private pairs(value: number): boolean {
    return (
      this.pairedYears &&
      this.total === 0 &&
      this.current >= 11 &&
      this.current <= 20 &&
      this.words === 1 &&
      value >= 10 &&
      value < 100
    );
  }

  private fits(value: number): boolean {
    const { current } = this;
    if (value <= 0 || value >= 1000) return false;
    if (current === 0) return this.total > 0;
    if (value < 10)
      return current % 10 === 0 && (current % 100 >= (this.tenTakesOnes ? 10 : 20) || current % 100 === 0);
    return value < 100 && current % 100 === 0;
  }
}
