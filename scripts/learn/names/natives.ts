import { readFileSync } from 'node:fs';
import { readSeed } from '../../generate/names/read-seed.js';

/** A word of a name in each language, without its case. */
export interface Word {
  readonly en: string;
  readonly az: string;
  readonly ru: string;
}
export type Tag = keyof Word;

/** A man or a woman with a Russian or an Azerbaijani name. */
export interface Native {
  readonly given: Word;
  readonly patronymic: Word;
  readonly surname: Word;
}

/** What may stand before a person's name: with capitals in English, in small letters in the others. */
export const OFFICES: readonly Word[] = [
  ['Minister', 'nazir', 'министр'],
  ['Deputy Minister', 'nazir müavini', 'заместитель министра'],
  ['Foreign Minister', 'xarici işlər naziri', 'министр иностранных дел'],
  ['Prime Minister', 'baş nazir', 'премьер-министр'],
  ['President', 'prezident', 'президент'],
  ['Vice-President', 'vitse-prezident', 'вице-президент'],
  ['Ambassador', 'səfir', 'посол'],
  ['Professor', 'professor', 'профессор'],
  ['Judge', 'hakim', 'судья'],
  ['Prosecutor', 'prokuror', 'прокурор'],
  ['Deputy Prosecutor', 'prokuror müavini', 'заместитель прокурора'],
  ['Major General', 'general-mayor', 'генерал-майор'],
  ['Colonel', 'polkovnik', 'полковник'],
  ['Governor', 'qubernator', 'губернатор'],
  ['Mayor', 'mer', 'мэр'],
  ['Director', 'direktor', 'директор'],
  ['Chairman', 'sədr', 'председатель'],
  ['Deputy Chairman', 'sədr müavini', 'заместитель председателя'],
  ['Rector', 'rektor', 'ректор'],
  ['Secretary', 'katib', 'секретарь'],
  ['Commissioner', 'komissar', 'комиссар'],
  ['Academician', 'akademik', 'академик'],
].map(([en, az, ru]) => ({ en: en!, az: az!, ru: ru! }));

/** Names as `persons.json` has them, which scripts/learn/corpora/gather.py gathers. */
interface Persons {
  readonly ru: Record<'male' | 'female' | 'surnames', readonly string[]>;
  readonly az: Record<'male' | 'female', readonly string[]>;
}

/** How letters are rendered, the usual way first; three in four take it. */
type Letters = Readonly<Record<string, readonly string[]>>;

const letters = (table: string): Letters =>
  Object.fromEntries(table.split(' ').map((one) => [one[0]!, one.slice(2).split('|')]));

const ENGLISH_OF_RUSSIAN = letters(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y|i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh|h ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь:|i э:e ю:yu|iu я:ya|ia ё:yo|e',
);
const AZERBAIJANI_OF_RUSSIAN = letters(
  'а:a б:b в:v г:q д:d е:e ж:j з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:x ц:ts|s ч:ç ш:ş щ:ş|şç ъ: ы:ı ь: э:e ю:yu я:ya ё:yo',
);
const ENGLISH_OF_AZERBAIJANI = letters('ə:a|e ş:sh ç:ch x:kh|x q:g|q ğ:gh|g c:j|dj ı:i|y ö:o ü:u j:zh');
const RUSSIAN_OF_AZERBAIJANI = letters(
  'a:а ə:а|е|я b:б v:в q:г|к ğ:г g:г|к d:д e:е j:ж z:з i:и y:й k:к l:л m:м n:н o:о ö:о|е p:п r:р s:с t:т u:у ü:ю|у f:ф x:х h:г|х ç:ч ş:ш c:дж ı:ы|и',
);

/** A word letter by letter; `how` chooses where usage varies. */
function spelt(word: string, table: Letters, how: number): string {
  let state = how | 1;
  const text = [...word.toLowerCase()].map((letter) => {
    const options = table[letter];
    if (!options || options.length === 1) return options?.[0] ?? letter;
    state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) >>> 0;
    return (state & 3) > 0 ? options[0]! : options[1 + ((state >>> 5) % (options.length - 1))]!;
  });
  return capitalised(text.join(''));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A Russian word as it is spelt with Latin letters (BGN/PCGN, simplified, and what is seen beside it). */
