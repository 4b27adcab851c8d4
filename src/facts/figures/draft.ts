import { Weight } from './atom.js';

/** A number as read so far: what stood written, before endings, magnitude and unit are taken. */
export interface NumberDraft {
  /** First token, and the one after the number itself. */
  readonly index: number;
  next: number;
  value: number;
  other: number;
  /** Written in digits. */
  readonly digits: boolean;
  /** Digits that are no amount: a leading zero, over 15 digits. */
  readonly code: boolean;
  /** How many digits a plain run of digits has; 0 for anything else. */
  readonly length: number;
  ordinal: boolean;
  plural: boolean;
  /** Digits in a case of their own ("20-də saat …"), which count nothing. */
  cased: boolean;
  weight: number;
  power: number;
  /** What a half after the number is half of: the magnitude that it ends with ("iki milyon yarım"), else 1. */
  readonly scale: number;
}

/** A draft with what most callers leave open. */
export function draft(
  index: number,
  next: number,
  value: number,
  {
    other = Number.NaN,
    digits = false,
    code = false,
    length = 0,
    ordinal = false,
    plural = false,
    cased = false,
    weight = Weight.certain,
    power = 0,
    scale = 1,
  }: Partial<Omit<NumberDraft, 'index' | 'next' | 'value'>> = {},
): NumberDraft {
  return { index, next, value, other, digits, code, length, ordinal, plural, cased, weight, power, scale };
}
