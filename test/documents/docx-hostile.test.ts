import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/documents/docx.js';
import { wordOutlineChange } from '../../src/documents/ooxml/outline.js';
import { type Content, content, plainText } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';
import { docxOf, paragraph as p, run as r } from './docx-of.js';

const OPTIONS = { file: 'a.docx', language: 'en' };
const parse = (bytes: Uint8Array) => docx.parse(bytes, OPTIONS);

const BODY = `${p(
  `${r('A ')}${r('bold', '<w:b/>')}${r(' and ')}<w:hyperlink r:id="r1">${r('link')}</w:hyperlink>${r(' text')}<w:r><w:tab/></w:r>${r('end.')}`,
)}<w:tbl><w:tr><w:tc>${p(r('Cell. Another.'))}</w:tc></w:tr></w:tbl>${p(
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" descr="Seen"/></wp:inline></w:drawing></w:r>',
)}`;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('<', '>', '&', '</w:t>', ']]>', '&#0;', '\u0000', '\uFFFF', '\uD800', '"', '<!--', '\t', '\n', ' '),
);
const code = fc
  .tuple(fc.constantFrom('open', 'close', 'standalone'), fc.constantFrom('1', '2', '3', '4', '__proto__'))
  .map(([kind, id]) => ({ kind, id }) as Content[number]);
const translation = fc.array(fc.oneof(text, code), { maxLength: 8 }).map((parts) => content(parts));

describe('translations', () => {
  it('never open a tag, whatever they say and wherever they put codes', () => {
    const bytes = docxOf(BODY);
    const parsed = parse(bytes);
    expect(parsed.units.length).toBe(4);
    fc.assert(
      fc.property(fc.array(translation, { minLength: 4, maxLength: 4 }), (targets) => {
        const built = docx.rebuild(parsed, new Map(parsed.units.map(({ id }, index) => [id, targets[index]!])), 'az');
        expect(wordOutlineChange(bytes, built)).toBeUndefined();
        const xml = new TextDecoder().decode(unzipSync(built)['word/document.xml']);
        const names = new Set([...xml.matchAll(/<\/?([^\s/>]+)/g)].map(([, name]) => name));
        const known =
          'document body p r t rPr b lang hyperlink tab br noBreakHyphen softHyphen tbl tr tc drawing inline docPr';
        expect([...names].filter((name) => !known.split(' ').includes(name!.replace(/^wp?:/, '')))).toEqual([]);
        expect(xml.match(/<wp:docPr [^>]*>/)?.[0]).toMatch(/^<wp:docPr id="1" descr="[^"]*"\/>$/);
      }),
      { numRuns: runs(300) },
    );
  });

  it('are read again as they were written', () => {
    const bytes = docxOf(p(r('One')) + p(r('Two')));
    const parsed = parse(bytes);
    const word = fc
      .stringMatching(/^[A-Za-zƏəĞğŞşа-я<>&"' ]{1,20}$/)
      .filter((one) => /\p{L}/u.test(one) && one === one.trim());
    fc.assert(
      fc.property(word, word, (one, two) => {
        const targets = new Map([one, two].map((target, index) => [parsed.units[index]!.id, [target]]));
        const again = docx.parse(docx.rebuild(parsed, targets, 'az'), { ...OPTIONS, segmentation: [] });
        expect(again.units.map(({ source }) => plainText(source))).toEqual([one, two]);
      }),
      { numRuns: runs(200) },
    );
  });
});

/** What may stand in a paragraph, put together in any way: balanced, whatever stands where. */
const anchors = fc.constantFrom(
  '<w:bookmarkStart w:id="1" w:name="x"/>',
  '<w:bookmarkEnd w:id="1"/>',
  '<w:proofErr w:type="spellStart"/>',
  '<w:commentRangeStart w:id="2"/>',
  '<w:r><w:tab/></w:r>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:ins w:id="3"><w:r><w:t>new</w:t></w:r></w:ins>',
  '<w:del w:id="4"><w:r><w:delText>old</w:delText><w:drawing/></w:r></w:del>',
  '<w:r><w:drawing/></w:r>',
);
const { inline } = fc.letrec<{ inline: string }>((tie) => {
  const inside = fc.array(tie('inline'), { maxLength: 4 }).map((parts) => parts.join(''));
  return {
    inline: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom('One. ', 'two', ' ', '. Three').map((text) => r(text)),
      fc.constantFrom('bold', ' Four. ').map((text) => r(text, '<w:b/>')),
      anchors,
      inside.map((text) => `<w:hyperlink r:id="r1">${text}</w:hyperlink>`),
      inside.map((text) => `<w:sdt><w:sdtContent>${text}</w:sdtContent></w:sdt>`),
      inside.map((text) => `<w:smartTag>${text}</w:smartTag>`),
      inside.map((text) => `<w:ins w:id="5">${text}</w:ins>`),
    ),
  };
});

describe('documents of any structure', () => {
  it('keep it, and say what was translated, with every letter replaced', () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 6 }), fc.boolean(), (parts, isWhole) => {
        const options = { ...OPTIONS, ...(isWhole && { segmentation: [] }) };
        const bytes = docxOf(p(parts.join('')));
        const replaced = (value: string): string => value.replace(/\p{L}/gu, 'x');
        const parsed = docx.parse(bytes, options);
        const targets = parsed.units.map(
          ({ id, source }) => [id, source.map((part) => (typeof part === 'string' ? replaced(part) : part))] as const,
        );
        const built = docx.rebuild(parsed, new Map(targets), 'az');
        expect(wordOutlineChange(bytes, built)).toBeUndefined();
        const said = (from: Uint8Array): string =>
          docx
            .parse(from, { ...OPTIONS, segmentation: [] })
            .units.map(({ source }) => replaced(plainText(source)))
            .join('|');
        expect(said(built)).toBe(said(bytes));
      }),
      { numRuns: 150 },
    );
  });
});