function ofRussian(ru: string, how: number): Word {
  const soft = ru.replace(/(?<=[аеиоуыэюяьъё])е|^е/gi, (letter) => (letter === 'Е' ? 'Йе' : 'йе'));
  const en = spelt(how & 1 ? soft : ru, ENGLISH_OF_RUSSIAN, how).replace(/[iy]{2}$/, how & 2 ? 'y' : 'iy');
  return {
    en: en.replace(/yye|iye|yie/, 'ye'),
    az: spelt(soft, AZERBAIJANI_OF_RUSSIAN, how).replace(/[iı]y$/, 'i'),
    ru,
  };
}

/** An Azerbaijani word as others spell it. */
function ofAzerbaijani(az: string, how: number): Word {
  const ru = spelt(az, RUSSIAN_OF_AZERBAIJANI, how)
    .replace(/^Е/, 'Э')
    .replace(/й([аеу])/g, (_, vowel: string) => ({ а: 'я', е: 'е', у: 'ю' })[vowel]!);
  return { en: spelt(az, ENGLISH_OF_AZERBAIJANI, how), az, ru };
}

/** A name of two: Şahmurad, Əliqulu. */
function joined(a: Word, b: Word): Word {
  return { en: a.en + b.en.toLowerCase(), az: a.az + b.az.toLowerCase(), ru: a.ru + b.ru.toLowerCase() };
}

const VOWEL = /[aeiouəöüı]$/;
/** A surname of a given name: Həsənov, Əliyeva, Hüseynzadə, Rəhimli, Əlibəyli. */
function surnameOf({ en, az, ru }: Word, isWoman: boolean, how: number): Word {
  if (how % 8 === 0) return { en: `${en}zadeh`, az: `${az}zadə`, ru: `${ru}заде` };
  if (how % 8 === 1) return { en: `${en}bayli`, az: `${az}bəyli`, ru: `${ru}бейли` };
  if (how % 8 === 2) {
    const high = highVowel(az);
    return {
      en: en + { ı: 'li', i: 'li', u: 'lu', ü: 'lu' }[high],
      az: `${az}l${high}`,
      ru: ru + { ı: 'лы', i: 'ли', u: 'лу', ü: 'лю' }[high],
    };
  }
  const [x, y] = VOWEL.test(az) ? (['yev', 'ев'] as const) : (['ov', 'ов'] as const);
  const bare = ru.replace(/й$/, '');
  return { en: en + x + (isWoman ? 'a' : ''), az: az + x + (isWoman ? 'a' : ''), ru: bare + y + (isWoman ? 'а' : '') };
}

/** The high vowel of an Azerbaijani word's endings. */
function highVowel(az: string): 'ı' | 'i' | 'u' | 'ü' {
  const last = /[aeiouəöüı](?=[^aeiouəöüı]*$)/.exec(az.toLowerCase())?.[0] ?? 'a';
  return ({ a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' } as const)[last as 'a'] ?? 'i';
}

/** An Azerbaijani word as it is typed without the letters that plain keyboards lack. */
export const typedPlain = (az: string): string =>
  az.replace(/[əƏşŞçÇğĞöÖüÜı]/g, (letter) => 'eAsScCgGoOuUi'['əƏşŞçÇğĞöÖüÜı'.indexOf(letter)]!);

const RUSSIAN_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[ое]в|ин|ын)$/, ['', 'а', 'у', 'ым', 'е']],
  [/(?<=[ое]в|ин|ын)а$/, ['а', 'ой', 'у', 'ой', 'ой']],
  [/(?<=[сц]к)ий$/, ['ий', 'ого', 'ому', 'им', 'ом']],
  [/(?<=[сц]к)ая$/, ['ая', 'ой', 'ой', 'ой', 'ой']],
  [/(?<=ь)$/, ['', '', '', '', '']],
  [/(?<=и)й$/, ['й', 'я', 'ю', 'ем', 'и']],
  [/(?<=и)я$/, ['я', 'и', 'и', 'ей', 'и']],
  [/й$/, ['й', 'я', 'ю', 'ем', 'е']],
  [/а$/, ['а', 'ы', 'е', 'ой', 'е']],
  [/я$/, ['я', 'и', 'е', 'ей', 'е']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['', 'а', 'у', 'ом', 'е']],
];

