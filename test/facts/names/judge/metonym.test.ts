import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/index.js';

/** What is told of a pair, notes aside. */
function told(languages: string, source: string, target: string): string[] {
  const [sourceLanguage, targetLanguage] = languages.split('-') as [string, string];
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => (one.source ?? one.target)!.text);
}

describe('a capital stands for its country', () => {
  it.each([
    [
      'en-az',
      'The Board declared Tehran in breach of its obligations.',
      'Şura İranın öhdəliklərini pozduğunu bəyan edib.',
    ],
    ['en-ru', 'The king will visit Nairobi in March.', 'В марте король посетит Кению.'],
    [
      'ru-en',
      'Глава ВОЗ призвал Кабул снять запрет.',
      "The WHO chief urged Afghanistan's authorities to lift the ban.",
    ],
    ['az-ru', 'Sazişi Varşava imzalayıb.', 'Соглашение подписала Польша.'],
    // It is said what it is.
    ['az-ru', 'Bakı şəhərində yanğın olub.', 'В столице случился пожар.'],
    ['en-ru', 'Iraq said Baghdad would resume pumping.', 'В Ираке сообщили, что страна возобновит прокачку.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it.each([
    // Another country, another town, or another capital.
    [
      'en-az',
      'The Board declared Tehran in breach of its obligations.',
      'Şura İraqın öhdəliklərini pozduğunu bəyan edib.',
    ],
    ['en-ru', 'The king will visit Mombasa in March.', 'В марте король посетит Кению.'],
    ['az-ru', 'Sazişi Varşava imzalayıb.', 'Соглашение подписала Прага.'],
    ['az-ru', 'Bakı şəhərində yanğın olub.', 'В столице Ирана Тегеране случился пожар.'],
    // Nothing stands for it.
    ['en-ru', 'Iraq said Baghdad would resume pumping.', 'В Ираке сообщили, что возобновят прокачку.'],
  ])('but not else: %s: %s / %s', (...pair) => {
    expect(told(...pair)).not.toEqual([]);
  });
});

describe('a parliament may be called what it is', () => {
  it.each([
    ['en-ru', 'The Congress of Peru voted at midnight.', 'В полночь парламент Перу проголосовал.'],
    ['en-az', 'The Senedd will have more members.', 'Parlamentin üzvlərinin sayı artacaq.'],
    ['en-az', 'Lebanese MPs elected the president.', 'Livan parlamenti prezidenti seçib.'],
    ['ru-en', 'Рийгикогу собрался утром.', 'The parliament met in the morning.'],
    ['ru-az', 'Рийгикогу собрался утром.', 'Estoniya parlamenti səhər toplaşıb.'],
    ['az-ru', 'Milli Məclisin deputatı Kazandadır.', 'Депутат парламента Азербайджана находится в Казани.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it.each([
    // Both texts say so, or another name is left over.
    ['en-az', 'Parliament will have more members, said Vrentu.', 'Parlamentin üzvlərinin sayı artacaq.'],
    ['ru-az', 'Парламент Латвии собрался утром.', 'Estoniya parlamenti səhər toplaşıb.'],
    ['en-az', 'The Senedd will have more members.', 'Knesset parlamentinin üzvlərinin sayı artacaq.'],
  ])('but not else: %s: %s / %s', (...pair) => {
    expect(told(...pair)).not.toEqual([]);
  });
});

describe('adjectives of all known places are read', () => {
  it.each([
    ['en-ru', 'The head of Stuttgart-based Porsche has left.', 'Глава штутгартской Porsche ушёл.'],
    ['en-ru', 'The Danube region met.', 'Встретились дунайские регионы.'],
    ['en-ru', 'The union of Astana agreed.', 'Астанинский союз согласился.'],
    ['en-ru', "Kathmandu's palace is old.", 'Старинный катмандинский дворец.'],
    ['en-ru', 'The head of Nairobi-based Porsche has left.', 'Глава найробийской Porsche ушёл.'],
    ['en-ru', 'Four Central Asian states met.', 'Встретились четыре центральноазиатских государства.'],
    ['az-en', 'Türk dövlətləri toplaşıb.', 'The Turkic states met.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it('and are not those of others', () => {
    expect(told('en-ru', 'The head of Stuttgart-based Porsche has left.', 'Глава дунайской Porsche ушёл.')).toEqual([
      'Stuttgart',
    ]);
  });
});

it('a known name that is copied is no other one, whatever the other language reads in it', () => {
  expect(told('en-az', 'Air India flies.', '“Air India” uçur.')).toEqual([]);
});

describe('a body may be named for short', () => {
  it.each([
    ['en-ru', 'Malta broke EU law, the Commission says.', 'Мальта нарушила право ЕС, считает Еврокомиссия.'],
    ['en-az', 'He won gold at the Paris Games.', 'O, Paris Olimpiadasında qızıl medal qazanıb.'],
    [
      'en-ru',
      "The tasks of Russia's Federal Tourism Agency have passed to others.",
      'Задачи Ростуризма перешли другим.',
    ],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });

  it.each([
    ['en-ru', 'Malta broke EU law, the Court says.', 'Мальта нарушила право ЕС, считает Еврокомиссия.'],
    [
      'en-ru',
      "The tasks of Georgia's Federal Tourism Agency have passed to others.",
      'Задачи Ростуризма перешли другим.',
    ],
  ])('but not otherwise: %s: %s / %s', (...pair) => {
    expect(told(...pair)).not.toEqual([]);
  });
});
