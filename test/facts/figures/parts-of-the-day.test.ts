import { phenomenon } from '../../support/balance.js';

phenomenon(
  'parts of the day, counted or telling of an hour',
  [
    { en: 'Early one morning he came.', az: 'O, bir gün səhər tezdən gəldi.', ru: 'Однажды рано утром он пришел.' },
    {
      en: ['We took two morning trains.', 'We took 2 morning trains.'],
      az: ['Biz iki səhər qatarına mindik.', 'Biz 2 səhər qatarına mindik.'],
      ru: ['Мы сели на два утренних поезда.', 'Мы сели на 2 утренних поезда.'],
    },
    {
      en: ['The stay is three nights.', 'It is a 3 night stay.'],
      az: ['Orada üç gecə qalırlar.', 'Orada 3 gecə qalırlar.'],
      ru: ['Там остаются на три ночи.', 'Там остаются на 3 ночи.', 'Три ночи там спокойны.'],
    },
    {
      en: ['at seven in the evening', 'at seven tonight', 'at 7 tonight', 'at 7 p.m.'],
      az: ['axşam yeddidə', 'axşam saat 7-də', 'axşam 7-də'],
      ru: ['в семь вечера', 'в 7 вечера', 'в 7 часов вечера'],
    },
    { en: ['at 1 a.m.', 'at one in the morning'], az: 'gecə saat 1-də', ru: ['в час ночи', 'в 1 час ночи'] },
    { en: 'for two evenings', az: 'iki axşam', ru: ['на два вечера', 'на 2 вечера'] },
    // The part of the day ends what an hour begins.
    {
      en: 'from nine until noon',
      az: ['saat doqquzdan günortayadək', 'saat 9-dan günortayadək'],
      ru: 'с девяти до полудня',
    },
    {
      en: 'from three in the morning until noon',
      az: 'gecə saat üçdən günortayadək',
      ru: 'с трёх часов ночи до полудня',
    },
    { en: 'in the hours of the night', az: 'gecənin saatlarında', ru: 'в часы ночи' },
    { en: 'at 00:00 PM', az: 'saat 00:00-da', ru: 'в 00:00' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'at seven in the evening',
      target: 'в восемь вечера',
      found: ['different', 'seven in the evening', 'восемь вечера', '19:00'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'We took two morning trains.',
      target: 'Biz üç səhər qatarına mindik.',
      found: ['different', 'two', 'üç', '2'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'Onlar 3 gecə qalıblar.',
      target: 'They stayed for 4 nights.',
      found: ['different', '3', '4', '3'],
    },
    // Five of them would be «5 ночей».
    {
      from: 'ru',
      to: 'en',
      source: 'Смена закончилась около 5 ночи.',
      target: 'The shift has five people.',
      found: ['different', '5 ночи', 'five', '5:00 a.m.'],
    },
  ],
);
