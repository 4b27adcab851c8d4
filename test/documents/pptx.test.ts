import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pptx } from '../../src/documents/pptx.js';
import { type Content, content, type InlineCode, plainText } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';
import { para as p, picture, pptxOf, run as r, shape } from './pptx-of.js';

const OPTIONS = { file: 'a.pptx', language: 'en' };
const parse = (bytes: Uint8Array) => pptx.parse(bytes, OPTIONS);
const slide = (bytes: Uint8Array, number = 1): string =>
  new TextDecoder().decode(unzipSync(bytes)[`ppt/slides/slide${number}.xml`]);
const shown = (value: Content): string =>
  value.map((part) => (typeof part === 'string' ? part : `${part.kind === 'close' ? '/' : ''}${part.equiv}`)).join('');

describe('the text of slides', () => {
  it.each<[string, string, string[]]>([
    ['runs of one look', p(r('The ', 'lang="en-US" dirty="0"') + r('centre', 'lang="en-GB" err="1"')), ['The centre']],
    ['bold text', p(`${r('Opened in ')}${r('2019', 'b="1"')}${r('.')}`), ['Opened in <b>2019/<b>.']],
    ['sentences', p(r('One. Two.')), ['One.', 'Two.']],
    [
      'links',
      p(`${r('See more of it ')}${r('here', 'lang="en"', '<a:hlinkClick r:id="r9"/>')}${r('.')}`),
      ['See more of it <link>here/<link>.'],
    ],
    ['line breaks', p(`${r('a')}<a:br><a:rPr/></a:br>${r('b')}`), ['a↵b']],
    [
      'fields',
      p(`${r('Slide ')}<a:fld id="{1}" type="slidenum"><a:t>3</a:t></a:fld>${r(' of many')}`),
      ['Slide 3 of many'],
    ],
    ['nothing', p('') + p('', '<a:endParaRPr/>') + p(r(' ')), []],
  ])('is read: %s', (_, paragraphs, units) => {
    expect(parse(pptxOf([shape(paragraphs)])).units.map(({ source }) => shown(source))).toEqual(units);
  });

  it('is told by slide, notes and cells; titles are headings', () => {
    const table = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody>${p(r('A'))}</a:txBody></a:tc><a:tc><a:txBody>${p(r('B'))}</a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
    const bytes = pptxOf(
      [shape(p(r('Title')), 'title'), table],
      { 1: shape(p(r('Say this')), 'body') },
      shape(p(r('Press office'))) + shape(p(r('Click to edit')), 'title'),
    );
    expect(parse(bytes).units.map(({ source, place, context }) => [plainText(source), place.label, context])).toEqual([
      ['Title', { kind: 'slide', number: 1 }, 'heading'],
      ['A', { kind: 'slidecell', number: 2, name: 'A1' }, 'table-cell'],
      ['B', { kind: 'slidecell', number: 2, name: 'B1' }, 'table-cell'],
      ['Say this', { kind: 'notes', number: 2 }, 'paragraph'],
      ['Press office', { kind: 'layout', number: 1 }, 'paragraph'],
    ]);
  });
});

describe('what a picture on a slide shows', () => {
  it.each<[string, string, string[]]>([
    [
      'is said in its alternative text and title, before what stands in it',
      picture('descr="A bridge &amp; a tower. Both are new." title="The bridge"') +
        shape(p(r('Text'))).replace('name="x"', 'name="x" descr="A speech bubble"'),
      ['A bridge & a tower.', 'Both are new.', 'The bridge', 'A speech bubble', 'Text'],
    ],
    ['is no name of a file', picture('descr="C:\\My pictures\\a.png"') + picture('descr="photo 1.jpeg"'), []],
    ['is no sign', picture('descr="1" title=""') + picture(''), []],
    ['is no number that programs fill', shape('', 'sldNum').replace('name="x"', 'name="x" descr="A number"'), []],
  ])('%s', (_, shapes, units) => {
    expect(parse(pptxOf([shapes])).units.map(({ source }) => shown(source))).toEqual(units);
  });

  it('is told by its slide', () => {
    const bytes = pptxOf(
      ['', picture('descr="A bridge"')],
      { 1: picture('descr="A note"') },
      picture('descr="A logo"'),
    );
    expect(parse(bytes).units.map(({ place, context }) => [place.label, context])).toEqual([
      [{ kind: 'slidepicture', number: 2 }, 'image-alt'],
      [{ kind: 'notes', number: 2 }, 'image-alt'],
      [{ kind: 'layout', number: 1 }, 'image-alt'],
    ]);
  });

  it('is written into its attribute alone', () => {
    const bytes = pptxOf([picture("descr='A bridge'") + shape(p(r('A bridge too')))]);
    const [alt] = parse(bytes).units;
    const built = pptx.rebuild(parse(bytes), new Map([[alt!.id, ['"Körpü"\n<&>']]]), 'az');
    const expected = slide(bytes).replace("descr='A bridge'", 'descr="&quot;Körpü&quot; &lt;&amp;&gt;"');
    expect(slide(built)).toBe(expected);
    expect(parse(built).units.map(({ source }) => shown(source))).toEqual(['"Körpü" <&>', 'A bridge too']);
  });

  it('is translated in both of two alternatives', () => {
    const both = `<mc:AlternateContent><mc:Choice>${picture('descr="Same"')}</mc:Choice><mc:Fallback>${picture('descr="Same"')}</mc:Fallback></mc:AlternateContent>`;
    const parsed = parse(pptxOf([both]));
    expect(parsed.units).toHaveLength(1);
    expect(slide(pptx.rebuild(parsed, new Map([[parsed.units[0]!.id, ['Eyni']]]))).match(/descr="Eyni"/g)).toHaveLength(
      2,
    );
  });
});

