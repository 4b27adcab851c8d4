import { describe, expect, it } from 'vitest';
import { inFold } from '../../scripts/fidelity/fold.js';
import { selectCases } from '../../scripts/fidelity/select.js';
import { sourceOf } from '../../scripts/fidelity/source-of.js';
import { streamLines } from '../../scripts/fidelity/stream-lines.js';
import { madeUp } from './made-up.js';

describe('the lines of a set', () => {
  it('come document by document, each direction by itself, spoiled pairs as drafts before their twins', () => {
    const lines = streamLines(madeUp);
    expect(lines.map(({ id, document, draft }) => [id, document, draft])).toEqual([
      ['a.1.en-ru', 'a/one', undefined],
      ['a.2.en-ru.digit', 'a/one', true],
      ['a.2.en-ru', 'a/one', undefined],
      ['a.3.en-ru', 'a/one', undefined],
      ['b.1.en-ru.extra', undefined, true],
      ['b.1.en-ru.swap', undefined, true],
      ['b.1.en-ru', 'b/one', undefined],
      ['a.1.ru-en', 'a/one', undefined],
      ['c.1.az-ru.typo', undefined, true],
      ['c.1.az-ru', undefined, undefined],
    ]);
  });

  it('end with spoiled pairs whose faithful one is not there', () => {
    const { spoiled } = madeUp;
    expect(streamLines({ ...madeUp, faithful: [], spoiled }).map(({ draft }) => draft)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('a selection of cases', () => {
  it('leaves out a source with its spoiled pairs', () => {
    const left = selectCases(madeUp, (pair) => sourceOf('1', pair) !== 'b');
    expect(left.faithful.map(({ id }) => id)).not.toContain('b.1.en-ru');
    expect(left.spoiled.map(({ id }) => id)).toEqual(['a.2.en-ru.digit', 'c.1.az-ru.typo']);
  });

  it('puts each document into one of the halves', () => {
    const halves = ['1/2', '2/2'].map((part) => selectCases(madeUp, inFold(part)));
    expect(halves.flatMap(({ faithful }) => faithful)).toHaveLength(madeUp.faithful.length);
    expect(halves.flatMap(({ spoiled }) => spoiled)).toHaveLength(madeUp.spoiled.length);
    const documents = halves.map(({ faithful }) => new Set(faithful.map(({ doc }) => doc)));
    expect([...documents[0]!].filter((doc) => documents[1]!.has(doc))).toEqual([]);
  });

  it.each(['3/2', '0/2', 'half'])('knows no part %s', (part) => {
    expect(() => inFold(part)).toThrow(RangeError);
  });
});

describe('the source of a pair', () => {
  const pair = { source: '', target: '', sourceLanguage: 'en', targetLanguage: 'az' };
  it.each([
    ['1', { id: 'flores.141.en-az', doc: 'flores/block-14' }, 'flores'],
    ['1', { id: 'kde.5.en-ru' }, 'kde'],
    ['ntrex', { id: '1.en-az', doc: 'bbc.381790' }, 'ntrex'],
    ['field', { id: 'c1' }, 'field'],
    ['2', { id: '17.en-az' }, '2'],
  ])('of set %s, %j, is %s', (set, ids, source) => {
    expect(sourceOf(set, { ...pair, ...ids })).toBe(source);
  });
});
