import { describe, expect, it } from 'vitest';
import { format as azFormat } from '../../../src/languages/az/format.js';
import { carried, figuresOf, seeded, TAGS, type Tag } from '../../support/figures.js';
import { fc, runs } from '../../support/properties.js';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const days: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

const two = (value: number): string => String(value).padStart(2, '0');
const edtf = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));

/** Intl writes days before 1583 in the Julian calendar: 800 years later is the same day of the Gregorian one. */
function gregorian(format: Intl.DateTimeFormat, day: Day): string {
  const later = day.year + 800;
  return format.format(utc({ ...day, year: later })).replace(String(later), String(day.year));
}

/** Texts in which the date is not read, with what is read; a weekday beside the date is a fact of its own. */
function misread(tag: Tag, seed: number, count: number, write: (day: Day) => string, value = edtf): readonly string[] {
  const failed: string[] = [];
  for (const day of fc.sample(days, { numRuns: runs(count), seed: seeded(seed) })) {
    const text = write(day);
    const facts = figuresOf(carried(text, tag), tag).filter(({ kind }) => kind !== 'weekday');
    const right = facts.length === 1 && facts[0]!.readings.some((reading) => reading.value === value(day));
    if (!right) {
      const seen = facts.map((fact) => `${fact.kind} ${fact.text} ${fact.readings.map((r) => r.value).join('|')}`);
      failed.push(`${tag}: ${text} → ${seen.join('; ')}, not ${value(day)}`);
    }
  }
  return failed.slice(0, 12);
}

const options: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  'short, with the whole year': { year: 'numeric', month: '2-digit', day: '2-digit' },
  'numeric, no zeros': { year: 'numeric', month: 'numeric', day: 'numeric' },
};

describe.each(TAGS)('dates written by Intl: %s', (tag) => {
  const locales = tag === 'en' ? ['en-US', 'en-GB', 'en-CA'] : [tag];
  describe.each(locales)('%s', (locale) => {
    it.each(Object.keys(options))('%s', (name) => {
      const format = new Intl.DateTimeFormat(locale, { ...options[name], timeZone: 'UTC' });
      expect(misread(tag, 21, 400, (day) => gregorian(format, day))).toEqual([]);
    });

    it('month and year', () => {
      const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
      const value = ({ year, month }: Day): string => `${year}-${two(month)}`;
      expect(misread(tag, 22, 300, (day) => gregorian(format, { ...day, day: 15 }), value)).toEqual([]);
    });

    it('day and month', () => {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      expect(
        misread(
          tag,
          23,
          300,
          (day) => format.format(utc({ ...day, year: 2024 })),
          ({ month, day }) => `XXXX-${two(month)}-${two(day)}`,
        ),
      ).toEqual([]);
    });
  });
});

const AZ = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ');
const AZ_OF =
  'yanvarın fevralın martın aprelin mayın iyunun iyulun avqustun sentyabrın oktyabrın noyabrın dekabrın'.split(' ');
const AZ_IN =
  'yanvarında fevralında martında aprelində mayında iyununda iyulunda avqustunda sentyabrında oktyabrında noyabrında dekabrında'.split(
    ' ',
  );
const RU_OF = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const EN = 'January February March April May June July August September October November December'.split(' ');
const ordinal = (value: number): string => azFormat.ordinal(value);

