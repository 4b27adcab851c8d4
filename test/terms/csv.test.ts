import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/languages/known-language.js';
import { type Concept, InputError, type Term, type Termbase } from '../../src/model/index.js';
import {
  appendTermsCsv,
  parseTbx,
  parseTermsCsv,
  readTbx,
  readTermsCsv,
  TBX_FORMS,
  writeTbx,
  writeTermsCsv,
} from '../../src/terms/index.js';
import { fc, runs } from '../support/properties.js';

const words = fc
  .string({ unit: fc.constantFrom(...'abzАяəı=+-@",;\'&<> ', '\n'), minLength: 1, maxLength: 12 })
  .map((word) => word.trim())
  .filter((word) => word !== '' && word === word.normalize('NFC'));
const term: fc.Arbitrary<Term> = fc
  .record({
    text: words,
    status: fc.constantFrom('preferred' as const, 'admitted' as const, 'forbidden' as const),
    caseSensitive: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ caseSensitive, ...rest }) => ({ ...rest, ...(caseSensitive !== undefined && { caseSensitive }) }));
const termbase: fc.Arbitrary<Termbase> = fc
  .uniqueArray(
    fc.record({
      id: fc.oneof(
        fc.constantFrom('__proto__', 'constructor', 'a-b', '1 b', 'a_x0041_', '"<ş>"'),
        fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
      ),
      properNoun: fc.boolean(),
      terms: fc
        .uniqueArray(
          fc.tuple(fc.constantFrom(...LANGUAGE_TAGS, 'az-Cyrl'), fc.array(term, { minLength: 1, maxLength: 3 })),
          { minLength: 1, selector: ([tag]) => tag },
        )
        .map((list) => new Map(list)),
      note: fc.option(words, { nil: undefined }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  .map((list) => list.map(({ note, ...rest }): Concept => ({ ...rest, ...(note !== undefined && { note }) })));

describe('terms.csv', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(termbase, (value) => {
        expect(parseTermsCsv(writeTermsCsv(value))).toEqual(value);
      }),
    );
  });

  it('holds nothing that a spreadsheet runs', () => {
    const text = writeTermsCsv([
      { id: 'x', properNoun: true, terms: new Map([['en', [{ text: '=1+1', status: 'preferred' }]]]) },
    ]);
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/(^|,)"?[=+\-@]/m);
  });

  it('takes columns in any order, fills in what is left out, guesses proper nouns', () => {
    const [baku, ceasefire] = parseTermsCsv(
      '﻿language,term,concept\r\nen,Baku,baku\r\naz,Bakı,baku\r\nen,ceasefire,ceasefire\r\n',
    );
    expect(baku).toEqual({
      id: 'baku',
      properNoun: true,
      terms: new Map([
        ['en', [{ text: 'Baku', status: 'preferred' }]],
        ['az', [{ text: 'Bakı', status: 'preferred' }]],
      ]),
    });
    expect(ceasefire?.properNoun).toBe(false);
  });

  it('tells every bad row and reads the others', () => {
    const { termbase, problems } = readTermsCsv('concept,language,term,status\nx,en,y,good\nx,en,z,\nx,,w,\n');
    expect(problems.map(({ place }) => place?.line)).toEqual([2, 4]);
    expect(termbase).toMatchObject([{ id: 'x' }]);
  });

  it('adds rows and leaves those of others as they are', () => {
    const before = 'owner,term,concept,language\r\nme,"Baku",baku,en';
    const added = parseTermsCsv('concept,language,term\nsheki,az,"Şəki"\n');
    expect(appendTermsCsv(before, added)).toBe(`${before}\r\n,Şəki,sheki,az\r\n`);
    expect(appendTermsCsv('', added)).toBe(writeTermsCsv(added));
  });

  it.each([
    ['a,b\n1,2\n', 'terms-columns', 1],
    ['concept,language,term,status\nx,en,y,good\n', 'terms-value', 2],
    ['concept,language,term\nx,en,y\n\nx,english language,y\n', 'terms-value', 4],
    ['concept,language,term\nx,en,\n', 'terms-value', 2],
    ['concept,language,term,properNoun\nx,en,y,perhaps\n', 'terms-value', 2],
  ])('names the line of what it cannot read: %j', (text, id, line) => {
    let error: unknown;
    try {
      parseTermsCsv(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ id, place: { line } });
  });
});

