import { phenomenon } from '../../support/balance.js';

phenomenon(
  'dates in every order and case',
  [
    {
      en: ['January 20, 1990', '20 January 1990', 'the 20th of January 1990', 'Jan. 20, 1990'],
      az: ['20 yanvar 1990-cı il', '1990-cı il yanvarın 20-si', '1990-cı ilin yanvarın 20-də', '20 Yanvar 1990'],
      ru: ['20 января 1990 года', '20 января 1990 г.', '20-го января 1990-го', '20.01.1990'],
    },
    {
      en: 'on the night of January 19 to 20, 1990',
      az: '1990-cı il yanvarın 19-dan 20-nə keçən gecə',
      ru: 'в ночь с 19 на 20 января 1990 года',
    },
    {
      en: ['in June 2017', 'in Jun 2017'],
      az: ['2017-ci ilin iyununda', '2017-ci ilin iyun ayında'],
      ru: ['в июне 2017 года', 'в июне 2017-го'],
    },
    { en: 'Saturday, September 29', az: '29 sentyabr, şənbə', ru: ['суббота, 29 сентября', 'в субботу, 29 сентября'] },
    // An invisible character after a word is no part of it.
    {
      en: 'They met on Saturday\u00ad, late',
      az: 'Onlar şənbə\u00ad günü, gec görüşdülər',
      ru: 'Встретились в субботу\u200b, поздно',
    },
    { en: 'the May plenum', az: 'may plenumu', ru: 'майский пленум' },
    {
      en: 'from May 3 to May 5',
      az: ['mayın 3-dən 5-dək', '3 maydan 5 mayadək'],
      ru: ['с 3 по 5 мая', 'с 3 мая по 5 мая'],
    },
    { en: 'In 1992, on 26 February', az: '1992-ci ildə, fevralın 26-da', ru: 'В 1992 году, 26 февраля' },
    {
      en: 'On 26 February there was snow, and that was 1992.',
      az: '1992-ci ildə, fevralın 26-da qar yağırdı.',
      ru: '26 февраля шёл снег, и был это 1992 год.',
    },
    { en: '1988-1994', az: ['1988-1994-cü illər', '1988–1994'], ru: ['1988–1994 годы', '1988-1994 гг.'] },
    { en: '5/6/2020', az: '5.06.2020', ru: '05.06.2020' },
    { en: '5/6/2020', az: '6 may 2020', ru: '6 мая 2020 г.' },
    { en: ['the year 2020', '2020'], az: ['2020-ci il', '2020'], ru: ['2020 год', '2020 г.'] },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'January 20, 1990',
      target: '20 fevral 1990-cı il',
      found: ['different', 'January 20, 1990', '20 fevral 1990-cı il', '20 yanvar 1990-cı il'],
    },
    {
      from: 'en',
      to: 'ru',
      source: 'January 20, 1990',
      target: '21 января 1990 года',
      found: ['different', 'January 20, 1990', '21 января 1990 года', '20 января 1990 года'],
    },
    {
      from: 'az',
      to: 'en',
      source: '1990-cı il yanvarın 20-də',
      target: 'January 20, 1991',
      found: ['different', '1990-cı il yanvarın 20-də', 'January 20, 1991', 'January 20, 1990'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'В июне 2017 года',
      target: '2017-ci ilin iyulunda',
      found: ['different', 'июне 2017 года', '2017-ci ilin iyulunda', '2017-ci il iyun'],
    },
    {
      from: 'ru',
      to: 'en',
      source: '05.06.2020',
      target: 'July 5, 2020',
      found: ['different', '05.06.2020', 'July 5, 2020', 'June 5, 2020'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'In February 1992 it began.',
      target: '1992-ci ildə başladı.',
      found: ['different', 'February 1992', '1992-ci ildə', '1992-ci il fevral'],
    },
  ],
);

phenomenon(
  'weekdays, and the Azerbaijani traps',
  [
    { en: 'on Monday', az: ['bazar ertəsi', 'bazar ertəsi günü', 'bazarertəsi'], ru: 'в понедельник' },
    { en: 'on Tuesday', az: ['çərşənbə axşamı', 'çərşənbə axşamı günü'], ru: 'во вторник' },
    { en: 'on Wednesday', az: ['çərşənbə günü', 'çərşənbə'], ru: 'в среду' },
    { en: 'on Thursday', az: ['cümə axşamı', 'cümə axşamı günü'], ru: 'в четверг' },
    { en: ['on Friday', "Friday's"], az: ['cümə günü', 'cümə'], ru: ['в пятницу', 'пятничный'] },
    { en: ['on Saturday', "Saturday's game"], az: 'şənbə günü', ru: ['в субботу', 'субботняя игра'] },
    { en: 'on Sunday', az: ['bazar günü', 'bazar gününə'], ru: 'в воскресенье' },
    { en: 'in the evening', az: 'axşam', ru: 'вечером' },
    { en: 'at the market', az: 'bazarda', ru: 'на рынке' },
    { en: 'the environment', az: 'ətraf mühit', ru: 'окружающая среда' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'They met on Tuesday.',
      target: 'Onlar çərşənbə günü görüşdülər.',
      found: ['different', 'Tuesday', 'çərşənbə günü', 'çərşənbə axşamı'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'Они встретились в пятницу.',
      target: 'Onlar cümə axşamı görüşdülər.',
      found: ['different', 'пятницу', 'cümə axşamı', 'cümə'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'bazar ertəsi görüşdülər',
      target: 'встретились в воскресенье',
      found: ['different', 'bazar ertəsi', 'воскресенье', 'понедельник'],
    },
    {
      from: 'az',
      to: 'en',
      source: 'şənbə günü',
      target: 'on Thursday',
      found: ['different', 'şənbə günü', 'Thursday', 'Saturday'],
    },
  ],
);

phenomenon(
  'clock times',
  [
    {
      en: ['at 1 p.m.', 'at 1pm', 'at 13:00', 'at 1:00 p.m.'],
      az: ['günorta saat 1-də', 'saat 13:00-da', 'saat 13.00-da'],
      ru: ['в час дня', 'в 13:00', 'в 1 час дня'],
    },
    {
      en: ['at 6am', 'at 6 a.m.', "at six o'clock in the morning"],
      az: ['səhər saat 6-da', 'saat 6:00-da'],
      ru: ['в 6 утра', 'в 6 часов утра', 'в шесть утра'],
    },
    { en: ['7:30 p.m.', '7.30pm'], az: ['axşam saat 7:30', '19:30-da'], ru: ['19:30', 'в 19.30', '7:30 вечера'] },
    {
      en: ['at noon', 'at midday', 'at 12:00'],
      az: ['günorta saat 12-də', 'saat 12:00-da'],
      ru: ['в полдень', 'в 12:00', 'в 12 часов дня'],
    },
    { en: 'at midnight', az: ['gecəyarısı', 'gecə yarısı', 'saat 00:00-da'], ru: ['в полночь', 'в 00:00'] },
    { en: '5 p.m. BST', az: 'saat 17:00-da', ru: '17:00 по британскому времени' },
    { en: 'at 2 a.m.', az: 'gecə saat 2-də', ru: ['в 2 часа ночи', 'в два часа ночи'] },
    { en: '11 p.m.', az: 'gecə saat 11-də', ru: ['в 11 ночи', 'в 23:00'] },
    { en: '12 noon', az: 'saat 12:00', ru: 'полдень' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'at 1 p.m.',
      target: 'saat 14:00-da',
      found: ['different', '1 p.m.', '14:00-da', '13:00'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'в 19:30',
      target: 'at 7:30 a.m.',
      found: ['different', '19:30', '7:30 a.m.', '7:30 p.m.'],
    },
    { from: 'en', to: 'ru', source: 'at 6am', target: 'в 6 вечера', found: ['different', '6am', '6 вечера', '06:00'] },
  ],
);

phenomenon(
  'decades, centuries, eras',
  [
    {
      en: ['the 1980s', "the '80s", 'the eighties'],
      az: ['1980-ci illər', '80-ci illər', 'səksəninci illər'],
      ru: ['1980-е годы', '80-е', '80-х годов', 'восьмидесятые годы'],
    },
    {
      en: ['the late 1980s'],
      az: ['80-ci illərin sonu', '1980-ci illərin sonları'],
      ru: ['конец 80-х', 'в конце 1980-х годов'],
    },
    { en: ['the early 1990s'], az: '90-cı illərin əvvəli', ru: ['начало 90-х', 'в начале 1990-х'] },
    {
      en: ['the 20th century', 'the twentieth century'],
      az: ['XX əsr', 'XХ əsr', '20-ci əsr', 'iyirminci əsr'],
      ru: ['XX век', 'ХХ век', '20-й век', 'двадцатый век', 'в двадцатом веке'],
    },
    {
      en: 'the 19th and 20th centuries',
      az: ['XIX və XX əsrlər', 'XIX-XX əsrlər'],
      ru: ['XIX и XX века', 'XIX–XX века'],
    },
    {
      en: ['44 BC', '44 B.C.', '44 BCE'],
      az: ['e.ə. 44-cü il', 'eramızdan əvvəl 44-cü il'],
      ru: ['44 год до н. э.', '44 г. до н.э.', '44 год до нашей эры'],
    },
    {
      en: ['a decade', '10 years', 'ten years'],
      az: ['onillik', '10 il', 'on il'],
      ru: ['десятилетие', '10 лет', 'десять лет'],
    },
    { en: 'two decades', az: ['iki onillik', '20 il'], ru: ['два десятилетия', '20 лет'] },
    { en: 'the 80th year', az: '80-ci il', ru: '80-й год' },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'in the 1980s',
      target: '90-cı illərdə',
      found: ['different', '1980s', '90-cı illərdə', '1980-ci illər'],
    },
    {
      from: 'az',
      to: 'ru',
      source: 'XX əsrdə',
      target: 'в XIX веке',
      found: ['different', 'XX əsrdə', 'XIX веке', 'XX век'],
    },
    {
      from: 'ru',
      to: 'en',
      source: 'в 80-е годы',
      target: 'in the 1960s',
      found: ['different', '80-е годы', '1960s', '80s'],
    },
  ],
);

phenomenon(
  'seasons and quarters',
  [
    { en: 'in the summer of 1992', az: '1992-ci ilin yayında', ru: 'летом 1992 года' },
    {
      en: ['in the first quarter of 2020', 'in Q1 2020'],
      az: ['2020-ci ilin birinci rübündə', '2020-ci ilin I rübündə'],
      ru: ['в первом квартале 2020 года', 'в I квартале 2020 года'],
    },
  ],
  [
    {
      from: 'en',
      to: 'az',
      source: 'in the second quarter of 2020',
      target: '2020-ci ilin üçüncü rübündə',
      found: ['different', 'second', 'üçüncü', '2-ci'],
    },
  ],
);
