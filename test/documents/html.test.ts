import { describe, expect, it } from 'vitest';
import { html } from '../../src/documents/html.js';
import type { ParsedDocument } from '../../src/documents/index.js';
import { type Content, type InputError, plainText } from '../../src/model/index.js';
import { shownContent as shown } from './shown-content.js';

const bytesOf = (page: string): Uint8Array => Buffer.from(page);
const parse = (page: string | Uint8Array, file = 'a.html'): ParsedDocument =>
  html.parse(typeof page === 'string' ? bytesOf(page) : page, { file, language: 'en' });
const unitsOf = (page: string, file?: string): string[] => parse(page, file).units.map(({ source }) => shown(source));

const open = (id: string) => ({ kind: 'open', id }) as const;
const close = (id: string) => ({ kind: 'close', id }) as const;
const code = (id: string) => ({ kind: 'standalone', id }) as const;

/** A page after translations were put in, by the shown text of their sentence. */
function built(page: string, translations: Record<string, Content>, language?: string): string {
  const parsed = parse(page);
  const targets = new Map(
    parsed.units.flatMap(({ id, source }) => {
      const target = translations[shown(source)];
      return target ? [[id, target] as const] : [];
    }),
  );
  expect(targets.size).toBe(Object.keys(translations).length);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(html.rebuild(parsed, targets, language));
}

