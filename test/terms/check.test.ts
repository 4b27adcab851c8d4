import { describe, expect, it } from 'vitest';
import { checkTerms, mergeTerms, parseTermsCsv } from '../../src/terms/index.js';

const HEAD = 'concept,language,term,status\n';
const found = (rows: string) =>
  checkTerms(parseTermsCsv(HEAD + rows), ['en', 'az']).map(({ id, line }) => `${line} ${id}`);

describe('checkTerms', () => {
  it.each([
    ['nothing in a sound termbase', 'baku,en,Baku,\nbaku,az,Bakı,\n', []],
    ['a term twice', 'baku,en,Baku,\nbaku,az,Bakı,\nbaku,az,Bakı,\n', ['4 duplicate']],
    ['a term with two statuses', 'baku,en,Baku,\nbaku,az,Bakı,\nbaku,az,Bakı,admitted\n', ['4 contradiction']],
    ['two preferred terms', 'baku,en,Baku,\nbaku,az,Bakı,\nbaku,az,Baku,\n', ['4 preferred-twice']],
    ['a language without a term', 'baku,en,Baku,\n', ['2 missing-language']],
    ['a language with forbidden terms only', 'baku,en,Baku,\nbaku,az,Baki,forbidden\n', ['3 no-preferred']],
    ['letters of another script', 'baku,en,Baku,\nbaku,az,Bаkı,\n', ['3 mixed-script']],
    ['one term in two concepts', 'a,en,Baku,\na,az,Bakı,\nb,en,Baku,\nb,az,Baku şəhəri,\n', ['4 shared']],
    [
      'a term that another concept forbids',
      'a,en,Shusha,\na,az,Şuşa,\nb,en,Shushi,\nb,az,Şuşi,\nb,az,Şuşa,forbidden\n',
      ['6 contradiction'],
    ],
  ])('finds %s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  it('takes a script or region of a language for the language', () => {
    expect(found('baku,en-GB,Baku,\nbaku,az-Latn,Bakı,\n')).toEqual([]);
  });
});

describe('mergeTerms', () => {
  const base = parseTermsCsv(`${HEAD}georgia,en,Georgia,\ngeorgia,az,Gürcüstan,\nbaku,en,Baku,\n`);
  const merge = (rows: string) => mergeTerms(base, parseTermsCsv(HEAD + rows));

  it.each([
    ['a new language of a known concept', 'x,en,Baku,\nx,az,Bakı,\n', ['baku'], { concepts: 0, terms: 1, known: 1 }],
    [
      'a namesake that is called otherwise',
      'georgia-us,en,Georgia,\ngeorgia-us,az,Corciya,\n',
      ['georgia-us'],
      { concepts: 1, terms: 2, known: 0 },
    ],
    ['an id that means something else', 'baku,en,Bakuriani,\n', ['baku-2'], { concepts: 1, terms: 1, known: 0 }],
    ['what is known', 'g,en,Georgia,\ng,az,Gürcüstan,\n', [], { concepts: 0, terms: 0, known: 2 }],
  ])('takes in %s', (_, rows, ids, counts) => {
    const merged = merge(rows);
    expect(merged).toMatchObject(counts);
    expect(merged.added.map(({ id }) => id)).toEqual(ids);
  });

  it('leaves a status as it is and tells that another was wanted', () => {
    const { added, conflicts } = merge('baku,en,Baku,forbidden\nbaku,en,Baku City,admitted\n');
    expect(conflicts).toMatchObject([]);
    expect(added.map(({ id }) => id)).toEqual(['baku-2']);
    const admitted = merge('baku,en,Baku,admitted\n');
    expect(admitted.conflicts).toMatchObject([{ concept: 'baku', language: 'en', term: { text: 'Baku' } }]);
    expect(admitted.added).toEqual([]);
  });
});
