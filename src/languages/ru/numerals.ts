import type { LexiconLine } from '../lexicon.js';
import { byValue } from '../numeral-words.js';
import { adjective, noun, nounInKa } from './declension.js';
import { halves } from './halves.js';
import words from './numerals.generated.json' with { type: 'json' };

const TEENS =
  'десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(' ');

/** Russian cardinals in all cases and genders; by hand the second forms that the CLDR leaves out. */
const cardinals: readonly (readonly [number, string])[] = [
  ...byValue(words.cardinals),
  [0, 'ноле нолем нуль нуля нулю'],
  [8, 'восьмью'],
  [80, 'восьмьюдесятью'],
  [800, 'восьмьюстами'],
];

/** Collectives (двое, пятеро) and pairs. */
const collectives: readonly [number, string][] = [
  [2, 'двое двоих двоим двоими'],
  [3, 'трое троих троим троими'],
  [4, 'четверо четверых четверым четверыми'],
  [5, 'пятеро пятерых пятерым пятерыми'],
  [6, 'шестеро шестерых шестерым шестерыми'],
  [7, 'семеро семерых семерым семерыми'],
  [8, 'восьмеро восьмерых восьмерым восьмерыми'],
  [9, 'девятеро девятерых девятерым девятерыми'],
  [10, 'десятеро десятерых десятерым десятерыми'],
];

/** Ordinals in all forms, with the older feminine instrumental (первою); by hand the hundreds that the CLDR lacks. */
const ordinals: readonly (readonly [number, string])[] = [
  ...byValue(words.ordinals),
  ...byValue(words.ordinals).map(([ord, forms]): [number, string] => [
    ord,
    forms
      .split(' ')
      .filter((form) => form.endsWith('ая'))
      .map((form) => form.replace(/ая$/, 'ою'))
      .join(' '),
  ]),
  [40, 'сороковом сороковыми'],
  [200, adjective('двухсот')],
  [300, adjective('трехсот')],
  [400, adjective('четырехсот')],
  [500, adjective('пятисот')],
  [600, adjective('шестисот')],
  [700, adjective('семисот')],
  [800, adjective('восьмисот')],
  [900, adjective('девятисот')],
];

/** First halves of words written together: двухлетний, стодневный, сорокаминутный. */
const combining: readonly [number, string][] = [
  [1, 'одно'],
  [1.5, 'полутора'],
  [0.5, 'полу пол'],
  [2, 'двух дву'],
  [3, 'трех тре'],
  [4, 'четырех'],
  [5, 'пяти'],
  [6, 'шести'],
  [7, 'семи'],
  [8, 'восьми'],
  [9, 'девяти'],
  ...TEENS.map((stem, index): [number, string] => [10 + index, `${stem}и`]),
  [20, 'двадцати'],
  [30, 'тридцати'],
  [40, 'сорока'],
  [50, 'пятидесяти'],
  [60, 'шестидесяти'],
  [70, 'семидесяти'],
  [80, 'восьмидесяти'],
  [90, 'девяносто'],
  [100, 'сто'],
  [200, 'двухсот'],
  [300, 'трехсот'],
  [400, 'четырехсот'],
  [500, 'пятисот'],
  [600, 'шестисот'],
  [700, 'семисот'],
  [800, 'восьмисот'],
  [900, 'девятисот'],
];

/** Those that begin no other words: двухфакторный, пятизвёздочный, but стоимостный, требовательный. */
const JOINING = [
  ...'дву двух трех четырех пяти шести семи восьми девяти'.split(' '),
  ...TEENS.map((stem) => `${stem}и`),
  ...'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти'.split(' '),
].join(' ');

/** Verbs of multiplying and their nouns, from both stems: удвоить, удваиваться, удвоение. */
function multiplying(perfective: string, imperfective: string): string {
  const past = 'л ла ло ли лся лась лось лись';
  const perfect = `ть ться т тся ят ятся в вшись ${past}`
    .split(' ')
    .map((end) => (end.startsWith('я') ? end : `и${end}`));
  const noun = 'ение ения ению ением ении'.split(' ');
  const imperfect = `ть ться ет ется ют ются ние ния ${past}`.split(' ');
  return [...[...perfect, ...noun].map((end) => perfective + end), ...imperfect.map((end) => imperfective + end)].join(
    ' ',
  );
}

