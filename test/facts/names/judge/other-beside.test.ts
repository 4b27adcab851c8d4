import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/compare.js';
import { explainNames } from '../../../../src/facts/names/explain.js';

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage })
    .filter(({ certainty }) => certainty !== 'weak')
    .map((one) => `${one.type}: ${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`);
};

/** Sentences with one name to put in, in three languages. */
const FRAMES = {
  en: (name: string) => `In Geneva ${name} told reporters that the talks would go on.`,
  az: (name: string) => `Cenevrədə ${name} jurnalistlərə bildirib ki, danışıqlar davam edəcək.`,
  ru: (name: string) => `В Женеве ${name} сообщил журналистам, что переговоры продолжатся.`,
};
type Tag = keyof typeof FRAMES;

const inFrames = (languages: string, name: string, other: string): string[] => {
  const [from, to] = languages.split('-') as [Tag, Tag];
  return told(languages, FRAMES[from](name), FRAMES[to](other));
};

describe('a person with another surname or first name is told', () => {
  it.each([
    ['en-az', 'Matteo Brambilla', 'Mateo Castellani', ''],
    ['en-ru', 'Vahan Karapetyan', 'Ваган Даниелян', ''],
    ['ru-en', 'Эсмаил Багаи', 'Esmail Qaani', ''],
    ['en-ru', 'Yoko Kamikawa', 'Ёко Огава', ''],
    ['az-ru', 'Liu Cinlin', 'Лю Чжэньдун', ''],
    // Particles are no part of it.
    ['en-ru', 'Badr al-Busaidi', 'Бадр Абдельати', ''],
    ['en-ru', 'Szymon Hołownia', 'Йонас Головня', ''],
    ['ru-en', 'Шимон Головня', 'Jonas Hołownia', ''],
  ])('%s: %s / %s', (languages, name, other) => {
    expect(inFrames(languages, name, other)).toHaveLength(1);
  });

  it('with both its words, by what stands beside', () => {
    const pair = {
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      source: FRAMES.ru('Эсмаил Багаи'),
      target: FRAMES.en('Esmail Qaani'),
    };
    const judgement = explainNames(pair)
      .flatMap((one) => one.judgement ?? [])
      .find(({ type }) => type);
    expect(judgement).toMatchObject({ role: 'beside', type: 'different', certainty: 'probable' });
    expect(told('ru-en', pair.source, pair.target)).toEqual(['different: Эсмаил Багаи / Esmail Qaani']);
  });
});

describe('what may render a word is not', () => {
  it.each([
    // Transcribed otherwise.
    ['en-ru', 'Mateusz Morawiecki', 'Матеуш Моравецкий'],
    ['en-ru', 'Bipin Rawat', 'Бипин Рават'],
    // What follows in the other text is no part of the name.
    ['en-az', 'Norman Lamb', 'Norman Lemb'],
  ])('%s: %s / %s', (languages, name, other) => {
    expect(inFrames(languages, name, other)).toEqual([]);
  });

  it.each([
    ['en-az', 'Get Firefox Container Extension now.', 'Firefox Konteyner Uzatmasını indi alın.'],
    ['en-ru', 'The files are kept in Google Drive.', 'Файлы хранятся в Google Диск.'],
    ['en-ru', 'Goalkeeper Novak made six saves.', 'Вратарь Новак шесть раз спас команду.'],
  ])('nor words of things: %s: %s / %s', (...pair) => {
    expect(told(...pair)).toEqual([]);
  });
});
