import { describe, expect, it } from 'vitest';
import { phenomenon } from '../../support/balance.js';
import { compared } from '../../support/figures.js';

phenomenon(
  'weekdays in short',
  [
    {
      en: ['Mon, Tue, Wed', 'Mon., Tue., Wed.', 'Monday, Tuesday, Wednesday'],
      az: ['B.e., Ç.a., Ç.', 'bazar ertəsi, çərşənbə axşamı, çərşənbə'],
      ru: ['Пн, Вт, Ср', 'пн., вт., ср.', 'понедельник, вторник, среда'],
    },
    {
      en: ['Mon-Fri 9:00-18:00', 'Mon – Fri: 9:00–18:00'],
      az: ['B.e. – C. 9:00–18:00', 'B.e.–C.: 9:00–18:00'],
      ru: ['Пн–Пт 9:00–18:00', 'пн-пт: 9:00-18:00'],
    },
    { en: ['Sat, 5 May', 'Sat 5 May', 'Saturday, 5 May'], az: ['5 may, şənbə'], ru: ['Сб, 5 мая', 'сб. 5 мая'] },
    { en: 'The wed couple sat in the sun.', az: 'Evli cütlük günəşdə oturmuşdu.', ru: 'Супруги сидели на солнце.' },
    { en: 'A. B. Aliyev and C. Smith', az: 'A. B. Əliyev və C. Smit', ru: 'А. Б. Алиев и Ч. Смит' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'He came on Thursday.',
      target: 'Он пришел в среду.',
      found: ['different', 'Thursday', 'среду', 'четверг'],
    },
    { from: 'en', to: 'ru', source: 'He came.', target: 'Он пришел в пятницу.', found: ['extra', null, 'пятницу'] },
    {
      from: 'en',
      to: 'ru',
      source: 'He came on 5 May.',
      target: 'Он пришел 5 мая в среду.',
      found: ['extra', null, 'среду'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'Mon, Tue, Wed',
      target: 'B.e., Ç.a., C.',
      found: ['different', 'Wed', 'C', 'çərşənbə'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'Пн–Пт 9:00–18:00',
      target: 'Mon–Sat 9:00–18:00',
      found: ['different', 'Пт', 'Sat', 'Friday'],
    },
    { from: 'en', to: 'ru', source: 'Sat, 5 May', target: 'Вс, 5 мая', found: ['different', 'Sat', 'Вс', 'суббота'] },
  ],
);

describe('«в среду», also "into the environment"', () => {
  it.each([
    [
      'added where the source has no date: a hint',
      'He entered the environment.',
      'en',
      'Он вошел в среду.',
      'ru',
      'weak',
    ],
    ['added beside a date', 'He came on 5 May.', 'en', 'Он пришел 5 мая в среду.', 'ru', 'probable'],
    ['dropped', 'Он пришел в среду.', 'ru', 'He came.', 'en', 'probable'],
  ])('%s', (_, source, from, target, to, certainty) => {
    expect(compared(source, from, target, to).map((one) => one.certainty)).toEqual([certainty]);
  });
});
