import { expect, it } from 'vitest';
import { lookupOf } from '../../../../src/facts/names/read/lookup.js';
import { languageOf } from '../../../../src/languages/index.js';

// 2 a surname that is rendered letter by letter, in any case; 1 perhaps one; 0 none.
it.each([
  ['ru', 'Сотниковым', 2],
  ['ru', 'Исаковского', 2],
  ['ru', 'Гусейнзаде', 2],
  ['ru', 'Шевченко', 2],
  ['ru', 'Галкиной', 1],
  ['ru', 'Мамедли', 1],
  ['ru', 'Москва', 0],
  ['ru', 'Обамы', 0],
  ['az', 'Həsənovun', 2],
  ['az', 'Əliyevanın', 2],
  ['az', 'Əlibəyliyə', 2],
  ['az', 'Hüseynzadədən', 2],
  ['az', 'Rəhimlinin', 1],
  ['az', 'Davosda', 0],
  ['en', "Hasanov's", 2],
  ['en', 'Zelensky', 2],
  ['en', 'Gogitidze', 2],
  ['en', 'Dublin', 1],
  ['en', 'Kyiv', 0],
  // Acronyms and words of the other alphabet are none.
  ['en', 'NKOV', 0],
  ['ru', 'Petrov', 0],
])('%s: %s has the shape of a surname: %i', (language, word, shape) => {
  expect(lookupOf(languageOf(language)!).formOf(word).surnameLike).toBe(shape);
});
