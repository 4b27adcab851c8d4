import { phenomenon } from '../../support/balance.js';

phenomenon(
  'statistics: shares of a thousand, goods in old units, years of life',
  [
    {
      en: ['10.9 per 1,000 population', '10.9 per thousand people', '10.9‰'],
      az: ['hər 1000 nəfərə 10,9', '10,9 promille', '10,9‰'],
      ru: ['10,9 на 1000 человек населения', '10,9 промилле', '10,9 ‰'],
    },
    {
      en: '10.9 per 1,000 people, down from 11.2 per thousand',
      az: 'hər 1000 nəfərə 11,2-dən 10,9-a',
      ru: '10,9 на 1000 человек против 11,2 промилле',
    },
    { en: '3.28 tonnes per hectare', az: 'hektardan 32,8 sentner', ru: ['32,8 центнера с гектара', '32,8 ц/га'] },
    { en: ['600 square metres', '6 ares'], az: '6 sot torpaq', ru: ['6 соток земли', 'шесть соток'] },
    { en: ['760 mmHg', '760 mm Hg', '760 millimetres of mercury'], az: '760 mm civə sütunu', ru: '760 мм рт. ст.' },
    { en: 'a 1.2-carat stone', az: '1,2 karatlıq daş', ru: 'камень в 1,2 карата' },
    {
      en: ['died aged 67', 'died in his 68th year', 'died in the 68th year of his life'],
      az: ['67 yaşında vəfat edib', 'ömrünün 68-ci ilində vəfat edib'],
      ru: 'скончался на 68-м году жизни',
    },
    { en: 'rose by a tenth', az: 'onda bir artıb', ru: 'вырос на одну десятую' },
    { en: 'from 6 manats 40 qapiks', az: '6 manat 40 qəpiyə', ru: 'до 6,4 маната' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: '10.9 per 1,000 people',
      target: '10,9 на 10 000 человек',
      found: ['different', '1,000', '10 000'],
    },
    {
      from: 'en',
      to: 'ru',
      source: '5 tonnes per 1,000 head; salt 0.3‰',
      target: '5 тонн на голову; соли 0,3‰',
      found: ['missing', '1,000', null],
    },
    {
      from: 'ru',
      to: 'en',
      source: '32,8 центнера с гектара',
      target: '32.8 tonnes per hectare',
      found: ['different', '32,8 центнера', '32.8 tonnes'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'на 68-м году жизни',
      target: '66 yaşında',
      found: ['different', '68-м', '66 yaşında'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '6 sot torpaq',
      target: '6 га земли',
      found: ['different', '6 sot', '6 га'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'rose by a tenth',
      target: 'beşdə bir artıb',
      found: ['different', 'tenth', 'beşdə bir'],
    },
  ],
);

phenomenon(
  'times, dates and weather that neighbours change',
  [
    {
      en: [
        'At noon on 20 January a minute of silence was observed.',
        'At 12:00 on 20 January a minute of silence was observed.',
      ],
      az: 'Yanvarın 20-də saat 12:00-da bir dəqiqəlik sükut elan edilib.',
      ru: '20 января в 12:00 объявлена минута молчания.',
    },
    { en: 'from 00:00 on 1 January', az: 'yanvarın 1-i saat 00:00-dan', ru: 'с 00:00 1 января' },
    {
      en: 'at midnight, at 00:00 on 1 January',
      ru: 'с 00:00 1 января',
    },
    {
      en: ['on the 3rd and the 10th of March; then on the 17th', 'on 3 and 10 March; then on 17 March'],
      az: 'martın 3-də və 10-da; sonra martın 17-də',
      ru: ['3 и 10 марта; затем 17-го', '3 и 10 марта; затем 17 марта'],
    },
    {
      en: 'It opens on 1 February and closes on 28 February.',
      az: 'Fevralın 1-də açılır, 28-də bağlanır.',
      ru: 'Открывается 1-го и закрывается 28 февраля.',
    },
    {
      en: 'minus 3 at night and plus 5 by day',
      az: 'gecə 3 dərəcə şaxta, gündüz 5 dərəcə isti',
      ru: 'ночью −3, днём +5 градусов',
    },
    {
      en: 'above 8,000 manats 3 percent, above 4,000 10 percent',
      ru: 'свыше 8 тыс. манатов — 3%, свыше 4 тыс. — 10%',
      az: '8000 manatdan yuxarı 3 faiz, 4000 manatdan yuxarı 10 faiz',
    },
    { en: 'the yen traded at 149.8', az: '149,8 yenə satılıb', ru: 'за 149,8 иены' },
    {
      en: ['a goalless draw', 'a 0–0 draw'],
      az: ['0:0 heç-heçə', 'qolsuz heç-heçə'],
      ru: ['ничья 0:0', 'нулевая ничья'],
    },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: '10 марта',
      target: 'the 10th of May',
      found: ['different', '10 марта', '10th of May'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'Yanvarın 20-də saat 12:00-da',
      target: 'at noon on 21 January',
      found: ['different', 'Yanvarın 20-də', '21 January'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'minus 3 at night',
      target: 'ночью +3 градуса',
      found: ['different', 'minus 3', '+3 градуса'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'ничья 0:0',
      target: 'a 1–1 draw',
      found: ['different', '0:0', '1'],
    },
    { from: 'ru', to: 'en', source: 'счёт 0:0', target: 'the score is 0–1', found: ['different', '0:0', '1'] },
    {
      from: 'ru',
      to: 'en',
      source: 'за 149,8 иены',
      target: '149.8 euros',
      found: ['different', '149,8 иены', '149.8 euros'],
    },
  ],
);
