import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/documents/markdown.js';
import type { Content, SourceUnit } from '../../src/model/index.js';

function units(text: string, language = 'en'): readonly SourceUnit[] {
  return markdown.parse(text, { file: 'a.md', language }).units;
}

/** A unit in one line: context, line and column, text with its codes (`{1:bold}…{/1}`, `{1:code/}`). */
function show(unit: SourceUnit): string {
  return `${unit.context} ${unit.place.line}:${unit.place.column} ${shown(unit.source)}`;
}

function shown(source: Content): string {
  return source
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'close') return `{/${part.id}}`;
      return `{${part.id}:${part.type}${part.kind === 'standalone' ? '/' : ''}}`;
    })
    .join('');
}

/** Document, its units. */
const UNITS: readonly [string, string, readonly string[]][] = [
  [
    'headings',
    '# One *two*\n\nThree\n=====\n\n## Four ##\n',
    ['heading 1:3 One {1:italic}two{/1}', 'heading 3:1 Three', 'heading 6:4 Four'],
  ],
  [
    'sentences of a paragraph',
    'One. Two.\nThree\nfour.\n',
    ['paragraph 1:1 One.', 'paragraph 1:6 Two.', 'paragraph 2:1 Three four.'],
  ],
  ['quotes', '> One\n> two. Three\nlazy.\n', ['quote 1:3 One two.', 'quote 2:8 Three lazy.']],
  [
    'lists',
    '- one\n  two\n- [x] three\n\n  1. four\n',
    ['list-item 1:3 one two', 'list-item 3:7 three', 'list-item 5:6 four'],
  ],
  [
    'tables',
    '| a | *b* |\n|---|---|\n| c \\| d | 1990 |\n| - |  |\n',
    ['table-cell 1:3 a', 'table-cell 1:8 b', 'table-cell 3:3 c | d', 'table-cell 3:12 1990'],
  ],
  ['footnotes', 'One[^1].\n\n[^1]: Two\n    three.\n', ['paragraph 1:1 One{1:footnote/}.', 'footnote 3:7 Two three.']],
  [
    'codes around a block stay outside',
    '***[One](u)***\n\n![two](i "t.")\n',
    ['paragraph 1:5 One', 'image-alt 3:3 two', 'link-title 3:11 t.'],
  ],
  [
    'codes inside',
    'A **b _c_** ~~d~~ `e` <i>f</i>.\n',
    ['paragraph 1:1 A {1:bold}b {2:italic}c{/2}{/1} {3:strike}d{/3} {4:code/} {5:html/}f{6:html/}.'],
  ],
  [
    'links',
    'A [b](u "c d") e <http://f> https://g.az h.\n',
    ['paragraph 1:1 A {1:link}b{/1} e {2:link/} {3:link/} h.', 'link-title 1:10 c d'],
  ],
  [
    'reference links',
    'A [b][r] [r] [r][] x ![d][r].\n\n[r]: /u "title"\n',
    ['paragraph 1:1 A {1:link}b{/1} {2:link}r{/2} {3:link}r{/3} x {4:image}d{/4}.', 'link-title 3:10 title'],
  ],
  [
    'images within',
    'See ![a map. Of *Baku*](i) here. Next\n',
    ['paragraph 1:1 See {1:image}a map. Of {2:italic}Baku{/2}{/1} here.', 'paragraph 1:34 Next'],
  ],
  [
    'no sentence ends inside a pair',
    '**A b. C d.** E f. [G h. I](u)\n',
    ['paragraph 1:1 {1:bold}A b. C d.{/1}', 'paragraph 1:15 E f.', 'paragraph 1:20 {1:link}G h. I{/1}'],
  ],
  ['a pair around the block may hold sentences', '**A b. C d.**\n', ['paragraph 1:3 A b.', 'paragraph 1:8 C d.']],
  [
    'line breaks',
    'One  \ntwo\\\nthree<br>four.  \nFive.\n',
    ['paragraph 1:1 One{1:lb/}two{2:lb/}three{3:lb/}four.', 'paragraph 4:1 Five.'],
  ],
  [
    'escapes and references',
    'A \\* b &amp; c&nbsp;d &#35; \\\\ &unknown;.\n',
    ['paragraph 1:1 A * b & c\u00A0d # \\ &unknown;.'],
  ],
  [
    'nothing to translate',
    '```\ncode\n```\n\n    code\n\n<div>\n…\n</div>\n\n***\n\n`x`\n\n…\n\n[r]: /u "…"\n\n![](i)\n',
    [],
  ],
  ['control characters travel as codes', 'A\u0001b\n', ['paragraph 1:1 A{1:other/}b']],
  [
    'a byte order mark has no column',
    '\uFEFFOne\r\n\r\n*T*wo\r',
    ['paragraph 1:1 One', 'paragraph 3:1 {1:italic}T{/1}wo'],
  ],
  [
    'front matter',
    '---\ntitle: One: two.\ndescription: "A b. C \\"d\\"."\nother: x\ndate: 2021\nsummary: >-\n  Folded\n  text\n---\nBody\n'.replace(
      'One: two.',
      "'One''s two.'",
    ),
    [
      "front-matter 2:8 One's two.",
      'front-matter 3:14 A b.',
      'front-matter 3:14 C "d".',
      'front-matter 6:10 Folded text',
      'paragraph 10:1 Body',
    ],
  ],
  [
    'front matter that is TOML',
    '+++\ntitle = "One \\"two\\" \\u0259." # note\ntags = ["a", [1, "b]"], { c = "d" }]\ndate = 2021-01-02T03:04:05Z\ndescription = \'A b. C \\d.\'\nsummary = """\nOver \\\n   lines"""\n[params]\nsubtitle = "No"\n+++\nBody\n',
    [
      'front-matter 2:9 One "two" ə.',
      'front-matter 5:15 A b.',
      'front-matter 5:15 C \\d.',
      'front-matter 6:11 Over lines',
      'paragraph 12:1 Body',
    ],
  ],
  [
    'titles of definitions',
    '> [a]: /u "One *two*"\n> [b]: <v>\n>   (Three\n> four)\n\nText [a].\n',
    ['link-title 1:12 One *two*', 'link-title 3:6 Three four', 'paragraph 6:1 Text {1:link}a{/1}.'],
  ],
];

