import type { NameInflection, Paradigm } from '../name-grammar.js';

/** Case endings of names, surnames, cities and adjectives; ё is folded to е. */
const ENDINGS = new Set(
  (
    'а я о е ы и у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ия ию ие ии ией иею ием иям иях иями ьи ью ье ья ьей ьем ' +
    'ец ый ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ыми ими ин ины ину иным иной ова овой ову овым овых еву евой ева'
  ).split(' '),
);
const LONGEST = 4;
/** What joins the adjective's -ск- to a name. */
const BEFORE_SK = /^(?:ин|ов|ев|ен|ий|ан|ян)$/;
const NONE: readonly string[] = Object.freeze([]);

const set = (endings: string): ReadonlySet<string> =>
  new Set(endings.split(' ').map((ending) => (ending === '-' ? '' : ending)));
const ADJECTIVE = set('ий ый ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ую юю ыми ими ей');
/** What a stem may end with that has lost its vowel, or may lose it. */
const WITHOUT = /[бвгджзклмнпрстфхцчшщ][клн]$/;
const WITH = /[бвгджзклмнпрстфхцчшщ](?:[ое][кл]|ен)$/;
/** The same of a dictionary form. */
const LOSES = /[бвгджзклмнпрстфхцчшщ](?:[ое][кл]|ень)$/;
/** Paradigms by the ending of the dictionary form, the longest first. */
const PARADIGMS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['ец', set('ец йца йцу йцем йце йцы йцев йцам йцами йцах ца цу цем це цы цев цам цами цах')],
  // The vowel may fall out: кубок, кубка, but «Восток», «Востока»; посол, посла; уровень, уровня, but «Тюмень», «Тюмени».
  ['ок', set('ок ка ку ком ке ки ков кам ками ках ока оку оком оке оки оков окам оками оках')],
  ['ек', set('ек ка ку ком ке ки ков кам ками ках ека еку еком еке еки еков екам еками еках')],
  ['ол', set('ол ла лу лом ле лы лов лам лами лах ола олу олом оле олы олов олам олами олах')],
  ['ел', set('ел ла лу лом ле лы лов лам лами лах ела елу елом еле елы елов елам елами елах')],
  ['ень', set('ень ня ню нем не ни ней ням нями нях еня еню енем ене ени енью еней еням енями енях')],
  ['ковь', set('ковь кви ковью квей квам квами квах')],
  ['ия', set('ия ии ию ией иею ий иям иями иях')],
  // Adjectives, and nouns such as Каспий and Юрий.
  ['ий', new Set([...ADJECTIVE, 'ия', 'ию', 'ием', 'ии'])],
  // Adjectives in the plural, and nouns such as «движение».
  ['ие', new Set([...ADJECTIVE, ...'ия ию ием ии ий иям иями иях'.split(' ')])],
  ...['ый', 'ой', 'ая', 'яя', 'ое', 'ее', 'ые'].map((ending) => [ending, ADJECTIVE] as const),
  ['а', set('а ы и е у ой ою ей - ам ами ах')],
  ['я', set('я и е ю ей ею ям ями ях ь й')],
  ['ь', set('ь я ю ем е и ью ей ям ями ях')],
  ['й', set('й я ю ем е и ев ям ями ях')],
  ['ы', set('ы - ам ами ах ов ев е')],
  ['и', set('и - ов ев ей ам ами ах ям ями ях')],
  ['о', set('о а у ом е ах ами')],
  ['е', set('е я ю ем и')],
];
const CONSONANT = set('- а у ом ем е ы и ов ев ей ам ами ах');

function paradigm(word: string): Paradigm {
  for (const [ending, endings] of PARADIGMS) {
    // Of «день» one letter is left.
    const least = ending === 'ень' ? 1 : 2;
    if (word.length >= ending.length + least && word.endsWith(ending))
      return { stem: word.slice(0, -ending.length), endings };
  }
  return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? { stem: word, endings: CONSONANT } : { stem: word, endings: set('-') };
}

/** Russian: one case ending; indeclinable names lose nothing. */
export const inflection: NameInflection = {
  stems: (word) => {
    const lengths = [word.length];
    for (let size = 1; size <= LONGEST && word.length - size >= 2; size++) {
      if (!ENDINGS.has(word.slice(word.length - size))) continue;
      lengths.push(word.length - size);
      // Adjectives of places: Белфаст-ск-ий.
      const stem = word.length - size - 2;
      if (stem <= 3 || !word.endsWith('ск', stem + 2)) continue;
      lengths.push(stem);
      // Алма-Ат-ин-ск-ая, Льв-ов-ск-ий.
      if (BEFORE_SK.test(word.slice(stem - 2, stem)) && stem > 4) lengths.push(stem - 2);
    }
    return lengths;
  },
  // The vowel of -ец falls out: испанец, испанца; бельгиец, бельгийца; so may that of -ок, -ол, -ень and their like.
  soften: (stem) => {
    if (stem.endsWith('йц')) return [stem.slice(0, -2)];
    if (stem.endsWith('ц')) return [stem.slice(0, -1)];
    if (stem.endsWith('ркв')) return [stem.slice(0, -2)];
    if (stem.endsWith('рков')) return [stem.slice(0, -3)];
    if (WITH.test(stem)) return [stem.slice(0, -2)];
    return WITHOUT.test(stem) ? [stem.slice(0, -1)] : NONE;
  },
  bare: (word) => {
    if (word.endsWith('рковь')) return word.slice(0, -4);
    return LOSES.test(word) ? word.replace(/(?:[ое][кл]|ень)$/, '') : undefined;
  },
  paradigm,
  isEnding: (text) => ENDINGS.has(text) || text === 'м' || text === 'х' || text === 'ми',
};
