import { describe, expect, it } from 'vitest';
import { baseForm } from '../../../src/facts/names/group.js';

describe('the form of a name for a termbase', () => {
  const of = (surfaces: readonly string[], language: string, text?: string, concept?: string) =>
    baseForm(
      surfaces.map((surface) => [surface, 1]),
      language,
      concept,
      text === undefined ? undefined : { text, language: 'en' },
    );

  it.each<[string, readonly string[], string, string]>([
    ['ru', ['Джонсом'], 'Jones', 'Джонс'],
    ['ru', ['Джонса', 'Джонсу'], 'Jones', 'Джонс'],
    ['ru', ['Анной Беккер'], 'Anna Becker', 'Анна Беккер'],
    ['ru', ['Гейдаром Алиевым'], 'Heydar Aliyev', 'Гейдар Алиев'],
    ['ru', ['Лейлы Алиевой'], 'Leyla Aliyeva', 'Лейла Алиева'],
    ['ru', ['Калининского'], 'Kalininsky', 'Калининский'],
    ['ru', ['Гонсалеса'], 'Gonzalez', 'Гонсалес'],
    ['ru', ['Кавано'], 'Kavanaugh', 'Кавано'],
    ['az', ['Cerardın'], 'Gerrard', 'Cerard'],
    ['az', ['Seyn Sterlinqdən'], 'Sane Sterling', 'Seyn Sterlinq'],
    ['az', ['Deptfordda', 'Deptforda'], 'Deptford', 'Deptford'],
    ['az', ['Yuanın'], 'Yuan', 'Yuan'],
  ])('%s: %s renders %s: %s', (language, surfaces, text, form) => {
    expect(of(surfaces, language, text)).toBe(form);
  });

  it('leaves words that are translated as they are written, and takes those of the gazetteer from there', () => {
    expect(of(['Верховным судом'], 'ru', 'Supreme Court')).toBe('Верховным судом');
    expect(of(['Верховным судом'], 'ru')).toBe('Верховным судом');
    expect(of(['Тбилисского'], 'ru', 'Tbilisi', 'city:tbilisi')).toBe('Тбилиси');
    expect(of(['Бухарест', 'Бухаресте'], 'ru', 'Bucharest', 'city:bucharest')).toBe('Бухарест');
  });
});