describe('units of a page', () => {
  it.each<[string, string, string[]]>([
    ['are sentences', '<p>One came. Two went.</p>', ['One came.', 'Two went.']],
    ['end with blocks, whatever closes them', '<p>One<p>Two<div>Three</div>Four', ['One', 'Two', 'Three', 'Four']],
    [
      'are items and cells without end tags',
      '<ul><li>A1<li>B1</ul><table><tr><td>C1<td>D1</table>',
      ['A1', 'B1', 'C1', 'D1'],
    ],
    ['have white space as browsers show it', '<p>\n  In 1990\n\tfive   men\r\n</p>', ['In 1990 five men']],
    [
      'have characters for references',
      '<p>Caf&eacute; &amp; &#601;&nbsp;x &copy 2020 AT&T</p>',
      ['Café & ə\u00a0x © 2020 AT&T'],
    ],
    [
      'have inline elements as pairs',
      '<p>A <b>bold</b> and <a href="/x">link</a> end</p>',
      ['A {1:<b>}bold{/1} and {2:<a href="/x">}link{/2} end'],
    ],
    [
      'show no pair around all of it',
      '<p><b><i>All of it.</i></b> And <em>more.</em></p>',
      ['All of it.', 'And {1:<em>}more.{/1}'],
    ],
    ['show no code at their ends', '<p><img src=a> Text <a name=x></a><!-- c --></p>', ['Text']],
    ['show no link that is a sign', '<h2>Title <a class="headerlink" href="#t">¶</a></h2>', ['Title']],
    [
      'have links that begin within links beside them, as browsers show them',
      '<p>A <a href=1>one <a href=2>two</a> three</a> end</p>',
      ['A {1:<a href=1>}one {2:<a href=2>}two{/2} three{3:</a>} end'],
    ],
    ['have tags without an end as codes', '<p>A <wbr>b <b>c</p>', ['A {1:<wbr>}b {2:<b>}c']],
    [
      'keep code as a word',
      '<p>Call <code>f(<var>x</var>)</code> twice. <kbd>F1</kbd> helps.</p>',
      ['Call {1:<code>f(<var>x</var>)</code>} twice.', '{1:<kbd>F1</kbd>} helps.'],
    ],
    ['go on over line breaks', '<p>One<br>\n two</p>', ['One{1:<br>}two']],
    ['end with an empty line', 'One<br><br>\nTwo', ['One', 'Two']],
    ['do not end within formatting', '<p>A <b>b<br><br>c</b> d</p>', ['A {1:<b>}b{2:<br>}{3:<br>}c{/1} d']],
    ['end with an empty line in one font', '<font size=2>One<br><br>Two</font>', ['One', 'Two']],
    [
      'are the title and what the page says of itself',
      '<title>A &lt; B</title><meta name="description" content="Of it"><meta property=og:title content=Shared><meta name=viewport content=wide>',
      ['A < B', 'Of it', 'Shared'],
    ],
    [
      'are texts of attributes, those within other units too',
      '<p>See <img alt="A photo" src=x> <a title="More of it" href=y>here</a> now</p>',
      ['See {1:<img alt="A photo" src=x>} {2:<a title="More of it" href=y>}here{/2} now', 'A photo', 'More of it'],
    ],
    [
      'are labels of fields and buttons',
      '<input placeholder="Your name"><input type=submit value=Send><input value=42><button aria-label="Close it">×</button><option label="First one">',
      ['Your name', 'Send', 'Close it', 'First one'],
    ],
    [
      'are options of a choice',
      '<p>Choose <select><option>Red<option>Blue</select> now</p>',
      ['Choose', 'Red', 'Blue', 'now'],
    ],
    [
      'are none in scripts, styles and code',
      '<script>var a = "<p>One</p>"</script><style>p::after{content:"Two"}</style><pre>Three</pre><textarea>Four</textarea><template><p>Five</p></template><svg><text>Six</text></svg>',
      [],
    ],
    [
      'are none where the page excepts it',
      '<p translate="no">One</p><div class="a notranslate b" title="Two"><p>Three</p></div>',
      [],
    ],
    [
      'are some where it takes that back',
      '<div translate=no>One <p translate=yes title="Two">Three</p></div>',
      ['Two', 'Three'],
    ],
    [
      'except a name within a sentence',
      '<p>Made by <span translate="no">North Star</span> alone</p>',
      ['Made by {1:<span translate="no">North Star</span>} alone'],
    ],
    ['are in tables wherever browsers move them', '<table>Loose<tr><td>Cell</table>', ['Loose', 'Cell']],
    [
      'have tags of templates as codes',
      '<p>{{ count }} men in {% if x %}Baku{% endif %} {now}</p><p>{{ page.title }}</p>',
      ['{1:{{ count }}} men in {2:{% if x %}}Baku{3:{% endif %}} {now}'],
    ],
    ['are none of figures of speech only', '<p>— … !</p><p>&nbsp;</p>', []],
    ['are in what shows without scripts', '<noscript><p>Turn scripts on</p></noscript>', ['Turn scripts on']],
    ['know that code ends with its paragraph', '<p>One <code>x<p>Two', ['One {1:<code>x}']],
  ])('%s', (_, page, units) => {
    expect(unitsOf(page)).toEqual(units);
  });

  it('say what kind of block they stand in', () => {
    const page =
      '<title>T1</title><h2>H1</h2><ul><li><p>L1</p></ul><blockquote><p>Q1</p></blockquote><table><tr><td>C1</table><dl><dt>D1</dl><p>P1<img alt=I1></p><button>B1</button>';
    expect(parse(page).units.map(({ context, source }) => `${plainText(source)} ${context}`)).toEqual([
      'T1 front-matter',
      'H1 heading',
      'L1 list-item',
      'Q1 quote',
      'C1 table-cell',
      'D1 definition',
      'P1 paragraph',
      'I1 image-alt',
      'B1 label',
    ]);
  });

  it('tell where they stand, to the character', () => {
    const page = '<html>\n<p>In <b>1990</b>\n  there were &lt;5&gt; men.</p>\n<img alt="A photo of 1990">';
    const parsed = parse(page);
    const [sentence, alt] = parsed.units;
    const at = (offset: number, unit = sentence!) => html.locate(parsed, unit.id, offset);
    expect(sentence!.place).toEqual({ file: 'a.html', line: 2, column: 4 });
    const text = plainText(sentence!.source);
    expect(at(text.indexOf('1990'))).toMatchObject({ line: 2, column: 10 });
    expect(at(text.indexOf('5'))).toMatchObject({ line: 3, column: 18 });
    expect(at('A photo of '.length, alt!)).toMatchObject({ line: 4, column: 22 });
    expect(html.locate(parsed, 'u0', 0)).toBeUndefined();
  });

  it('of formatting that crosses are kept, and that is said', () => {
    const page = '<p>A <b>bold <i>both</b> slanted</i> end</p><p><b>Over<p>two</b> blocks</p>';
    const parsed = parse(page);
    expect(parsed.units.map(({ source }) => shown(source))).toEqual([
      'A {1:<b>}bold {2:<i>}both{/1} slanted{3:</i>} end',
      'Over',
      'two{1:</b>} blocks',
    ]);
    expect(parsed.notices).toEqual([{ messageId: 'document.misnested', data: { count: 1 } }]);
    expect(parse('<p>Fine</p>').notices).toEqual([]);
  });

  it('of XHTML know that tags can close themselves', () => {
    const page =
      '<?xml version="1.0"?>\n<html><head><title/><script src="x"/></head><body><a name="b"/><p/>Text<div/></body></html>';
    expect(unitsOf(page)).toEqual(['Text']);
    expect(unitsOf(page.slice(page.indexOf('<html')), 'a.xhtml')).toEqual(['Text']);
    expect(unitsOf('<script src="x"/><p>Text</p>')).toEqual([]);
  });
});

