import { type Command, Option } from 'commander';
import { UsageError } from '../model/index.js';

/** Takes one of a few words; anything else is a UsageError that names the option and what it may be. */
export function choice<T extends string>(option: string, values: readonly T[]): (value: string) => T {
  return (value) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw new UsageError('option-choice', { option, value, values: [...values] });
    return found;
  };
}

/** Takes a whole number from `least` to `most`. */
export function count(option: string, most: number, least = 1): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
    if (number < least || number > most) throw new UsageError('option-count', { option, value, least, most });
    return number;
  };
}

/** Takes a part of a whole: `3/8` is the third of eight. */
export function part(value: string): { readonly number: number; readonly of: number } {
  const [, number = 0, of = 0] = /^(\d{1,9})\/(\d{1,9})$/.exec(value)?.map(Number) ?? [];
  if (number < 1 || number > of) throw new UsageError('option-part', { option: '--part', value });
  return { number, of };
}

/** The words that commas join. */
function wordsOf(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Takes words joined by commas, and adds them to those before. */
export function list(value: string, before: readonly string[] = []): readonly string[] {
  return [...new Set([...before, ...wordsOf(value)])];
}

/** Takes a date as ISO 8601 writes it. */
export function isoDate(option: string): (value: string) => string {
  return (value) => {
    const valid = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
    if (!valid) throw new UsageError('option-date', { option, value });
    return value;
  };
}

const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Takes `plain`, `region`, or pairs of tags: `en=en-GB,az=az-Latn-AZ`. */
export function languageCodes(value: string): 'plain' | 'region' | ReadonlyMap<string, string> {
  if (value === 'plain' || value === 'region') return value;
  const pairs = wordsOf(value).map((pair) => pair.split('=', 2));
  const wrong = pairs.length === 0 || pairs.some(([from = '', to = '']) => !TAG.test(from) || !TAG.test(to));
  if (wrong)
    throw new UsageError('option-choice', {
      option: '--language-codes',
      value,
      values: ['plain', 'region', 'en=en-GB,az=az-Latn-AZ'],
    });
  return new Map(pairs as [string, string][]);
}

/** Where a report goes: `FORMAT` to stdout, `FORMAT=FILE` to a file. */
export interface ReportTarget {
  readonly format: string;
  readonly file: string | undefined;
}

/** Reads one `--report FORMAT[=FILE]` and adds it to those before it. */
export function reportTarget(formats: readonly string[]) {
  return (value: string, before: readonly ReportTarget[] = []): readonly ReportTarget[] => {
    const at = value.indexOf('=');
    const format = choice('--report', formats)(at === -1 ? value : value.slice(0, at));
    const file = at === -1 ? undefined : value.slice(at + 1);
    if (file === '') throw new UsageError('option-file', { option: '--report', value });
    return [...before, { format, file }];
  };
}

const REPEATABLE = new WeakSet<Option>();

/** An option that may be given several times; `parse` adds to what was given before. */
export function several<T>(flags: string, key: string, parse: (value: string, before?: T) => T): Option {
  const made = option(flags, key, parse);
  REPEATABLE.add(made);
  return made;
}

/** Makes a command refuse a value that is given twice, of which one would be lost without a word: UsageError `option-repeated`. */
export function refuseRepeats(command: Command): void {
  for (const one of command.options) {
    if (REPEATABLE.has(one) || !(one.required || one.optional)) continue;
    let isGiven = false;
    command.on(`option:${one.name()}`, () => {
      if (isGiven) throw new UsageError('option-repeated', { option: one.long ?? one.flags });
      isGiven = true;
    });
  }
}

/** An option whose description is a message key. */
export function option<T>(flags: string, key: string, parse?: (value: string, previous: T) => T): Option {
  const made = new Option(flags, key);
  return parse ? made.argParser(parse) : made;
}
