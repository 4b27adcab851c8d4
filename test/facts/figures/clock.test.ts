import { phenomenon } from '../../support/balance.js';

phenomenon(
  'times of day, in figures and words',
  [
    {
      en: ['at ten to seven in the morning', 'at 6.50 a.m.', 'shortly after ten to seven in the morning'],
      az: ['səhər saat 6:50-də', 'səhər yeddiyə on dəqiqə qalmış'],
      ru: ['в 06:50', 'без десяти семь утра', 'без десяти минут семь утра'],
    },
    {
      en: 'The gates shut: twenty-five to nine in the evening.',
      az: 'Qapılar 20:35-də bağlanıb.',
      ru: 'Ворота закрыли в 20:35.',
    },
    {
      en: ['a quarter to midnight', '11.45 p.m.'],
      az: 'gecə saat 23:45-də',
      ru: ['в 23:45', 'без четверти двенадцать ночи'],
    },
    { en: ['half past noon', 'at 12.30 p.m.'], az: 'saat 12:30-da', ru: ['в 12:30', 'в половине первого дня'] },
    {
      en: ['shortly after 4 p.m.', 'after four in the afternoon'],
      az: 'saat 16-dan sonra',
      ru: 'в пятом часу дня',
    },
    { en: 'between 4 and 5 p.m.', az: 'saat 16 ilə 17 arasında', ru: 'в пятом часу дня' },
    { en: 'in the third hour of the talks', az: 'danışıqların üçüncü saatında', ru: 'на третьем часу переговоров' },
    {
      en: ['open 24/7', 'open 24 hours a day', 'open around the clock'],
      az: ['günün 24 saatı açıqdır', '24/7 açıqdır'],
      ru: ['открыто 24 часа в сутки', 'открыто круглосуточно', 'открыто 24/7'],
    },
    { en: 'from ten to six in the evening', az: 'saat 10:00-dan 18:00-dək', ru: 'с 10:00 до 18:00' },
    {
      en: ['from 9 a.m. to 6 p.m.', 'from 9:00 to 18:00', 'from 9am to 6pm'],
      az: [
        'saat 9-dan axşam 6-dək',
        'səhər saat 9-dan axşam saat 6-ya qədər',
        'səhər 9-dan axşam 6-ya kimi',
        'saat 9:00-dan 18:00-dək',
      ],
      ru: ['с 9 утра до 6 вечера', 'с 9:00 до 18:00', 'с 9 часов утра до 6 часов вечера', 'с 9 до 18 часов'],
    },
    {
      en: ['at 0500 hours', 'at 05:00', 'at 0500', 'at 5 a.m.'],
      az: ['saat 05:00-da', 'səhər saat 5-də', 'saat 0500-da'],
      ru: ['в 05:00', 'в 5 часов утра', 'в 0500'],
    },
    {
      en: ['at 5:45 p.m.', 'at 17:45', 'at 1745 hours'],
      az: ['saat 17:45-də', 'saat 17.45-də', 'saat 17 45 dəqiqədə'],
      ru: ['в 17:45', 'в 17 ч. 45 мин.', 'в 17 часов 45 минут', 'в 17 ч 45 мин', 'в 5 часов 45 минут вечера'],
    },
    {
      en: ['at half past two', 'at 2:30'],
      az: ['saat üçün yarısında', 'üçün yarısında', 'saat 2:30-da', 'saat 2-nin yarısından 30 dəqiqə sonra'].slice(
        0,
        3,
      ),
      ru: ['в половине третьего', 'в полтретьего', 'в 2:30', 'в два тридцать'],
    },
    {
      en: ['at a quarter to nine', 'at quarter to nine', 'at 8:45'],
      az: ['doqquza on beş dəqiqə qalmış', 'saat 9-a 15 dəqiqə qalmış', 'saat doqquza çeyrək qalmış', 'saat 8:45-də'],
      ru: ['без четверти девять', 'без пятнадцати девять', 'в 8:45'],
    },
    {
      en: ['at a quarter past nine', 'at 9:15'],
      az: ['saat ona on beş dəqiqə işləmiş', 'saat 9:15-də'],
      ru: ['в четверть десятого', 'в 9:15', 'в девять пятнадцать'],
    },
    {
      en: 'at 2:20 a.m.',
      az: ['gecə saat 3-ə 20 dəqiqə işləmiş', 'gecə saat 2:20-də'],
      ru: ['в 2 часа 20 минут ночи', 'в 2:20 ночи'],
    },
    { en: 'at 2 a.m. on 5 May', az: 'mayın 5-də gecə saat 2-də', ru: '5 мая в 2 часа ночи' },
    { en: ['at 11:21 a.m.', 'at 11:21'], az: 'saat 11:21-də', ru: ['к 11:21', 'к 11: 21'] },
    {
      en: ['at three in the afternoon', "at three o'clock in the afternoon", 'at 3 p.m.'],
      az: ['günorta saat üçdə', 'günorta saat 3-də', 'günorta 3-də'],
      ru: ['в три часа дня', 'в 15 часов', 'в три дня'],
    },
    {
      en: ['at seven in the evening', 'at 7 p.m.', 'at 19:00'],
      az: ['axşam saat yeddidə', 'axşam 7-də', 'saat 19-da', 'axşam yeddidə'],
      ru: ['в семь вечера', 'в 7 часов вечера', 'в 19 часов', 'в 19.00'],
    },
    {
      en: ['the flight lasts 2 hours 45 minutes', 'the flight lasts two hours and 45 minutes'],
      az: 'uçuş 2 saat 45 dəqiqə çəkir',
      ru: ['полёт длится 2 часа 45 минут', 'полёт длится 2 ч. 45 мин.'],
    },
    {
      en: ['15:00 GMT (18:00 Moscow time)', '3 p.m. GMT (6 p.m. Moscow time)'],
      az: 'Qrinviç vaxtı ilə saat 15:00-da (Moskva vaxtı ilə 18:00-da)',
      ru: '15:00 по Гринвичу (18:00 по московскому времени)',
    },
    // A score, not a time
    {
      en: ['They won the set 21-20.', 'They won the set 21:20.'],
      az: ['Seti 21:20 hesabı ilə uddular.', 'Onlar seti 21-20 qazandılar.'],
      ru: ['Сет они выиграли со счётом 21:20.', 'Сет выиграли 21–20.'],
    },
    { en: ['a 10-12 defeat', 'a 10:12 defeat'], az: '10:12 hesablı məğlubiyyət', ru: 'поражение со счётом 10:12' },
    {
      en: 'She finished in 2:05:36.',
      az: 'O, 2:05:36 nəticəsi ilə bitirdi.',
      ru: 'Она финишировала за 2 часа 5 минут 36 секунд.',
    },
    {
      en: 'On the night of Friday 20 people came.',
      az: 'Cümə gecəsi 20 nəfər gəldi.',
      ru: 'В ночь на пятницу пришли 20 человек.',
    },
    {
      en: 'In the evening more than 20 people came.',
      az: 'Axşam 20-dən çox adam gəldi.',
      ru: 'Вечером пришло более 20 человек.',
    },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'from 9 a.m. to 6 p.m.',
      target: 'saat 9-dan axşam 7-dək',
      found: ['different', '6 p.m.', 'axşam 7-dək'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'at 0500 hours',
      target: 'в 6 часов утра',
      found: ['different', '0500 hours', '6 часов утра', '05:00'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'в 17 часов 45 минут вечера',
      target: 'saat 17:40-da',
      found: ['different', '17 часов 45 минут вечера', '17:40-da'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'at 7 a.m.',
      target: 'в 7 вечера',
      found: ['different', '7 a.m.', '7 вечера', '07:00'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'saat üçün yarısında',
      target: 'at half past three',
      found: ['different', 'üçün yarısında', 'half past three'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'Сет они выиграли со счётом 21:20.',
      target: 'Seti 21:19 hesabı ilə uddular.',
      found: ['different', '21:20', '21:19'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'без четверти девять',
      target: 'at a quarter past nine',
      found: ['different', 'без четверти девять', 'quarter past nine'],
    },
  ],
);
