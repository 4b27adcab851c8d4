import { phenomenon } from '../../support/balance.js';

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
