import { clock24, figureFormat, roman } from '../../../../src/languages/figure-format.js';

const MONTHS = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' ');
const CURRENCIES: Readonly<Record<string, string>> = { USD: 'dolar', EUR: 'avro', TRY: 'lira' };

/** How Turkish writes values. */
export const format = figureFormat({
  tag: 'tr',
  group: '.',
  decimal: ',',
  minimumGrouping: 1,
  magnitudes: { 6: 'milyon', 9: 'milyar' },
  percent: (number) => `%${number}`,
  percentagePoint: (number) => `${number} puan`,
  currencies: CURRENCIES,
  money: (number, currency) => `${number} ${CURRENCIES[currency] ?? currency}`,
  ordinal: (value) => `${value}.`,
  date: ({ day, month, year }) =>
    [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' '),
  weekdays: ['Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi', 'Pazar'],
  decade: (value) => `${value}’lar`,
  century: (value) => `${roman(value)}. yüzyıl`,
  clock: clock24,
  vague: { 1: 'onlarca', 2: 'yüzlerce', 3: 'binlerce', 6: 'milyonlarca' },
});
