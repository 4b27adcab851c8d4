import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/compare.js';

// Names spelt by the rules of other languages, as each language transcribes them.

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.type}: ${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

describe('names as other languages spell them are known by their sounds', () => {
  it.each([
    // Marks on letters that English has not.
    ['en-az', 'The road was opened by Seán Murray.', 'Yolu Şon Mürrey açıb.'],
    ['ru-en', 'Дорогу открыл Шон Мюррей.', 'The road was opened by Seán Murray.'],
    // China, from Russian to Azerbaijani.
    ['az-ru', 'Səfir Van Cünşen danışıb.', 'Выступил посол Ван Цзюньшэн.'],
    // Poland, Sweden.
    ['en-az', 'Her colleague Jerzy Korzybski agreed.', 'Həmkarı Yeji Kojıbski razılaşıb.'],
    ['en-ru', 'Göran Lindqvist was elected chairman.', 'Йоран Линдквист избран председателем.'],
    // The Arabic article inside a name.
    ['az-en', 'Doktor Əbdüllətif qonaqları qarşılayıb.', 'Doctor Abdellatif met the guests.'],
    ['az-ru', 'Şair Bədrəddin Hilalinin şeirləri çap olunub.', 'Стихи поэта Бадриддина Хилали изданы.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it.each([
    ['en-az', 'The road was opened by Seán Murray.', 'Yolu Con Mürrey açıb.'],
    ['az-ru', 'Səfir Van Cünşen danışıb.', 'Выступил посол Ван Чжиган.'],
    ['en-ru', 'Göran Lindqvist was elected chairman.', 'Стефан Линдквист избран председателем.'],
    ['az-en', 'Doktor Əbdüllətif qonaqları qarşılayıb.', 'Doctor Abderratif met the guests.'],
  ])('another one is told: %s: %s / %s', (...pair) => {
    expect(told(...pair)).toHaveLength(1);
  });
});

describe('surnames that Russian has a form of its own for', () => {
  it.each([
    ['ru-en', 'Пришла Нигяр Шахбекова.', 'Nigar Shahbeyova came.'],
    // It may be known as a whole, or as made of a given name.
    ['en-ru', 'Aynur Ismayilova came.', 'Пришли к Айнур Исмаиловой.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it.each([
    ['az-ru', 'Bəstəkar Zülfüqar Hacıbəyov gəldi.', 'Пришёл композитор Зульфугар Алибеков.'],
    ['ru-az', 'Рена Мирзоева выступила.', 'Rəna Həsənova çıxış edib.'],
  ])('another one is told: %s: %s / %s', (...pair) => {
    expect(told(...pair)).toHaveLength(1);
  });
});

describe('what one language writes in a word and the other in two', () => {
  it.each([
    ['az-ru', 'İranın səfiri Məhəmmədrza Kərimi gəlib.', 'Прибыл посол Ирана Мохаммад Реза Карими.'],
    ['en-ru', 'Firefighters were sent to Lei Po by noon.', 'К полудню пожарных направили в Лейпо.'],
    ['az-en', 'Şair Əlirza Nuri danışıb.', 'The poet Ali Reza Nouri spoke.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('another one is told', () => {
    expect(
      told('az-ru', 'İranın səfiri Məhəmmədrza Kərimi gəlib.', 'Прибыл посол Ирана Мохаммад Садык Карими.'),
    ).toHaveLength(1);
  });
});
