import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/compare.js';
import { compoundOf } from '../../../src/facts/names/read/compound.js';
import { conceptOf } from '../../../src/facts/names/read/entry.js';
import { lookupOf } from '../../../src/facts/names/read/lookup.js';
import { languageOf } from '../../../src/languages/index.js';

// Companies and bodies whose name is one word that is made of several.

const partsOf = (tag: string, word: string): string | undefined =>
  compoundOf(lookupOf(languageOf(tag)!).formOf(word))
    ?.map((part) => part.map((concept) => conceptOf(concept).replace('word:', '')).join('/'))
    .join(' ');

describe('what a name in one word is made of', () => {
  it.each([
    ['en', 'KazMunayGas', 'KZ oil gas'],
    ['en', 'Ukrtransgaz', 'UA transport gas'],
    ['en', 'Mosgorsud', 'city:moscow city court'],
    ['az', 'Türkmənqazın', 'TM KZ/gas'],
    ['az', 'Azərişığın', 'AZ light'],
    ['ru', 'Узбекнефтегаза', 'UZ oil gas'],
    ['ru', 'КазТрансОйл', 'KZ transport oil'],
    ['ru', 'Роскосмосом', 'RU space'],
    ['ru', 'Госбанка', 'state bank'],
  ])('%s: %s: %s', (tag, word, parts) => {
    expect(partsOf(tag, word)).toBe(parts);
  });

  it.each([
    ...['Moscow', 'Turkey', 'Rosario', 'Basra', 'Sudan', 'Bank', 'Uzbek'].map((word) => ['en', word]),
    ...['Azərbaycan', 'Belarus', 'Qazax', 'Kosova', 'Suraxanı'].map((word) => ['az', word]),
    ...['Мосул', 'Белград', 'Груздев', 'Комаров', 'Министр', 'Баширов'].map((word) => ['ru', word]),
    ['ru', 'рос'.repeat(50)],
  ])('%s: %s is made of no such parts', (tag, word) => {
    expect(partsOf(tag!, word!)).toBeUndefined();
  });
});

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

describe('another one of a like make is told', () => {
  it.each([
    ['en-ru', 'The state concern Turkmengaz has a new head.', 'У госконцерна «Туркменнефть» новый глава.'],
    ['az-ru', '“Azərenerji” xətti təmir edir.', '«Азеришыг» ремонтирует линию.'],
    ['ru-en', 'КазМунайГаз увеличил добычу на Кашагане.', 'KazTransOil raised output at Kashagan.'],
    [
      'ru-az',
      'В Ташкенте заявили, что «Узбекнефтегаз» построит завод.',
      '“Özbəkkimyasənaye” zavod tikəcək, Daşkənddə deyiblər.',
    ],
    ['en-az', 'Rosatom will build a plant in Samarkand.', '“Roskosmos” Səmərqənddə zavod tikəcək.'],
    ['ru-en', 'Мосгорсуд оставил приговор в силе.', 'Mosoblsud upheld the sentence.'],
    ['en-ru', 'Belneftekhim signed a contract in Minsk.', '«Белкоммунмаш» подписал в Минске контракт.'],
    ['az-en', '“Azərsu” Xətaidə boru çəkir.', 'Azerigas is laying pipes in Khatai.'],
  ])('%s: %s / %s', (...row) => {
    expect(told(...(row as [string, string, string]))).toHaveLength(1);
  });
});

describe('the same one is not, in any spelling', () => {
  it.each([
    ['en-ru', 'The state concern Turkmengaz has a new head.', 'У госконцерна «Туркменгаз» новый глава.'],
    ['en-az', 'The state concern Turkmengaz has a new head.', '“Türkmənqaz” dövlət konserninin yeni rəhbəri var.'],
    ['az-ru', '“Azərişıq” xətti təmir edir.', '«Азеришыг» ремонтирует линию.'],
    ['ru-en', 'КазМунайГаз увеличил добычу на Кашагане.', 'Kazmunaigas raised output at Kashagan.'],
    ['ru-az', '«Узбекнефтегаз» построит завод.', '“Özbəkneftqaz” zavod tikəcək.'],
    ['az-en', '“Azəriqaz” Xətaidə boru çəkir.', 'Azerigas is laying pipes in Khatai.'],
    // By its parts.
    [
      'en-az',
      'Prices rose by a tenth, TurkStat said.',
      'Qiymətlər onda bir artıb, Türkiyə Statistika İnstitutu bildirib.',
    ],
    ['ru-en', 'По данным Узстата, цены выросли.', "Prices have risen, Uzbekistan's Statistics Agency says."],
  ])('%s: %s / %s', (...row) => {
    expect(told(...(row as [string, string, string]))).toEqual([]);
  });
});
