import { describe, expect, it } from 'vitest';
import { appendTermsCsv, languageOfColumn, lineOfTerm, parseTermsCsv } from '../../src/terms/index.js';

describe('a glossary with a column a language', () => {
  it.each([
    ['en', 'en'],
    ['az-Latn', 'az-Latn'],
    ['ru_RU', 'ru-RU'],
    ['English', 'en'],
    ['Azerbaijani (Latin)', 'az'],
    ['İngiliscə', 'en'],
    ['Azərbaycan dili', 'az'],
    ['rusca', 'ru'],
    ['Русский язык', 'ru'],
    ['азербайджанский', 'az'],
    ['fr', 'fr'],
    ['id', undefined],
    ['No', undefined],
    ['Note', undefined],
    ['Russians and others', undefined],
    ['', undefined],
  ])('knows the head %j', (head, tag) => {
    expect(languageOfColumn(head)).toBe(tag);
  });

  it('holds a concept a row, named by its id or its first term', () => {
    const text =
      'English;Azərbaycanca;Русский;Note\r\nBaku;Bakı;Баку;\r\nceasefire;atəşkəs;;"a; b"\r\nBaku;Bakı şəhəri;;\r\n';
    const termbase = parseTermsCsv(text);
    expect(termbase.map(({ id, properNoun, note }) => ({ id, properNoun, note }))).toEqual([
      { id: 'Baku', properNoun: true, note: undefined },
      { id: 'ceasefire', properNoun: false, note: 'a; b' },
      { id: 'Baku-2', properNoun: true, note: undefined },
    ]);
    expect([...(termbase[1]?.terms.keys() ?? [])]).toEqual(['en', 'az']);
  });

  it('takes several terms of a cell, the first preferred, and remembers their line', () => {
    const [concept] = parseTermsCsv('id,en,az\nx,State Oil Company | SOCAR,SOCAR\n');
    const terms = concept?.terms.get('en');
    expect(terms).toEqual([
      { text: 'State Oil Company', status: 'preferred' },
      { text: 'SOCAR', status: 'admitted' },
    ]);
    expect(terms?.map(lineOfTerm)).toEqual([2, 2]);
  });

  it('keeps to rows of one term where the header has them', () => {
    const [concept] = parseTermsCsv('concept;language;term;az\nx;en;Baku;\n');
    expect([...(concept?.terms.keys() ?? [])]).toEqual(['en']);
  });

  it('cannot take terms with a status', () => {
    expect(() => appendTermsCsv('en;az\nBaku;Bakı\n', [])).toThrowError(
      expect.objectContaining({ id: 'terms-wide-kept' }),
    );
  });
});
