import { describe, expect, it } from 'vitest';
import { outlineChange } from '../../src/documents/markdown/outline.js';
import { mdx } from '../../src/documents/markdown.js';
import { type Content, codesOf, content, plainText, type SourceUnit } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';

const OPTIONS = { file: 'a.mdx', language: 'en', segmentation: [] };

function units(text: string): readonly SourceUnit[] {
  return mdx.parse(text, OPTIONS).units;
}

function show(unit: SourceUnit): string {
  const parts = unit.source.map((part) => {
    if (typeof part === 'string') return part;
    return part.kind === 'close' ? '⟨/⟩' : `⟨${part.equiv ?? part.text}⟩`;
  });
  return `${unit.context}: ${parts.join('')}`;
}

function rebuilt(text: string, translate: (source: Content) => Content): string {
  const parsed = mdx.parse(text, OPTIONS);
  return mdx.rebuild(parsed, new Map(parsed.units.map((unit) => [unit.id, translate(unit.source)])));
}

const spell = (source: Content): Content =>
  content(source.map((part) => (typeof part === 'string' ? part.replace(/\p{L}/gu, 'я') : part)));

/** What it is, the page, its units, the page with every letter of them replaced. */
const PAGES: readonly [string, string, readonly string[], string][] = [
  [
    'modules, with empty lines inside of brackets',
    "import A from './a'\nimport {\n  B,\n} from 'b'\n\nexport const c = () => {\n  const d = '}';\n\n  return d;\n}\n\n# Head {c()}\n",
    ['heading: Head ⟨{c()}⟩'],
    "import A from './a'\nimport {\n  B,\n} from 'b'\n\nexport const c = () => {\n  const d = '}';\n\n  return d;\n}\n\n# яяяя {c()}\n",
  ],
  [
    'tags on lines of their own, however deep',
    '<Tabs>\n  <Tab\n    value="a">\n      Text *one*.\n\n      - item\n  </Tab>\n</Tabs>\n',
    ['paragraph: Text ⟨*⟩one⟨/⟩.', 'list-item: item'],
    '<Tabs>\n  <Tab\n    value="a">\n      яяяя *яяя*.\n\n      - яяяя\n  </Tab>\n</Tabs>\n',
  ],
  [
    'tags and expressions in a line',
    'See <A href={b}>this *page*</A>, {c.map((d) => {\n  return d;\n})} and<br/>end.\n',
    ['paragraph: See ⟨<A href={b}>⟩this ⟨*⟩page⟨/⟩⟨</A>⟩, ⟨{c.map((d) => { return d; })}⟩ and⟨\n⟩end.'],
    'яяя <A href={b}>яяяя *яяяя*</A>, {c.map((d) => {\n  return d;\n})} яяя<br/>яяя.\n',
  ],
  [
    'comments, directives, heading ids',
    '{/* a\n\ncomment */}\n\n## One {#one}\n\n:::note[Title *x*]\nText.\n:::\n',
    ['heading: One ⟨{#one}⟩', 'title: Title ⟨*⟩x⟨/⟩', 'paragraph: Text.'],
    '{/* a\n\ncomment */}\n\n## яяя {#one}\n\n:::note[яяяяя *я*]\nяяяя.\n:::\n',
  ],
  [
    'what is no MDX is read as Markdown',
    '<!-- a comment -->\n\n# One {#one}\n\nText {a} <b>c</b>.\n',
    ['heading: One ⟨{#one}⟩', 'paragraph: Text ⟨{a}⟩ ⟨<b>⟩c⟨</b>⟩.'],
    '<!-- a comment -->\n\n# яяя {#one}\n\nяяяя {a} <b>я</b>.\n',
  ],
];

describe('a page of MDX', () => {
  it.each(PAGES)('%s', async (_, text, expected, built) => {
    expect(units(text).map(show)).toEqual(expected);
    expect(mdx.rebuild(mdx.parse(text, OPTIONS), new Map())).toBe(text);
    expect(rebuilt(text, spell)).toBe(built);
    expect(await outlineChange(text, built, 'mdx')).toBeUndefined();
  });

  it('tells texts in attributes of components that a program holds', () => {
    const page =
      '<Tabs>\n<Tab value="a" label={"For Linux"}>\nText.\n</Tab>\n</Tabs>\n\nA <B text={`New`} /> <C n={"x"} />\n';
    const { unread } = mdx.parse(page, OPTIONS);
    expect(unread?.map(({ line }) => line)).toEqual([2, 7]);
  });

  it('accepts findings by its own comments', () => {
    const { units: found, waivers } = mdx.parse(
      '{/* tarazi-ignore-next number: as sent */}\n\nIn 1990.\n\nIn 1991.\n',
      OPTIONS,
    );
    expect([...(waivers ?? [])]).toMatchObject([[found[0]?.id, [{ rule: 'number', reason: 'as sent' }]]]);
  });

  it.each([
    ['{a} <b', '\\{a} \\<b'],
    ['1 < 2 <5', '1 < 2 \\<5'],
    ['import b', '&#x69;mport b'],
    ['export {b}', '&#x65;xport \\{b}'],
    ['https://x.az', 'https\\://x.az'],
  ])('a translation opens no tag, expression or module: %j', (typed, written) => {
    const parsed = mdx.parse('A\n\nB\n', OPTIONS);
    const built = mdx.rebuild(parsed, new Map([[parsed.units[0]?.id ?? '', [typed]]]));
    expect(built).toBe(`${written}\n\nB\n`);
    expect(units(built).map(({ source }) => plainText(source))).toEqual([typed, 'B']);
  });

  it('that was broken is told', async () => {
    expect(await outlineChange('<A>\n\nText\n\n</A>\n', '<A>\n\nText {\n\n</A>\n', 'mdx')).toBe(1);
    expect(await outlineChange('<A>\n\nText\n\n</A>\n', '<A>\n\nText\n\n</A>\n<B/>\n', 'mdx')).toBe(6);
  });

  it('says what its translator typed', () => {
    const bits = fc.constantFrom(
      ...'{ } < > /> <A> </A> {/* */} import export import{ * _ ` [ ] ( ) ! # - + : ::: \\ " \' = | a b söz 42 & &amp; ~ @'.split(
        ' ',
      ),
      ' ',
    );
    const typed = fc.array(bits, { maxLength: 10 }).map((parts) => parts.join(''));
    const page = 'One <A b={c}>two</A> {d} three.\n\n<B>\n  Four *five*.\n</B>\n\n- six\n';
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const texts = [first, second];
        const told = (source: Content): Content => {
          let at = 0;
          return content(['x', ...source.map((part) => (typeof part === 'string' ? `${texts[at++ % 2]}y` : part))]);
        };
        const built = rebuilt(page, told);
        const parsed = mdx.parse(built, OPTIONS) as { flavour?: string } & ReturnType<typeof mdx.parse>;
        expect(parsed.flavour, built).toBe('mdx');
        expect(
          parsed.units.map(({ source }) => [plainText(source).trim(), codesOf(source).length]),
          built,
        ).toEqual(units(page).map(({ source }) => [plainText(told(source)).trim(), codesOf(source).length]));
      }),
      { numRuns: runs(300) },
    );
  });
});
