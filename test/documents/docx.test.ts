import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/documents/docx.js';
import type { ParsedDocument } from '../../src/documents/index.js';
import { type Content, content, plainText } from '../../src/model/index.js';
import { bodyXml, docxOf, type OtherParts, paragraph as p, run as r } from './docx-of.js';

const parse = (bytes: Uint8Array): ParsedDocument => docx.parse(bytes, { file: 'a.docx', language: 'en' });

/** A content as a test reads it: `{1:<b>}bold{/1} and {2:↵}`. */
const shown = (source: Content): string =>
  source
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'close' ? `{/${part.id}}` : `{${part.id}:${part.equiv}}`;
    })
    .join('');

const unitsOf = (body: string, parts: OtherParts = {}): string[] =>
  parse(docxOf(body, parts)).units.map(({ source }) => shown(source));

/** The inside of the body after translations were put in, by the shown text of their sentence. */
function built(body: string, translations: Record<string, Content>, language?: string): string {
  const bytes = docxOf(body);
  const parsed = parse(bytes);
  const targets = new Map(
    parsed.units.flatMap(({ id, source }) => {
      const target = translations[shown(source)];
      return target ? [[id, target] as const] : [];
    }),
  );
  expect(targets.size).toBe(Object.keys(translations).length);
  const text = new TextDecoder().decode(unzipSync(docx.rebuild(parsed, targets, language))['word/document.xml']);
  const [before, after] = bodyXml('\n').split('\n') as [string, string];
  expect(text.startsWith(before) && text.endsWith(after)).toBe(true);
  return text.slice(before.length, -after.length);
}

const open = (id: string) => ({ kind: 'open', id }) as const;
const close = (id: string) => ({ kind: 'close', id }) as const;
const code = (id: string) => ({ kind: 'standalone', id }) as const;
const field = (step: string) => `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const picture = (attributes: string): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="${WP}"><wp:docPr id="1" name="Picture 1" ${attributes}/></wp:inline></w:drawing></w:r>`;

describe('what a picture shows', () => {
  it.each<[string, string, string[]]>([
    [
      'is said in its alternative text and title',
      p(`${r('See ')}${picture('descr="A bridge &amp; a tower. Both are new." title="The bridge"')}${r(' here.')}`),
      ['See {1:<image>} here.', 'A bridge & a tower.', 'Both are new.', 'The bridge'],
    ],
    ['is said where a paragraph has no text, too', p(picture('descr="A bridge"')), ['A bridge']],
    ['is no name of a file', p(picture('descr="C:\\My pictures\\a.png"') + picture('descr="photo 1.jpeg"')), []],
    ['is no sign', p(picture('descr="1" title=""')), []],
    ['is not told of what was deleted', p(`<w:del w:id="1">${picture('descr="A bridge"')}</w:del>`), []],
  ])('%s', (_, body, wanted) => expect(unitsOf(body)).toEqual(wanted));

  it('is written in its place, whether the paragraph is translated or not', () => {
    const body = p(`${r('See ')}${picture("descr='A bridge'")}${r(' here.')}`) + p(picture('descr="A tower"'));
    const texts = { 'A bridge': ['"Körpü" <&> \n\u0001'], 'A tower': ['Qüllə'] };
    const alone = built(body, texts, 'az');
    expect(alone).toBe(
      body.replace("descr='A bridge'", 'descr="&quot;Körpü&quot; &lt;&amp;&gt; \uFFFD"').replace('A tower', 'Qüllə'),
    );
    const both = built(body, { ...texts, 'See {1:<image>} here.': ['Bax: ', code('1')] }, 'az');
    expect(both).toContain('descr="&quot;Körpü&quot; &lt;&amp;&gt; \uFFFD"');
    expect(both).toContain('>Bax: <');
  });

  it('has a place of its own', () => {
    const { units } = parse(docxOf(p(r('One')) + p(picture('descr="A bridge" title="Old"')) + p(r('Two'))));
    expect(units.map(({ context, place }) => [context, place.label])).toEqual([
      ['paragraph', { kind: 'paragraph', number: 1 }],
      ['image-alt', { kind: 'picture', number: 1 }],
      ['image-alt', { kind: 'picture', number: 1 }],
      ['paragraph', { kind: 'paragraph', number: 2 }],
    ]);
  });
});

