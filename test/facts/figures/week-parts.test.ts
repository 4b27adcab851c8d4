import { phenomenon } from '../../support/balance.js';

phenomenon(
  'several days of the week in one word',
  [
    {
      en: ['The museum is open at the weekend.', 'The museum is open on Saturday and Sunday.'],
      az: ['Muzey həftəsonu açıqdır.', 'Muzey şənbə və bazar günləri açıqdır.', 'Muzey istirahət günləri açıqdır.'],
      ru: ['Музей открыт в выходные.', 'Музей открыт в субботу и воскресенье.', 'Музей открыт по выходным дням.'],
    },
    {
      en: ['Tickets are sold on weekdays.', 'Tickets are sold Monday to Friday.', 'Tickets are sold on working days.'],
      az: ['Biletlər iş günləri satılır.', 'Biletlər bazar ertəsindən cüməyədək satılır.'],
      ru: ['Билеты продают по будням.', 'Билеты продают с понедельника по пятницу.', 'Билеты продают в рабочие дни.'],
    },
    {
      en: 'On Saturday and Sunday it rained, as every weekend.',
      az: 'Şənbə və bazar günləri, hər həftəsonu kimi, yağış yağdı.',
      ru: 'В субботу и воскресенье, как в каждые выходные, шёл дождь.',
    },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'The bridge is shut at the weekend.',
      target: 'Мост закрыт в пятницу и субботу.',
      found: ['extra', null, 'пятницу'],
      count: 2,
    },
    {
      from: 'az',
      to: 'en',
      source: 'Körpü bazar ertəsi və cümə günləri bağlıdır.',
      target: 'The bridge is shut on weekdays.',
      found: ['missing', 'bazar ertəsi', null],
      count: 2,
    },
    {
      from: 'ru',
      to: 'az',
      source: 'Мост закрыт в субботу и воскресенье.',
      target: 'Körpü şənbə günü bağlıdır.',
      found: ['missing', 'воскресенье', null],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'Мост закрыт в субботу и воскресенье.',
      target: 'The bridge is shut on weekdays.',
      found: ['missing', 'субботу', null],
      count: 2,
    },
  ],
);
