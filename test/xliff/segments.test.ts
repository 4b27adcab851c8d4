import { describe, expect, it } from 'vitest';
import { mergeImport, readXliff, setTargets, writeXliff, XLIFF_VERSIONS } from '../../src/xliff/index.js';
import { parse, rowsOf, show, unitsFrom } from './merge-helpers.js';

const SOURCE = 'One stands here. Two <1>stands</1> there.';
const units = unitsFrom([[SOURCE]]);
const { id } = units[0]!;

const segmented = (target: string) =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.md" source-language="en" target-language="az" datatype="plaintext"><body><trans-unit id="${id}"><source>One stands here. Two <g id="1">stands</g> there.</source><seg-source><mrk mtype="seg" mid="1">One stands here.</mrk> <mrk mtype="seg" mid="2">Two <g id="1">stands</g> there.</mrk></seg-source>${target}</trans-unit></body></file></xliff>`;
const in2 = (inner: string) =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="az"><file id="f"><unit id="${id}">${inner}</unit></file></xliff>`;
const mrk = (mid: number, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;

const JOINED = 'Biri buradadır. İkisi <1>oradadır</1>.';
const FIRST = 'Biri buradadır.';
const SECOND = 'İkisi <g id="1">oradadır</g>.';

describe('segments that a tool made come back as one sentence', () => {
  it.each<[string, string, string | undefined, string[]]>([
    ['two markers', segmented(`<target>${mrk(1, FIRST)} ${mrk(2, SECOND)}</target>`), JOINED, ['import.taken']],
    [
      'the space between dropped',
      segmented(`<target>${mrk(1, FIRST)}${mrk(2, SECOND)}</target>`),
      JOINED,
      ['import.taken'],
    ],
    [
      'merged into the first',
      segmented(`<target>${mrk(1, `${FIRST} ${SECOND}`)} <mrk mtype="seg" mid="2"/></target>`),
      JOINED,
      ['import.taken'],
    ],
    [
      'merged, the second marker gone',
      segmented(`<target>${mrk(1, `${FIRST} ${SECOND}`)}</target>`),
      JOINED,
      ['import.taken'],
    ],
    [
      'split further',
      segmented(`<target>${mrk(1, FIRST)} ${mrk(2, 'İkisi')} ${mrk(3, '<g id="1">oradadır</g>.')}</target>`),
      JOINED,
      ['import.taken'],
    ],
    [
      'out of order',
      segmented(`<target>${mrk(2, SECOND)} ${mrk(1, FIRST)}</target>`),
      'İkisi <1>oradadır</1>. Biri buradadır.',
      ['import.taken'],
    ],
    [
      'nested in a code',
      segmented(`<target>${mrk(1, FIRST)} <g id="1">${mrk(2, 'İkisi oradadır.')}</g></target>`),
      'Biri buradadır. <1>İkisi oradadır.</1>',
      ['import.taken'],
    ],
    ['markers gone', segmented(`<target>${FIRST} ${SECOND}</target>`), JOINED, ['import.taken']],
    [
      'half done',
      segmented(`<target>${mrk(1, FIRST)} <mrk mtype="seg" mid="2"/></target>`),
      undefined,
      ['import.partial'],
    ],
    [
      'half done, the second marker gone',
      segmented(`<target>${mrk(1, FIRST)}</target>`),
      undefined,
      ['import.partial'],
    ],
    [
      'half done, the first marker gone',
      segmented(`<target>${mrk(2, SECOND)}</target>`),
      undefined,
      ['import.partial'],
    ],
    [
      'half done, the first sentence long',
      segmented(`<target>${mrk(1, 'Bunlardan biri məhz burada, bizim yanımızda dayanır.')} ${mrk(2, '')}</target>`),
      undefined,
      ['import.partial'],
    ],
    [
      'XLIFF 2 segments, one empty',
      in2(
        '<segment><source>One stands here. </source><target>Biri buradadır.</target></segment><segment><source>Two <pc id="1">stands</pc> there.</source><target></target></segment>',
      ),
      undefined,
      ['import.partial'],
    ],
    [
      'nothing done',
      segmented('<target><mrk mtype="seg" mid="1"/> <mrk mtype="seg" mid="2"></mrk></target>'),
      undefined,
      ['import.untranslated'],
    ],
    [
      'the whole text beside old markers',
      segmented(
        `<target>${FIRST} İkisi oradadır.${mrk(1, 'One stands here.')} ${mrk(2, 'Two <g id="1">stands</g> there.')}</target>`,
      ),
      'Biri buradadır. İkisi oradadır.',
      ['import.taken', 'import.beside', 'import.codes-changed'],
    ],
    [
      'XLIFF 2 segments',
      in2(
        '<segment><source>One stands here.</source><target>Biri buradadır.</target></segment><ignorable><source> </source></ignorable><segment><source>Two <pc id="1">stands</pc> there.</source><target>İkisi <pc id="1">oradadır</pc>.</target></segment>',
      ),
      JOINED,
      ['import.taken'],
    ],
    [
      'XLIFF 2 segments, codes across them',
      in2(
        '<segment><source>One stands here. Two <sc id="1"/>stands</source><target>Biri buradadır. İkisi <sc id="1"/>oradadır</target></segment><segment><source><ec startRef="1"/> there.</source><target><ec startRef="1"/>.</target></segment>',
      ),
      JOINED,
      ['import.taken'],
    ],
    [
      'XLIFF 2 segments, half done',
      in2(
        '<segment><source>One stands here. </source><target>Biri buradadır.</target></segment><segment><source>Two <pc id="1">stands</pc> there.</source></segment>',
      ),
      undefined,
      ['import.partial'],
    ],
  ])('%s', (_, delivered, target, told) => {
    const { units: merged, outcomes } = mergeImport(units, readXliff(delivered));
    expect(show(merged[0]!.target)).toBe(target);
    expect(outcomes.map(({ messageId }) => messageId)).toEqual(told);
    expect(mergeImport(merged, readXliff(delivered)).units).toEqual(merged);
  });

  it('keeps the words of what it does not take', () => {
    const { outcomes } = mergeImport(
      units,
      readXliff(segmented(`<target>${mrk(1, FIRST)} <mrk mtype="seg" mid="2"/></target>`)),
    );
    expect(outcomes[0]).toMatchObject({ kind: 'rejected', unit: id, rejected: { text: 'Biri buradadır. ' } });
  });
});

describe('a source that changed since the export', () => {
  const before = unitsFrom([['In 1990, 147 people were killed in Baku.'], ['It was a cold night.']]);
  const now = unitsFrom([['In 1990, some 150 people were killed in Baku.'], ['It was a cold night.']]);
  const deliver = (target: string) =>
    readXliff(
      writeXliff({
        version: '1.2',
        original: 'a.md',
        sourceLanguage: 'en',
        targetLanguage: 'az',
        units: [{ ...before[0]!, target: parse(target), state: 'final' }, before[1]!],
      }),
    );

  it('offers the translation for the new sentence, to be reviewed', () => {
    const { units: merged, outcomes } = mergeImport(now, deliver('1990-cı ildə 147 nəfər öldürüldü.'));
    expect(rowsOf(merged)[0]).toEqual([
      'In 1990, some 150 people were killed in Baku.',
      '1990-cı ildə 147 nəfər öldürüldü.',
      'needs-review',
    ]);
    expect(outcomes.map(({ messageId }) => messageId)).toEqual(['import.offered', 'import.untranslated']);
    expect(mergeImport(merged, deliver('1990-cı ildə 147 nəfər öldürüldü.')).units).toEqual(merged);
  });

  it('does not touch a sentence that is translated already', () => {
    const translated = unitsFrom([
      ['In 1990, some 150 people were killed in Baku.', 'Hazırdır.'],
      ['It was a cold night.'],
    ]);
    const { units: merged, outcomes } = mergeImport(translated, deliver('Köhnə tərcümə.'));
    expect(merged).toEqual(translated);
    expect(outcomes[0]).toMatchObject({ messageId: 'import.source-changed', rejected: { text: 'Köhnə tərcümə.' } });
  });

  it('reports what belongs to no sentence any more', () => {
    const { units: merged, outcomes } = mergeImport(
      unitsFrom([['Something else entirely.']]),
      deliver('Köhnə tərcümə.'),
    );
    expect(rowsOf(merged)).toEqual([['Something else entirely.']]);
    expect(outcomes.map(({ messageId }) => messageId)).toEqual(['import.unknown']);
  });
});

describe('setTargets', () => {
  it('fills segments one by one, with the codes of the source', () => {
    const document = readXliff(segmented(''));
    const unit = document.files[0]!.units[0]!;
    const text = setTargets(document, [
      { unit, segment: 0, target: ['Biri.'] },
      { unit, segment: 2, target: parse('<1>İkisi</1>.'), state: 'final' },
    ]);
    expect(text).toBe(
      segmented(`<target>${mrk(1, 'Biri.')} ${mrk(2, '<g id="1">İkisi</g>.')}</target>`)
        .replace('<trans-unit ', '<trans-unit ')
        .replace(`id="${id}">`, `id="${id}" approved="yes">`),
    );
    expect(show(readXliff(text).files[0]!.units[0]!.target)).toBe('Biri. <1>İkisi</1>.');
  });

  it('keeps the family, the attributes and the native code of codes', () => {
    const bpt = '<bpt id="1" ctype="x-t" z:a="1" xmlns:z="z">&lt;b></bpt>a<ept id="1">&lt;/b></ept><ph id="2">%s</ph>';
    const document = readXliff(
      segmented('').replace(/<source>.*<\/seg-source>/s, `<source>${bpt}</source>\n<target/>`),
    );
    const unit = document.files[0]!.units[0]!;
    const text = setTargets(document, [{ unit, target: parse('<2/><1>b</1>') }]);
    expect(text).toContain(
      '<target><ph id="2">%s</ph><bpt id="1" ctype="x-t" z:a="1" xmlns:z="z">&lt;b></bpt>b<ept id="1">&lt;/b></ept></target>',
    );
  });

  it('writes pairs that cross as halves', () => {
    const document = readXliff(in2('<segment><source><pc id="1">a</pc><pc id="2">b</pc></source></segment>'));
    const unit = document.files[0]!.units[0]!;
    const text = setTargets(document, [{ unit, target: parse('<1>a<2>b</1>c</2>'), state: 'needs-review' }]);
    expect(text).toContain('<segment state="translated" subState="tarazi:needs-review"><source>');
    expect(show(readXliff(text).files[0]!.units[0]!.target)).toBe('<1>a<2>b</1>c</2>');
  });

  it('asks which segment is meant', () => {
    const document = readXliff(segmented(''));
    expect(() => setTargets(document, [{ unit: document.files[0]!.units[0]!, target: ['a'] }])).toThrow(
      expect.objectContaining({ id: 'xliff.segment' }),
    );
  });
});

describe.each(XLIFF_VERSIONS)('a file of version %s', (version) => {
  it('brings its translations to a state kept in any other', () => {
    const done = unitsFrom([
      [SOURCE, JOINED, 'final'],
      ['Line<2/> break.', 'Sətir<2/> sonu.', 'needs-review'],
      ['None.'],
    ]);
    const text = writeXliff({ version, original: 'a.md', sourceLanguage: 'en', targetLanguage: 'az', units: done });
    const empty = unitsFrom([[SOURCE], ['Line<2/> break.'], ['None.']]);
    expect(mergeImport(empty, readXliff(text)).units).toEqual(done);
  });
});
