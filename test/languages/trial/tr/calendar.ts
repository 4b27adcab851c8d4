import type { LexiconLine } from '../../../../src/languages/lexicon.js';

const MONTHS = 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' ');
const WEEKDAYS = 'pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(' ');

/** Turkish months, weekdays and what makes a number a date. */
export const calendar: readonly LexiconLine[] = [
  ...MONTHS.map((forms, i) => ({ forms, stem: true, lexeme: { month: i + 1 } })),
  ...WEEKDAYS.map((forms, i) => ({ forms, stem: true, lexeme: { weekday: i + 1 } })),
  { forms: 'yıl', stem: true, lexeme: { role: 'year', unit: 'duration-year', counted: true } },
  { forms: 'yüzyıl', stem: true, lexeme: { role: 'century', unit: 'duration-century' } },
  { forms: 'saat', stem: true, lexeme: { role: 'clock', unit: 'duration-hour', counted: true } },
  { forms: 'ay', stem: true, lexeme: { unit: 'duration-month', counted: true } },
  { forms: 'gün', stem: true, lexeme: { unit: 'duration-day', counted: true } },
];