describe('hostile documents', () => {
  const many = (count: number, piece: string): string => piece.repeat(count);
  const nested = (count: number, open: string, inside: string, close: string): string =>
    many(count, open) + inside + many(count, close);

  it.each<[string, string, () => Uint8Array]>([
    [
      '100,000 nested tables',
      'xml.too-deep',
      () => docxOf(nested(100_000, '<w:tbl><w:tr><w:tc>', '', '</w:tc></w:tr></w:tbl>')),
    ],
    ['entities', 'xml.doctype', () => docxOf('', {}, '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')],
    ['XML that ends early', 'xml.not-well-formed', () => docxOf('', {}, '<w:document')],
    ['another root', 'ooxml.kind', () => docxOf('', {}, '<html/>')],
  ])('are refused: %s', (_, id, bytes) => {
    expect(() => parse(bytes())).toThrow(expect.objectContaining({ id }));
  });

  it.each<[string, () => string]>([
    ['40,000 runs in a paragraph', () => p(many(20_000, r('a ') + r('b ', '<w:b/>')))],
    ['fields that never end', () => many(20_000, p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('a')}`))],
    ['links in each other', () => p(nested(200, '<w:hyperlink>', r('a. b. '), '</w:hyperlink>'))],
    [
      '20,000 text boxes in a paragraph',
      () => p(many(20_000, `<w:r><w:pict><w:txbxContent>${p(r('a'))}</w:txbxContent></w:pict></w:r>${r('x')}`)),
    ],
    ['20,000 deleted ends of paragraphs', () => many(20_000, p(r('a '), '<w:rPr><w:del/></w:rPr>'))],
    [
      '20,000 bookmarks in a sentence',
      () => p(many(20_000, `<w:bookmarkStart w:id="1"/>${r('a ')}<w:bookmarkEnd w:id="1"/>`)),
    ],
    ['20,000 links of one sentence', () => p(many(20_000, `<w:hyperlink>${r('a. ')}</w:hyperlink>`))],
  ])(
    'take time as they grow: %s',
    (_, body) => {
      const bytes = docxOf(body());
      const parsed = parse(bytes);
      const built = docx.rebuild(parsed, new Map(parsed.units.map(({ id, source }) => [id, source])), 'az');
      expect(parse(built).units.length).toBeGreaterThan(0);
    },
    30_000,
  );
});