describe('a built page', () => {
  it.each([
    ['untidy', '<P CLASS=x >One <B>two</b> &nbsp;&eacute; < 3 </p ></>\r\n<td>\r<!-- --><?php x ?>'],
    ['with a byte order mark', '\uFEFF<p>One</p>'],
    ['that breaks off in a tag', '<p>One</p><a href="x'],
    ['that breaks off in a comment', '<p>One</p><!-- x'],
    ['empty', ''],
  ])('is itself where nothing is translated: %s', (_, page) => {
    expect(Buffer.from(html.rebuild(parse(page), new Map(), 'az')).toString()).toBe(page);
  });

  it.each<[string, string, Record<string, Content>, string]>([
    ['text', '<p>One came.  Two\nwent.</p>', { 'Two went.': ['İki getdi.'] }, '<p>One came.  İki getdi.</p>'],
    [
      'signs of markup',
      '<p>One</p>',
      { One: ['a < b & "c" &lt; </p>'] },
      '<p>a &lt; b &amp; "c" &amp;lt; &lt;/p&gt;</p>',
    ],
    [
      'codes in another order',
      '<p>A <b>b</b> <img src=x> c</p>',
      { 'A {1:<b>}b{/1} {2:<img src=x>} c': [code('2'), ' C ', open('1'), 'B', close('1'), ' A'] },
      '<p><img src=x> C <b>B</b> A</p>',
    ],
    [
      'unknown and crossed codes',
      '<p>A <b>b</b> <i>c</i></p>',
      {
        'A {1:<b>}b{/1} {2:<i>}c{/2}': ['X ', open('1'), open('2'), 'Y', close('1'), close('2'), code('7'), open('9')],
      },
      '<p>X <b><i>Y</i></b></p>',
    ],
    [
      'a link within a link',
      '<p>A <a href=1>b</a> <a href=2>c</a></p>',
      { 'A {1:<a href=1>}b{/1} {2:<a href=2>}c{/2}': [open('1'), 'B', open('2'), 'C', close('2'), close('1')] },
      '<p><a href=1>BC</a></p>',
    ],
    ['a lost half of formatting', '<p>A <b>b', { 'A {1:<b>}b': ['Yalnız'] }, '<p>Yalnız<b>'],
    [
      'a half of formatting that came twice',
      '<p>A <b>b',
      { 'A {1:<b>}b': ['X', code('1'), 'Y', code('1')] },
      '<p>X<b>Y',
    ],
    [
      'an attribute within a translated sentence',
      '<p>See <a title="More" href=y>here</a> now</p>',
      {
        'See {1:<a title="More" href=y>}here{/1} now': ['Buraya ', open('1'), 'bax', close('1')],
        More: ['Daha "çox" & <b>'],
      },
      '<p>Buraya <a title="Daha &quot;çox&quot; &amp; &lt;b&gt;" href=y>bax</a></p>',
    ],
    [
      'an attribute alone',
      "<p>See <a title='More' href=y>here</a></p>",
      { More: ["D'aha"] },
      "<p>See <a title='D&#39;aha' href=y>here</a></p>",
    ],
    ['an attribute without quotes', '<img alt=Photo src=x>', { Photo: ['İki şəkil'] }, '<img alt="İki şəkil" src=x>'],
    ['the white space around a value', '<img alt=" Photo\n">', { Photo: ['Şəkil'] }, '<img alt=" Şəkil\n">'],
    ['nothing for an attribute', '<img alt="Photo">', { Photo: ['  '] }, '<img alt="Photo">'],
    ['line breaks and control characters', '<p>One</p>', { One: ['a\r\nb\u0000\u001bc\uD800'] }, '<p>a bc\uFFFD</p>'],
  ])('holds %s', (_, page, translations, expected) => {
    expect(built(page, translations)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ['lang', 'az', '<html lang="en">', '<html lang="az">'],
    ['lang without quotes', 'az', '<HTML LANG=en>', '<HTML LANG="az">'],
    ['lang that was not there', 'ru', '<html class=a>', '<html lang="ru" class=a>'],
    [
      'lang of XHTML and of the body',
      'az',
      '<html xml:lang="en" lang="en"><body lang=EN-US>',
      '<html xml:lang="az" lang="az"><body lang="az">',
    ],
    ['dir', 'ar', '<html lang="en">', '<html dir="rtl" lang="ar">'],
    ['dir that was another', 'az', '<html lang="fa" dir="rtl">', '<html lang="az" dir="ltr">'],
  ])('says its language: %s', (_, language, before, after) => {
    expect(built(`${before}<p>One</p>`, { One: ['X'] }, language)).toBe(`${after}<p>X</p>`);
    expect(built(`${before}<p>One</p>`, {}, language)).toBe(`${before}<p>One</p>`);
  });

  it('shows where its structure is another', async () => {
    const change = (before: string, after: string) => html.structureChange(bytesOf(before), bytesOf(after));
    const page = '<html lang=en><p>One <b>two</b></p>\n<ul><li>A</ul><pre>x</pre>';
    expect(await change(page, page.replace('One <b>two</b>', 'X').replace('=en', '=az'))).toBeUndefined();
    expect(await change(page, page.replace('<li>A', '<li>A<li>B'))).toBe(2);
    expect(await change(page, page.replace('>x<', '>y<'))).toBe(2);
    expect(await change(page, page.replace('<p>', '<h1>'))).toBe(1);
  });

  it('is shown without what it loads or runs', async () => {
    const page =
      '<h1 onclick=x()>A &lt;b></h1><script>y()</script><p>B <b>c</b><img src=z></p><table><tr><td>D1</table>';
    expect(await html.preview(bytesOf(page))).toBe(
      '<h2>A &lt;b&gt;</h2>\n<p>B <b>c</b></p>\n<table>\n<tr><td>D1</td></tr>\n</table>',
    );
  });
});

describe('the bytes of a page', () => {
  const page = (charset: string) => `<!-- <meta charset=utf-16> --><meta ${charset}><p>`;
  it.each<[string, Uint8Array, string, string]>([
    [
      'windows-1251',
      Buffer.concat([Buffer.from(page('charset="windows-1251"')), Buffer.from([0xc4, 0xe0])]),
      'Да',
      `${page('charset="windows-1251"')}\xcd\xe5\xf2 &#601;`,
    ],
    [
      'latin1 as browsers read it',
      Buffer.from(`${page('http-equiv=Content-Type content="text/html; charset=ISO-8859-1"')}\x93a\x94\xe9`, 'latin1'),
      '“a”é',
      `${page('http-equiv=Content-Type content="text/html; charset=ISO-8859-1"')}&#1053;&#1077;&#1090; &#601;`,
    ],
    [
      'the declaration of XHTML',
      Buffer.from('<?xml version="1.0" encoding="iso-8859-9"?><p>\xfd', 'latin1'),
      'ı',
      '<?xml version="1.0" encoding="iso-8859-9"?><p>&#1053;&#1077;&#1090; &#601;',
    ],
  ])('are read by %s, and written again', (_, bytes, text, written) => {
    const parsed = parse(bytes);
    expect(parsed.units.map(({ source }) => plainText(source))).toEqual([text]);
    expect(Buffer.from(html.rebuild(parsed, new Map()))).toEqual(Buffer.from(bytes));
    const built = html.rebuild(parsed, new Map([[parsed.units[0]!.id, ['Нет ə']]]));
    expect(Buffer.from(built).toString('latin1')).toBe(written);
  });

  it('may be UTF-16 with a byte order mark', () => {
    for (const encoding of ['utf16le', 'utf16be'] as const) {
      const little = Buffer.from('\uFEFF<p>Bakı 🙂</p>', 'utf16le');
      const bytes = encoding === 'utf16le' ? little : Buffer.from(little).swap16();
      const parsed = parse(bytes);
      expect(parsed.units[0]).toMatchObject({ source: ['Bakı 🙂'], place: { line: 1, column: 4 } });
      expect(Buffer.from(html.rebuild(parsed, new Map()))).toEqual(bytes);
    }
  });

  it.each<[string, Uint8Array, string]>([
    ['no UTF-8', Buffer.from('<p>\xe9', 'latin1'), 'input-encoding'],
    ['an encoding that is not written', Buffer.from('<meta charset=shift_jis><p>x'), 'xml.encoding'],
    ['half a character', Buffer.from('\xff\xfea\x00b', 'latin1'), 'xml.bytes'],
  ])('are refused where they are %s', (_, bytes, id) => {
    expect(() => parse(bytes)).toThrowError(expect.objectContaining({ id }) as InputError);
  });
});

describe('comments that accept findings', () => {
  it('cover the next block, or the next sentence where they stand in one', () => {
    const parsed = parse(
      '<!-- tarazi-ignore-next number: told so --><p>One <b>x</b>. Two.</p><p>Three. <!-- tarazi-ignore-next date, name --> Four. Five.</p>',
    );
    const covered = parsed.units.flatMap(({ id, source }) =>
      (parsed.waivers?.get(id) ?? []).map(({ rule, reason }) => `${plainText(source)} ${rule}: ${reason}`),
    );
    expect(covered).toEqual(['One x. number: told so', 'Two. number: told so', 'Four. date: ', 'Four. name: ']);
  });
});
