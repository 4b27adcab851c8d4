import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { checkPlaceable, decodeUtf8, formatOf } from '../../src/documents/index.js';
import { checkStructure } from '../../src/documents/markdown/check-structure.js';
import { markdown } from '../../src/documents/markdown.js';
import { InputError, plainText } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';

const OPTIONS = { file: 'a.md', language: 'en' };

function rebuilt(text: string): string {
  return markdown.rebuild(markdown.parse(text, OPTIONS), new Map());
}

/** The error that reading a text throws: id and line. */
function refusal(text: string, limits: { maxBytes?: number; maxNesting?: number; maxMarkup?: number } = {}): unknown {
  try {
    markdown.parse(text, { ...OPTIONS, ...limits });
    return undefined;
  } catch (error) {
    return error instanceof InputError ? `${error.id} ${error.place?.line ?? ''}`.trim() : error;
  }
}

describe('an untranslated rebuild is identical', () => {
  const texts = [
    '',
    '\n',
    ' ',
    '\uFEFF',
    '\uFEFF# BOM\r\n\r\n> a\r\n> b. C\r\n',
    'CR\rline. Two\r\r- a\r',
    '\ttab\n\n-\ta\n\n\t\tb\n>\t- c\td\n',
    'nul \u0000 here\u0000\n\n\u0000',
    'emoji 👩‍👩‍👧 **söz**. 中文。 Ещё.\n',
    'half \uD83D of a pair\n',
    'no end',
    '---\r\ntitle: "A"\r\n---\r\n\r\nText\r\n',
    '| a |\r\n|---|\r\n| b |\r\n',
    '{{\n}}*/}',
    'a {{ x\r\n\ty\n }} c\n',
    '> a {{\n> b }}. C\n',
    'a [[b\nc|d\ne]] f\n',
    '}[[^[\n]] {/*',
  ];
  it.each(texts)('%j', (text) => expect(rebuilt(text)).toBe(text));

  it('for a megabyte of prose', () => {
    const text =
      'On the night of **January 19** to 20, 1990, [26,000 troops](http://x.az) invaded *Baku*. It was dark.\n\n'.repeat(
        10_000,
      );
    const parsed = markdown.parse(text, OPTIONS);
    expect(parsed.units).toHaveLength(20_000);
    expect(markdown.rebuild(parsed, new Map()) === text).toBe(true);
  });

  it('for any text', () => {
    const bits = fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '\t',
      ' ',
      '  ',
      '    ',
      '> ',
      '- ',
      '1. ',
      '# ',
      '===',
      '---',
      '```',
      '|',
      '[',
      '](',
      ')',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '<b>',
      '&amp;',
      '\\',
      '[^1]',
      '[^1]: ',
      '[a]: /u',
      '![',
      'a',
      'B.',
      '. ',
      'https://x.az',
      '"',
      '{{',
      '}}',
      '{% x %}',
      '{',
      '}',
      ':::',
      ': ',
      '!!! note "T"',
      '[!NOTE]',
      '[[',
      ']]',
      '$$',
      '$a$',
      '==',
      '^[',
      '*[A]: ',
      '\nimport a from "b"\n',
      '{/*',
      '*/}',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const parsed = markdown.parse(text, OPTIONS);
          expect(markdown.rebuild(parsed, new Map())).toBe(text);
          for (const unit of parsed.units) expect(plainText(unit.source)).toMatch(/[\p{L}\p{N}]/u);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Text of a syntax tree's paragraphs, headings and HTML, without code and images. */
function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'html') return (node.value ?? '').replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(textOf).join('');
}

describe('units hold the text that remark sees', () => {
  const pieces = fc.constantFrom(
    'word',
    'Two',
    '. ',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_x_',
    '`c`',
    '[l](u)',
    '&amp;',
    '\\*',
    '> ',
    '- ',
    '# ',
    '~~d~~',
    '<b>',
    '  \n',
    '| a | b |\n|---|---|\n| c | d |\n',
    '[^1]',
    '\n\n[^1]: n\n\n',
  );
  it('letter by letter', () => {
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const ours = markdown.parse(text, OPTIONS).units.map((unit) => plainText(unit.source));
        expect(letters(ours.join('')), text).toBe(letters(textOf(processor.parse(text) as Node)));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('what is beyond the limits is refused before it is read', () => {
  it.each([
    ['a'.repeat(2_000_001), 'input-too-large'],
    ['я'.repeat(1_000_001), 'input-too-large'],
    [`a\n\n${'> '.repeat(101)}a`, 'input-too-deep 3'],
    [`${'- '.repeat(101)}a`, 'input-too-deep 1'],
    ['['.repeat(101), 'input-too-deep 1'],
    [`x\n${'*a **b '.repeat(60)}`, 'input-too-deep 2'],
    ['a <![CDATA[ '.repeat(500), 'input-too-deep 1'],
    [`${'**a** `b`\n'.repeat(3000)}`, 'input-too-complex 2501'],
    ['> a\n'.repeat(500_000), 'input-too-dense 55556'],
    ['a\n\n'.repeat(600_000), 'input-too-dense 133333'],
    [`${'*a* '.repeat(40)}\n\n`.repeat(10_000), 'input-too-dense 7843'],
  ])('%#', (text, expected) => expect(refusal(text)).toBe(expected));

  it('the limits are options', () => {
    expect(refusal('abc', { maxBytes: 2 })).toBe('input-too-large');
    expect(refusal('> > a', { maxNesting: 1 })).toBe('input-too-deep 1');
    expect(refusal('**a**', { maxMarkup: 1 })).toBe('input-too-complex 1');
    expect(refusal('['.repeat(150), { maxNesting: 200 })).toBeUndefined();
  });

  it('the longest changelog is not too dense', () => {
    const hash = '0123456789abcdef'.repeat(2);
    const entry = `* [[\`0a1b2c3d4e\`](https://example.org/a/b/commit/${hash})] - **http**: mend what was lost (First Last) [#12345](https://example.org/a/b/pull/12345)\n`;
    expect(() => checkStructure(entry.repeat(2_000_000 / entry.length), 'a.md')).not.toThrow();
  });

  it('long lists and tables are no single block', () => {
    expect(refusal('- [a](b) **c** `d`\n'.repeat(2000))).toBeUndefined();
    expect(refusal(`| a | b |\n|---|---|\n${'| **c** | [d](e) |\n'.repeat(2000)}`)).toBeUndefined();
    expect(refusal(`a\n${'    - [a](b) **c** `d`\n'.repeat(2000)}`)).toMatch(/^input-too-complex/);
  });
});

describe('around the format', () => {
  it('decodes UTF-8 strictly and keeps the byte order mark', () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0xd0, 0xaf]))).toBe('\uFEFFЯ');
    for (const bytes of [
      [0x41, 0xff],
      [0x41, 0xc0, 0x80],
      [0x41, 0xed, 0xa0, 0x80],
      [0x41, 0xd0],
    ]) {
      expect(() => decodeUtf8(new Uint8Array(bytes))).toThrow(
        expect.objectContaining({ id: 'input-encoding', data: { offset: 1 } }),
      );
    }
  });

  it('finds formats by extension', () => {
    expect(formatOf('a/b.c/d.MD')?.name).toBe('markdown');
    expect(formatOf('a.md/b')).toBeUndefined();
    expect(formatOf('md')).toBeUndefined();
  });

  it('names the codes that cannot be placed', () => {
    const source = [
      'a ',
      { kind: 'open', id: '1' },
      'b',
      { kind: 'close', id: '1' },
      { kind: 'standalone', id: '2' },
    ] as const;
    expect(
      checkPlaceable({ source }, [
        'x',
        { kind: 'open', id: '1' },
        { kind: 'standalone', id: '2' },
        { kind: 'standalone', id: '2' },
      ]),
    ).toEqual([]);
    expect(
      checkPlaceable({ source }, [
        { kind: 'standalone', id: '1' },
        { kind: 'close', id: '__proto__' },
      ]),
    ).toEqual([
      { messageId: 'import.code-unknown', data: { code: '1' } },
      { messageId: 'import.code-unknown', data: { code: '__proto__' } },
    ]);
  });
});
