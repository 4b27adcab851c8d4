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
/** The dictionary form, and endings behind each of the letters that may join them to the stem. */
const joined = (form: string, joints: readonly string[], endings: string): ReadonlySet<string> =>
  new Set([form, ...joints.flatMap((joint) => endings.split(' ').map((ending) => joint + ending))]);
// With о it begins another: «экспортно-импортный».
const ADJECTIVE = set('ий ый ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ую юю ыми ими ей о');
const CONSONANTS = '[бвгджзклмнпрстфхцчшщ]';
/** What a stem may end with that has lost its vowel, or may lose it. */
const WITHOUT = RegExp(`${CONSONANTS}[клн]$`);
const WITH = RegExp(`${CONSONANTS}(?:[ое][кл]|[ое]н)$`);
/** The same of a dictionary form. */
const LOSES = RegExp(`${CONSONANTS}(?:[ое][кл]|[ое]нь)$`);
const BEFORE_O = RegExp(`${CONSONANTS}о$`);
const ENDS_IN_CONSONANT = RegExp(`${CONSONANTS}$`);
/** Paradigms by the ending of the dictionary form, the longest first. */
const PARADIGMS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['ец', joined('ец', ['', 'й', 'ь'], 'ца цу цем це цы цев цам цами цах')],
  // The vowel may fall out: кубок, кубка, but «Восток», «Востока»; посол, посла; уровень, уровня, but «Тюмень», «Тюмени».
  ['ок', joined('ок', ['', 'о'], 'ка ку ком ке ки ков кам ками ках')],
  ['ек', joined('ек', ['', 'ь', 'е'], 'ка ку ком ке ки ков кам ками ках')],
  ['ол', joined('ол', ['', 'о'], 'ла лу лом ле лы лов лам лами лах')],
  ['ел', joined('ел', ['', 'е'], 'ла лу лом ле лы лов лам лами лах')],
  ['ень', new Set([...joined('ень', ['', 'е'], 'ня ню нем не ни ней ням нями нях'), 'енью'])],
  ['онь', set('онь ня ню нем не ни ней ням нями нях они онью оней оням онями онях')],
  // Время, имя.
  ['мя', set('мя мени менем мена мен менам менами менах')],
  // Статья, судья, Илья.
  ['ья', set('ья ьи ье ью ьей ьею ей ьям ьями ьях')],
  ['ковь', set('ковь кви ковью квей квам квами квах')],
  ['ия', set('ия ии ию ией иею ий иям иями иях')],
  // Adjectives, третий and третья, and nouns such as Каспий and Юрий.
  ['ий', new Set([...ADJECTIVE, ...'ия ию ием ии иям иями иях ья ье ьи ьего ьему ьим ьем ью ьей ьих ьими'.split(' ')])],
  // Adjectives in the plural, and nouns such as «движение».
  ['ие', new Set([...ADJECTIVE, ...'ия ию ием ии ий иям иями иях'.split(' ')])],
  // Adjectives, and nouns such as Ханой.
  ['ой', new Set([...ADJECTIVE, ...'оя ою оем ое ои оев оям оями оях'.split(' ')])],
  ...['ый', 'ая', 'яя', 'ое', 'ее', 'ые'].map((ending) => [ending, ADJECTIVE] as const),
  ['а', set('а ы и е у ой ою ей - ам ами ах')],
  ['я', set('я и е ю ей ею ям ями ях ь й')],
  ['ь', set('ь я ю ем е и ью ей ям ями ях ам ами ах')],
  ['й', set('й я ю ем е и ев ям ями ях')],
  ['ы', set('ы - ам ами ах ов ев е')],
  ['и', set('и - ов ев ей ам ами ах ям ями ях')],
  ['о', set('о а у ом е - ам ами ах')],
  ['ье', set('ье ья ью ьем ий ьям ьями ьях')],
  ['е', set('е я ю ем и')],
];
const AFTER_CONSONANT = set('- а у ом ем е ы и ов ев ей ам ами ах');
/** Paradigms by more than the ending that they cut off. */
const SHAPES: readonly (readonly [shape: RegExp, cut: number, endings: ReadonlySet<string>])[] = [
  // Поставка, поставок.
  [RegExp(`${CONSONANTS}ка$`), 2, set('ка ки ке ку кой кою ок ек кам ками ках')],
  // Земля, земель.
  [RegExp(`${CONSONANTS}ля$`), 2, set('ля ли ле лю лей лею ль ель лям лями лях')],
  // Россиянин, россияне.
  [/[ая]нин$/, 2, set('ин ина ину ином ине ины ым ой ых ыми е - ам ами ах')],
  // Училище, сердце.
  [/[щц]е$/, 1, set('е а у ем - ам ами ах')],
];
/** Surnames in -ов and -ин have some endings of adjectives. */
const SURNAME = set('- а у ом ем е ы ым ой ою ых ыми и ов ев ей ам ами ах');

function paradigm(word: string): Paradigm {
  for (const [shape, cut, endings] of SHAPES) if (shape.test(word)) return { stem: word.slice(0, -cut), endings };
  for (const [ending, endings] of PARADIGMS) {
    // Of «день» and «имя» one letter is left.
    const least = ending === 'ень' || ending === 'мя' ? 1 : 2;
    if (word.length >= ending.length + least && word.endsWith(ending))
      return { stem: word.slice(0, -ending.length), endings };
  }
  if (/(?:[ое]в|[иы]н)$/.test(word)) return { stem: word, endings: SURNAME };
  return ENDS_IN_CONSONANT.test(word) ? { stem: word, endings: AFTER_CONSONANT } : { stem: word, endings: set('-') };
}

const PATRONYMIC = /^(.{2,}?)(?:[ое]?вич|ь?ич)(?:[ауе]|ем)?$|^(.{2,}?)(?:[ое]вн|ичн)(?:[аыеу]|ой|ою)$/;

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
    if (stem.endsWith('йц') || stem.endsWith('ьц') || stem.endsWith('ьк')) return [stem.slice(0, -2)];
    if (stem.endsWith('ц')) return [stem.slice(0, -1)];
    if (stem.endsWith('ркв')) return [stem.slice(0, -2)];
    if (stem.endsWith('рков')) return [stem.slice(0, -3)];
    if (stem.endsWith('ь')) return [stem.slice(0, -1)];
    if (stem.endsWith('мен') && stem.length > 3) return [stem.slice(0, -3), stem.slice(0, -2)];
    if (WITH.test(stem)) return [stem.slice(0, -2)];
    // Хано-я, as «Ханой» loses its ending.
    if (BEFORE_O.test(stem)) return [stem.slice(0, -1)];
    return WITHOUT.test(stem) ? [stem.slice(0, -1)] : NONE;
  },
  bare: (word) => {
    if (word.endsWith('рковь')) return word.slice(0, -4);
    if (word.length > 2 && word.endsWith('мя')) return word.slice(0, -2);
    return LOSES.test(word) ? word.replace(/(?:[ое][кл]|[ое]нь)$/, '') : undefined;
  },
  paradigm,
  patronymic: (word) => {
    const found = PATRONYMIC.exec(word);
    return found?.[1] ?? found?.[2];
  },
  isEnding: (text) => ENDINGS.has(text) || text === 'м' || text === 'х' || text === 'ми',
};
