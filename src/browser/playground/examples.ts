import type { Texts } from './texts.js';

/** Translations with a slip or two each, and one without. */
export const EXAMPLES: readonly Texts[] = [
  {
    sourceLanguage: 'en',
    targetLanguage: 'az',
    source:
      'The library holds 26,000 volumes.\nIt was opened on January 20, 1990, by the architect John Whitfield.\nHalf of its income, €1.5 million, comes from donations.',
    target:
      'Kitabxanada 25 000 cild saxlanılır.\nOnu 1990-cı il yanvarın 20-də memar Con Uitfild açıb.\nGəlirinin yarısı, 1,5 milyon dollar, ianələrdən gəlir.',
  },
  {
    sourceLanguage: 'en',
    targetLanguage: 'ru',
    source:
      'The bridge in Bergen is 147 metres long.\nFifty thousand people cross it every day.\nOn Tuesday, 3 March 2020, it was closed from 9 a.m. to 5:30 p.m.',
    target:
      'Длина моста в Бергене — 174 метра.\nКаждый день его переходят пятьдесят тысяч человек.\nВо вторник, 4 марта 2020 года, он был закрыт с 9:00 до 17:30.',
  },
  {
    sourceLanguage: 'ru',
    targetLanguage: 'az',
    source: 'Ольга Смирнова выиграла марафон за 2 часа 31 минуту.\nВ забеге участвовало 12 тысяч человек из 40 стран.',
    target: 'Olqa Smirnova marafonu 2 saat 31 dəqiqəyə qazandı.\nQaçışda 40 ölkədən 12 min nəfər iştirak edirdi.',
  },
];
