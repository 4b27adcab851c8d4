import { describe, expect, it } from 'vitest';
import { phenomenon } from '../../support/balance.js';
import { compared } from '../../support/figures.js';

phenomenon(
  'so many per cent more or fewer, and so many times',
  [
    { en: 'Output grew by half.', ru: 'Добыча выросла в полтора раза.', az: 'Hasilat yarıbayarı artıb.' },
    {
      en: ['60 per cent more than before', 'It was up 60%.', 'an increase of 60 per cent'],
      az: ['əvvəlkindən 1,6 dəfə çoxdur', '1,6 dəfə artıb', '60 faiz artıb'],
      ru: ['выросло в 1,6 раза', 'в 1,6 раза больше', 'выросло на 60 %'],
    },
    {
      en: ['Sales rose by 150 per cent.', 'Sales were up 150%.', 'Sales rose 2.5 times.'],
      az: ['Satış 2,5 dəfə artıb.', 'Satışın həcmi 150 faiz yüksəlib.'],
      ru: ['Продажи выросли в 2,5 раза.', 'Рост продаж составил 150 %.'],
    },
    {
      en: ['The number doubled.', 'The number rose by 100 per cent.'],
      az: ['Say iki dəfə artıb.', 'Say 100 faiz artıb.'],
      ru: ['Число удвоилось.', 'Число выросло вдвое.', 'Число выросло на 100 %.'],
    },
    {
      en: ['The number of fires halved.', 'The number of fires fell by 50 per cent.'],
      az: ['Yanğınların sayı iki dəfə azalıb.', 'Yanğınların sayı 50 faiz azalıb.', 'Yanğınların sayı yarıya enib.'],
      ru: ['Число пожаров снизилось на 50 %.', 'Число пожаров сократилось вдвое.'],
    },
    { en: 'It fell by 75 per cent.', az: ['Dörd dəfə azalıb.', '4 dəfə azalıb.'], ru: 'Сократилось в четыре раза.' },
    { en: 'It fell by 67 per cent.', az: '3 dəfə azalıb.', ru: 'Уменьшилось в 3 раза.' },
    { en: 'half as much again', az: '50 faiz çox', ru: ['на 50 % больше', 'в полтора раза больше'] },
  ],
  [
    {
      from: 'az',
      to: 'en',
      source: '1,7 dəfə çoxdur',
      target: '60 per cent more',
      found: ['different', '1,7 dəfə', '60 per cent'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'Sales rose by 250 per cent.',
      target: 'Продажи выросли в 2,5 раза.',
      found: ['different', '250 per cent', '2,5 раза'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'Число выросло на 40 %.',
      target: 'Say 1,6 dəfə artıb.',
      found: ['different', '40 %', '1,6 dəfə'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'Число пожаров сократилось вчетверо.',
      target: 'The number of fires fell by 50 per cent.',
      found: ['different', 'вчетверо', '50 per cent'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'Say 1,6 dəfə azalıb.',
      target: 'Число снизилось на 60 %.',
      found: ['different', '1,6 dəfə', '60 %'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'Sales rose by 60 per cent.',
      target: 'Satış 1,6 dəfə azalıb.',
      found: ['different', '60 per cent', '1,6 dəfə'],
    },
  ],
);

describe('percentages and multiples', () => {
  it('are one where words beside both say that an amount grows', () => {
    expect(compared('a share of 60 per cent', 'en', 'доля в 1,6 раза', 'ru')).not.toEqual([]);
  });

  it('take no word of another sentence', () => {
    expect(
      compared('Prices rose. The share is 60 per cent.', 'en', 'Цены выросли. Доля – в 1,6 раза.', 'ru'),
    ).not.toEqual([]);
  });

  it.each([1, 16])('are sought in one text: %i of them', (count) => {
    const source = Array(count).fill('It rose by 60%.').join(' ');
    expect(compared(source, 'en', Array(count).fill('Выросло в 1,6 раза.').join(' '), 'ru')).toEqual([]);
  });

  it('are sought sixteen times in a text, so that time stays linear', () => {
    const source = Array(17).fill('It rose by 60%.').join(' ');
    expect(compared(source, 'en', Array(17).fill('Выросло в 1,6 раза.').join(' '), 'ru').length).toBeGreaterThan(0);
  });
});
