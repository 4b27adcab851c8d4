import { phenomenon } from '../../support/balance.js';

phenomenon(
  'a day whose month a neighbouring date says',
  [
    {
      en: ['in Riga on 15 April and in Oslo on 17 April', 'in Riga on the 15th of April and in Oslo on the 17th'],
      az: ['aprelin 15-də Riqada, aprelin 17-də Osloda', 'aprelin 15-də Riqada, 17-də isə Osloda'],
      ru: ['15 апреля в Риге, а 17 апреля в Осло', '15 апреля в Риге, а 17-го — в Осло'],
    },
    {
      en: 'It opens on 3 September and lasts until the 5th.',
      az: 'Sentyabrın 3-də açılır, ayın 5-dək davam edir.',
      ru: ['Открытие 3 сентября, продлится до 5 сентября.', 'Открытие 3 сентября, продлится до 5-го числа.'],
    },
    {
      en: ['from 12 May 2026 on; the 14th is a holiday', 'from 12 May 2026 on; 14 May 2026 is a holiday'],
      az: '2026-cı il mayın 12-dən; 14-ü istirahət günüdür',
      ru: 'с 12 мая 2026 года; 14-го — выходной',
    },
    {
      en: 'Bids until the 8th, an answer by 10 June',
      az: 'Təkliflər iyunun 8-dək, cavab iyunun 10-dək',
      ru: 'Заявки до 8-го, ответ до 10 июня',
    },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: '15 апреля в Риге, а 17 апреля в Осло',
      target: 'on 15 April in Riga and on the 18th in Oslo',
      found: ['different', '17 апреля', '18th'],
    },
    {
      from: 'ru',
      to: 'en',
      source: '15 апреля в Риге, а 17 мая в Осло',
      target: 'on 15 April in Riga and on the 17th in Oslo',
      found: ['missing', '17 мая', null],
    },
    {
      from: 'en',
      to: 'az',
      source: 'on 30 April in Riga and on 2 May in Oslo',
      target: 'aprelin 30-da Riqada, 2-də isə Osloda',
      found: ['missing', '2 May', null],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'aprelin 15-də Riqada, 17-də isə Osloda',
      target: '15 апреля в Риге, а 17 марта в Осло',
      found: ['extra', null, '17 марта'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'on 15 April 2026 in Riga and on 17 April 2027 in Oslo',
      target: '15 апреля 2026 года в Риге, а 17-го — в Осло',
      found: ['missing', '17 April 2027', null],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'on 15 April in Riga and on 17 April in Oslo',
      target: '15 апреля в Риге и в Осло',
      found: ['missing', '17 April', null],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'on 15 April in Riga and on 17 April in Oslo',
      target: '15 апреля в Риге, 17 человек в Осло',
      found: ['missing', '17 April', null],
    },
  ],
);

phenomenon(
  'months as a part of the year',
  [
    {
      en: ['in January–June', 'in the first half of the year', 'in the first half-year', 'in H1'],
      az: [
        'yanvar-iyun aylarında',
        'ilin birinci yarısında',
        'birinci yarımillikdə',
        'I yarımillikdə',
        'ilin ilk yarısında',
      ],
      ru: ['в январе–июне', 'с января по июнь', 'в первом полугодии', 'в I полугодии', 'в первой половине года'],
    },
    {
      en: ['from January to September', 'in nine months', 'in the first nine months'],
      az: ['yanvar-sentyabr aylarında', 'doqquz ayda', 'ilin 9 ayında'],
      ru: ['с января по сентябрь', 'за девять месяцев', 'за 9 месяцев'],
    },
    {
      en: ['in April–June 2026', 'in the second quarter of 2026', 'in Q2 2026'],
      az: ['2026-cı ilin aprel-iyun aylarında', '2026-cı ilin ikinci rübündə', '2026-cı ilin II rübündə'],
      ru: ['в апреле–июне 2026 года', 'во втором квартале 2026 года', 'во II квартале 2026 года'],
    },
    {
      en: ['from January to September', 'in the first three quarters'],
      ru: ['в январе–сентябре', 'за три квартала'],
    },
    { en: 'July to December', az: 'ilin ikinci yarısı', ru: ['второе полугодие', 'II полугодие'] },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'in January–June',
      target: 'во втором полугодии',
      found: ['missing', 'January', null],
      count: 4,
    },
    {
      from: 'az',
      to: 'en',
      source: 'yanvar-iyun aylarında',
      target: 'in the first nine months',
      found: ['missing', 'yanvar', null],
      count: 3,
    },
    {
      from: 'ru',
      to: 'az',
      source: 'в апреле–июне',
      target: 'birinci rübdə',
      found: ['missing', 'апреле', null],
      count: 2,
    },
    {
      from: 'ru',
      to: 'en',
      source: 'в январе–июне',
      target: 'in the second quarter',
      found: ['missing', 'январе', null],
      count: 3,
    },
    {
      from: 'ru',
      to: 'en',
      source: 'в январе–сентябре',
      target: 'in January–June',
      found: ['different', 'сентябре', 'June'],
    },
  ],
);
