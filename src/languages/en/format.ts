import { figureFormat } from '../figure-format.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', AZN: '₼', RUB: '₽' };

function ordinal(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

/** How English writes values. */
export const format = figureFormat({
  tag: 'en',
  group: ',',
  decimal: '.',
  minimumGrouping: 1,
  magnitudes: { 6: 'million', 9: 'billion', 12: 'trillion' },
  percent: (number) => `${number}%`,
  percentagePoint: (number, value) => `${number} percentage point${value === 1 ? '' : 's'}`,
  currencies: SIGNS,
  money: (number, currency) => (SIGNS[currency] ? `${SIGNS[currency]}${number}` : `${currency} ${number}`),
  ordinal,
  date: ({ day, month, year }) => {
    const name = month === undefined ? '' : (MONTHS[month - 1] ?? '');
    if (name === '') return String(year ?? day ?? '');
    const first = day === undefined ? name : `${name} ${day}`;
    return year === undefined ? first : day === undefined ? `${first} ${year}` : `${first}, ${year}`;
  },
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  decade: (value) => `${value}s`,
  century: (value) => `${ordinal(value)} century`,
  clock: (minutes) => {
    const hour = Math.floor(minutes / 60);
    return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
  },
  vague: {
    1: 'dozens',
    2: 'hundreds',
    3: 'thousands',
    4: 'tens of thousands',
    5: 'hundreds of thousands',
    6: 'millions',
    9: 'billions',
  },
});
