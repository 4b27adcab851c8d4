import { describe, expect, it } from 'vitest';
import { slipScore, MISSPELT as TOLD } from '../../../../src/facts/names/link/slip.js';
import { Form } from '../../../../src/facts/names/read/form.js';
import { lookupOf } from '../../../../src/facts/names/read/lookup.js';
import { readSurface } from '../../../../src/facts/names/read/surface.js';
import { languageOf } from '../../../../src/languages/index.js';

const form = (word: string, language: string): Form => new Form(readSurface(word), lookupOf(languageOf(language)!));

/** Directions, a word of a name, and its rendering. */
type Row = readonly [pair: string, source: string, target: string];

const judge = ([pair, source, target]: Row): boolean => {
  const [from, to] = pair.split('-') as [string, string];
  return slipScore(form(source, from), form(target, to)) >= TOLD;
};

const FAITHFUL: readonly Row[] = [
  // In any case.
  ['en-ru', 'Lavrov', 'Лавровым'],
  ['ru-az', 'Петров', 'Petrovun'],
  ['az-ru', 'Əliyev', 'Алиевым'],
  ['ru-en', 'Гусейнова', "Huseynova's"],
  // By sound, letter by letter, or left as it is.
  ['en-az', 'Wetherby', 'Uezerbi'],
  ['en-az', 'Wetherby', 'Wetherbyə'],
  ['ru-az', 'Уэзерби', 'Wetherby'],
  ['en-ru', 'Thornbury', 'Торнбери'],
  ['en-ru', 'Fairchild', 'Фэйрчайлда'],
  ['ru-en', 'Щербаков', 'Shcherbakov'],
  ['az-en', 'Qəhrəmanov', 'Gahramanov'],
  ['az-ru', 'Sumqayıt', 'Сумгаит'],
  // Doubled letters come and go.
  ['az-ru', 'Bennet', 'Беннетт'],
  ['en-az', 'Hollis', 'Holis'],
  // With the letters that it needs, and without those that it does not.
  ['en-az', 'Kalbajar', 'Kəlbəcərdə'],
  ['ru-az', 'Рамин', 'Ramin'],
  ['en-az', 'Hartman', 'Hartman'],
  // An ending of the language is none of the name's.
  ['ru-az', 'Минеральные', 'Mineralnıye'],
  ['ru-az', 'Кузнецкие', 'Kuznetskiye'],
  // Spellings whose rules are known.
  ['az-ru', 'Kenci', 'Кэндзи'],
  ['en-ru', 'Mészáros', 'Месарош'],
  // Words that translate each other.
  ['en-ru', 'Technical', 'Технические'],
  // A known name in another spelling.
  ['en-az', 'Aliev', 'Əliyev'],
  // Other names altogether are no slips.
  ['en-ru', 'Harrow', 'Беннетт'],
  ['en-az', 'Wetherby', 'Hollis'],
];

const MISSPELT: readonly Row[] = [
  // A known name, but another one.
  ['en-az', 'Valiyev', 'Əliyev'],
  ['en-ru', 'Thornbury', 'Торпбери'],
  ['en-ru', 'Lavrov', 'Ларовым'],
  ['en-az', 'Bayramov', 'Bayramlı'],
  ['en-az', 'Wetherby', 'Uezerki'],
  ['ru-az', 'Петров', 'Pekrovun'],
  ['ru-en', 'Щербаков', 'Shcherzakov'],
  ['az-en', 'Qəhrəmanov', 'Gahraxanov'],
  // A letter of a copy.
  ['en-az', 'Wetherby', 'Wethezby'],
  // Azerbaijani without its letters.
  ['ru-az', 'Шереметьево', 'Seremetyevo'],
  ['en-az', 'Kalbajar', 'Kelbecerde'],
  ['ru-az', 'Кельбаджар', 'Kelbecer'],
  ['en-az', 'Heydar', 'Heyder'],
  ['ru-az', 'Гейдара', 'Heyderin'],
  ['en-az', 'Aliyev', 'Aliyev'],
];

describe('a misspelt word of a name', () => {
  it.each(FAITHFUL)('%s: %s is rendered by %s', (...row) => expect(judge(row)).toBe(false));
  it.each(MISSPELT)('%s: %s is misspelt in %s', (...row) => expect(judge(row)).toBe(true));
});