describe('units of a Markdown document', () => {
  it.each(UNITS)('%s', (_, text, expected) => expect(units(text).map(show)).toEqual(expected));

  it('follow the rules of their language', () => {
    expect(units('В 1990 г. в Баку. 26 000 солдат.', 'ru').map((unit) => shown(unit.source))).toEqual([
      'В 1990 г. в Баку.',
      '26 000 солдат.',
    ]);
    expect(units('Bildirib. 2016-cı ildə.', 'az-Latn-AZ')).toHaveLength(2);
    expect(units('Un. Deux.', 'fr')).toHaveLength(2);
  });

  it('have ids that do not depend on what stands around them', () => {
    const [first, second] = units('Same. Same.');
    expect([first?.id, second?.id]).toEqual([units('# Same.')[0]?.id, `${first?.id}-2`]);
  });

  it('name their codes in short', () => {
    const [unit] = units('A **b** [c](http://x.az "d") ![e][f] `g` <i>.\n\n[f]: /u');
    const names = unit?.source.flatMap((part) =>
      typeof part === 'string' || part.kind === 'close' ? [] : [part.equiv],
    );
    expect(names).toEqual(['**', '[](http://x.az "d")', '![][f]', '`g`', '<i>']);
    expect(units(`A \`${'x'.repeat(50)}\``)[0]?.source[1]).toMatchObject({ equiv: `\`${'x'.repeat(38)}…` });
  });

  it('can be chosen in front matter', () => {
    const text = '---\nlead: Text\ntitle: No\n---\n';
    expect(markdown.parse(text, { file: 'a.md', language: 'en', frontMatter: ['lead'] }).units.map(show)).toEqual([
      'front-matter 2:7 Text',
    ]);
  });

  it.each([
    '---\n[[[[\n---\n',
    `---\na: ${'['.repeat(50_000)}\n---\n`,
    '---\n- a\n---\n',
    '+++\ntitle = "x\n+++\n',
    '+++\ntitle = "x"\ntitle = "y"\n+++\n',
    '+++\n[params]\ntitle = "x"\n+++\n',
    '+++\ntitle = "\\q"\n+++\n',
    `+++\na = ${'['.repeat(50_000)}\n+++\n`,
    '---\ntitle: [a]\n---\n',
  ])('leave front matter alone that holds no text: %#', (text) => {
    expect(
      markdown.parse(text, { file: 'a.md', language: 'en', maxNesting: 100_000, maxMarkup: 100_000 }).units,
    ).toEqual([]);
  });
});

