import { describe, expect, it } from 'vitest';
import { resemblance } from '../../../../src/facts/names/link/resemblance.js';
import { lookupOf } from '../../../../src/facts/names/read/lookup.js';
import { languageOf } from '../../../../src/languages/index.js';
import { isHungarian, isPolish } from '../../../../src/languages/latin-sounds.js';

const likeness = (pair: string, source: string, target: string): number => {
  const form = (tag = '', word: string) => lookupOf(languageOf(tag)!).formOf(word);
  const [from, to] = pair.split('-');
  return resemblance(form(from, source), form(to, target), 0);
};

/** From here on nobody asks for a slip. */
const SURELY = 0.8;

describe('names are said as their own language spells them', () => {
  it.each([
    // Hungarian.
    ['en-az', 'Szűcs', 'Süç'],
    ['en-ru', 'Mészáros', 'Месарош'],
    ['en-ru', 'Kocsis', 'Кочиш'],
    ['en-az', 'Balázs', 'Balaj'],
    ['en-ru', 'Szilágyi', 'Силадьи'],
    // Polish.
    ['en-az', 'Górecki', 'Quretski'],
    ['en-ru', 'Wielicki', 'Велицкий'],
    ['en-ru', 'Różycka', 'Ружицка'],
    ['en-ru', 'Károlyi', 'Каройи'],
    ['en-az', 'Magyar', 'Madyar'],
    // Vietnamese.
    ['en-ru', 'Trinh', 'Чинь'],
    ['en-az', 'Phuong', 'Fıonq'],
    ['ru-en', 'Чыонг', 'Truong'],
    // Irish.
    ['en-ru', 'Caoimhe', 'Кива'],
    ['en-az', 'Siobhán', 'Şivon'],
    ['ru-en', 'Донал', 'Domhnall'],
    ['en-ru', 'Eoin', 'Оуэн'],
    // Welsh.
    ['en-ru', 'Gwyneth', 'Гвинет'],
    ['en-ru', 'Huw', 'Хью'],
    ['en-az', 'Ifor', 'İvor'],
    // French.
    ['en-ru', 'Rousseau', 'Руссо'],
    ['en-az', 'Retailleau', 'Retayo'],
    ['en-ru', 'Thibault', 'Тибо'],
    ['en-ru', 'Delacroix', 'Делакруа'],
    // Dutch.
    ['en-ru', 'Dijkstra', 'Дейкстра'],
    ['en-az', 'Schoof', 'Sxof'],
    // English in two ways.
    ['en-az', 'Hadleigh', 'Hedli'],
    ['en-az', 'Ian', 'Yen'],
    ['en-ru', 'Aidar', 'Айдар'],
    // A last gh.
    ['en-ru', 'Gogh', 'Гога'],
    ['en-az', 'Gogh', 'Qoqun'],
    // China and Japan, as Russian has them and Azerbaijani hears them.
    ['az-ru', 'Cinpin', 'Цзиньпин'],
    ['az-ru', 'Kenci', 'Кэндзи'],
    ['en-ru', 'Kenji', 'Кэндзи'],
    ['en-ru', 'Kazuo', 'Кадзуо'],
    ['az-ru', 'Suzuki', 'Судзуки'],
    ['az-ru', 'Taksin', 'Тхаксин'],
    ['en-ru', 'Kammouan', 'Кхаммуан'],
    ['az-ru', 'Çan', 'Чхан'],
    // е that stands for ё, in any case of a name.
    ['ru-az', 'Королева', 'Korolyov'],
    ['ru-az', 'Пугачевой', 'Puqaçova'],
    ['ru-az', 'Воробьевым', 'Vorobyov'],
    ['ru-az', 'Сережкину', 'Seryojkin'],
    ['ru-az', 'Артему', 'Artyom'],
    // Names in -ья.
    ['ru-az', 'Марью', 'Marya'],
    // Surnames of Russian's own making.
    ['az-ru', 'Əsgərova', 'Аскеровой'],
    ['ru-az', 'Мехтиевым', 'Mehdiyev'],
    ['az-ru', 'Hacıbəyovun', 'Гаджибекова'],
    ['en-ru', 'Shahbeyov', 'Шахбеков'],
    ['ru-az', 'Мирзоевой', 'Mirzəyevanın'],
  ])('%s: %s, %s', (...row) => expect(likeness(...row)).toBeGreaterThan(SURELY));

  it.each([
    ['en-az', 'Szűcs', 'Şüt'],
    ['en-ru', 'Kocsis', 'Кочерган'],
    ['en-ru', 'Trinh', 'Кань'],
    ['en-ru', 'Siobhán', 'Шинед'],
    ['en-ru', 'Rousseau', 'Рассел'],
    ['ru-az', 'Королева', 'Kiselyov'],
    ['ru-en', 'Марью', 'Marta'],
    ['az-ru', 'Cinpin', 'Чжиган'],
    ['az-ru', 'Hacıbəyov', 'Алибеков'],
    ['ru-az', 'Мирзоева', 'Həsənova'],
  ])('%s: %s is another name than %s', (...row) => expect(likeness(...row)).toBeLessThan(SURELY));
});

describe('the spelling is known by its letters', () => {
  it.each(['szűcs', 'kovács', 'balázs', 'szijjártó', 'györgy', 'szilágyi', 'csaba'])('%s is Hungarian', (word) =>
    expect(isHungarian(word)).toBe(true),
  );
  it.each(['mechanics', 'peggy', 'szczęsny', 'aziz', 'mzshustin', 'london'])('%s is not', (word) =>
    expect(isHungarian(word)).toBe(false),
  );
  it.each(['górecki', 'lipnicka', 'szczęsny'])('%s is Polish', (word) => expect(isPolish(word)).toBe(true));
  it.each(['vicki', 'gnocchi', 'becky', 'mackie'])('%s is not', (word) => expect(isPolish(word)).toBe(false));
});
