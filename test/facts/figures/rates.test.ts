import { phenomenon } from '../../support/balance.js';

phenomenon(
  'what an amount is counted per',
  [
    {
      en: ['1.35 manats per kilogram', '1.35 manats a kilogram', 'AZN 1.35/kg'],
      az: ['kiloqramı 1,35 manat', 'hər kiloqrama görə 1,35 manat'],
      ru: ['1,35 маната за килограмм', '1,35 маната за кг'],
    },
    { en: ['60 km/h', '60 kilometres per hour'], az: ['saatda 60 km', '60 km/saat'], ru: '60 км в час' },
    {
      en: ['Winds of 17 m/s by day', 'Winds of 17 metres per second by day'],
      az: ['Gündüz küləyin sürəti saniyədə 17 metr', 'Gündüz 17 m/s külək', 'Gündüz 17 m/saniyə külək'],
      ru: ['Днём ветер 17 м/с', 'Днём ветер 17 метров в секунду', 'Днём ветер 17 м/сек'],
    },
    { en: '90 litres per day', az: 'gündə 90 litr', ru: ['90 литров в сутки', '90 литров ежедневно'] },
    { en: '900 manats a month', az: ['ayda 900 manat', 'aylıq 900 manat'], ru: '900 манатов в месяц' },
    { en: 'three tonnes a hectare', az: 'hər hektardan üç ton', ru: 'три тонны с гектара' },
    { en: '50,000 bpd', az: 'gündəlik 50 min barel', ru: '50 тыс. баррелей в сутки' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: '1.35 manats per kilogram',
      target: '1,35 маната за тонну',
      found: ['different', 'kilogram', 'тонну'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'Скорость 17 м/с.',
      target: 'Sürət dəqiqədə 17 metrdir.',
      found: ['different', 'с', 'dəqiqədə'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'The price is $50 a barrel.',
      target: 'Tonu 50 dollardır.',
      found: ['different', 'barrel', 'Tonu'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'Ayda 500 manat ödənilir.',
      target: 'Выплачивается 500 манатов в неделю.',
      found: ['different', 'Ayda', 'неделю'],
    },
  ],
);
