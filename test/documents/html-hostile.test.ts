import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/documents/html.js';
import { type Content, content, type InputError, plainText } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';

const parsePage = (page: string) => html.parse(Buffer.from(page), { file: 'a.html', language: 'en' });

const PAGE =
  '<title>One & two</title><p class=a>A <b>bold</b> and <a href="/x" title=More>link</a> text<br>end <i>here.</p>' +
  "<img alt='A photo'><input placeholder=Name><table><tr><td>Cell. Another.</table>";

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '<',
    '>',
    '&',
    '</p>',
    '</title>',
    '<!--',
    '-->',
    '&#0;',
    '&lt',
    '\u0000',
    '\uFFFF',
    '\uD800',
    '"',
    "'",
    '=',
    '`',
    ' x=y ',
    '\n\n',
    ' ',
  ),
);
const code = fc
  .tuple(fc.constantFrom('open', 'close', 'standalone'), fc.constantFrom('1', '2', '3', '4', '__proto__'))
  .map(([kind, id]) => ({ kind, id }) as Content[number]);
const translation = fc.array(fc.oneof(text, code), { maxLength: 8 }).map((parts) => content(parts));

/** All that a page has of tags and attributes. */
function tagsOf(page: string): string[] {
  const tags: string[] = [];
  const open: object[] = [parse(page)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node && 'attrs' in node) {
      const attrs = node.attrs as { name: string; value: string }[];
      tags.push(`${node.tagName} ${attrs.map(({ name }) => name).join(' ')}`);
    } else if ('data' in node) tags.push('comment');
    if ('childNodes' in node) open.push(...(node.childNodes as object[]));
  }
  return [...new Set(tags)].sort();
}

describe('translations', () => {
  it('never open a tag, an attribute or a comment, whatever they say and wherever they put codes', () => {
    const parsed = parsePage(PAGE);
    const known = new Set(tagsOf(PAGE));
    fc.assert(
      fc.property(fc.array(translation, { minLength: 8, maxLength: 8 }), (targets) => {
        const built = Buffer.from(
          html.rebuild(parsed, new Map(parsed.units.map(({ id }, index) => [id, targets[index % 8]!])), 'az'),
        ).toString();
        expect(tagsOf(built).filter((tag) => !known.has(tag))).toEqual([]);
        expect(built.match(/<i>/g)).toHaveLength(1);
      }),
      { numRuns: runs(300) },
    );
  });

  it('are read again as they were written, in text, in a title and in every kind of attribute', () => {
    const page = '<title>One</title><p>Two</p><img alt="Three"><img alt=\'Four\'><img alt=Five>';
    const parsed = parsePage(page);
    const word = fc
      .stringMatching(/^[A-Za-zƏəĞğŞşа-я<>&"'=;#\u00a0]{1,20}$/)
      .filter((one) => /\p{L}/u.test(one) && one === one.trim());
    fc.assert(
      fc.property(fc.array(word, { minLength: 5, maxLength: 5 }), (words) => {
        const built = html.rebuild(parsed, new Map(parsed.units.map(({ id }, index) => [id, [words[index]!]])));
        const again = html.parse(built, { file: 'b.html', language: 'en', segmentation: [] });
        expect(again.units.map(({ source }) => plainText(source))).toEqual(words);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('any text', () => {
  const tag = fc
    .tuple(
      fc.constantFrom(
        'p',
        'b',
        'i',
        'a',
        'code',
        'div',
        'table',
        'td',
        'select',
        'option',
        'svg',
        'title',
        'br',
        'template',
        'script',
        'textarea',
        'li',
        'math',
        'pre',
      ),
      fc.constantFrom(
        '<$>',
        '</$>',
        '<$ translate=no>',
        '<$ title="One">',
        '<$/>',
        '<$ translate=yes>',
        '<$ class=notranslate',
      ),
    )
    .map(([name, form]) => form.replace('$', name));
  const soup = fc
    .array(
      fc.oneof(
        tag,
        fc.constantFrom(
          'One two. ',
          'Three',
          ' ',
          '\r\n',
          '&amp;',
          '&nbsp',
          '\u0000',
          '<!-- x -->',
          '<![CDATA[x]]>',
          '</>',
          '<?x>',
        ),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  it('is a page, and is itself where nothing is translated', () => {
    fc.assert(
      fc.property(soup, (page) => {
        const parsed = parsePage(page);
        expect(Buffer.from(html.rebuild(parsed, new Map(), 'az')).toString()).toBe(page);
        const same = new Map(parsed.units.map(({ id, source }) => [id, source]));
        const again = parsePage(Buffer.from(html.rebuild(parsed, same)).toString());
        expect(again.units.map(({ source }) => plainText(source))).toEqual(
          parsed.units.map(({ source }) => plainText(source)),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('hostile pages are read or refused in bounded time and memory', () => {
  it.each<[string, string]>([
    ['100,000 nested blocks', `${'<div>'.repeat(100_000)}One`],
    ['20,000 nested tables', `${'<table><tr><td>'.repeat(20_000)}One`],
    ['100,000 nested inline tags', `<p>${'<b>'.repeat(100_000)}One${'</b>'.repeat(50_000)}${'</i>'.repeat(50_000)}`],
    ['100,000 tags that nothing closes', `${'<p><font size=1>'.repeat(50_000)}One`],
    ['exceptions within exceptions', `${'<p translate=no><i translate=yes>'.repeat(50_000)}One`],
    ['references', `<p>${'&amp;&notit;&#1;&bogus;'.repeat(30_000)}`],
    ['signs that begin nothing', `<p>${'&'.repeat(300_000)}${'<'.repeat(300_000)}`],
    ['a tag without an end', `<p ${'a="'.repeat(200_000)}`],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=x`).join(' ')} title=One>`],
    ['empty lines', `One${'<br>'.repeat(100_000)}Two`],
    ['white space', `One${' '.repeat(1_000_000)}Two${'\n'.repeat(500_000)}`],
    ['comments', '<!--'.repeat(300_000)],
    ['waivers', `${'<!-- tarazi-ignore-next number: x -->'.repeat(2000)}<p>${'One. '.repeat(500)}`],
  ])('%s', (_, page) => {
    const bytes = Buffer.from(page);
    const parsed = html.parse(bytes, { file: 'a.html', language: 'en' });
    expect(bytes.equals(html.rebuild(parsed, new Map(), 'az'))).toBe(true);
  });

  it('formatting that is opened anew without end is refused', () => {
    const fonts = Array.from({ length: 500 }, (_, index) => `<p><font size=${index}></p>`).join('');
    expect(() => parsePage(fonts + '<p>x</p>'.repeat(200_000))).toThrowError(
      expect.objectContaining({ id: 'html.reopened' }) as InputError,
    );
  });

  it('one beyond the limit of size', () => {
    expect(() => html.parse(Buffer.from('x'.repeat(2000)), { file: 'a', language: 'en', maxBytes: 1000 })).toThrowError(
      expect.objectContaining({ id: 'input-too-large' }) as InputError,
    );
  });
});