describe('translated slides', () => {
  it('keep properties, mark the language, and break lines between runs', () => {
    const bytes = pptxOf([
      shape(p(`<a:pPr lvl="1"/>${r('One', 'lang="en-US" b="1"')}`, '<a:endParaRPr lang="en-US"/>') + p(r('Two'))),
    ]);
    const [one, two] = parse(bytes).units;
    const built = pptx.rebuild(
      parse(bytes),
      new Map([
        [one!.id, ['Bir <&\nki']],
        [two!.id, ['İki']],
      ]),
      'az',
    );
    expect(slide(built)).toContain(
      '<a:p><a:pPr lvl="1"/><a:r><a:rPr lang="az-Latn-AZ" b="1"></a:rPr><a:t>Bir &lt;&amp;</a:t></a:r><a:br><a:rPr lang="az-Latn-AZ" b="1"></a:rPr></a:br><a:r><a:rPr lang="az-Latn-AZ" b="1"></a:rPr><a:t>ki</a:t></a:r><a:endParaRPr lang="en-US"/></a:p><a:p><a:r><a:rPr lang="az-Latn-AZ"/><a:t>İki</a:t></a:r></a:p>',
    );
  });

  it('show a translation in both of two alternatives', () => {
    const both = `<mc:AlternateContent><mc:Choice>${shape(p(r('Same')))}</mc:Choice><mc:Fallback>${shape(p(r('Same')))}</mc:Fallback></mc:AlternateContent>`;
    const parsed = parse(pptxOf([both]));
    expect(parsed.units).toHaveLength(1);
    const built = pptx.rebuild(parsed, new Map([[parsed.units[0]!.id, ['Eyni']]]));
    expect(slide(built).match(/Eyni/g)).toHaveLength(2);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('</a:t>', '<', '&', ']]>', '\u0000', '\uD800', '\n', '"'),
  );
  const code = fc
    .tuple(fc.constantFrom('open', 'close', 'standalone'), fc.constantFrom('1', '2', '3', '__proto__'))
    .map(([kind, id]) => ({ kind, id }) as InlineCode);
  it('open no tag, whatever they say', async () => {
    const bytes = pptxOf([picture('descr="Seen"') + shape(p(`${r('A ')}${r('b', 'b="1"')}<a:br/>${r('c')}`))]);
    const parsed = parse(bytes);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, code), { maxLength: 8 }), async (parts) => {
        const built = pptx.rebuild(parsed, new Map(parsed.units.map(({ id }) => [id, content(parts)])), 'az');
        expect(await pptx.structureChange(bytes, built)).toBeUndefined();
        expect(slide(built).match(/<p:cNvPr id="2" [^>]*>/)?.[0]).toMatch(
          /^<p:cNvPr id="2" name="Picture 2" descr="[^"]*"\/>$/,
        );
        const names = new Set([...slide(built).matchAll(/<\/?(a:[^\s/>]+)/g)].map(([, name]) => name));
        const known = ['a:bodyPr', 'a:lstStyle', 'a:p', 'a:r', 'a:rPr', 'a:t', 'a:br'];
        expect([...names].filter((name) => !known.includes(name!))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('hostile presentations', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['100,000 nested groups', 'xml.too-deep', () => pptxOf(['<p:grpSp>'.repeat(100_000)])],
    ['XML that ends early', 'xml.not-well-formed', () => pptxOf(['</p:spTree>'])],
    ['a password, or PowerPoint before 2007', 'zip.ole', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['an archive cut short', 'zip.damaged', () => pptxOf(['']).slice(0, 300)],
  ])('are refused: %s', (_, id, bytes) => {
    expect(() => parse(bytes())).toThrow(expect.objectContaining({ id }));
  });

  it('take time as they grow: 5,000 runs of two looks, 5,000 shapes', () => {
    const runs = p((r('a ') + r('b ', 'b="1"')).repeat(5_000));
    for (const shapes of [shape(runs), shape(p(r('a'))).repeat(5_000)]) {
      const parsed = parse(pptxOf([shapes]));
      const built = pptx.rebuild(parsed, new Map(parsed.units.map(({ id, source }) => [id, source])), 'az');
      expect(parse(built).units.length).toBe(parsed.units.length);
    }
  }, 30_000);
});
