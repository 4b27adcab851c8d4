import { phenomenon } from '../../support/balance.js';

phenomenon(
  'years that are told from another',
  [
    {
      en: ['Output was 90 in 2019, up from 84 a year earlier.', 'Output was 90 in 2019, up from 84 in 2018.'],
      az: ['Hasilat 2019-cu ildə 90, bir il əvvəl isə 84 olub.', 'Hasilat 2018-ci ildə 84, 2019-cu ildə 90 olub.'],
      ru: [
        'Выпуск в 2019 году составил 90 против 84 годом ранее.',
        'Выпуск в 2019 году составил 90 против 84 в 2018 году.',
      ],
    },
    {
      en: ['It opened in 2006 and closed the following year.', 'It opened in 2006 and closed in 2007.'],
      az: ['O, 2006-cı ildə açılıb, növbəti il bağlanıb.', 'O, 2006-cı ildə açılıb, 2007-ci ildə bağlanıb.'],
      ru: ['Он открылся в 2006 году и закрылся через год.', 'Он открылся в 2006 году и закрылся в 2007 году.'],
    },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'Output was 90 in 2019, up from 84 a year earlier.',
      target: 'Hasilat 2017-ci ildə 84, 2019-cu ildə 90 olub.',
      found: ['extra', null, '2017-ci ildə'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'Он открылся в 2006 году и закрылся через год.',
      target: 'It opened in 2006 and closed in 2005.',
      found: ['different', 'год', '2005'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'O, 2006-cı ildə açılıb.',
      target: 'Он открылся в 2006 году и закрылся в 2007 году.',
      found: ['extra', null, '2007 году'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'Output was 90 in 2019, more than a year earlier.',
      target: 'Выпуск в 2018 году составил 90, больше, чем годом ранее.',
      found: ['different', '2019', '2018 году', '2019 год'],
    },
  ],
);
