import { describe, expect, it } from 'vitest';
import { phenomenon } from '../../support/balance.js';
import { figuresOf, type Tag } from '../../support/figures.js';

phenomenon(
  'before and after Christ',
  [
    { en: 'in 700-300 BC', az: ['bizim eradan əvvəl 700-300', 'eramızdan əvvəl 700-300'], ru: '700–300 гг. до н. э.' },
    { en: 'in the 3rd century AD', az: 'bizim eranın III əsrində', ru: 'в III веке нашей эры' },
    {
      en: ['in 331 BC', 'in 331 B.C.', 'in 331 BCE'],
      az: ['e.ə. 331-ci ildə', 'b.e.ə. 331-ci ildə', 'eramızdan əvvəl 331-ci ildə'],
      ru: ['в 331 году до н. э.', 'в 331 г. до н.э.', 'в 331 году до нашей эры'],
    },
    { en: 'the 3rd century BC', az: 'e.ə. III əsr', ru: ['III век до н. э.', 'III в. до н. э.'] },
    { en: 'the 4th and 3rd centuries BC', az: 'e.ə. IV-III əsrlər', ru: 'IV–III века до н. э.' },
    {
      en: ['the 7th century AD', 'the 7th century'],
      az: ['eramızın VII əsri', 'VII əsr'],
      ru: ['VII век н. э.', 'VII век'],
    },
  ],
  [
    { from: 'en', to: 'ru', source: 'in 331 BC', target: 'в 331 году н. э.', found: ['different', '331', '331 году'] },
    { from: 'ru', to: 'az', source: 'III век до н. э.', target: 'III əsr', found: ['different', 'III век', 'III əsr'] },
    {
      from: 'az',
      to: 'en',
      source: 'VII əsr',
      target: 'the 7th century BC',
      found: ['different', 'VII əsr', '7th century'],
    },
  ],
);

describe('years before Christ are told in EDTF, astronomically', () => {
  it.each<[Tag, string, string]>([
    ['en', 'in 331 BC', '-0330'],
    ['az', 'e.ə. 331-ci ildə', '-0330'],
    ['ru', 'в III веке до н. э.', '-02XX'],
  ])('%s: %s is %s', (tag, text, value) => {
    const [fact] = figuresOf(text, tag);
    expect(fact?.category).toBe('date');
    expect(fact?.readings.map((reading) => reading.value)).toEqual([value]);
  });
});

phenomenon(
  'words that contradict each other',
  [
    { en: 'the early 1990s', az: '1990-cı illərin əvvəlləri', ru: ['начало 1990-х', 'в начале 90-х годов'] },
    { en: 'at the end of the 19th century', az: 'XIX əsrin sonunda', ru: 'в конце XIX века' },
    { en: 'in summer', az: 'yayda', ru: 'летом' },
    { en: 'He wrote that prices fall.', az: 'Qiymətlərin düşdüyünü yazdı.', ru: 'Он написал, что цены падают.' },
    { en: 'at noon', az: 'günorta', ru: 'в полдень' },
    // English names the winner's goals first, whoever lost.
    { en: 'Everton lost 2-1', az: '“Everton” 1:2 hesabı ilə uduzub', ru: '«Эвертон» уступил 1:2' },
    { en: 'a 2-1 win', az: '2:1 hesablı qələbə', ru: 'победа 2:1' },
  ],
  [
    {
      from: 'en',
      to: 'ru',
      source: 'the early 1990s',
      target: 'конец 1990-х',
      found: ['different', 'early 1990s', 'конец 1990-х'],
    },
    {
      from: 'ru',
      to: 'az',
      source: 'в конце XIX века',
      target: 'XIX əsrin əvvəllərində',
      found: ['different', 'конце XIX века', 'XIX əsrin əvvəllərində'],
    },
    {
      from: 'en',
      to: 'az',
      source: 'in summer 2020',
      target: '2020-ci ilin payızında',
      found: ['different', 'summer', 'payızında'],
    },
    { from: 'en', to: 'ru', source: 'at noon', target: 'в полночь', found: ['different', 'noon', 'полночь'] },
    { from: 'en', to: 'az', source: 'a 2-1 win', target: '1:2 hesablı qələbə', found: ['different', '2-1', '1:2'] },
  ],
);
