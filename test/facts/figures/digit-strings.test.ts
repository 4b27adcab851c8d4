import { phenomenon } from '../../support/balance.js';

phenomenon(
  'strings of digits, however they are grouped',
  [
    {
      en: ['Call (012) 493 59 33.', 'Call 012 493-59-33.'],
      az: ['012 4935933 nömrəsinə zəng edin.', '(012) 493-59-33 nömrəsinə zəng edin.'],
      ru: 'Звоните: (012) 493–59–33.',
    },
    { en: 'Card 4169 7388 1234 5678', az: '4169738812345678 nömrəli kart', ru: 'карта 4169-7388-1234-5678' },
    {
      en: 'to AZ21 NABZ 0000 0000 1370 1000 1944',
      az: 'AZ21NABZ00000000137010001944 hesabına',
      ru: 'на счёт AZ21 NABZ 00000000137010001944',
    },
    { en: 'page 3 of 10', az: 'səhifə 3/10', ru: 'стр. 3 из 10' },
    { en: '12–15,000 people', az: '12 000-15 000 nəfər', ru: '12–15 000 человек' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'Card 4169 7388 1234 5678',
      target: '4169738812345679 nömrəli kart',
      found: ['different', '4169', '4169738812345679', '4169'],
      count: 4,
    },
  ],
);

phenomenon(
  'branches of a message',
  [
    {
      en: '{count, plural, one {1 file of 100} other {# files of 100}}',
      az: '{count, plural, other {100 fayldan #}}',
      ru: '{count, plural, one {# файл из 100} few {# файла из 100} many {# файлов из 100} other {# файла из 100}}',
    },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: '{count, plural, =0 {no files} other {over 5 files}}',
      target: '{count, plural, =0 {fayl yoxdur} other {6 fayldan çox}}',
      found: ['different', '5', '6', '5'],
    },
  ],
);

phenomenon('numbers of names', [
  {
    en: ['World War Two', 'World War II', 'the Second World War'],
    az: 'İkinci Dünya müharibəsi',
    ru: 'Вторая мировая война',
  },
  {
    en: ['In Chapter One we read', 'In Chapter 1 we read'],
    az: 'birinci fəsildə oxuyuruq',
    ru: 'в первой главе читаем',
  },
  { en: 'the G7 summit', az: '“Böyük yeddilik” sammiti', ru: 'саммит «Большой семёрки»' },
  { en: ['the G20 summit', 'the Group of Twenty'], az: '“Böyük iyirmilik” sammiti', ru: 'саммит «Большой двадцатки»' },
  { en: 'SHA-1 and SHA-256', az: 'SHA-1 və SHA-256', ru: 'SHA-1 и SHA-256' },
]);
