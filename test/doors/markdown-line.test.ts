import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdownLine } from '../../src/doors/lsp/markdown-line.js';
import { fc } from '../support/properties.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What a reader of Markdown sees of it: the kinds of its blocks, and its text. */
function seen(text: string): { readonly kinds: readonly string[]; readonly text: string } {
  const root: Node = unified().use(remarkParse).use(remarkGfm).parse(text);
  const textOf = ({ value, children = [] }: Node): string => value ?? children.map(textOf).join('');
  return { kinds: (root.children ?? []).map(({ type }) => type), text: textOf(root) };
}

describe('markdownLine', () => {
  it.each([
    ['“174” ↔ “147” (another value in its place)', '“174” ↔ “147” (another value in its place)'],
    ['> It has 147 pages.', '> It has 147 pages.'],
    ['> # 5 of them', '> \\# 5 of them'],
    ['Expected: 26 000 | 26000', 'Expected: 26 000 | 26000'],
    ['a_b *c* [d](e) <f> `g` h\\ &amp; ~i~', 'a\\_b \\*c\\* \\[d\\](e) \\<f> \\`g\\` h\\\\ \\&amp; \\~i\\~'],
    ['1990. It was so', '1990\\. It was so'],
    ['- five', '\\- five'],
    ['-5 °C', '-5 °C'],
    ['---', '\\---'],
    ['    indented', 'indented'],
  ])('%s', (line, text) => {
    expect(markdownLine(line)).toBe(text);
  });

  it('says the same to the letter', () => {
    const sign = fc.constantFrom(...'\\`*_{}[]<>()#+!|~-&;=:."\'1 9aя'.split(''), 'amp', '  ', '& #', '![', '](');
    const line = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(text.trim() !== '' && !text.startsWith('> '));
        expect(seen(markdownLine(text))).toEqual({ kinds: ['paragraph'], text: text.trim() });
        expect(seen(markdownLine(`> ${text}`))).toEqual({ kinds: ['blockquote'], text: text.trim() });
      }),
    );
  });
});
