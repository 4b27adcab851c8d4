import { clock24, figureFormat, roman } from '../figure-format.js';
import { unitNames } from './unit-names.js';

const MONTHS = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ');
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'ABŞ dolları',
  EUR: 'avro',
  GBP: 'funt sterlinq',
  AZN: 'manat',
  RUB: 'rubl',
  JPY: 'iyen',
  CNY: 'yuan',
  TRY: 'lirə',
};
const ONES = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'];
const TENS = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'];

/** The ordinal ending follows the last word of the number as it is spoken: 26-cı (altı), 30-cu (otuz), 100-cü (yüz). */
function ordinalEnding(value: number): string {
  if (value === 0) return 'cı';
  if (value % 10 !== 0) return ONES[value % 10]!;
  if (value % 100 !== 0) return TENS[(value / 10) % 10]!;
  return value % 1000 !== 0 ? 'cü' : 'ci';
}

const ordinal = (value: number): string => `${value}-${ordinalEnding(value)}`;

/** How Azerbaijani writes values, in official style. */
export const format = figureFormat({
  tag: 'az',
  group: '\u00a0',
  decimal: ',',
  minimumGrouping: 2,
  magnitudes: { 6: 'milyon', 9: 'milyard', 12: 'trilyon' },
  percent: (number) => `${number}%`,
  percentagePoint: (number) => `${number} faiz bəndi`,
  currencies: CURRENCIES,
  money: (number, currency) => `${number} ${CURRENCIES[currency] ?? currency}`,
  ordinal,
  date: ({ day, month, year }) => {
    const name = month === undefined ? '' : (MONTHS[month - 1] ?? '');
    if (name === '') return year === undefined ? String(day ?? '') : `${ordinal(year)} il`;
    if (day === undefined) return year === undefined ? name : `${ordinal(year)} il ${name}`;
    return year === undefined ? `${day} ${name}` : `${day} ${name} ${ordinal(year)} il`;
  },
  weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar'],
  decade: (value) => `${ordinal(value)} illər`,
  century: (value) => `${roman(value)} əsr`,
  clock: clock24,
  vague: {
    1: 'onlarla',
    2: 'yüzlərlə',
    3: 'minlərlə',
    4: 'on minlərlə',
    5: 'yüz minlərlə',
    6: 'milyonlarla',
    9: 'milyardlarla',
  },
  unitNames,
});
