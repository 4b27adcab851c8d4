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

phenomenon(
  'weekdays and months of names',
  [
    {
      en: ['the Friday Mosque in Samarkand', 'the Juma Mosque in Samarkand'],
      az: 'Səmərqənddəki Cümə məscidi',
      ru: ['Джума-мечеть в Самарканде', 'в Самарканде Пятничная мечеть'],
    },
    { en: 'The Juma Mosque is closed.', az: 'Cümə məscidi bağlıdır.', ru: 'Джума-мечеть закрыта.' },
    { en: 'He reads the Sunday Herald.', az: 'O, “Sandi Herald” oxuyur.', ru: 'Он читает «Санди геральд».' },
    { en: 'the Oktyabr cinema', az: '“Oktyabr” kinoteatrı', ru: 'кинотеатр «Октябрь»' },
    { en: 'the channel Pyatnitsa!', az: '“Pyatnitsa!” kanalı', ru: 'канал «Пятница!»' },
    // A date beside the name stays one.
    {
      en: 'The Friday Mosque will open on Monday.',
      az: 'Həmin Cümə məscidi bazar ertəsi açılacaq.',
      ru: 'Джума-мечеть откроют в понедельник.',
    },
  ],
  [
    {
      from: 'az',
      to: 'ru',
      source: 'Həmin Cümə məscidi bazar ertəsi açılacaq.',
      target: 'Джума-мечеть откроют в среду.',
      found: ['different', 'bazar ertəsi', 'среду', 'понедельник'],
    },
    // Days that somebody writes with a capital.
    {
      from: 'az',
      to: 'en',
      source: 'Görüş Cümə günü olacaq.',
      target: 'The meeting is on Saturday.',
      found: ['different', 'Cümə günü', 'Saturday', 'Friday'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'Он прибыл в Пятницу вечером.',
      target: 'O gəldi.',
      found: ['missing', 'Пятницу', null],
    },
    {
      from: 'az',
      to: 'en',
      source: 'Lakin Sentyabrın ortalarında bitdi.',
      target: 'But it ended.',
      found: ['missing', 'Sentyabrın', null],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'It grew after the summit in June.',
      target: 'Он вырос после Ноябрь саммита.',
      found: ['different', 'June', 'Ноябрь', 'июнь'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'Şənbə günü bağlıdır.',
      target: 'It is closed.',
      found: ['missing', 'Şənbə günü', null],
    },
  ],
);

phenomenon(
  'a midnight between two days',
  [
    {
      en: 'It takes effect at midnight on Thursday.',
      az: 'O, çərşənbədən cümə axşamına keçən gecə qüvvəyə minir.',
      ru: 'Он вступает в силу в полночь со среды на четверг.',
    },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'It takes effect at midnight on Thursday.',
      target: 'Он вступает в силу в полночь с пятницы на субботу.',
      found: ['different', 'Thursday', 'пятницы на субботу'],
    },
  ],
);
