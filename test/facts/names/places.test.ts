import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/facts/names/index.js';

/** Capitals and cities whose names differ between the languages, in cases too. */
describe('cities', () => {
  const rows: readonly (readonly [en: string, az: string, ru: string])[] = [
    ['He flew to Ottawa from Wellington.', 'O, Vellinqtondan Ottavaya uçdu.', 'Он прилетел в Оттаву из Веллингтона.'],
    ['The talks in Chisinau are over.', 'Kişinyovdakı danışıqlar başa çatıb.', 'Переговоры в Кишиневе завершены.'],
    ['Ships left Alexandria.', 'Gəmilər İsgəndəriyyədən çıxıb.', 'Суда вышли из Александрии.'],
    ['A fair opened in Abu Dhabi.', 'Əbu-Dabidə sərgi açılıb.', 'В Абу-Даби открылась выставка.'],
    ['The summit is in Novosibirsk.', 'Sammit Novosibirskdədir.', 'Саммит проходит в Новосибирске.'],
    ['Oslo and Dublin agreed.', 'Oslo və Dublin razılaşıb.', 'Осло и Дублин договорились.'],
  ];
  const sides = ['en', 'az', 'ru'] as const;
  const cases = rows.flatMap((texts) =>
    sides.flatMap((from, a) =>
      sides.filter((to) => to !== from).map((to) => [from, to, texts[a]!, texts[sides.indexOf(to)]!] as const),
    ),
  );
  it.each(cases)('%s-%s: %s → %s', (sourceLanguage, targetLanguage, source, target) => {
    expect(compareNames({ source, target, sourceLanguage, targetLanguage })).toEqual([]);
  });

  it.each([
    ['He flew to Ottawa from Wellington.', 'Он прилетел в Осло из Веллингтона.'],
    ['Ships left Alexandria.', 'Суда вышли из Шарджи.'],
  ])('%s → %s is another city', (source, target) => {
    expect(compareNames({ source, target, sourceLanguage: 'en', targetLanguage: 'ru' })).toMatchObject([
      { type: 'different' },
    ]);
  });
});
