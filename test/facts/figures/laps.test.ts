import { phenomenon } from '../../support/balance.js';

phenomenon(
  'times of a race, with their units or in figures and signs',
  [
    {
      en: ['She was 1 minute 7 seconds ahead.', 'She was one minute and seven seconds ahead.', 'She was 1:07 ahead.'],
      az: ['O, 1 dəqiqə 7 saniyə qabaqda idi.', 'O, 1:07 qabaqda idi.', 'O, 1.07 qabaqda idi.'],
      ru: ['Она опередила её на 1 минуту 7 секунд.', 'Она опередила её на 1:07.', 'Она опередила её на 1.07.'],
    },
    {
      en: ['in 2 hours 4 minutes and 58 seconds', 'in 2:04:58', 'in 2:04.58'],
      az: ['2 saat 4 dəqiqə 58 saniyəyə', '2:04:58'],
      ru: ['за 2 часа 4 минуты 58 секунд', 'за 2:04.58', 'за 2:04:58'],
    },
    { en: 'a lap of 1:23.456', az: '1:23,456-lıq dövrə', ru: ['круг за 1:23,456', 'круг за 1 минуту 23,456 секунды'] },
    { en: '13 minutes 8.6 seconds', az: ['13:08,6', '13 dəqiqə 8,6 saniyə'], ru: ['13.08,6', '13:08,6'] },
    { en: 'a throw after three minutes and 40 seconds', az: '3.40-da atılan zərbə', ru: 'бросок на 3:40' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'She was 1 minute 7 seconds ahead.',
      target: 'Она опередила её на 1.17.',
      found: ['different', '1 minute', '1.17'],
      count: 2,
    },
    {
      from: 'ru',
      to: 'az',
      source: 'за 2:04.58',
      target: '2 saat 4 dəqiqə 53 saniyəyə',
      found: ['different', '04.58', '4 dəqiqə'],
      count: 2,
    },
    {
      from: 'az',
      to: 'en',
      source: '13 dəqiqə 8,6 saniyə',
      target: 'in 13:08.9',
      found: ['different', '8,6 saniyə', '08.9'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '3 dəqiqə 40 saniyədən sonra',
      target: 'за 3,40 маната',
      found: ['different', '3 dəqiqə', '3,40 маната'],
      count: 2,
    },
  ],
);