/** Document, what its only unit becomes, the document then. */
const WRITTEN: readonly [string, Content, string][] = [
  ['A\n', ['2 * 3 *x* snake_case _x_'], '2 * 3 \\*x\\* snake_case \\_x\\_\n'],
  ['A\n', ['[a](b) ![c] `d` <e> 1 < 2'], '\\[a\\](b) !\\[c\\] \\`d\\` \\<e> 1 < 2\n'],
  ['A\n', ['AT&T &amp; &copy'], 'AT&T \\&amp; &copy\n'],
  ['A\n', ['C:\\dir \\*'], 'C:\\dir \\\\\\*\n'],
  ['A\n', ['# a'], '\\# a\n'],
  ['A\n', ['#1 a'], '#1 a\n'],
  ['A\n', ['- a'], '\\- a\n'],
  ['A\n', ['-5 °C'], '-5 °C\n'],
  ['A\n', ['20. əsr'], '20\\. əsr\n'],
  ['A\n', ['20.5 əsr'], '20.5 əsr\n'],
  ['A\n', ['> a'], '\\> a\n'],
  ['A\n', ['---'], '\\---\n'],
  ['A\n', ['~5 a ~~b~~ ~'], '\\~5 a \\~\\~b\\~\\~ ~\n'],
  ['A\n', ['https://x.az www.x.az a@b.az'], 'https\\://x.az www\\.x.az a\\@b.az\n'],
  ['A\n', ['  a\nb\r\nc\u0007  '], 'a b c\n'],
  ['# A\n', ['C #'], '# C \\#\n'],
  ['# A #\n', ['- C#'], '# - C# #\n'],
  ['A\n===\n', ['= a | b'], '\\= a \\| b\n===\n'],
  ['| A |\n|---|\n', ['a | b \\| c'], '| a \\| b \\\\\\| c |\n|---|\n'],
  ['> A\n> b\n', ['+ a | b'], '> \\+ a \\| b\n'],
  ['| 1 |\n|---|\n', [], '| 1 |\n|---|\n'],
  ['A **b** c\n', ['a', { kind: 'open', id: '1' }, '«b»', { kind: 'close', id: '1' }, 'c'], '&#x61;**«b»**&#x63;\n'],
  ['A _b_ c\n', ['söz', { kind: 'open', id: '1' }, 'b', { kind: 'close', id: '1' }, 'lər'], 'söz*b*lər\n'],
  [
    'A *b* *c* d\n',
    [
      'a ',
      { kind: 'open', id: '1' },
      'b',
      { kind: 'close', id: '1' },
      { kind: 'open', id: '2' },
      'c',
      { kind: 'close', id: '2' },
    ],
    'a *b*_c_\n',
  ],
  ['A [r] c\n\n[r]: /u\n', ['a ', { kind: 'open', id: '1' }, 'b', { kind: 'close', id: '1' }], 'a [b][r]\n\n[r]: /u\n'],
  [
    'A ~~b~~ ~~c~~\n',
    [
      { kind: 'open', id: '1' },
      'b',
      { kind: 'close', id: '1' },
      { kind: 'open', id: '2' },
      'c',
      { kind: 'close', id: '2' },
    ],
    '<del>b</del><del>c</del>\n',
  ],
  // Codes that do not balance.
  ['A **b** c\n', ['a ', { kind: 'open', id: '1' }, 'b'], 'a **b**\n'],
  ['A **b** c\n', ['a ', { kind: 'close', id: '1' }, 'b', { kind: 'standalone', id: '7' }], 'a b\n'],
  [
    'A **b** [c](u)\n',
    [
      { kind: 'open', id: '1' },
      'a ',
      { kind: 'open', id: '2' },
      'b',
      { kind: 'close', id: '1' },
      'c',
      { kind: 'close', id: '2' },
    ],
    '**a [b](u)**&#x63;\n',
  ],
  ['A `b` c\n', ['a ', { kind: 'standalone', id: '1' }, ' and ', { kind: 'standalone', id: '1' }], 'a `b` and `b`\n'],
  ['A **b** c\n', ['a ', { kind: 'open', id: '1' }, { kind: 'close', id: '1' }, 'b'], 'a b\n'],
  // Front matter keeps its quoting where that can hold the text.
  ['---\ntitle: A\n---\n', ['B c'], '---\ntitle: B c\n---\n'],
  ['---\ntitle: A # no\n---\n', ['B: "c" #d'], '---\ntitle: "B: \\"c\\" #d" # no\n---\n'],
  ["---\ntitle: 'A'\n---\n", ["B's"], "---\ntitle: 'B''s'\n---\n"],
  ['---\ntitle: "A"\n---\n', ['B "c" \\d'], '---\ntitle: "B \\"c\\" \\\\d"\n---\n'],
  ['---\ntitle: A\n---\n', ['yes: no'], '---\ntitle: "yes: no"\n---\n'],
  ['---\ntitle: A\n---\n', ['1990'], '---\ntitle: "1990"\n---\n'],
  ['---\ntitle: >-\n  A\n  b\nx: 1\n---\n', ['C: d'], '---\ntitle: >-\n  C: d\nx: 1\n---\n'],
  ['---\ntitle: |\n  A\nx: 1\n---\n', ['C: d'], '---\ntitle: |\n  C: d\nx: 1\n---\n'],
  ['+++\ntitle = "A" # no\n+++\n', ['B "c" \\d # é'], '+++\ntitle = "B \\"c\\" \\\\d # é" # no\n+++\n'],
  ["+++\ntitle = 'A'\n+++\n", ['B \\ "c"'], '+++\ntitle = \'B \\ "c"\'\n+++\n'],
  ["+++\ntitle = 'A'\n+++\n", ["B's"], '+++\ntitle = "B\'s"\n+++\n'],
  ['+++\r\ntitle = """\r\nA"""\r\n+++\r\n', ['B """" c'], '+++\r\ntitle = """\r\nB \\"\\"\\"\\" c"""\r\n+++\r\n'],
  ["+++\ntitle = '''A'''\n+++\n", ["B's '''"], "+++\ntitle = \"B's '''\"\n+++\n"],
  ['[a]: /u "A"\n', ['B "c" (d)'], '[a]: /u "B \\"c\\" (d)"\n'],
  ["> [a]: /u\n>   'A\n> b'\n", ["B's"], "> [a]: /u\n>   'B\\'s'\n"],
];

