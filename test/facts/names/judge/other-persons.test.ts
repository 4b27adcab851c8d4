import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/compare.js';

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.type}: ${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

/** Sentences with one name to put in, in three languages. */
const FRAMES = {
  en: (name: string) => `The award was given to ${name} at a ceremony last week.`,
  az: (name: string) => `Mükafat ötən həftə mərasimdə ${name} tərəfindən alınıb.`,
  ru: (name: string) => `Награду на церемонии на прошлой неделе получил ${name}.`,
};
type Tag = keyof typeof FRAMES;

const inFrames = (languages: string, name: string, other: string): string[] => {
  const [from, to] = languages.split('-') as [Tag, Tag];
  return told(languages, FRAMES[from](name), FRAMES[to](other));
};

describe('another name is told that sounds like the right one', () => {
  it.each([
    ['az-en', 'Elmir Səfərli', 'Elmar Safarli'],
    ['az-ru', 'Nizami Quliyev', 'Назим Гулиев'],
    ['en-ru', 'Irina Belova', 'Арина Белова'],
    ['ru-az', 'Ирина Белова', 'Arina Belova'],
    ['ru-az', 'Марина Тихонова', 'Marianna Tixonova'],
    ['ru-en', 'Ирина Белова', 'Arina Belova'],
    ['en-ru', 'Daria Orlova', 'Дарина Орлова'],
  ])('%s: %s / %s', (languages, name, other) => {
    expect(inFrames(languages, name, other)).toEqual([expect.stringMatching(/^different/)]);
  });
});

it('a person in whose place another stands is told where the scores alone give a hint', () => {
  expect(
    told('ru-en', 'Судья Соколов вернул дело следователю.', 'Judge Lebedev returned the case to the investigator.'),
  ).toEqual(['different: Соколов / Lebedev']);
});

it.each([
  ['ru-en', 'Жюри наградило Дарью Ильинскую.', 'The jury gave the prize to Daria Ilinskaya.'],
  ['ru-az', 'Памятник Семену Пугачеву открыт.', 'Semyon Puqaçovun abidəsi açılıb.'],
])('a known name in another case is the same: %s: %s / %s', (...pair) => expect(told(...pair)).toEqual([]));

describe('another way to write a name is not', () => {
  it.each([
    ['az-en', 'Yusif Əliyev', 'Yusuf Aliyev'],
    ['en-az', 'Mohammed Karimov', 'Məhəmməd Kərimov'],
    ['en-ru', 'Sofia Ivanova', 'Софья Иванова'],
    ['ru-en', 'Наталия Громова', 'Natalya Gromova'],
    ['ru-en', 'Семен Петров', 'Semyon Petrov'],
    ['ru-az', 'Алёна Фёдорова', 'Alyona Fyodorova'],
    ['az-ru', 'Cəmilə Həsənova', 'Джамиля Гасанова'],
    ['az-ru', 'Gülnarə Səlimova', 'Гюльнара Салимова'],
    ['en-ru', 'Nino Beridze', 'Нино Беридзе'],
    ['ru-az', 'Кирилл Макаров', 'Kiril Makarov'],
    ['en-ru', 'Aigul Akhmetova', 'Айгуль Ахметова'],
    // One name in several languages.
    ['ru-en', 'Давид Церетели', 'Davit Tsereteli'],
    ['az-en', 'Əhməd Yıldırım', 'Ahmet Yıldırım'],
    ['az-ru', 'Səməd Aydın', 'Самет Айдын'],
    ['en-az', 'Jana Dvorská', 'Yana Dvorska'],
  ])('%s: %s / %s', (languages, name, other) => {
    expect(inFrames(languages, name, other)).toEqual([]);
  });
});

describe('nor is the name of a body', () => {
  it.each([
    ['az-ru', 'Qanun Ali Məclisin Senatında müzakirə olunub.', 'Закон обсудили в Сенате Олий Мажлиса.'],
    ['ru-az', 'Депутаты Олий Мажлиса собрались в Ташкенте.', 'Ali Məclisin deputatları Daşkənddə toplaşıb.'],
  ])('%s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });
});
