import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/index.js';
import { readXliff, type XliffUnit } from '../../src/xliff/index.js';
import { show } from './merge-helpers.js';

const in12 = (inner: string, attributes = '') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="az" datatype="plaintext"><body><trans-unit id="u" ${attributes}>${inner}</trans-unit></body></file></xliff>`;
const in2 = (inner: string, attributes = '') =>
  `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="az"><file id="f"><unit id="u" ${attributes}>${inner}</unit></file></xliff>`;
const only = (xliff: string): XliffUnit => readXliff(xliff).files[0]!.units[0]!;

describe('inline codes of 1.2', () => {
  it.each([
    ['g', 'a <g id="1">b</g> c', 'a <1>b</1> c'],
    ['x, also written open', 'a <x id="1"/><x id="2"></x> b', 'a <1/><2/> b'],
    ['bx and ex by rid', '<bx id="1" rid="7"/>a<ex id="2" rid="7"/>', '<1>a</1>'],
    ['bx and ex by id', '<bx id="1"/>a<ex id="1"/>', '<1>a</1>'],
    ['ex whose rid is the id of bx', '<bx id="1"/>a<ex id="2" rid="1"/>', '<1>a</1>'],
    ['pairs that cross', '<bx id="1"/>a<bx id="2"/>b<ex id="1"/>c<ex id="2"/>', '<1>a<2>b</1>c</2>'],
    ['bpt and ept', '<bpt id="1" rid="1">&lt;b&gt;</bpt>a<ept id="2" rid="1">&lt;/b&gt;</ept>', '<1>a</1>'],
    ['a subflow is part of its code', 'a <ph id="1">&lt;img alt="<sub>text <x id="9"/></sub>"/&gt;</ph> b', 'a <1/> b'],
    ['it', '<it id="1" pos="close">&lt;/b&gt;</it>a<it id="2" pos="open">&lt;i&gt;</it>', '</1>a<2>'],
    ['an end without a start', 'a<ex id="3"/>', 'a</3>'],
    ['mrk', 'a <mrk mtype="protected">b</mrk> <mrk mtype="x-t">c</mrk>', 'a b c'],
    ['CDATA and references', 'a<![CDATA[<b>&amp;]]>&amp;&#x20AC;&#10;', 'a<b>&amp;&€\n'],
    ['comments and processing instructions', 'a<!-- no --><?no no?>b', 'ab'],
    ['foreign elements', 'a<z:z xmlns:z="z">no<z:y/></z:z>b', 'ab'],
    ['a foreign g', 'a<g xmlns="z" id="1">no</g>b', 'ab'],
  ])('%s', (_, source, expected) => {
    expect(show(only(in12(`<source>${source}</source>`)).source)).toBe(expected);
  });

  it('says what codes are', () => {
    const { source } = only(
      in12(
        '<source><g id="1" ctype="bold" equiv-text="B">a</g><x id="2" ctype="lb"/><ph id="3" ctype="x-code">%s</ph></source>',
      ),
    );
    expect(source).toEqual([
      { kind: 'open', id: '1', type: 'bold', equiv: 'B' },
      'a',
      { kind: 'close', id: '1', type: 'bold', equiv: 'B' },
      { kind: 'standalone', id: '2', type: 'lb', text: '\n' },
      { kind: 'standalone', id: '3', type: 'code', equiv: '%s' },
    ]);
  });
});

describe('inline codes of 2.x', () => {
  it.each([
    ['pc', 'a <pc id="1">b</pc>', 'a <1>b</1>'],
    ['ph', 'a<ph id="1"/>', 'a<1/>'],
    ['sc and ec', '<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/>', '<1>a<2>b</1>c</2>'],
    ['isolated ec', 'a<ec id="1" isolated="yes"/>', 'a</1>'],
    ['a copy', '<ph id="1"/><ph id="2" copyOf="1"/>', '<1/><1/>'],
    ['annotations', '<mrk id="m" type="term">a</mrk><sm id="n"/>b<em startRef="n"/>', 'ab'],
    ['cp', 'a<cp hex="0001"/><cp hex="D800"/>b', 'a\u0001\uD800b'],
    ['cp beyond all characters', 'a<cp hex="FFFFFFFF"/>b', 'ab'],
  ])('%s', (_, source, expected) => {
    expect(show(only(in2(`<segment><source>${source}</source></segment>`)).source)).toBe(expected);
  });
});

describe('units of 1.2', () => {
  it('has segments by seg-source, in g, merged and out of order', () => {
    const unit = only(
      in12(
        '<source><g id="1">One. Two.</g> Three.</source>' +
          '<seg-source><g id="1"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g> <mrk mtype="seg" mid="3">Three.</mrk></seg-source>' +
          '<target><mrk mtype="seg" mid="3">Üç.</mrk> <g id="1"><mrk mtype="seg" mid="1">Bir. İki.</mrk><mrk mtype="seg" mid="2"/></g></target>',
      ),
    );
    expect(unit.segments.map(({ kind, id, source, target }) => [kind, id, show(source), show(target)])).toEqual([
      ['ignorable', undefined, '<1>', undefined],
      ['segment', '1', 'One.', 'Bir. İki.'],
      ['ignorable', undefined, ' ', undefined],
      ['segment', '2', 'Two.', ''],
      ['ignorable', undefined, '</1> ', undefined],
      ['segment', '3', 'Three.', 'Üç.'],
    ]);
    expect(show(unit.target)).toBe('Üç. <1>Bir. İki.</1>');
  });

  it('does not read matches as its own', () => {
    const unit = only(
      in12('<source>a</source><alt-trans><source>b</source><target state="final">c</target><note>d</note></alt-trans>'),
    );
    expect(unit.target).toBeUndefined();
    expect(unit.notes).toEqual([]);
  });

  it('has notes, a place, and what it may', () => {
    const unit = only(
      in12(
        '<source>a</source><target state="signed-off">b</target><note from="x" priority="2">n</note>' +
          '<context-group purpose="location"><context context-type="sourcefile">a.md</context><context context-type="linenumber">7</context></context-group>',
        'resname="r" translate="no" approved="no" restype="x-heading"',
      ),
    );
    expect(unit).toMatchObject({
      resname: 'r',
      translate: false,
      approved: false,
      context: 'heading',
      state: 'reviewed',
      rawState: 'signed-off',
      notes: [{ text: 'n', from: 'x', priority: 2 }],
      location: { file: 'a.md', line: 7, column: 1 },
    });
  });

  it('inherits translate from groups', () => {
    const text = in12('<source>a</source>')
      .replace('<trans-unit', '<group translate="no"><group><trans-unit')
      .replace('</trans-unit>', '</trans-unit></group></group>');
    expect(only(text).translate).toBe(false);
  });

  it('counts lines and columns, whatever ends a line', () => {
    const text = in12('<source>a</source>\r\n <target>b</target>\r<note>n</note>');
    const { segments } = only(`\uFEFF${text.replace('<trans-unit', '\n\n  <trans-unit')}`);
    expect(segments[0]!.sourceText).toMatchObject({ line: 3, column: 3 + '<trans-unit id="u" >'.length });
    expect(segments[0]!.targetText).toMatchObject({ line: 4, column: 2 });
  });
});

describe('units of 2.x', () => {
  it('joins segments in the order that is asked for', () => {
    const unit = only(
      in2(
        '<segment id="s1" state="final"><source>One.</source><target order="3">Bir.</target></segment>' +
          '<ignorable><source> </source></ignorable>' +
          '<segment id="s2" state="translated" subState="x:fuzzy"><source>Two.</source><target order="1">İki.</target></segment>',
      ),
    );
    expect(plainText(unit.source)).toBe('One. Two.');
    expect(plainText(unit.target!)).toBe('İki. Bir.');
    expect(unit).toMatchObject({ state: 'needs-review', rawState: 'translated x:fuzzy', partial: false });
  });

  it('pairs codes that begin in one segment and end in another', () => {
    const unit = only(
      in2('<segment><source><sc id="1"/>a</source></segment><segment><source>b<ec startRef="1"/></source></segment>'),
    );
    expect(show(unit.source)).toBe('<1>ab</1>');
  });

  it('knows when it is half translated', () => {
    const unit = only(
      in2('<segment><source>a</source><target>b</target></segment><segment><source>c</source></segment>'),
    );
    expect(unit.partial).toBe(true);
  });

  it('does not read modules as its own', () => {
    const unit = only(
      in2(
        '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match><source>x</source><target>y</target></mtc:match></mtc:matches>' +
          '<notes><note category="c">n</note></notes><segment><source>a</source></segment>',
      ),
    );
    expect(unit.notes).toEqual([{ text: 'n', category: 'c' }]);
    expect(unit.target).toBeUndefined();
    expect(plainText(unit.source)).toBe('a');
  });
});
