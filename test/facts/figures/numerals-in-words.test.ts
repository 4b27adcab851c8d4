import { phenomenon } from '../../support/balance.js';

phenomenon(
  'numerals inside words, halves',
  [
    { en: 'two-factor authentication', az: 'ikifaktorlu identifikasiya', ru: 'двухфакторная аутентификация' },
    { en: ['a three-dimensional model', 'a 3D model'], az: ['üçölçülü model', '3D model'], ru: 'трёхмерная модель' },
    { en: 'a five-star hotel', az: 'beşulduzlu otel', ru: ['пятизвёздочный отель', '5-звёздочный отель'] },
    { en: 'a four-wheeled vehicle', az: 'dördtəkərli nəqliyyat vasitəsi', ru: 'четырёхколёсное средство' },
    {
      en: ['half a litre of milk', '0.5 litres of milk'],
      az: 'yarım litr süd',
      ru: ['пол-литра молока', 'поллитра молока'],
    },
    { en: 'over half a century', az: 'yarım əsrdən çox', ru: ['более полувека', 'более 50 лет'] },
    { en: 'the first half-year', az: 'birinci yarımillik', ru: 'первое полугодие' },
    // Words that only begin like a number.
    { en: 'a hypocrite', az: 'ikiüzlü adam', ru: 'двуличный человек' },
    { en: 'the seminary building', az: 'seminariya binası', ru: 'семинарский корпус' },
    { en: 'half a month', az: 'yarım ay', ru: 'полмесяца' },
    { en: 'under the crescent', az: 'aypara altında', ru: 'под знаком полумесяца' },
    { en: 'the floor', az: 'döşəmə', ru: 'пол' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'half a litre of milk',
      target: 'литр молока',
      found: ['missing', 'half a litre', null],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'пол-литра молока',
      target: 'bir litr süd',
      found: ['different', 'пол-литра', 'bir litr'],
    },
  ],
);

phenomenon('around the clock', [
  {
    en: ['open 24/7', 'open 24 hours a day', 'open around the clock', 'round-the-clock service'],
    az: 'gecə-gündüz açıqdır',
    ru: ['работает круглосуточно', 'круглосуточная работа'],
  },
  { en: '24/7', az: '7/24', ru: '24/7' },
]);
