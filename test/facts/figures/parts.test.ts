import { phenomenon } from '../../support/balance.js';

phenomenon(
  'parts of years, months and quarters',
  [
    {
      en: ['by the end of 2026', 'by late 2026', 'until the end of the year 2026'],
      az: ['2026-cı ilin sonunadək', '2026-cı ilin axırına qədər', '2026-cı ilin sonlarına kimi'],
      ru: ['к концу 2026 года', 'до конца 2026 г.', 'в конце 2026-го'],
    },
    {
      en: ['in early 2026', 'at the beginning of 2026', 'at the start of 2026'],
      az: ['2026-cı ilin əvvəlində', '2026-cı ilin əvvəllərində', '2026-cı ilin əvvəlindən'],
      ru: ['в начале 2026 года', 'с начала 2026 года'],
    },
    {
      en: ['in mid-2027', 'in the middle of 2027'],
      az: ['2027-ci ilin ortalarında', '2027-ci ilin ortasında'],
      ru: ['в середине 2027 года', 'не позднее середины 2027 года'],
    },
    {
      en: ['in late May 2026', 'at the end of May 2026'],
      az: ['2026-cı il mayın sonunda', '2026-cı ilin may ayının sonlarında', '2026-cı ilin mayının axırında'],
      ru: ['в конце мая 2026 года', 'в последних числах мая 2026 года'],
    },
    {
      en: ['in early September', 'at the beginning of September'],
      az: ['sentyabrın əvvəlində', 'sentyabr ayının əvvəllərində'],
      ru: ['в начале сентября', 'с начала сентября'],
    },
    {
      en: ['in mid-July', 'in the middle of July'],
      az: 'iyulun ortalarında',
      ru: ['в середине июля', 'к середине июля'],
    },
    {
      en: ['at the end of the year', 'by the end of the current year'],
      az: ['ilin sonunda', 'cari ilin sonuna qədər'],
      ru: ['в конце года', 'до конца текущего года'],
    },
    { en: 'at the beginning of the month', az: 'ayın əvvəlində', ru: 'в начале месяца' },
    {
      en: 'between the beginning and the end of 2020',
      az: '2020-ci ilin əvvəli ilə sonu arasında',
      ru: 'между началом и концом 2020 года',
    },
    {
      en: ['from the end of 2019 to the beginning of 2021', 'from late 2019 to early 2021'],
      az: '2019-cu ilin sonundan 2021-ci ilin əvvəlinədək',
      ru: ['с конца 2019 до начала 2021 года', 'с конца 2019 года до начала 2021 года'],
    },
    {
      en: 'The talks start in May 2026.',
      az: 'Danışıqlar 2026-cı ilin sonunda deyil, mayında başlayır.',
      ru: 'Переговоры начнутся в мае 2026 года.',
    },
    { en: 'It ended in May 2026.', az: '2026-cı ilin mayında başa çatdı.', ru: 'Завершилось это в мае 2026 года.' },
    {
      en: ['in the first half of 2026', 'in the first six months of 2026'],
      az: ['2026-cı ilin birinci yarısında', '2026-cı ilin ilk yarısında', '2026-cı ilin ilk altı ayında'],
      ru: ['в первой половине 2026 года', 'в первом полугодии 2026 года'],
    },
    {
      en: ['in the third quarter of 2026', 'in Q3 2026'],
      az: ['2026-cı ilin üçüncü rübündə', '2026-cı ilin III rübündə'],
      ru: ['в третьем квартале 2026 года', 'в III квартале 2026 г.', 'в 3-м квартале 2026 года'],
    },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'by the end of 2026 and no later than mid-2027',
      target: 'к началу 2026 года и не позднее середины 2027 года',
      found: ['different', 'end of 2026', 'началу 2026 года'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'Layihə 2026-cı ilin sonunda bitəcək.',
      target: 'The project will be finished in early 2026.',
      found: ['different', '2026-cı ilin sonunda', 'early 2026'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'в середине мая 2026 года',
      target: '2026-cı il mayın sonunda',
      found: ['different', 'середине мая 2026 года', '2026-cı il mayın sonunda'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'in early September',
      target: 'sentyabrın sonlarında',
      found: ['different', 'early September', 'sentyabrın sonlarında'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'до конца текущего года',
      target: 'by the middle of the current year',
      found: ['different', 'конца текущего года', 'middle of the current year'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'Maaşlar ayın əvvəlində ödənilir.',
      target: 'Зарплата выплачивается в конце месяца.',
      found: ['different', 'ayın əvvəlində', 'конце месяца'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'in the first half of 2026',
      target: '2026-cı ilin ikinci yarısında',
      found: ['different', 'first', 'ikinci'],
    },
  ],
);
