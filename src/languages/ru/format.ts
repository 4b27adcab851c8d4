import { clock24, figureFormat, roman } from '../figure-format.js';

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const OF_MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'долл. США',
  EUR: 'евро',
  GBP: 'ф. ст.',
  AZN: 'манатов',
  RUB: 'руб.',
  JPY: 'иен',
  CNY: 'юаней',
  TRY: 'лир',
};

/** How Russian writes values, in official style. */
export const format = figureFormat({
  tag: 'ru',
  group: '\u00a0',
  decimal: ',',
  minimumGrouping: 2,
  magnitudes: { 6: 'млн', 9: 'млрд', 12: 'трлн' },
  percent: (number) => `${number}\u00a0%`,
  percentagePoint: (number) => `${number} п. п.`,
  currencies: CURRENCIES,
  money: (number, currency) => `${number} ${CURRENCIES[currency] ?? currency}`,
  ordinal: (value) => `${value}-й`,
  date: ({ day, month, year }) => {
    if (month === undefined) return year === undefined ? String(day ?? '') : `${year} год`;
    const name = (day === undefined ? MONTHS : OF_MONTHS)[month - 1] ?? '';
    const first = day === undefined ? name : `${day} ${name}`;
    return year === undefined ? first : `${first} ${year} года`;
  },
  weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  decade: (value) => `${value}-е годы`,
  century: (value) => `${roman(value)} век`,
  clock: clock24,
  vague: { 1: 'десятки', 2: 'сотни', 3: 'тысячи', 4: 'десятки тысяч', 5: 'сотни тысяч', 6: 'миллионы', 9: 'миллиарды' },
});
