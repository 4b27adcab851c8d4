import { phenomenon } from '../../support/balance.js';

phenomenon(
  'a scale that several numbers share',
  [
    // From the larger to the smaller, and the other way.
    {
      en: ['The yield fell from 48,300 to 41,900 tonnes.', 'The yield fell from 48.3 to 41.9 thousand tonnes.'],
      az: ['Məhsul 48,3-dən 41,9 min tona enib.', 'Məhsul 48 300 tondan 41 900 tona enib.'],
      ru: ['Урожай упал с 48,3 до 41,9 тыс. тонн.', 'Урожай упал с 48,3 тыс. до 41,9 тыс. тонн.'],
    },
    {
      en: ['from 60,000 to 72,000 seats', 'from 60 to 72,000 seats'],
      az: ['60-dan 72 min yerə qədər', '60 mindən 72 min yerə qədər'],
      ru: ['с 60 до 72 тысяч мест', 'с 60 тысяч до 72 тысяч мест'],
    },
    { en: 'from 500 to 2 million', az: '500-dən 2 milyona', ru: 'с 500 до 2 млн' },
    // A currency before the first.
    {
      en: ['between €6 and €8.5 million', 'between €6 million and €8.5 million', '€6–8.5 million'],
      az: ['6 milyon avrodan 8,5 milyon avroya qədər', '6–8,5 milyon avro'],
      ru: ['от 6 до 8,5 млн евро', 'от 6 млн до 8,5 млн евро'],
    },
    // Two ranges.
    {
      en: ['from $70,000–75,000 to $30,000–35,000', 'from $70–75 thousand to $30–35 thousand'],
      az: '70–75 min dollardan 30–35 min dollara',
      ru: ['с 70–75 до 30–35 тыс. долларов', 'с 70–75 тыс. долларов до 30–35 тыс. долларов'],
    },
    // Lists.
    {
      en: ['20,000, 30,000 and 45,000 copies', '20, 30 and 45 thousand copies'],
      az: ['20, 30 və 45 min nüsxə', '20 min, 30 min və 45 min nüsxə'],
      ru: ['20, 30 и 45 тыс. экземпляров', '20 тыс., 30 тыс. и 45 тыс. экземпляров'],
    },
    {
      en: 'three million and five million voters',
      az: 'üç və beş milyon seçici',
      ru: 'три и пять миллионов избирателей',
    },
    // Words between.
    {
      en: 'Imports came to 14 billion and exports to 19 billion manats.',
      az: 'İdxal 14, ixrac isə 19 milyard manat olub.',
      ru: ['Импорт составил 14, экспорт — 19 млрд манатов.', 'Импорт составил 14 млрд, экспорт — 19 млрд манатов.'],
    },
    {
      en: 'The first gets 9,000 and the second 6,000 euros.',
      az: 'Birinciyə 9, ikinciyə 6 min avro verilir.',
      ru: 'Первый получает 9, второй — 6 тысяч евро.',
    },
    // The first has it alone.
    {
      en: ['The fund grew from 1.7 billion to 2.3.', 'The fund grew from 1.7 billion to 2.3 billion.'],
      ru: ['Фонд вырос с 1,7 млрд до 2,3.', 'Фонд вырос с 1,7 млрд до 2,3 млрд.'],
    },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: 'Урожай упал с 48,3 до 41,9 тыс. тонн.',
      target: 'The yield fell from 43,800 to 41,900 tonnes.',
      found: ['different', '48,3', '43,800', '48,300'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '60-dan 72 min yerə qədər',
      target: 'с 70 тысяч до 72 тысяч мест',
      found: ['different', '60-dan', '70 тысяч', '60\u00a0000'],
    },
    {
      from: 'en',
      to: 'az',
      source: '20, 30 and 45 thousand copies',
      target: '20 min, 35 min və 45 min nüsxə',
      found: ['different', '30', '35 min'],
    },
    // What is counted by itself has no scale of another's.
    {
      from: 'ru',
      to: 'en',
      source: 'В 30 школах учатся 20 тысяч детей.',
      target: 'Some 30,000 schools teach 20,000 children.',
      found: ['different', '30', '30,000', '30'],
    },
    // Nor has what another sentence says.
    {
      from: 'az',
      to: 'en',
      source: 'Cəmi 30. Daha 20 min nəfər gözləyir.',
      target: 'In all 30,000. Another 20,000 are waiting.',
      found: ['different', '30', '30,000', '30'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'between €6 and €8.5 million',
      target: 'от 6 млн до 8,5 млн долларов',
      found: ['different', '€6', '6 млн'],
      count: 2,
    },
  ],
);