/** A word in a case, 0 to 4; the last word of a name has it in Azerbaijani. */
export function inCase(word: Word, tag: Tag, number: number, isLast: boolean): string {
  const text = word[tag];
  if (tag === 'en') return isLast && number === 1 ? `${text}'s` : text;
  if (tag === 'ru') {
    const [pattern, endings] = RUSSIAN_ENDINGS.find(([one]) => one.test(text)) ?? [/$/, ['', '', '', '', '']];
    return text.replace(pattern, endings[number]!);
  }
  if (!isLast || number === 0) return text;
  const high = highVowel(text);
  const low = /[ıu]/.test(high) ? 'a' : 'ə';
  const isOpen = VOWEL.test(text);
  return (
    text +
    [``, `${isOpen ? 'n' : ''}${high}n`, `${isOpen ? 'y' : ''}${low}`, `${isOpen ? 'y' : ''}l${low}`, `d${low}`][
      number
    ]!
  );
}

/** Russian and Azerbaijani persons, made of names that many bear; a number stands for each. */
export function nativesOf(file: string): (seed: number) => Native {
  const { ru, az } = JSON.parse(readFileSync(file, 'utf8')) as Persons;
  const known = [...readSeed('given', ['en', 'az', 'ru']), ...readSeed('given-azerbaijan', ['en', 'az', 'ru'])]
    .map(({ forms }) => ({ en: forms[0]![0]!, az: forms[1]![0]!, ru: forms[2]![0]! }))
    .filter((one) => one.en && one.az && one.ru);
  const byRussian = new Map(known.map((one) => [one.ru, one]));
  const byAzerbaijani = new Map(known.map((one) => [one.az, one]));
  const from = <T>(list: readonly T[], seed: number): T => list[seed % list.length]!;
  return (seed) => {
    const isWoman = (seed & 1) === 1;
    const how = seed >>> 3;
    const [one, two, three] = [seed % 7919, (seed >>> 5) % 7907, (seed >>> 11) % 7901];
    if (seed & 2) {
      const given = from(isWoman ? ru.female : ru.male, one);
      const father = from(
        ru.male.filter((name) => /[бвгджзклмнпрстфхцчшщ]$/.test(name)),
        two,
      );
      const surname = from(ru.surnames, three);
      const word = ofRussian(father, how);
      return {
        given: byRussian.get(given) ?? ofRussian(given, how),
        patronymic: {
          en: word.en + (isWoman ? 'ovna' : 'ovich'),
          az: word.az + (isWoman ? 'ovna' : 'oviç'),
          ru: father + (isWoman ? 'овна' : 'ович'),
        },
        surname: ofRussian(isWoman ? surname.replace(/ий$/, 'ая').replace(/(?<=[ое]в|ин|ын)$/, 'а') : surname, how),
      };
    }
    const named = (list: readonly string[], number: number): Word => {
      const name = from(list, number);
      return byAzerbaijani.get(name) ?? ofAzerbaijani(name, how);
    };
    const men = [...az.male, ...readSeed('given-azerbaijan', ['az']).map(({ forms }) => forms[0]![0]!)];
    const father = named(men, two);
    const child = { en: isWoman ? 'gizi' : 'oglu', az: isWoman ? 'qızı' : 'oğlu', ru: isWoman ? 'кызы' : 'оглы' };
    return {
      given: named(isWoman ? az.female : men, one),
      patronymic: { en: `${father.en} ${child.en}`, az: `${father.az} ${child.az}`, ru: `${father.ru} ${child.ru}` },
      surname: surnameOf(
        how % 5 === 0 ? joined(named(men, three), named(men, one + two)) : named(men, three),
        isWoman,
        how,
      ),
    };
  };
}
