import { phenomenon } from '../../support/balance.js';

phenomenon(
  'rounds of a tournament',
  [
    {
      en: ['She won the final 2½–1½.', 'She won the final 2.5–1.5.'],
      az: ['O, finalda 2,5:1,5 hesabı ilə qalib gəldi.', 'O, finalda 2½:1½ hesabı ilə qalib gəldi.'],
      ru: ['Она выиграла финал 2,5:1,5.', 'Она выиграла финал — 2½:1½.'],
    },
    {
      en: ['in the last 16', 'in the round of 16', 'in the last sixteen', 'in the eighth-finals', 'in the 1/8-finals'],
      az: ['səkkizdəbir finalda', '1/8 finalda', 'səkkizdə bir finalda', '1/8 final mərhələsində'],
      ru: ['в 1/8 финала', 'в одной восьмой финала'],
    },
    {
      en: [
        'in the quarter-finals',
        'in the quarterfinal',
        'in the quarter finals',
        'in the last eight',
        'in the round of 8',
      ],
      az: ['dörddəbir finalda', '1/4 finalda', 'dörddə bir finalda'],
      ru: ['в четвертьфинале', 'в 1/4 финала', 'в одной четвёртой финала', 'в четвертьфинальном матче'],
    },
    {
      en: ['in the semi-final', 'in the semifinals', 'in the semi finals', 'in the last four'],
      az: ['yarımfinalda', '1/2 finalda'],
      ru: ['в полуфинале', 'в 1/2 финала', 'в полуфинальном матче'],
    },
    {
      en: ['in the last 32', 'in the round of 32'],
      az: ['1/16 finalda', 'onaltıdabir finalda'],
      ru: 'в 1/16 финала',
    },
    { en: ['a semi-finalist', 'a semifinalist'], az: 'yarımfinalçı', ru: 'полуфиналист' },
    { en: 'the last four games', az: 'son dörd oyun', ru: 'последние четыре игры' },
    { en: 'a quarter of the finalists', az: 'finalçıların dörddə biri', ru: 'четверть финалистов' },
    { en: 'two finals', az: 'iki final', ru: 'два финала' },
    { en: 'semi-official data', az: 'yarırəsmi məlumat', ru: 'полуофициальные данные' },
  ],
  [
    {
      from: 'az',
      to: 'ru',
      source: 'O, finalda 2,5:1,5 hesabı ilə qalib gəldi.',
      target: 'Она выиграла финал 3,5:0,5.',
      found: ['different', '2,5:1,5', '3,5:0,5'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'in the quarter-finals',
      target: '1/8 finalda',
      found: ['different', 'quarter-finals', '1/8 finalda', '1/4'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'dörddəbir finalda',
      target: 'в полуфинале',
      found: ['different', 'dörddəbir finalda', 'полуфинале', '1/4'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'в полуфинале',
      target: 'in the quarterfinal',
      found: ['different', 'полуфинале', 'quarterfinal', '1/2'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'в четвертьфинале',
      target: 'in the last 16',
      found: ['different', 'четвертьфинале', '16'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'in the round of 32',
      target: 'в 1/8 финала',
      found: ['different', '32', '1/8 финала'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'onaltıdabir finalda',
      target: 'in the semi-finals',
      found: ['different', 'onaltıdabir finalda', 'semi-finals', '1/16'],
    },
  ],
);
