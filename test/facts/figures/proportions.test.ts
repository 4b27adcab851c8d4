import { phenomenon } from '../../support/balance.js';

phenomenon(
  'so many of so many, and percent',
  [
    {
      en: ['three in five graduates', 'three out of five graduates', '3 in 5 graduates', 'Three in Five Graduates'],
      az: ['məzunların 60 faizi', 'məzunların beşdə üçü', 'hər beş məzundan üçü', 'məzunların 60 %-i'],
      ru: ['60 % выпускников', 'три пятых выпускников', 'трое из пяти выпускников', '60 процентов выпускников'],
    },
    {
      en: ['two in three voters', 'two-thirds of voters', '67 per cent of voters'],
      az: ['seçicilərin üçdə ikisi', 'seçicilərin 67 faizi'],
      ru: ['две трети избирателей', '67 % избирателей', 'двое из трёх избирателей'],
    },
    { en: ['one in four', '25 per cent'], az: 'dörddən biri', ru: ['каждый четвёртый', '25 %'] },
    {
      en: ['3/4 of the population', '75 per cent of the population', 'three quarters of the population'],
      az: ['əhalinin 3/4-ü', 'əhalinin 75 faizi', 'əhalinin dörddə üçü'],
      ru: ['3/4 населения', '75 % населения', 'три четверти населения'],
    },
    { en: ['nine out of every ten pupils', '90 per cent of pupils'], az: 'şagirdlərin 90 faizi', ru: '90 % учеников' },
    { en: ['a quarter of the land', '25 % of the land'], az: 'torpağın 25 faizi', ru: 'четверть земли' },
    {
      en: ['grew by a third', 'rose by a third'],
      az: ['üçdəbir artıb', 'üçdə bir artıb', '1/3 artıb'],
      ru: ['вырос на треть', 'выросла на одну треть'],
    },
    { en: 'a fifth of the crop', az: ['məhsulun beşdəbiri', 'məhsulun beşdə biri'], ru: 'пятая часть урожая' },
    { en: ['four fifths', '80 per cent'], az: ['beşdədördü', 'beşdə dördü', '80 faizi'], ru: ['четыре пятых', '80 %'] },
    { en: 'a tenth of the area', az: ['ərazinin ondabiri', 'ərazinin onda biri'], ru: 'десятая часть территории' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'three in four graduates',
      target: 'məzunların 60 faizi',
      found: ['different', 'three', '60 faizi'],
      count: 2,
    },
    {
      from: 'ru',
      to: 'en',
      source: 'трое из пяти выпускников',
      target: '80 per cent of graduates',
      found: ['different', 'трое', '80 per cent'],
      count: 2,
    },
    {
      from: 'en',
      to: 'ru',
      source: '3/4 of the population',
      target: '70 % населения',
      found: ['different', '3/4', '70 %'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'məhsulun beşdəbiri',
      target: 'треть урожая',
      found: ['different', 'beşdəbiri', 'треть'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'выросла на треть',
      target: 'səkkizdəbir artıb',
      found: ['different', 'треть', 'səkkizdəbir'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'beşdə dördü',
      target: '75 per cent',
      found: ['different', 'beşdə dördü', '75 per cent'],
    },
  ],
);
