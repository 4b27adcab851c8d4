import { phenomenon } from '../../support/balance.js';

phenomenon(
  'decades in words and figures, and ages that look like them',
  [
    {
      en: ['in the nineties', 'in the 1990s', "in the '90s", 'in the 90s'],
      az: ['90-cı illərdə', '1990-cı illərdə', 'doxsanıncı illərdə', 'ötən əsrin 90-cı illərində'],
      ru: ['в девяностых', 'в девяностые', 'в девяностых годах', 'в 90-х', 'в 1990-е годы', 'в лихие девяностые'],
    },
    {
      en: ['in the 2000s', 'in the noughties'],
      az: ['2000-ci illərdə'],
      ru: ['в нулевых', 'в нулевые годы', 'в 2000-х', 'в двухтысячных'],
    },
    {
      en: ["the 2020's programme", 'the 2020’s programme'],
      az: '2020-ci ilin proqramı',
      ru: 'программа 2020 года',
    },
    { en: "the 2020's programme", az: '2020-ci illərin proqramı', ru: 'программа 2020-х годов' },
    { en: "Orbit 2100's work", az: 'Orbit 2100-ün işi', ru: 'работа Orbit 2100' },
    { en: 'in the mid-2000s', az: '2000-ci illərin ortalarında', ru: ['в середине нулевых', 'в середине 2000-х'] },
    { en: 'in the 2010s', az: '2010-cu illərdə', ru: ['в 2010-е годы', 'в 2010-х'] },
    {
      en: ['in the sixties and seventies', 'in the 1960s and 1970s'],
      az: ['60-70-ci illərdə', '1960-cı və 1970-ci illərdə'],
      ru: ['в шестидесятых и семидесятых', 'в 60–70-е годы', 'в шестидесятых-семидесятых годах'],
    },
    {
      en: ['He is in his forties.', 'He is in his 40s.', 'He is in his mid-forties.'],
      az: ['Onun qırxdan çox yaşı var.', 'O, qırx yaşlarındadır.', 'O, 40 yaşlarındadır.', 'Onun 40 yaşı keçib.'],
      ru: ['Ему за сорок.', 'Ему сорок с лишним лет.', 'Ему больше 40 лет.'],
    },
    {
      en: ['He is in his forties.', 'He is in his 40s.'],
      ru: ['Ему от 40 до 50 лет.', 'Ему от сорока до пятидесяти лет.'],
    },
    {
      en: 'people in their 20s and 30s',
      az: '20-30 yaşlarında insanlar',
      ru: ['люди 20–30 лет', 'люди в возрасте 20 и 30 лет'],
    },
    { en: 'temperatures in the 80s °F', az: '80 °F-dən yuxarı temperatur', ru: 'температура выше 80 °F' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'in the nineties',
      target: 'в восьмидесятых',
      found: ['different', 'nineties', 'восьмидесятых'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'в девяностые',
      target: '80-ci illərdə',
      found: ['different', 'девяностые', '80-ci illərdə'],
    },
    { from: 'ru', to: 'en', source: 'в нулевых', target: 'in the 1990s', found: ['different', 'нулевых', '1990s'] },
    {
      from: 'en',
      to: 'az',
      source: 'He is in his forties.',
      target: 'O, əlli yaşlarındadır.',
      found: ['different', 'forties', 'əlli yaşlarındadır'],
    },
    {
      from: 'az',
      to: 'en',
      source: '1960-cı illərdə',
      target: 'in the seventies',
      found: ['different', '1960-cı illərdə', 'seventies'],
    },
  ],
);

phenomenon(
  'eras, financial years, dates with Roman months',
  [
    {
      en: ['in 5000 BC', 'in 5,000 BC', '5,000 years BC'],
      az: ['eramızdan 5000 il əvvəl', 'e.ə. 5000-ci ildə', 'b.e.ə. 5000-ci il', 'miladdan əvvəl 5000-ci ildə'],
      ru: ['5000 г. до н. э.', 'в 5000 году до нашей эры', 'за 5000 лет до н. э.'],
    },
    {
      en: ['around 1000 BC', 'around 1000 BCE'],
      az: ['e.ə. 1000-ci illər', 'təqribən e.ə. 1000-ci ildə'].slice(1),
      ru: ['примерно в 1000 г. до н. э.', 'около 1000 года до н. э.'],
    },
    {
      en: ['in AD 79', 'in 79 AD', 'in 79 CE'],
      az: ['eramızın 79-cu ilində', 'b.e. 79-cu ilində'],
      ru: ['в 79 году н. э.', 'в 79 г. нашей эры', 'в 79 году'],
    },
    {
      en: ['in FY2024', 'in fiscal year 2024', 'in the 2024 financial year', 'in FY 2024'],
      az: ['2024-cü maliyyə ilində', '2024 maliyyə ilində'],
      ru: ['в 2024 финансовом году', 'в финансовом 2024 году'],
    },
    {
      en: ['in FY 2023/24', 'in fiscal year 2023-24'],
      az: '2023/24 maliyyə ilində',
      ru: ['в 2023/24 финансовом году', 'в 2023–2024 финансовом году'],
    },
    {
      en: ['January 20, 1990', '20 Jan 1990'],
      az: ['20.I.1990', '20 yan. 1990'],
      ru: ['20.I.1990 г.', '20 янв. 1990 г.'],
    },
    { en: '5 December 2025', az: ['5.XII.2025', '5 dek. 2025'], ru: ['5.XII.2025', '5 дек. 2025 г.'] },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'in 5000 BC',
      target: 'eramızın 5000-ci ilində',
      found: ['different', '5000', '5000-ci'],
    },
    { from: 'ru', to: 'en', source: '1000 г. до н. э.', target: 'in 1000 AD', found: ['different', '1000 г', '1000'] },
    {
      from: 'ru',
      to: 'en',
      source: '20.I.1990 г.',
      target: 'January 20, 1991',
      found: ['different', '20.I.1990', 'January 20, 1991', 'January 20, 1990'],
    },
    {
      from: 'az',
      to: 'ru',
      source: '2024-cü maliyyə ilində',
      target: 'в 2025 финансовом году',
      found: ['different', '2024-cü', '2025'],
    },
  ],
);

phenomenon(
  'places that look like decades',
  [{ en: ['places 1 to 20', 'from 1st to 20th place'], az: '1-ci yerdən 20-ci yerədək', ru: 'с 1-го по 20-е место' }],
  [
    {
      from: 'ru',
      to: 'en',
      source: 'с 1-го по 20-е место',
      target: 'places 1 to 30',
      found: ['different', '20-е', '30'],
    },
  ],
);