/** Marks that stay unpaired before a translated sentence must not find their other half in it. */
const UNPAIRED: readonly [string, string][] = [
  ['A ` b. Cde.\n', 'X ` y.'],
  ['A <b def. Ghi.\n', 'X > y.'],
  ['A <b c="def. Ghi.\n', 'X " > y.'],
  ['A [b](def. Ghi.\n', 'X) y.'],
  ['A *b. Def*.\n\n*A b. Def.\n', 'X* y*.'],
];

describe('what a translator types is escaped for its place', () => {
  it.each(WRITTEN)('%j %j', (text, translation, expected) => {
    const parsed = markdown.parse(text, { file: 'a.md', language: 'en', segmentation: [] });
    expect(parsed.units).toHaveLength(1);
    expect(markdown.rebuild(parsed, new Map([[parsed.units[0]?.id ?? '', translation]]))).toBe(expected);
  });

  it('link titles are translated beside their sentence', () => {
    const text = 'See [here](u "One") and [there](v (Two)).\n';
    const parsed = markdown.parse(text, { file: 'a.md', language: 'en' });
    const titles = new Map(
      parsed.units.filter((unit) => unit.context === 'link-title').map((unit) => [unit.id, ['"a" (b) \\']]),
    );
    expect(markdown.rebuild(parsed, titles)).toBe(
      'See [here](u "\\"a\\" (b) \\\\") and [there](v ("a" \\(b\\) \\\\)).\n',
    );
  });

  it.each(UNPAIRED)('beside %j: %j', (text, translation) => {
    const parsed = markdown.parse(text, { file: 'a.md', language: 'en' });
    const last = parsed.units.at(-1);
    const built = markdown.rebuild(parsed, new Map([[last?.id ?? '', [translation]]]));
    expect(built.startsWith(text.slice(0, text.lastIndexOf('.', text.length - 3)))).toBe(true);
    expect(units(built).map((unit) => shown(unit.source))).toEqual([
      ...parsed.units.slice(0, -1).map((unit) => shown(unit.source)),
      translation,
    ]);
  });
});
