import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/compare.js';

const told = (languages: string, source: string, target: string): string[] => {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('-');
  return compareNames({ source, target, sourceLanguage, targetLanguage }).map(
    (one) => `${one.source?.text ?? '–'} / ${one.target?.text ?? '–'}`,
  );
};

describe('persons who have each other’s last words are told, both of them', () => {
  it.each([
    [
      'en-ru',
      'Eleanor Bowles and Simon Hartnell signed the agreement.',
      'Соглашение подписали Элинор Хартнелл и Саймон Боулз.',
      ['Eleanor Bowles / Элинор Хартнелл', 'Simon Hartnell / Саймон Боулз'],
    ],
    [
      'az-en',
      'Vəkil Turqut Sarıyevin sözlərini sakin Cavanşir Mahmudlu təsdiqləyib.',
      'Resident Javanshir Sariyev confirmed the words of lawyer Turgut Mahmudlu.',
      ['Turqut Sarıyevin / Turgut Mahmudlu', 'Cavanşir Mahmudlu / Javanshir Sariyev'],
    ],
    [
      'ru-az',
      'Ирину Зорину сменил Павел Крутов.',
      'İrina Krutovu Pavel Zorin əvəz edib.',
      ['Ирину Зорину / İrina Krutovu', 'Павел Крутов / Pavel Zorin'],
    ],
  ])('%s: %s / %s', (languages, source, target, found) => {
    expect(told(languages, source, target)).toEqual(found);
  });
});

describe('persons in another order are not', () => {
  it.each([
    ['en-ru', 'Eleanor Bowles and Simon Hartnell left.', 'Ушли Саймон Хартнелл и Элинор Боулз.'],
    // The surname first.
    ['az-ru', 'Turqut Sarıyev və Cavanşir Mahmudlu getdilər.', 'Сариев Тургут и Махмудлу Джаваншир ушли.'],
    // The other one has a name of his own.
    [
      'en-ru',
      'Eleanor Bowles thanked Simon Hartnell and Gordon Bowles.',
      'Элинор Боулз поблагодарила Саймона Хартнелла и Гордона Боулза.',
    ],
    // One surname for both.
    ['en-az', 'Anna Lindqvist and Erik Lindqvist left.', 'Erik Lindkvist və Anna Lindkvist getdilər.'],
  ])('%s: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([]);
  });
});
