import type { LexiconLine } from '../lexicon.js';
import { adjective, noun, nounInKa } from './declension.js';

/** Январский has no soft sign. */
const month = (stem: string, soft = 'ь'): string =>
  `${stem}ь ${stem}я ${stem}ю ${stem}ем ${stem}е ${adjective(`${stem}${soft}ск`, 'velar')}`;
const hard = (stem: string): string => `${stem} ${stem}ом ${adjective(`${stem}овск`, 'velar')}`;
/** Cases of Марта and Августа too. */
const like = (stem: string): string => `${stem}а ${stem}у ${stem}е`;

/** Russian months and weekdays as nouns and adjectives, parts of the day, words that make a number a date. */
export const calendar: readonly LexiconLine[] = [
  // A day before.
  { forms: 'накануне', lexeme: { unit: 'duration-day', weak: true, alone: true } },
  { forms: `${adjective('круглосуточн')} круглосуточно`, lexeme: { bareUnit: 'around-the-clock' } },
  { forms: month('январ', ''), lexeme: { month: 1 } },
  { forms: 'янв', lexeme: { month: 1, abbreviated: true } },
  { forms: month('феврал'), lexeme: { month: 2 } },
  { forms: 'фев февр', lexeme: { month: 2, abbreviated: true } },
  { forms: hard('март'), lexeme: { month: 3 } },
  { forms: like('март'), lexeme: { month: 3, alsoName: true } },
  { forms: 'мар', lexeme: { month: 3, weak: true } },
  { forms: month('апрел'), lexeme: { month: 4 } },
  { forms: 'апр', lexeme: { month: 4, abbreviated: true } },
  { forms: `май маем ${adjective('майск', 'velar')}`, lexeme: { month: 5 } },
  { forms: 'мая маю мае', lexeme: { month: 5, alsoName: true } },
  { forms: 'июн', lexeme: { month: 6, abbreviated: true } },
  { forms: `июнь июня июню июнем июне ${adjective('июньск', 'velar')}`, lexeme: { month: 6 } },
  { forms: 'июл', lexeme: { month: 7, abbreviated: true } },
  { forms: `июль июля июлю июлем июле ${adjective('июльск', 'velar')}`, lexeme: { month: 7 } },
  { forms: hard('август'), lexeme: { month: 8 } },
  { forms: like('август'), lexeme: { month: 8, alsoName: true } },
  { forms: 'авг', lexeme: { month: 8, abbreviated: true } },
  { forms: month('сентябр'), lexeme: { month: 9 } },
  { forms: 'сент', lexeme: { month: 9, abbreviated: true } },
  { forms: month('октябр'), lexeme: { month: 10 } },
  { forms: 'окт', lexeme: { month: 10, abbreviated: true } },
  { forms: month('ноябр'), lexeme: { month: 11 } },
  { forms: 'нояб', lexeme: { month: 11, abbreviated: true } },
  { forms: month('декабр'), lexeme: { month: 12 } },
  { forms: 'дек', lexeme: { month: 12, abbreviated: true } },
  {
    forms: 'понедельник понедельника понедельнику понедельником понедельнике понедельники понедельникам понедельников',
    lexeme: { weekday: 1 },
  },
  { forms: adjective('понедельничн'), lexeme: { weekday: 1 } },
  {
    forms: `вторник вторника вторнику вторником вторнике вторники вторникам ${adjective('вторничн')}`,
    lexeme: { weekday: 2 },
  },
  // "среда" is also the environment: a day only in «в среду».
  { forms: 'среду', lexeme: { weekday: 3, weak: true } },
  { forms: 'среда среды среде средой', lexeme: { weekday: 3, weak: true, counted: true } },
  { forms: 'средам', lexeme: { weekday: 3 } },
  {
    forms: `четверг четверга четвергу четвергом четверге четверги четвергам ${adjective('четвергов')}`,
    lexeme: { weekday: 4 },
  },
  { forms: `пятница пятницы пятнице пятницу пятницей пятницам ${adjective('пятничн')}`, lexeme: { weekday: 5 } },
  {
    forms: `суббота субботы субботе субботу субботой субботам ${adjective('субботн', 'soft')}`,
    lexeme: { weekday: 6 },
  },
  {
    forms: `воскресенье воскресенья воскресенью воскресеньем воскресеньям воскресений воскресение воскресение ${adjective('воскресн')}`,
    lexeme: { weekday: 7 },
  },
  // «вт» is also a watt, «ср.» asks to compare.
  ...'пн вт ср чт пт сб вс'.split(' ').map((forms, index) => ({
    forms,
    lexeme: { weekday: index + 1, abbreviated: true, weak: index === 1 || index === 2 },
  })),
  { forms: 'весна весны весне весну весной', lexeme: { season: 21, weak: true } },
  { forms: 'лето лета лету летом лете', lexeme: { season: 22, weak: true } },
  { forms: 'осень осени осенью', lexeme: { season: 23, weak: true } },
  { forms: 'зима зимы зиме зиму зимой', lexeme: { season: 24, weak: true } },
  { forms: 'утра утром утро утренний', lexeme: { role: 'am' } },
  { forms: 'дня днем', lexeme: { role: 'pm', unit: 'duration-day' } },
  { forms: 'вечера вечером', lexeme: { role: 'pm' } },
  { forms: 'мск', lexeme: { zone: 'moscow', abbreviated: true } },
  { forms: 'гринвичу', lexeme: { zone: 'greenwich', abbreviated: true } },
  { forms: 'gmt utc', lexeme: { zone: 'greenwich', abbreviated: true } },
  ...(
    [
      ['moscow', 'московскому'],
      ['baku', 'бакинскому'],
      ['tbilisi', 'тбилисскому'],
      ['istanbul', 'стамбульскому'],
      ['london', 'лондонскому'],
      ['washington', 'вашингтонскому'],
      ['brussels', 'брюссельскому'],
      ['tehran', 'тегеранскому'],
    ] as const
  ).map(([zone, forms]) => ({ forms, lexeme: { zone } })),
  { forms: 'времени', lexeme: { role: 'time-word' } },
  { forms: 'пополудни', lexeme: { role: 'pm' } },
  { forms: 'пополуночи', lexeme: { role: 'am' } },
  { forms: 'ночи', lexeme: { role: 'night' } },
  { forms: 'ночь', lexeme: { role: 'night-to' } },
  { forms: 'полдень полудня полудню', lexeme: { role: 'noon' } },
  { forms: 'полночь полуночи', lexeme: { role: 'midnight' } },
  {
    forms: `век века веку веком веке веков веках столетие столетия столетии столетий ${adjective('вековой'.slice(0, -2), 'stressed')}`,
    lexeme: { role: 'century', unit: 'duration-century' },
  },
  { forms: noun('тысячелет', 'neuter'), lexeme: { unit: 'duration-millennium' } },
  { forms: adjective('тысячелетн', 'soft'), lexeme: { unit: 'duration-millennium', head: true } },
  { forms: 'д', lexeme: { role: 'era-b' } },
  { forms: 'н нашей', lexeme: { role: 'era-ours' } },
  { forms: 'за через', lexeme: { role: 'span-cue' } },
  { forms: 'назад спустя', lexeme: { role: 'ago' } },
  { forms: `год года году годом годе`, lexeme: { role: 'year', unit: 'duration-year' } },
  { forms: 'г', lexeme: { role: 'years-abbreviated' } },
  { forms: 'гг годы годов годам годами годах', lexeme: { role: 'year', plural: true, unit: 'duration-year' } },
  { forms: 'лет летам летами', lexeme: { unit: 'duration-year', counted: true } },
  {
    forms: `${adjective('летн', 'soft')} ${noun('лети', 'neuter').replaceAll('ии', 'и')} летие летия летию летием летии`,
    lexeme: { unit: 'duration-year', head: true },
  },
  {
    forms: `${adjective('годичн')} ${adjective('годовал')}`,
    lexeme: { unit: 'duration-year', head: true, counted: true },
  },
  {
    forms: `${adjective('годов', 'stressed')} ${adjective('ежегодн')} ежегодно ${adjective('прошлогодн', 'soft')}`,
    lexeme: { unit: 'duration-year', weak: true },
  },
  {
    forms: 'годовщина годовщины годовщине годовщину годовщиной юбилей юбилея юбилею',
    lexeme: { unit: 'duration-year', weak: true },
  },
  {
    forms: `месяц месяца месяцу месяцем месяце месяцы месяцев месяцам месяцами месяцах мес`,
    lexeme: { unit: 'duration-month' },
  },
  {
    forms: `${adjective('месячн')} ${adjective('ежемесячн')} ежемесячно`,
    lexeme: { unit: 'duration-month', head: true, counted: true },
  },
  { forms: `неделя недели неделе неделю неделей недель неделям неделями неделях`, lexeme: { unit: 'duration-week' } },
  {
    forms: `${adjective('недельн')} ${adjective('еженедельн')} еженедельно`,
    lexeme: { unit: 'duration-week', head: true, counted: true },
  },
  { forms: 'день дню дне дни дней дням днями днях', lexeme: { unit: 'duration-day' } },
  { forms: 'сутки суток суткам сутками сутках', lexeme: { unit: 'duration-day' } },
  {
    forms: `${adjective('дневн')} ${adjective('суточн')} ${adjective('ежедневн')} ежедневно`,
    lexeme: { unit: 'duration-day', head: true, counted: true },
  },
  { forms: 'час часом часе', lexeme: { unit: 'duration-hour', role: 'clock' } },
  // «в третьем часу»: only an ordinal stands before it.
  { forms: 'часу', lexeme: { unit: 'duration-hour', role: 'clock', alone: true } },
  { forms: 'часы часам часами часах', lexeme: { unit: 'duration-hour', role: 'clock', plural: true } },
  { forms: 'часа часов ч', lexeme: { unit: 'duration-hour', role: 'clock' } },
  { forms: adjective('часов', 'stressed'), lexeme: { unit: 'duration-hour', head: true, counted: true } },
  {
    forms: 'минута минуты минуте минуту минутой минут минутам минутами минутах мин',
    lexeme: { unit: 'duration-minute' },
  },
  { forms: nounInKa('минут'), lexeme: { unit: 'duration-minute', head: true, bound: true } },
  { forms: nounInKa('днев'), lexeme: { unit: 'duration-day', head: true, bound: true } },
  { forms: nounInKa('лет'), lexeme: { unit: 'duration-year', head: true, bound: true } },
  { forms: adjective('минутн'), lexeme: { unit: 'duration-minute', head: true, counted: true } },
  {
    forms: 'секунда секунды секунде секунду секундой секунд секундам секундами секундах сек',
    lexeme: { unit: 'duration-second' },
  },
  { forms: adjective('секундн'), lexeme: { unit: 'duration-second', head: true, counted: true } },
  // Ten days, a part of a month.
  { forms: 'декада декады декаде декаду декадой декад', lexeme: { card: 10, unit: 'duration-day' } },
  { forms: 'десятилетие десятилетия десятилетию десятилетием десятилетии', lexeme: { unit: 'duration-decade' } },
  { forms: 'десятилетий десятилетиям десятилетиями десятилетиях', lexeme: { unit: 'duration-decade', plural: true } },
  { forms: 'конец конца концу концом конце концов', lexeme: { role: 'late' } },
  { forms: 'начало начала начале началу началом', lexeme: { role: 'early' } },
  { forms: 'середина середины середине середину', lexeme: { role: 'mid' } },
];
