import { phenomenon } from '../../support/balance.js';

phenomenon(
  'doubles, groups, compounds',
  [
    {
      en: ['The number doubled.', 'It grew twofold.'],
      az: ['Say iki dəfə artıb.', 'Say ikiqat artıb.'],
      ru: ['Число удвоилось.', 'Число выросло вдвое.', 'Число выросло в два раза.'],
    },
    {
      en: ['a five-time European champion', 'European champion for the fifth time'],
      az: ['beşqat Avropa çempionu', 'beşinci dəfə Avropa çempionu'],
      ru: ['пятикратный чемпион Европы', 'чемпион Европы в пятый раз'],
    },
    { en: 'They led at half-time.', az: 'Birinci hissədə öndə idilər.', ru: 'Они вели после первого тайма.' },
    {
      en: ['7-1/2 to 7-3/4 percent', '7 1/2 to 7 3/4 percent', '7½ to 7¾ percent'],
      az: '7,5–7,75 faiz',
      ru: '7,5–7,75%',
    },
    { en: 'Resolution No. 6-1/3', az: '6-1/3 nömrəli Qərar', ru: 'Постановление № 6-1/3' },
    {
      en: 'over half a million doses by 7 a.m.',
      az: 'saat 7-dək yarım milyondan çox doza',
      ru: 'более полумиллиона доз к 7 утра',
    },
    { en: '$3.5 mn', az: '3,5 milyon dollar', ru: '3,5 млн долларов' },
    {
      en: 'Coupons are paid semiannually.',
      az: 'Kuponlar yarımildən bir ödənilir.',
      ru: 'Купоны выплачиваются раз в полгода.',
    },
    { en: '1,300–1,900 metres', az: '1300-1900 metr', ru: '1300–1900 метров' },
    { en: 'It tripled.', az: ['Üç dəfə artıb.', 'Üçqat artıb.'], ru: ['Выросло втрое.', 'Выросло в 3 раза.'] },
    {
      en: ['a dozen eggs', '12 eggs'],
      az: ['12 yumurta', 'on iki yumurta', 'bir düjün yumurta'],
      ru: ['дюжина яиц', '12 яиц'],
    },
    { en: 'the two of them', az: ['onların ikisi', 'hər ikisi'], ru: ['двое из них', 'они вдвоём'] },
    { en: 'five people', az: ['beş nəfər', '5 nəfər'], ru: ['пятеро', 'пять человек'] },
    {
      en: 'a two-storey house',
      az: ['ikimərtəbəli ev', 'iki mərtəbəli ev', '2 mərtəbəli ev'],
      ru: ['двухэтажный дом', '2-этажный дом'],
    },
    {
      en: 'a three-hour meeting',
      az: ['üçsaatlıq görüş', '3 saatlıq görüş', 'üç saatlıq görüş'],
      ru: ['трёхчасовая встреча', '3-часовая встреча'],
    },
    { en: 'a bilateral meeting', az: 'ikitərəfli görüş', ru: 'двусторонняя встреча' },
    { en: 'a quarter of an hour', az: ['15 dəqiqə', 'dörddə bir saat'], ru: ['четверть часа', '15 минут'] },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'a five-time European champion',
      target: 'altıqat Avropa çempionu',
      found: ['different', 'five-time', 'altıqat'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'чемпион Европы в пятый раз',
      target: 'a four-time European champion',
      found: ['different', 'пятый', 'four-time'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'a yield of 7-3/4 percent',
      target: 'доходность 7,25%',
      found: ['different', '7-3/4 percent', '7,25%'],
    },
    {
      from: 'en',
      to: 'ru',
      source: '1,300–1,900 metres above the sea',
      target: '1300–1900 километров над морем',
      found: ['different', '1,300', '1300'],
      count: 2,
    },
    {
      from: 'ru',
      to: 'az',
      source: 'более половины жителей',
      target: 'sakinlərin dörddə birindən çoxu',
      found: ['extra', null, 'dörddə birindən'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'yarıdan çoxu',
      target: 'more than a quarter',
      found: ['different', 'yarıdan', 'quarter'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'The ceasefire began at 2000 GMT.',
      target: 'Atəşkəs Qrinviç vaxtı ilə saat 21:00-da başlayıb.',
      found: ['different', '2000', '21:00-da', '20:00'],
    },
  ],
);

phenomenon('signs and temperatures', [
  { en: ['minus 5 degrees', '-5°C', '−5 °C'], az: ['mənfi 5 dərəcə', '-5°C'], ru: ['минус 5 градусов', '−5 °C'] },
  { en: ['about 20', '~20', '20+'], az: ['təxminən 20', '20-dən çox'], ru: ['около 20', 'более 20', '20+'] },
]);

phenomenon('scores, matches and names with figures', [
  { en: 'He won 5&4.', az: 'O, 5&4 hesabı ilə qalib gəldi.', ru: 'Он победил со счётом 5&4.' },
  { en: 'the G20 summit', az: 'G20 sammiti', ru: 'саммит G20' },
  { en: 'COVID-19', az: 'COVID-19', ru: 'COVID-19' },
  { en: '24/7', az: '24/7', ru: '24/7' },
  { en: 'a 50-50 chance', az: '50-50 şans', ru: 'шанс 50 на 50' },
  { en: 'the 18-34 age group', az: '18-34 yaş qrupu', ru: 'возрастная группа 18–34 лет' },
  { en: '6-foot-6', az: '6 fut 6 düym', ru: ['6 футов 6 дюймов', 'двухметровый', '198 см'] },
]);

phenomenon('dates that lean on their context', [
  {
    en: ['in the mid-1990s', 'in the mid 1990s'],
    az: ['1990-cı illərin ortalarında', '90-cı illərin ortalarında'],
    ru: ['в середине 1990-х', 'в середине 90-х годов'],
  },
  {
    en: ['from 1988 to 1994', 'between 1988 and 1994'],
    az: ['1988-ci ildən 1994-cü ilə qədər', '1988–1994-cü illərdə'],
    ru: ['с 1988 по 1994 год', 'в 1988–1994 годах'],
  },
  { en: 'a year ago', az: 'bir il əvvəl', ru: ['год назад', 'один год назад'] },
  { en: 'last month', az: 'ötən ay', ru: 'в прошлом месяце' },
  { en: ['a month later', 'one month later'], az: 'bir ay sonra', ru: ['через месяц', 'месяц спустя'] },
  { en: 'every Monday', az: 'hər bazar ertəsi', ru: 'каждый понедельник' },
  { en: 'on 26 and 27 February', az: 'fevralın 26-sı və 27-də', ru: '26 и 27 февраля' },
  { en: '26–27 February 1992', az: '1992-ci il fevralın 26-27-si', ru: '26–27 февраля 1992 г.' },
]);
