import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/index.js';
import { readXliff, setTargets } from '../../src/xliff/index.js';

const unit12 = (inside: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="az" datatype="plaintext"><body><trans-unit id="1">${inside}</trans-unit></body></file></xliff>`;

const unit2 = (inside: string): string =>
  `<xliff version="2.0" srcLang="en" trgLang="az" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"><file id="f"><slr:profiles generalProfile="xliff:codepoints"/><unit id="1" slr:sizeRestriction="2,30">${inside}</unit></file></xliff>`;

const only = (text: string) => readXliff(text).files[0]!.units[0]!;
const told = (text: string) =>
  only(text).matches?.map(({ source, target, ...rest }) => ({
    ...rest,
    ...(source && { source: plainText(source) }),
    ...(target && { target: plainText(target) }),
  }));

describe('matches beside a unit', () => {
  const before = '<alt-trans match-quality="87%" origin="TM"><source>One</source><target>Bir</target></alt-trans>';
  const own = '<source>One.</source>';

  it.each([
    ['behind the source', unit12(`${own}${before}`)],
    ['before it', unit12(`${before}${own}`)],
  ])('1.2 %s are read, and are never the target', (_, text) => {
    expect(told(text)).toEqual([{ quality: 0.87, origin: 'TM', source: 'One', target: 'Bir' }]);
    expect(only(text)).toMatchObject({ source: ['One.'], state: 'initial' });
    expect(only(text).target).toBeUndefined();
  });

  it('1.2: a target beside them is the unit’s, and setting it leaves them alone', () => {
    const text = unit12(`${own}<target>Bir.</target>${before}<alt-trans><target>İki</target></alt-trans>`);
    expect(only(text).target).toEqual(['Bir.']);
    expect(told(text)?.[1]).toEqual({ target: 'İki' });
    const document = readXliff(text);
    expect(setTargets(document, [{ unit: document.files[0]!.units[0]!, target: ['Bir!'] }])).toBe(
      text.replace('<target>Bir.</target>', '<target>Bir!</target>'),
    );
  });

  it('2.0 are read with their codes', () => {
    const match =
      '<mtc:matches><mtc:match ref="#s" similarity="92.5" origin="tm"><source>One <pc id="1">two</pc></source><target>Bir</target></mtc:match></mtc:matches>';
    const text = unit2(`${match}<segment id="s"><source>One two</source><target>Bir iki</target></segment>`);
    expect(told(text)).toEqual([{ quality: 0.925, origin: 'tm', source: 'One two', target: 'Bir' }]);
    expect(only(text).matches?.[0]?.source?.map((part) => (typeof part === 'string' ? part : part.kind))).toEqual([
      'One ',
      'open',
      'two',
      'close',
    ]);
    expect(only(text).target).toEqual(['Bir iki']);
  });

  it.each(['', 'x', '120', '-3', '1e3', '0x10'])('a quality of %j is none', (quality) => {
    expect(told(unit12(`<alt-trans match-quality="${quality}"/>${own}`))).toEqual([{}]);
  });
});

describe('metadata of a unit', () => {
  it('is read with the category of its group', () => {
    const metadata =
      '<mda:metadata><mda:metaGroup category="row"><mda:meta type="key">k1</mda:meta><mda:metaGroup><mda:meta type="x">a &amp; b</mda:meta></mda:metaGroup></mda:metaGroup><mda:metaGroup><mda:meta type="y"/></mda:metaGroup></mda:metadata>';
    expect(only(unit2(`${metadata}<segment><source>One</source></segment>`)).metadata).toEqual([
      { category: 'row', type: 'key', value: 'k1' },
      { category: 'row', type: 'x', value: 'a & b' },
      { type: 'y', value: '' },
    ]);
  });

  it('of a match is not the unit’s', () => {
    const match =
      '<mtc:matches><mtc:match ref="#s"><source>a</source><target>b</target><mda:metadata><mda:metaGroup><mda:meta type="y">1</mda:meta></mda:metaGroup></mda:metadata></mtc:match></mtc:matches>';
    expect(only(unit2(`${match}<segment id="s"><source>One</source></segment>`)).metadata).toBeUndefined();
  });
});

describe('size restrictions of a unit', () => {
  it.each([
    ['2.0, a range by a profile of characters', unit2('<segment><source>a</source></segment>'), 30],
    [
      '2.0, by no profile',
      unit2('<segment><source>a</source></segment>').replace(/<slr:profiles[^>]*>/, ''),
      undefined,
    ],
    ['1.2, characters', unit12('<source>a</source>').replace('id="1"', 'id="1" maxwidth="9" size-unit="char"'), 9],
    ['1.2, pixels', unit12('<source>a</source>').replace('id="1"', 'id="1" maxwidth="9"'), undefined],
    [
      '1.2, no number',
      unit12('<source>a</source>').replace('id="1"', 'id="1" maxwidth="x" size-unit="char"'),
      undefined,
    ],
  ])('%s', (_, text, most) => {
    expect(only(text).maxLength).toBe(most);
  });

  it('follow the profile of their own file', () => {
    const text = unit2('<segment><source>a</source></segment>');
    const other = /<file.*<\/file>/
      .exec(text)![0]
      .replace(/<slr:profiles[^>]*>/, '')
      .replace('id="f"', 'id="g"');
    const { files } = readXliff(text.replace('</file>', `</file>${other}`));
    expect(files.map(({ units }) => units[0]!.maxLength)).toEqual([30, undefined]);
  });
});
