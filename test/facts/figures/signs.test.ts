import { phenomenon } from '../../support/balance.js';

phenomenon(
  'the sign of a number',
  [
    {
      en: ['−5 °C at night', '5 degrees below zero at night', 'minus 5 °C at night'],
      az: ['gecə −5 °C', 'gecə mənfi 5 dərəcə', 'gecə 5 dərəcə şaxta', 'gecə sıfırdan aşağı 5 dərəcə'],
      ru: ['ночью −5 °C', 'ночью минус 5 градусов', 'ночью 5 градусов мороза', 'ночью 5 градусов ниже нуля'],
    },
    {
      en: ['from −10 to −15 °C', '10 to 15 degrees below zero', 'a frost of 10–15 degrees'],
      az: ['10-15 dərəcə şaxta', 'mənfi 10-15 dərəcə'],
      ru: ['−10…−15 °C', 'минус 10–15 °C', 'мороз до 10–15 градусов'],
    },
    {
      en: 'between minus 5 and plus 5 degrees',
      az: 'mənfi 5 dərəcə ilə müsbət 5 dərəcə arasında',
      ru: 'между −5 и +5 градусами',
    },
    { en: 'The change was -0.5%.', az: 'Dəyişmə –0,5% olub.', ru: 'Изменение составило -0,5 %.' },
    { en: 'a loss of −$5 million', az: 'zərər −5 mln. dollar', ru: 'убыток −5 млн долларов' },
    { en: '+12 °C', az: '12 °C', ru: '+12 градусов' },
    { en: 'exports, plus 3 tonnes of stocks', az: 'ixrac, üstəgəl 3 ton ehtiyat', ru: 'экспорт и 3 тонны запасов' },
    // Signs that are no minus.
    { en: '- 5 boxes', az: '– 5 qutu', ru: '— 5 коробок' },
    { en: 'COVID-19', az: 'COVID -19', ru: 'COVID–19' },
    { en: '5-10 people', az: '5 – 10 nəfər', ru: '5–10 человек' },
    { en: 'Form 27 -2', az: '27-2 forması', ru: 'форма 27-2' },
    { en: '10 minus 5 is 5', az: '10 − 5 = 5', ru: '10 минус 5 равно 5' },
    { en: 'plus or minus 5 percent', az: '±5 faiz', ru: 'плюс-минус 5 процентов' },
    { en: 'Temperatures fell below zero.', az: 'Temperatur sıfırdan aşağı düşdü.', ru: 'Температура упала ниже нуля.' },
    { en: 'below 5 degrees', az: '5 dərəcədən aşağı', ru: 'ниже 5 градусов' },
  ],
  [
    { from: 'en', to: 'az', source: 'at −5 °C', target: '5 °C-də', found: ['different', '−5 °C', '5 °C'] },
    {
      from: 'ru',
      to: 'en',
      source: '5 градусов мороза',
      target: '5 degrees',
      found: ['different', '5 градусов', '5 degrees', '−5'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'minus 3 percent',
      target: 'плюс 3 процента',
      found: ['different', 'minus 3 percent', 'плюс 3 процента', '−3\u00a0%'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'mənfi 5 dərəcə ilə 5 dərəcə arasında',
      target: 'between 5 and 5 degrees',
      found: ['different', 'mənfi 5 dərəcə', '5'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'Growth was -0.5%.',
      target: 'Рост составил 0,5 %.',
      found: ['different', '-0.5%', '0,5 %'],
    },
  ],
);