describe('sentences of a Word document', () => {
  it.each<[string, string, string[]]>([
    ['are cut as everywhere', p(r('One came. Two went.')), ['One came.', 'Two went.']],
    ['run over runs', p(r('One ') + r('ca') + r('me.')), ['One came.']],
    ['do not care for what nobody sees', p(r('Ba', '<w:lang w:val="az"/>') + r('ku', '<w:noProof/>')), ['Baku']],
    ['have formats as pairs', p(`${r('A ')}${r('bold', '<w:b/>')}${r(' word')}`), ['A {1:<b>}bold{/1} word']],
    [
      'say that they are bold, whatever style says it too',
      p(`${r('A long text ')}${r('b', '<w:rStyle w:val="Strong"/><w:b/>')}${r(' u', '<w:b/><w:i/>')}`),
      ['A long text {1:<b>}b{/1}{2:<f>} u{/2}'],
    ],
    [
      'have the format of most characters as none',
      p(r('A', '<w:b/>') + r(' long sentence')),
      ['{1:<b>}A{/1} long sentence'],
    ],
    ['are plain where all is bold', p(r('All of it', '<w:b/>')), ['All of it']],
    [
      'give white space the format around it',
      p(r('a ', '<w:b/>') + r(' ') + r('b', '<w:b/>') + r(' long text')),
      ['{1:<b>}a  b{/1} long text'],
    ],
    [
      'have a link and its style as one pair',
      p(
        `${r('See ')}<w:hyperlink r:id="r1">${r('the page', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>${r(' now')}`,
      ),
      ['See {1:<link>}the page{/1} now'],
    ],
    [
      'have no code for a link around all of it',
      p(`<w:hyperlink r:id="r1">${r('The page')}</w:hyperlink>`),
      ['The page'],
    ],
    [
      'are not cut within a link',
      p(`<w:hyperlink r:id="r1">${r('One. Two.')}</w:hyperlink>${r(' Three.')}`),
      ['One. Two.', 'Three.'],
    ],
    [
      'have links that are fields as pairs',
      p(
        `${r('See ')}${field('begin')}${instruction(' HYPERLINK "x" ')}${field('separate')}${r('it')}${field('end')}${r(' now')}`,
      ),
      ['See {1:<link>}it{/1} now'],
    ],
    [
      'have other fields as one code',
      p(
        `${r('Page ')}${field('begin')}${instruction('PAGE')}${field('separate')}${r('7')}${field('end')}${r(' of it')}`,
      ),
      ['Page {1:7} of it'],
    ],
    [
      'have nested fields as one code',
      p(
        `${r('If ')}${field('begin')}${instruction('IF ')}${field('begin')}${instruction('X')}${field('separate')}${r('1')}${field('end')}${field('separate')}${r('so')}${field('end')}${r(' it is')}`,
      ),
      ['If {1:so} it is'],
    ],
    [
      'see nothing of index entries',
      p(`${r('In ')}${field('begin')}${instruction('XE "Baku"')}${field('end')}${r('Baku')}`),
      ['In Baku'],
    ],
    [
      'have tabs and line breaks as codes',
      p(`${r('a')}<w:r><w:tab/></w:r>${r('b')}<w:r><w:br/></w:r>${r('c')}`),
      ['a{1:→}b{2:↵}c'],
    ],
    ['leave codes at their ends outside', p(`<w:r><w:tab/></w:r>${r('a')}<w:r><w:br w:type="page"/></w:r>`), ['a']],
    [
      'leave a note at their end outside, and go on',
      p(
        `${r('One.')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' Two')}<w:r><w:footnoteReference w:id="3"/></w:r>${r('.')}`,
      ),
      ['One.', 'Two{1:[3]}.'],
    ],
    [
      'see nothing of bookmarks and comments',
      p(
        `${r('a')}<w:bookmarkStart w:id="1" w:name="x"/>${r('b')}<w:bookmarkEnd w:id="1"/><w:commentRangeStart w:id="1"/>${r('c')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      ['abc'],
    ],
    [
      'know hyphens',
      p(`${r('a')}<w:r><w:noBreakHyphen/></w:r>${r('b')}<w:r><w:softHyphen/></w:r>${r('c')}`),
      ['a\u2011b\u00ADc'],
    ],
    [
      'have signs of symbol fonts as codes',
      p(`${r('a ')}${r('·', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')}${r(' b')}`),
      ['a {1:<symbol>} b'],
    ],
    [
      'have line ends as spaces, and no space at the ends of a run that does not say so',
      p('<w:r><w:t> a\n</w:t></w:r><w:r><w:t xml:space="preserve"> b\nc</w:t></w:r>'),
      ['a b c'],
    ],
    ['leave out hidden text', p(r('a') + r(' secret', '<w:vanish/>') + r('b')), ['ab']],
    [
      'are read with changes accepted',
      p(`${r('He ')}<w:del>${r('came').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${r('left')}</w:ins>${r('.')}`),
      ['He left.'],
    ],
    [
      'join where a paragraph’s end is deleted',
      p(r('One '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('whole.')),
      ['One whole.'],
    ],
    ['are found in content controls', `<w:sdt><w:sdtContent>${p(r('a'))}</w:sdtContent></w:sdt>`, ['a']],
    [
      'have controls in them as pairs',
      p(`${r('a ')}<w:sdt><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>${r(' c')}`),
      ['a {1:<control>}b{/1} c'],
    ],
    [
      'leave what is chosen alone',
      p(
        `${r('a ')}<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>${r(' c')}`,
      ),
      ['a {1:<control>} c'],
    ],
    ['leave mathematics alone', p(`${r('a ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r(' b')}`), ['a {1:x} b']],
    [
      'are found in nested tables',
      `<w:tbl><w:tr><w:tc>${p(r('a'))}<w:tbl><w:tr><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      ['a', 'b'],
    ],
    [
      'are not found in deleted rows',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(r('a'))}</w:tc></w:tr></w:tbl>`,
      [],
    ],
    ['are none without a letter or digit', p(r('— * —')), []],
  ])('%s', (_, body, expected) => {
    expect(unitsOf(body)).toEqual(expected);
  });

  it('stand in headers, footers and notes too, with what they are and where', () => {
    const bytes = docxOf(
      p(r('T'), '<w:pStyle w:val="H"/>') +
        p(r('One. Two.')) +
        p(r('i'), '<w:numPr><w:numId w:val="1"/></w:numPr>') +
        `<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>` +
        p(r('last')),
      {
        styles: '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>',
        footnotes: `<w:footnote w:type="separator" w:id="0">${p(r('-'))}</w:footnote><w:footnote w:id="1">${p(r('note'))}</w:footnote>`,
        header: p(r('head')),
      },
    );
    const label = (kind: string, number: number, name?: string) => ({ kind, number, ...(name && { name }) });
    expect(parse(bytes).units.map(({ source, context, place }) => [plainText(source), context, place])).toEqual([
      ['T', 'heading', { file: 'a.docx', line: 1, column: 1, label: label('paragraph', 1) }],
      ['One.', 'paragraph', { file: 'a.docx', line: 2, column: 1, label: label('paragraph', 2) }],
      ['Two.', 'paragraph', { file: 'a.docx', line: 2, column: 6, label: label('paragraph', 2) }],
      ['i', 'list-item', { file: 'a.docx', line: 3, column: 1, label: label('paragraph', 3) }],
      ['a', 'table-cell', { file: 'a.docx', line: 4, column: 1, label: label('cell', 1, 'A1') }],
      ['b', 'table-cell', { file: 'a.docx', line: 5, column: 1, label: label('cell', 1, 'B1') }],
      ['last', 'paragraph', { file: 'a.docx', line: 6, column: 1, label: label('paragraph', 4) }],
      ['note', 'footnote', { file: 'a.docx', line: 7, column: 1, label: label('footnote', 1) }],
      ['head', 'paragraph', { file: 'a.docx', line: 8, column: 1, label: label('header', 1) }],
    ]);
  });

  it('know the place of every character', () => {
    const parsed = parse(docxOf(p(r('One came. Two ') + r('of 26', '<w:b/>') + r(' went.'))));
    const [, second] = parsed.units;
    expect(docx.locate(parsed, second!.id, plainText(second!.source).indexOf('26'))).toMatchObject({
      line: 1,
      column: 18,
    });
    expect(docx.locate(parsed, 'u0', 0)).toBeUndefined();
  });

  it('tell of changes, fields that run on, and signatures', () => {
    const contents =
      p(`${field('begin')}${instruction('TOC')}${field('separate')}${r('Entry')}`) +
      p(r('Another')) +
      p(field('end') + r('Text with '));
    const parsed = parse(docxOf(`${contents}${p(`<w:ins w:id="1">${r('x')}</w:ins>`)}<w:altChunk r:id="r9"/>`));
    expect(parsed.units.map(({ source }) => shown(source))).toEqual(['Text with', 'x']);
    expect(parsed.notices).toEqual([
      { messageId: 'document.tracked', data: { count: 1 } },
      { messageId: 'document.spanned', data: { count: 2 } },
      { messageId: 'document.embedded', data: { count: 1 } },
    ]);
  });
});

describe('a Word document built from translations', () => {
  const lang = '<w:lang w:val="az-Latn-AZ"/>';
  const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

  it('is itself, byte for byte, where nothing is translated', () => {
    const bytes = docxOf(p(r('One. Two.')), { header: p(r('x')) });
    expect(docx.rebuild(parse(bytes), new Map(), 'az')).toBe(bytes);
  });

  it('keeps the properties of paragraph and runs, and marks the language where the schema wants it', () => {
    const properties = '<w:pStyle w:val="x"/>';
    const format = '<w:b/><w:color w:val="FF0000"/><w:lang w:val="en-GB" w:bidi="ar-SA"/><w:specVanish w:val="0"/>';
    expect(built(p(r('One', format), properties), { One: ['Bir'] }, 'az')).toBe(
      `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${format.replace('en-GB', 'az-Latn-AZ')}</w:rPr>${t('Bir')}</w:r></w:p>`,
    );
    expect(built(p(r('One', '<w:b/><w:oMath/>')), { One: ['Bir'] }, 'az')).toContain(`<w:b/>${lang}<w:oMath/>`);
    expect(built(p(r('One')), { One: ['Один'] }, 'ru')).toContain('<w:rPr><w:lang w:val="ru-RU"/></w:rPr>');
    expect(built(p(r('One')), { One: ['Один'] })).toBe(p(r('Один')));
  });

  it('leaves the other paragraphs as they are, to the byte', () => {
    const odd = '<w:p   w:rsidR="00"><!-- c --><w:r ><w:t>Other  </w:t></w:r></w:p>';
    expect(built(odd + p(r('One')) + odd, { One: ['Bir'] })).toBe(odd + p(r('Bir')) + odd);
  });

  it('leaves the other sentences of the paragraph in their language', () => {
    expect(built(p(r('One. Two.')), { 'One.': ['Bir.'] }, 'az')).toBe(
      `<w:p><w:r><w:rPr>${lang}</w:rPr>${t('Bir. ')}</w:r><w:r>${t('Two.')}</w:r></w:p>`,
    );
  });

  it('puts pairs and codes where the translation has them', () => {
    const body = p(
      `${r('A ')}${r('bold', '<w:b/>')}${r(' and ')}<w:hyperlink r:id="r1" w:history="1">${r('link', '<w:u/>')}</w:hyperlink>${r(' text')}<w:r><w:tab/></w:r>${r('end')}`,
    );
    const target = content([code('3'), 'son ', open('2'), 'keçid', close('2'), ' və ', open('1'), 'qalın', close('1')]);
    expect(built(body, { 'A {1:<b>}bold{/1} and {2:<link>}link{/2} text{3:→}end': target })).toBe(
      `<w:p><w:r><w:tab/></w:r>${r('son ')}<w:hyperlink r:id="r1" w:history="1"><w:r><w:rPr><w:u/></w:rPr>${t('keçid')}</w:r></w:hyperlink><w:r>${t(' və ')}</w:r><w:r><w:rPr><w:b/></w:rPr>${t('qalın')}</w:r></w:p>`,
    );
  });

  it('keeps bookmarks and ranges of comments around their sentence', () => {
    const [start, end] = ['<w:bookmarkStart w:id="1" w:name="x"/>', '<w:bookmarkEnd w:id="1"/>'];
    expect(built(p(`${r('One ')}${start}${r('two')}${end}${r(' three.')}`), { 'One two three.': ['Bir.'] })).toBe(
      `<w:p>${start}${r('Bir.')}${end}</w:p>`,
    );
    const point = `${r('One ')}${start}${end}${r('two.')}`;
    expect(built(p(point), { 'One two.': ['Bir.'] })).toBe(`<w:p>${start}${end}${r('Bir.')}</w:p>`);
    const link = (text: string) => `<w:hyperlink r:id="r1">${start}${end}${r(text)}</w:hyperlink>`;
    expect(built(p(link('One.')), { 'One.': ['Bir.'] })).toBe(p(link('Bir.')));
  });

  it('comes out with changes accepted in what is translated, and only there', () => {
    const change = `<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del><w:ins w:id="2">${r('One')}</w:ins>`;
    const kept = p(change.replaceAll('One', 'Two'));
    const format = '<w:rPr><w:ins w:id="3"/><w:b/></w:rPr><w:pPrChange w:id="4"><w:pPr/></w:pPrChange>';
    expect(built(p(change, format) + kept, { One: ['Bir'] })).toBe(p(r('Bir'), '<w:rPr><w:b/></w:rPr>') + kept);
    const joined =
      p(r('One '), '<w:jc w:val="left"/><w:rPr><w:del w:id="1"/></w:rPr>') + p(r('whole.'), '<w:keepNext/>');
    expect(built(joined, { 'One whole.': ['Bütün.'] })).toBe(p(r('Bütün.'), '<w:keepNext/>'));
  });

  it('writes tabs, line breaks and hyphens of a translation as Word does', () => {
    expect(built(p(r('One')), { One: ['a\tb\nc\u2011d\r\ne'] })).toBe(
      `<w:p><w:r>${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}<w:noBreakHyphen/>${t('d')}<w:br/>${t('e')}</w:r></w:p>`,
    );
  });

  it('translates a text box in both of its forms', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const drawing = (text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(text)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(unitsOf(p(r('Around ') + drawing('Inside') + r(' it')))).toEqual(['Around {1:<image>} it', 'Inside']);
    expect(
      built(p(r('Around ') + drawing('Inside') + r(' it')), {
        Inside: ['İçəri'],
        'Around {1:<image>} it': content(['Ətraf ', code('1')]),
      }),
    ).toBe(p(r('Ətraf ') + drawing('İçəri')));
    expect(built(p(drawing('Inside')), { Inside: ['İçəri'] })).toBe(p(drawing('İçəri')));
  });

  it('keeps fields whole', () => {
    const page = `${field('begin')}${instruction('PAGE')}${field('separate')}${r('7')}${field('end')}`;
    expect(built(p(`${r('Page ')}${page}${r(' of it')}`), { 'Page {1:7} of it': [code('1'), '-ci səhifə'] })).toBe(
      p(page + r('-ci səhifə')),
    );
  });

  it('knows other prefixes, or none', () => {
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    for (const [prefix, root] of [
      ['x:', `xmlns:x="${word}"`],
      ['', `xmlns="${word}" xmlns:y="${word}"`],
    ]) {
      const xml = `<${prefix}document ${root}><${prefix}body><${prefix}p><${prefix}r><${prefix}t>One</${prefix}t></${prefix}r></${prefix}p></${prefix}body></${prefix}document>`;
      const parsed = parse(docxOf('', {}, xml));
      const bytes = docx.rebuild(parsed, new Map([[parsed.units[0]!.id, ['Bir']]]), 'az');
      expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).toContain(
        `<${prefix}lang ${prefix === '' ? 'y:' : prefix}val="az-Latn-AZ"/></${prefix}rPr><${prefix}t xml:space="preserve">Bir</${prefix}t>`,
      );
    }
  });

  it('is looked at by another reader', async () => {
    const before = docxOf(`<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc></w:tr></w:tbl>${p(r('b'))}`);
    expect(await docx.structureChange(before, before)).toBeUndefined();
    expect(await docx.structureChange(before, docxOf(p(r('a')) + p(r('b'))))).toBe(1);
    expect(await docx.structureChange(before, docxOf('', {}, '<w:document>'))).toBe(1);
    const picture = '<w:r><w:drawing/></w:r>';
    const deleted = docxOf(p(`${r('a')}<w:del w:id="1">${picture}</w:del>`));
    expect(await docx.structureChange(deleted, docxOf(p(r('b'))))).toBeUndefined();
    expect(await docx.structureChange(docxOf(p(r('a') + picture)), docxOf(p(r('b'))))).toBe(1);
  });

  it('is shown as a page', async () => {
    const html = await docx.preview(
      docxOf(
        `${p(r('&lt;script>', '<w:b/>'))}<w:tbl><w:tr><w:tc>${p(r('a'))}</w:tc><w:tc>${p(r('b'))}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(html).toBe('<p><b>&#60;script&#62;</b></p>\n<table><tr><td>a</td>\n<td>b</td></tr></table>');
  });
});