describe('orders of official style', () => {
  it.each<[string, Tag, (day: Day) => string]>([
    ['1990-cı il yanvarın 20-də', 'az', ({ year, month, day }) => `${ordinal(year)} il ${AZ_OF[month - 1]} ${day}-də`],
    ['1990-cı il 20 yanvar', 'az', ({ year, month, day }) => `${ordinal(year)} il ${day} ${AZ[month - 1]}`],
    ['20 yanvar 1990-cı il', 'az', ({ year, month, day }) => `${day} ${AZ[month - 1]} ${ordinal(year)} il`],
    ['20 yanvar 1990-cı ildə', 'az', ({ year, month, day }) => `${day} ${AZ[month - 1]} ${ordinal(year)} ildə`],
    ['1990-cı ilin 20 yanvarında', 'az', ({ year, month, day }) => `${ordinal(year)} ilin ${day} ${AZ_IN[month - 1]}`],
    [
      '1990-cı ilin yanvar ayının 20-si',
      'az',
      ({ year, month, day }) => `${ordinal(year)} ilin ${AZ[month - 1]} ayının ${day}-si`,
    ],
    [
      '20 Yanvar 1990',
      'az',
      ({ year, month, day }) =>
        `${day} ${AZ[month - 1]![0]!.toLocaleUpperCase('az')}${AZ[month - 1]!.slice(1)} ${year}`,
    ],
    ['20.01.1990', 'az', ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`],
    ['20 января 1990 года', 'ru', ({ year, month, day }) => `${day} ${RU_OF[month - 1]} ${year} года`],
    ['20 января 1990 г.', 'ru', ({ year, month, day }) => `${day} ${RU_OF[month - 1]} ${year} г.`],
    ['20-го января 1990-го года', 'ru', ({ year, month, day }) => `${day}-го ${RU_OF[month - 1]} ${year}-го года`],
    ['20 января в 1990 году', 'ru', ({ year, month, day }) => `${day} ${RU_OF[month - 1]} ${year}`],
    ['the 20th of January, 1990', 'en', ({ year, month, day }) => `the ${nth(day)} of ${EN[month - 1]}, ${year}`],
    ['January 20th, 1990', 'en', ({ year, month, day }) => `${EN[month - 1]} ${nth(day)}, ${year}`],
    ['20th January 1990', 'en', ({ year, month, day }) => `${nth(day)} ${EN[month - 1]} ${year}`],
    ['20-Jan-1990', 'en', ({ year, month, day }) => `${day}-${EN[month - 1]!.slice(0, 3)}-${year}`],
    ['1990-01-20', 'en', edtf],
  ])('%s', (_, tag, write) => {
    expect(misread(tag, 24, 300, write)).toEqual([]);
  });

  const nights = fc.sample(
    days.filter(({ day }) => day < 28),
    { numRuns: runs(300), seed: seeded(25) },
  );
  it.each<[string, Tag, (day: Day) => string]>([
    [
      'the night of January 19 to 20, 1990',
      'en',
      ({ year, month, day }) => `the night of ${EN[month - 1]} ${day} to ${day + 1}, ${year}`,
    ],
    [
      'the night of 19–20 January 1990',
      'en',
      ({ year, month, day }) => `the night of ${day}–${day + 1} ${EN[month - 1]} ${year}`,
    ],
    ['19 to 20 January 1990', 'en', ({ year, month, day }) => `${day} to ${day + 1} ${EN[month - 1]} ${year}`],
    [
      '1990-cı il yanvarın 19-dan 20-nə keçən gecə',
      'az',
      ({ year, month, day }) => `${ordinal(year)} il ${AZ_OF[month - 1]} ${day}-dan ${day + 1}-nə keçən gecə`,
    ],
    [
      '1990-cı ilin 19-20 yanvarında',
      'az',
      ({ year, month, day }) => `${ordinal(year)} ilin ${day}-${day + 1} ${AZ_IN[month - 1]}`,
    ],
    [
      'в ночь с 19 на 20 января 1990 года',
      'ru',
      ({ year, month, day }) => `в ночь с ${day} на ${day + 1} ${RU_OF[month - 1]} ${year} года`,
    ],
    ['19–20 января 1990 года', 'ru', ({ year, month, day }) => `${day}–${day + 1} ${RU_OF[month - 1]} ${year} года`],
  ])('%s', (_, tag, write) => {
    const failed = nights.flatMap((day) => {
      const wanted = `${edtf(day)}/${edtf({ ...day, day: day.day + 1 })}`;
      const facts = figuresOf(carried(write(day), tag), tag);
      if (facts.length === 1 && facts[0]!.readings.some(({ value }) => value === wanted)) return [];
      return [
        `${write(day)} → ${facts.map((fact) => `${fact.text} ${fact.readings.map(({ value }) => value)}`).join('; ')}`,
      ];
    });
    expect(failed.slice(0, 12)).toEqual([]);
  });
});

function nth(value: number): string {
  const suffix = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}