describe('TBX', () => {
  it.each(TBX_FORMS.filter((form) => form !== 'core'))('comes back as it was written (%s)', (form) => {
    fc.assert(
      fc.property(termbase, (value) => {
        const flat = JSON.parse(
          JSON.stringify(
            [...value].map(({ terms, ...rest }) => ({ ...rest, terms: [...terms] })),
            (key, text) => (key === 'text' ? (text as string).replace(/\s+/g, ' ') : text),
          ),
        );
        const read = parseTbx(writeTbx(value, 'en', form));
        expect(read.map(({ terms, ...rest }) => ({ ...rest, terms: [...terms] }))).toEqual(flat);
      }),
      { numRuns: runs(50) },
    );
  });

  it.each(['basic', 'basic-dct'] as const)('writes only parts of speech that TBX-Basic 3 has (%s)', (form) => {
    const value = parseTermsCsv(
      'concept,language,term,properNoun\nk,en,Baku,yes\nm,en,MWh,no\nl,en,al-Jazeera,yes\nt,en,term,no\n',
    );
    const text = writeTbx(value, 'en', form);
    // The schema of version 1.2 of the dialect: "Permitted values are noun, other, verb, adverb, or adjective".
    const parts = [...text.matchAll(/partOfSpeech"?>(\w+)</g)].map(([, part]) => part);
    expect(parts).toEqual(['noun', 'noun', 'noun', 'noun']);
    expect(text.match(/<note>properNoun: \w+/g)).toEqual(['<note>properNoun: no', '<note>properNoun: yes']);
    expect(parseTbx(text).map(({ properNoun }) => properNoun)).toEqual([true, false, true, false]);
  });

  it('takes a noun for a proper noun by its capitals in version 3 alone', () => {
    const term = '<term>Baku</term><termNote type="partOfSpeech">noun</termNote>';
    const three = `<tbx><text><body><conceptEntry><langSec xml:lang="en"><termSec>${term}</termSec></langSec></conceptEntry></body></text></tbx>`;
    const two = `<martif><text><body><termEntry><langSet xml:lang="en"><tig>${term}</tig></langSet></termEntry></body></text></martif>`;
    expect(parseTbx(three)[0]?.properNoun).toBe(true);
    expect(parseTbx(two)[0]?.properNoun).toBe(false);
  });

  it('leaves forbidden terms and statuses out of the core dialect', () => {
    const value = parseTermsCsv(
      'concept,language,term,status\nk,en,Stepanakert,forbidden\nk,en,Khankendi,preferred\nz,en,Zzz,forbidden\n',
    );
    const core = writeTbx(value, 'en', 'core');
    expect(core).toContain('type="TBX-Core"');
    expect(core).not.toMatch(/Stepanakert|Zzz|termNote/);
    expect(parseTbx(core)).toMatchObject([{ id: 'k' }]);
  });

  it('names what it has no place for', () => {
    const { termbase, left } = readTbx(`<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
      <termEntry id="c1"><descrip type="subjectField">law</descrip><note>A</note><note>B</note><langSet xml:lang="en_GB"><ntig><termGrp>
      <term>the <hi>Hague</hi> court</term><termNote type="normativeAuthorization">deprecatedTerm</termNote></termGrp></ntig></langSet></termEntry></body></text></martif>`);
    expect([...left]).toEqual([
      ['subjectField', 1],
      ['note', 1],
    ]);
    expect(termbase).toMatchObject([{ id: 'c1', note: 'A' }]);
    expect([...termbase[0]!.terms]).toEqual([['en-GB', [{ text: 'the Hague court', status: 'forbidden' }]]]);
  });

  it('reads the older version and the module style', () => {
    const old = `<martif type="TBX"><text><body><termEntry id="c5"><langSet xml:lang="en"><tig><term>Baku</term>
      <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>`;
    const modules = `<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
      <conceptEntry id="c5"><langSec xml:lang="en"><termSec><term>Baku</term><basic:administrativeStatus>admittedTerm-admn-sts</basic:administrativeStatus>
      </termSec></langSec></conceptEntry></body></text></tbx>`;
    const expected = [{ id: 'c5', properNoun: true, terms: new Map([['en', [{ text: 'Baku', status: 'admitted' }]]]) }];
    expect(parseTbx(old)).toEqual(expected);
    expect(parseTbx(modules)).toEqual(expected);
  });

  it.each(['', 'no xml', '<html/>', '<tbx>', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>', `<tbx>${'<a>'.repeat(100)}`])(
    'refuses %j',
    (text) => {
      expect(() => parseTbx(text)).toThrow(InputError);
    },
  );
});