/** Oblique plurals hint at a size ("с тысячами людей"), other forms count. */
const oblique = /(?:ам|ами|ах)$/;
const powers = byValue(words.powers).map(([power, forms]) => {
  const list = forms.split(' ');
  return [power, list.filter((form) => !oblique.test(form)), list.filter((form) => oblique.test(form))] as const;
});

/** Russian number words: those of the CLDR (`numerals.generated.json`), and by hand what it does not have. */
export const numerals: readonly LexiconLine[] = [
  ...combining.map(([card, forms]) => ({
    forms,
    lexeme: {
      card,
      combining: true,
      bound: true,
      ...(card === 1 ? { weak: true } : {}),
    },
  })),
  { forms: JOINING, lexeme: { joins: true, bound: true } },
  { forms: 'пол', lexeme: { role: 'half-of' } },
  // Words that only begin like a number: of a seminary, Semitic, decimal.
  { forms: `${adjective('семинарск семитск', 'velar')} ${nounInKa('семинарист')}`, lexeme: {} },
  { forms: adjective('десятичн'), lexeme: {} },
  // Of one colour, not of one tonne.
  { forms: adjective('однотонн'), lexeme: {} },
  ...[...cardinals, ...collectives].map(([card, forms]) => ({
    forms,
    lexeme: { card, ...(card === 1 ? { weak: true } : {}) },
  })),
  { forms: 'единица единицы единице единицу единицей', lexeme: { card: 1, weak: true } },
  { forms: 'одною', lexeme: { card: 1, weak: true } },
  // "семью" is more often the family.
  { forms: 'семью', lexeme: { card: 7, weak: true } },
  ...ordinals.map(([ord, forms]) => ({ forms, lexeme: { ord } })),
  // «девяностые», «в шестидесятых»: a decade.
  ...ordinals
    .filter(([ord]) => ord >= 20 && ord < 100)
    .map(([ord, forms]) => ({
      forms: forms
        .split(' ')
        .filter((form) => /(?:ые|ых|ыми)$/.test(form))
        .join(' '),
      lexeme: { ord, plural: true },
    })),
  // одна пятая, две пятых
  ...ordinals
    .filter(([ord]) => ord > 3)
    .map(([ord, forms]) => ({
      forms: forms
        .split(' ')
        .filter((form) => /(?:ая|ой|ую|ых|ым|ыми)$/.test(form))
        .join(' '),
      lexeme: { ord, denominator: true },
    })),
  ...powers.map(([power, forms]) => ({ forms: forms.join(' '), lexeme: { power } })),
  ...powers.map(([power, , forms]) => ({ forms: forms.join(' '), lexeme: { power, vague: power } })),
  { forms: 'тысячью тыс', lexeme: { power: 3 } },
  { forms: 'млн', lexeme: { power: 6 } },
  // 4K and the like stand as in English.
  { forms: adjective('стопроцентн'), lexeme: { card: 100, unit: 'percent', weak: true } },
  // Third parties.
  { forms: adjective('сторонн', 'soft'), lexeme: { ord: 3, weak: true } },
  { forms: 'k к', lexeme: { power: 3, glued: true } },
  { forms: 'm', lexeme: { power: 6, unit: 'length-meter', glued: true } },
  { forms: 'b', lexeme: { power: 9, glued: true } },
  { forms: 'млрд', lexeme: { power: 9 } },
  { forms: 'трлн', lexeme: { power: 12 } },
  { forms: noun('лакх', 'velar'), lexeme: { power: 5 } },
  { forms: noun('крор', 'masculine'), lexeme: { power: 7 } },
  { forms: 'миллионы', lexeme: { power: 6, vague: 6 } },
  { forms: 'миллиарды', lexeme: { power: 9, vague: 9 } },
  { forms: 'триллионы', lexeme: { power: 12, vague: 12 } },
  { forms: 'квадриллионы', lexeme: { power: 15, vague: 15 } },
  { forms: adjective('споловинн'), lexeme: { role: 'half-with', head: true, bound: true } },
  { forms: adjective('тысячн'), lexeme: { ordPower: 3, head: true, counted: true } },
  { forms: adjective('миллионн'), lexeme: { ordPower: 6, head: true, counted: true } },
  { forms: adjective('миллиардн'), lexeme: { ordPower: 9, head: true, counted: true } },
  { forms: adjective('триллионн'), lexeme: { ordPower: 12, head: true, counted: true } },
  { forms: adjective('квадриллионн'), lexeme: { ordPower: 15, head: true, counted: true } },
  { forms: adjective('многотысячн'), lexeme: { vague: 3 } },
  { forms: `${adjective('многомиллионн')} ${noun('миллионник', 'velar')}`, lexeme: { vague: 6 } },
  { forms: adjective('многомиллиардн'), lexeme: { vague: 9 } },
  { forms: 'сотни сотен сотням сотнями сотнях', lexeme: { vague: 2, power: 2 } },
  { forms: 'сотня сотню сотне сотней', lexeme: { card: 100, weak: true } },
  { forms: 'десятки десятков десяткам десятками десятках', lexeme: { vague: 1, power: 1 } },
  { forms: 'десяток десятка десятку десятком десятке', lexeme: { card: 10, multiple: true } },
  { forms: 'дюжина дюжины дюжину дюжиной дюжин', lexeme: { card: 12, multiple: true } },
  { forms: 'оба обе обоих обеих обоим обеим обоими обеими', lexeme: { card: 2, weak: true, role: 'both' } },
  {
    forms: `пара пары паре пару парой парам парами парах двойка двойки двойке двойку двойкой дуэт дубль дублем дубля ${adjective('двусторонн двухсторонн', 'soft')} ${adjective('двойн', 'stressed')} вдвое вдвоем ${multiplying('удво', 'удваива')}`,
    lexeme: { card: 2, weak: true },
  },
  { forms: `втрое ${multiplying('утро', 'утраива')}`, lexeme: { card: 3, role: 'multiplied' } },
  { forms: `вчетверо ${multiplying('учетвер', 'учетверя')}`, lexeme: { card: 4, role: 'multiplied' } },
  ...'впятеро вшестеро всемеро ввосьмеро вдевятеро вдесятеро'
    .split(' ')
    .map((forms, index) => ({ forms, lexeme: { card: index + 5, role: 'multiplied' as const } })),
  { forms: `дважды ${adjective('двукратн')}`, lexeme: { card: 2 } },
  { forms: `трижды ${adjective('трехкратн')}`, lexeme: { card: 3 } },
  { forms: 'четырежды', lexeme: { card: 4 } },
  {
    forms: `тройка тройки тройке тройку тройкой трио втроем ${adjective('трехсторонн', 'soft')} ${adjective('тройн', 'stressed')}`,
    lexeme: { card: 3, weak: true },
  },
  { forms: adjective('четырехсторонн', 'soft'), lexeme: { card: 4, weak: true } },
  { forms: adjective('пятисторонн', 'soft'), lexeme: { card: 5, weak: true } },
  {
    forms: `${adjective('нулев', 'stressed')} ${adjective('ненулев', 'stressed')} ${adjective('безголев')} нули нулей нулями нулях`,
    lexeme: { card: 0, weak: true },
  },
  { forms: 'нулевые нулевых нулевыми', lexeme: { card: 0, weak: true, plural: true } },
  // Flats of as many rooms.
  { forms: nounInKa('однуш'), lexeme: { card: 1, weak: true } },
  { forms: nounInKa('двуш'), lexeme: { card: 2, weak: true } },
  { forms: nounInKa('треш'), lexeme: { card: 3, weak: true } },
  { forms: 'четверка четверки четверке четверку четверкой вчетвером', lexeme: { card: 4, weak: true } },
  { forms: 'пятерка пятерки пятерке пятерку пятеркой', lexeme: { card: 5, weak: true } },
  { forms: 'шестерка шестерки шестерке шестерку шестеркой', lexeme: { card: 6, weak: true } },
  { forms: 'семерка семерки семерке семерку семеркой', lexeme: { card: 7, weak: true } },
  { forms: 'восьмерка восьмерки восьмерке восьмерку восьмеркой', lexeme: { card: 8, weak: true } },
  { forms: 'девятка девятки девятке девятку девяткой', lexeme: { card: 9, weak: true } },
  { forms: 'двадцатка двадцатки двадцатке двадцатку двадцаткой', lexeme: { card: 20, weak: true } },
  { forms: 'десятка десятки десятке десятку десяткой', lexeme: { card: 10, weak: true } },
  {
    forms: `${adjective('единственн')} ${adjective('единичн')} ${adjective('одиночн')}`,
    lexeme: { card: 1, weak: true },
  },
  { forms: 'однажды', lexeme: { card: 1, unit: 'duration-day', weak: true } },
  { forms: 'впервые', lexeme: { ord: 1 } },
  {
    forms: `${adjective('главн')} сначала вначале сперва прежде ${adjective('первоначальн')} первоначально ${adjective('начальн')} ${adjective('дебютн')} дебют дебюте дебюта дебютировать дебютировал дебютировала дебютирует ${adjective('передн', 'soft')} ${adjective('первичн')} изначально начало начала начале началу началом начать начал начали`,
    lexeme: { ord: 1, weak: true },
  },
  {
    forms: `${adjective('вторичн')} ${adjective('повторн')} повторно вторично ${adjective('друг', 'velar')}`,
    lexeme: { ord: 2, weak: true },
  },
  { forms: 'половина половины половине половину половиной', lexeme: { fraction: 0.5, weak: true } },
  { forms: 'полтора полторы полутора полуторам', lexeme: { card: 1.5, fraction: 1.5 } },
  ...halves,
  { forms: 'годом месяцем днем неделей часом', lexeme: { alone: true } },
  { forms: 'часть части частью', lexeme: { role: 'part' } },
  { forms: 'треть трети', lexeme: { fraction: 1 / 3 } },
  // «Третью картину», «третью запасов».
  { forms: 'третью', lexeme: { fraction: 1 / 3, ord: 3 } },
  { forms: 'третей', lexeme: { fraction: 1 / 3, plural: true } },
  { forms: 'четверть четверти', lexeme: { fraction: 0.25, weak: true } },
  { forms: 'четвертью', lexeme: { fraction: 0.25, weak: true, role: 'half-with' } },
  { forms: 'четвертей', lexeme: { fraction: 0.25, plural: true } },
  { forms: 'половиной', lexeme: { fraction: 0.5, weak: true, role: 'half-with' } },
  {
    forms: `процент процента проценту процентом проценте проценты процентов процентам процентами процентах`,
    lexeme: { percent: 1 },
  },
  { forms: adjective('процентн'), lexeme: { percent: 1, head: true, counted: true } },
  { forms: noun('пункт', 'masculine'), lexeme: { role: 'point' } },
  { forms: 'жизни', lexeme: { role: 'life' } },
  { forms: adjective('базисн'), lexeme: { role: 'basis' } },
  { forms: `раз раза разу разом разы`, lexeme: { role: 'times' } },
  { forms: adjective('кратн'), lexeme: { role: 'times', head: true } },
  { forms: `${adjective('полн')} ${adjective('дополнительн')}`, lexeme: { role: 'more' } },
  { forms: noun('квартал', 'masculine'), lexeme: { role: 'quarter', bareUnit: 'year-quarter' } },
  // Words that numbers are joined with: двухэтажный, трёхкомнатный.
  ...[
    'этажн',
    'комнатн',
    'местн',
    'томн',
    'значн',
    'балльн',
    'палубн',
    'моторн',
    'точечн',
    'буквенн',
    'сегментн',
    'цветн',
    'колесн',
    'полосн',
    'уровнев',
    'фазн',
    'этапн',
    'слойн',
    'страничн',
    'ступенчат',
  ].map((stem) => ({
    forms: adjective(stem),
    lexeme: { head: true },
  })),
  { forms: 'и', lexeme: { role: 'and' } },
  { forms: 'или либо', lexeme: { role: 'or' } },
  { forms: 'до по', lexeme: { role: 'to' } },
  { forms: 'на', lexeme: { role: 'until' } },
  { forms: 'с со от', lexeme: { role: 'from' } },
  { forms: 'без', lexeme: { role: 'without' } },
  { forms: 'между', lexeme: { role: 'between' } },
  { forms: 'из', lexeme: { role: 'of' } },
  { forms: 'в во', lexeme: { role: 'in' } },
  { forms: 'номер номера номером номеру номере', lexeme: { role: 'number-sign' } },
  { forms: 'каждый каждая каждое каждого каждой каждому каждую каждым каждом каждые', lexeme: { role: 'each' } },
  { forms: 'минус', lexeme: { role: 'minus' } },
  { forms: 'плюс', lexeme: { role: 'plus' } },
  { forms: 'ниже', lexeme: { role: 'below' } },
  { forms: 'выше', lexeme: { role: 'above' } },
  { forms: `${noun('мороз', 'masculine')} заморозки заморозков`, lexeme: { role: 'frost' } },
];
