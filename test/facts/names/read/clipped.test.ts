import { describe, expect, it } from 'vitest';
import { conceptOf } from '../../../../src/facts/names/read/entry.js';
import { lookupOf } from '../../../../src/facts/names/read/lookup.js';
import { languageOf } from '../../../../src/languages/index.js';

const meant = (word: string): readonly string[] => {
  const { clipped, words } = lookupOf(languageOf('ru')!).look(word);
  return clipped ? words.map((number) => conceptOf(number).replace('word:', '')) : [];
};

describe('a word that is clipped of others means what they mean', () => {
  it.each([
    ['госкомитета', ['state', 'committee']],
    ['генштабом', ['general', 'staff']],
    ['замначальника', ['deputy', 'chief']],
    ['гидрометцентре', ['hydrometeorology', 'centre']],
    ['облисполкомом', ['region', 'executive']],
    ['горсуда', ['city', 'court']],
    ['мосгорсуд', ['city', 'court']],
    ['спорткомитету', ['sport', 'committee']],
  ])('%s: %j', (word, concepts) => {
    expect(meant(word)).toEqual(expect.arrayContaining(concepts));
  });
});

it.each([
  // Begin as clipped words do.
  ...[
    'горсть',
    'города',
    'минута',
    'генерал',
    'тургенева',
    'комфорт',
    'газета',
    'росток',
    'мостовой',
    'медведева',
    'заместитель',
  ],
  // Known as they are.
  ...['госдума', 'транспорт'],
])('%s is not clipped', (word) => {
  expect(meant(word)).toEqual([]);
});

it('a long chain of what words begin with ends at once', () => {
  expect(meant('госспец'.repeat(500))).toEqual([]);
  expect(meant(`${'гос'.repeat(12)}ъ`)).toEqual([]);
});
