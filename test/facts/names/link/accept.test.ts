import { describe, expect, it } from 'vitest';
import { resemblance } from '../../../../src/facts/names/link/resemblance.js';
import { ACCEPT } from '../../../../src/facts/names/link/worth.js';
import type { Form } from '../../../../src/facts/names/read/form.js';
import { lookupOf } from '../../../../src/facts/names/read/lookup.js';
import { languageOf } from '../../../../src/languages/index.js';

/** Surnames whose spelling says little of their sound, as Russian writes them. */
const SURNAMES = `Whitmore Уитмор, Hargreaves Харгривз, Caldwell Колдуэлл, Thornbury Торнбери, Fitzgerald Фицджеральд,
  Vaughan Воан, Leicester Лестер, Hughes Хьюз, Wright Райт, Knightley Найтли, Beauchamp Бошан, Featherstone Фезерстоун,
  Wodehouse Вудхаус, Greenhalgh Гринхол, Marlborough Мальборо, Throgmorton Трогмортон, Cholmondeley Чамли, Maugham Моэм,
  Woolworth Вулворт, Schaefer Шефер, Gallagher Галлахер, Callaghan Каллаган, McLaughlin Маклохлин, Rourke Рурк, Boyle Бойл,
  Hawthorne Готорн, Wycliffe Уиклиф, Wentworth Уэнтуорт, Cavanaugh Кавана, Doyle Дойл, Ashworth Эшворт, Bellingham Беллингем,
  Chatterley Чаттерлей, Drummond Драммонд, Ellsworth Элсворт, Farquhar Фаркуар, Guinness Гиннесс, Heathcote Хиткот,
  Ingham Ингем, Jacques Жак, Lygon Лайгон, Monahan Монахан, Naughton Нотон, Oglethorpe Оглторп, Pugh Пью, Quigley Куигли,
  Rhys Рис, Sheehan Шиэн, Tighe Тай, Urquhart Уркхарт, Vickery Викери, Waugh Во, Yeates Йейтс`
  .split(/,\s+/)
  .map((pair) => pair.split(' ') as [string, string]);

const formOf = (language: string, word: string): Form => {
  const lookup = lookupOf(languageOf(language)!);
  lookup.prepare();
  return lookup.formOf(word);
};

const english = SURNAMES.map(([name]) => formOf('en', name));
const russian = SURNAMES.map(([, name]) => formOf('ru', name));

/** How many of the pairs that `take` chooses sound alike enough to be taken for renderings of each other, 0 to 1. */
function share(take: (one: number, other: number) => boolean): number {
  let [alike, all] = [0, 0];
  for (const [one, name] of english.entries())
    for (const [other, rendering] of russian.entries()) {
      if (!take(one, other)) continue;
      all++;
      if (resemblance(name, rendering, 0) >= ACCEPT) alike++;
    }
  return alike / all;
}

describe('from where a resemblance confirms', () => {
  it('nearly all renderings lie above', () => {
    expect(share((one, other) => one === other)).toBeGreaterThan(0.92);
  });

  it('of two names by chance hardly any do', () => {
    expect(share((one, other) => one !== other)).toBeLessThan(0.0025);
  });
});
