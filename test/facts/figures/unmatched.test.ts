import { describe, expect, it } from 'vitest';
import { AtomType, atom, Weight } from '../../../src/facts/figures/atom.js';
import {
  evidenceOf,
  JudgedSide,
  type UnmatchedEvidence,
  weighUnmatched,
} from '../../../src/facts/figures/unmatched.js';
import { compared, type Tag } from '../../support/figures.js';

const seen: UnmatchedEvidence = {
  read: Weight.certain,
  added: false,
  digits: true,
  exact: true,
  inner: false,
  vague: false,
  nought: false,
  few: false,
  whole: false,
  designation: false,
  named: false,
  opposed: false,
  again: false,
  first: false,
  part: false,
};
const word: UnmatchedEvidence = { ...seen, read: Weight.probable, digits: false, exact: false };

describe('what a figure without a counterpart weighs', () => {
  it.each<[string, UnmatchedEvidence, Weight]>([
    ['26,000', seen, Weight.certain],
    ['a small number in digits', { ...seen, exact: false }, Weight.probable],
    ['100 %', { ...seen, whole: true }, Weight.probable],
    [
      'the 19 of COVID-19, where COVID stands on the other side',
      { ...seen, designation: true, named: true },
      Weight.weak,
    ],
    ['the 72 of T-72, where nothing does', { ...seen, designation: true }, Weight.weak],
    ['the same where another number is open', { ...seen, designation: true, opposed: true }, Weight.probable],
    ['seven', word, Weight.probable],
    ['a two that the translation adds', { ...word, added: true, few: true }, Weight.weak],
    ['the same where something else is open', { ...word, added: true, few: true, opposed: true }, Weight.probable],
    ['двухслойный', { ...word, inner: true }, Weight.weak],
    ['thousands that the translation adds', { ...word, added: true, vague: true }, Weight.weak],
    ['thousands that it lacks', { ...word, vague: true }, Weight.probable],
    ['a first that nothing stands for', { ...word, first: true }, Weight.weak],
    ['a first where a second may stand for it', { ...word, first: true, opposed: true }, Weight.probable],
    ['a word said again', { ...word, again: true }, Weight.weak],
    ['digits said again', { ...seen, again: true }, Weight.probable],
    ['a quarter that the translation adds', { ...word, added: true, part: true }, Weight.weak],
    ['an idiom, whatever else is seen', { ...word, read: Weight.confirming, opposed: true }, Weight.confirming],
  ])('%s', (_, evidence, weight) => {
    expect(weighUnmatched(evidence)).toBe(weight);
  });

  it('is read off the text', () => {
    const item = { ...atom(AtomType.number, 6, 8, 19), digits: true, weight: Weight.certain };
    const side = (text: string, atoms: (typeof item)[]) =>
      new JudgedSide(text, atoms, new Int32Array(atoms.length).fill(-1));
    const found = evidenceOf(item, side('COVID-19', [item]), side('COVID üzrə', []), false);
    expect(found).toMatchObject({ designation: true, named: true, digits: true, exact: true, opposed: false });
  });
});

/** No certain mistake: what may be an idiom, or is understood, is no error. */
const noErrors: readonly (readonly [Tag, Tag, string, string])[] = [
  ['en', 'az', 'The two sides signed a memorandum.', 'Tərəflər memorandum imzalayıb.'],
  ['en', 'az', 'a mobile-first design', 'mobil dizayn'],
  ['en', 'az', 'The building is 100% ready.', 'Bina tam hazırdır.'],
  ['ru', 'en', 'Половина из 14 членов воздержалась.', 'Seven of the 14 members abstained.'],
  ['en', 'ru', 'Press 1 to go on.', 'Нажмите клавишу, чтобы продолжить.'],
];

it.each(noErrors)('%s → %s: no error in %s', (from, to, source, target) => {
  expect(compared(source, from, target, to).filter(({ certainty }) => certainty === 'certain')).toEqual([]);
});

describe('a figure that stands once more', () => {
  it.each<[string, string, Tag, string, Tag, string[]]>([
    [
      'added: a hint',
      'Заявки принимают с 15 по 30 сентября включительно.',
      'ru',
      'Ərizələr sentyabrın 15-dən 30-dək (30-u daxil olmaqla) qəbul edilir.',
      'az',
      ['weak'],
    ],
    ['missing', 'Zalda 640, qalereyada 640 yer var.', 'az', 'The hall seats 640.', 'en', ['probable']],
    [
      'in the place of another',
      'The hall seats 640, the gallery 85.',
      'en',
      'Зал вмещает 640 человек, галерея 640.',
      'ru',
      ['certain'],
    ],
  ])('%s', (_, source, from, target, to, certainties) => {
    expect(compared(source, from, target, to).map(({ certainty }) => certainty)).toEqual(certainties);
  });
});
