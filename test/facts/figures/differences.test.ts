import { phenomenon } from '../../support/balance.js';

phenomenon(
  'a change that follows from its two ends',
  [
    {
      en: ['The rate went by half a point, from 9.5% to 9%.', 'The rate went from 9.5% to 9%.'],
      az: ['Dərəcə 50 baza bəndi azaldılaraq 9,5 faizdən 9 faizə endirilib.', 'Dərəcə 9,5 faizdən 9 faizə endirilib.'],
      ru: ['Ставка снижена на 0,5 п. п., с 9,5 % до 9 %.', 'Ставка снижена с 9,5 % до 9 %.'],
    },
    {
      en: ['Pensions rose from 300 to 345 manats.', 'Pensions rose by 45 manats, from 300 manats to 345 manats.'],
      az: 'Pensiya 300 manatdan 345 manata yüksəlib.',
      ru: 'Пенсия повышена с 300 манатов до 345 манатов.',
    },
  ],
  [
    {
      from: 'ru',
      to: 'en',
      source: 'Ставка снижена с 9,5 % до 9 %.',
      target: 'The rate went by 25 basis points, from 9.5% to 9%.',
      found: ['extra', null, '25 basis points'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'Sixteen weeks passed between 15 May and 31 August.',
      target: '15 maydan 31 avqustadək həftələr keçib.',
      found: ['missing', 'Sixteen weeks', null],
    },
  ],
);
