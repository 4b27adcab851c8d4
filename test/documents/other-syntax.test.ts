import { describe, expect, it } from 'vitest';
import { outlineChange } from '../../src/documents/markdown/outline.js';
import { shortCode } from '../../src/documents/markdown/syntax/short-code.js';
import { Source } from '../../src/documents/markdown/syntax/source.js';
import { markdown } from '../../src/documents/markdown.js';
import { type Content, codesOf, content, type SourceUnit } from '../../src/model/index.js';

const OPTIONS = { file: 'a.md', language: 'en' };

function units(text: string): readonly SourceUnit[] {
  return markdown.parse(text, OPTIONS).units;
}

/** A unit in one line: its context, its text, and its codes as they stand (`⟨{{x}}⟩`, `⟨==⟩…⟨/⟩`). */
function show(unit: SourceUnit): string {
  const parts = unit.source.map((part) => {
    if (typeof part === 'string') return part;
    return part.kind === 'close' ? '⟨/⟩' : `⟨${part.equiv ?? part.text}⟩`;
  });
  return `${unit.context}: ${parts.join('')}`;
}

/** Every letter of the text becomes another; the codes stay. */
function spell(source: Content): Content {
  return content(source.map((part) => (typeof part === 'string' ? part.replace(/\p{L}/gu, 'я') : part)));
}

function translated(text: string): string {
  const parsed = markdown.parse(text, OPTIONS);
  return markdown.rebuild(parsed, new Map(parsed.units.map((unit) => [unit.id, spell(unit.source)])));
}

/** What it is, the document, its units, and the document with each of their letters replaced. */
const SYNTAX: readonly [string, string, readonly string[], string][] = [
  ["GitHub's alerts", '> [!IMPORTANT]\n> Text one.\n', ['quote: Text one.'], '> [!IMPORTANT]\n> яяяя яяя.\n'],
  [
    "Obsidian's callouts, with a title",
    '> [!tip]- A *title*\n> Text.\n',
    ['title: A ⟨*⟩title⟨/⟩', 'quote: Text.'],
    '> [!tip]- я *яяяяя*\n> яяяя.\n',
  ],
  [
    "Docusaurus' admonitions",
    ':::warning[Mind **this**]\nText.\n:::\n',
    ['title: Mind ⟨**⟩this⟨/⟩', 'paragraph: Text.'],
    ':::warning[яяяя **яяяя**]\nяяяя.\n:::\n',
  ],
  [
    "VitePress' containers",
    '::: details Click me {open}\nText.\n:::\n\n::: code-group labels=[npm,yarn]\n:::\n',
    ['title: Click me ⟨{open}⟩', 'paragraph: Text.'],
    '::: details яяяяя яя {open}\nяяяя.\n:::\n\n::: code-group labels=[npm,yarn]\n:::\n',
  ],
  [
    "MyST's directives with options, and a target",
    '(here)=\n:::{note} My title\n:class: wide\nText {ref}`a` b.\n:::\n\n:::{math}\na = b\n:::\n',
    ['title: My title', 'paragraph: Text ⟨{ref}⟩⟨`a`⟩ b.'],
    '(here)=\n:::{note} яя яяяяя\n:class: wide\nяяяя {ref}`a` я.\n:::\n\n:::{math}\na = b\n:::\n',
  ],
  [
    'directives in a line and leaves',
    'An :abbr[HTML page]{title="x"}.\n\n::youtube[Our film]{#id}\n\n::card\n---\ntitle: x\n---\nText.\n::\n',
    ['paragraph: An ⟨:abbr[⟩HTML page⟨/⟩.', 'title: Our film', 'paragraph: Text.'],
    'яя :abbr[яяяя яяяя]{title="x"}.\n\n::youtube[яяя яяяя]{#id}\n\n::card\n---\ntitle: x\n---\nяяяя.\n::\n',
  ],
  [
    "Python-Markdown's admonitions and tabs",
    '!!! note "A title"\n    One.\n\n    Two.\n\n??? tip\n\n    Three.\n\n=== "Tab"\n    Four.\n',
    ['title: A title', 'admonition: One.', 'admonition: Two.', 'admonition: Three.', 'title: Tab', 'admonition: Four.'],
    '!!! note "я яяяяя"\n    яяя.\n\n    яяя.\n\n??? tip\n\n    яяяяя.\n\n=== "яяя"\n    яяяя.\n',
  ],
  [
    'definition lists: terms stay one a line',
    'Term\nOther term\n: What it is\n\n: What else\n\n    More.\n',
    ['paragraph: Term⟨\n⟩Other term', 'definition: What it is', 'definition: What else', 'definition: More.'],
    'яяяя\nяяяяя яяяя\n: яяяя яя яя\n\n: яяяя яяяя\n\n    яяяя.\n',
  ],
  [
    'abbreviations',
    'A page.\n\n*[HTML]: Hypertext language\n*[W3C]: A body\n',
    ['paragraph: A page.', 'title: Hypertext language', 'title: A body'],
    'я яяяя.\n\n*[HTML]: яяяяяяяяя яяяяяяяя\n*[W3C]: я яяяя\n',
  ],
  [
    'links of wikis',
    'See [[Page]] and [[Page#part|this page]], ![[map.png]].\n',
    ['paragraph: See ⟨[[Page]]⟩ and ⟨[[Page#part|]]⟩this page⟨/⟩, ⟨![[map.png]]⟩.'],
    'яяя [[Page]] яяя [[Page#part|яяяя яяяя]], ![[map.png]].\n',
  ],
  [
    "Hugo's shortcodes",
    'Before.\n{{% note %}}\nText {{< icon x >}} on.\n{{% /note %}}\n{{< figure src="a"\n  width="2" >}}\n\n{{< highlight go >}}\nfunc a() {}\n{{< /highlight >}}\n',
    ['paragraph: Before.', 'paragraph: Text ⟨{{< icon x >}}⟩ on.'],
    'яяяяяя.\n{{% note %}}\nяяяя {{< icon x >}} яя.\n{{% /note %}}\n{{< figure src="a"\n  width="2" >}}\n\n{{< highlight go >}}\nfunc a() {}\n{{< /highlight >}}\n',
  ],
  [
    'links whose address is a tag',
    'See [our *page*]({{< ref "a b" >}}) and\n[this\none]({% link a.md %}), ![map]({{ site.url }}/a).\n',
    [
      'paragraph: See ⟨[]({{< ref "a b" >}})⟩our ⟨*⟩page⟨/⟩⟨/⟩ and ⟨[]({% link a.md %})⟩this one⟨/⟩, ⟨![]({{ site.url }}/a)⟩map⟨/⟩.',
    ],
    'яяя [яяя *яяяя*]({{< ref "a b" >}}) яяя [яяяя яяя]({% link a.md %}), ![яяя]({{ site.url }}/a).\n',
  ],
  [
    'Liquid, Jinja, Markdoc',
    '{% hint style="info" %}\nA {{ name }} and {% tag %}b{% /tag %}.\n{% endhint %}\n{# a comment #}\n',
    ['paragraph: A ⟨{{ name }}⟩ and ⟨{% tag %}⟩b⟨{% /tag %}⟩.'],
    '{% hint style="info" %}\nя {{ name }} яяя {% tag %}я{% /tag %}.\n{% endhint %}\n{# a comment #}\n',
  ],
  [
    'modules, comments and expressions of MDX',
    "import A from './a'\n\nexport const b = {\n  c: 1,\n};\n\n{/* a comment\n\nof lines */}\n\nText {b.c} here.\n\n{b.map((x) => x)}\n",
    ['paragraph: Text ⟨{b.c}⟩ here.'],
    "import A from './a'\n\nexport const b = {\n  c: 1,\n};\n\n{/* a comment\n\nof lines */}\n\nяяяя {b.c} яяяя.\n\n{b.map((x) => x)}\n",
  ],
  [
    'attributes',
    '# Head {#head}\n\nA [span]{.big} and [link](u){:target="_blank"}.\n{: .lead}\n\n- item { .x .y }\n',
    [
      'heading: Head ⟨{#head}⟩',
      'paragraph: A ⟨[⟩span⟨/⟩ and ⟨[](u)⟩link⟨/⟩⟨{:target="_blank"}⟩.',
      'list-item: item ⟨{ .x .y }⟩',
    ],
    '# яяяя {#head}\n\nя [яяяя]{.big} яяя [яяяя](u){:target="_blank"}.\n{: .lead}\n\n- яяяя { .x .y }\n',
  ],
  [
    'mathematics',
    'So $x_1 = 2$ and $a$.\n\n$$\nx = y\n$$\n\n\\begin{align}\na\n\\end{align}\n\nAlso \\\\(b^2\\\\).\n',
    ['paragraph: So ⟨$x_1 = 2$⟩ and ⟨$a$⟩.', 'paragraph: Also ⟨\\\\(b^2\\\\)⟩.'],
    'яя $x_1 = 2$ яяя $a$.\n\n$$\nx = y\n$$\n\n\\begin{align}\na\n\\end{align}\n\nяяяя \\\\(b^2\\\\).\n',
  ],
  [
    'references to elsewhere, citations, notes in place, marked text, short codes',
    'A [class][mod.Name] [@key, p. 3], a note^[of *some*\nkind], ==two words== :tada: and ++ctrl+"X y"+2++[^far].\n',
    [
      'paragraph: A ⟨[][mod.Name]⟩class⟨/⟩ ⟨[@key, p. 3]⟩, a note⟨^[⟩of ⟨*⟩some⟨/⟩ kind⟨/⟩, ⟨==⟩two words⟨/⟩ ⟨:tada:⟩ and ⟨++ctrl+"X y"+2++⟩⟨[^far]⟩.',
    ],
    'я [яяяяя][mod.Name] [@key, p. 3], я яяяя^[яя *яяяя* яяяя], ==яяя яяяяя== :tada: яяя ++ctrl+"X y"+2++[^far].\n',
  ],
  [
    'lines that stand for something else',
    '## ::: a.b\n\n@startuml\nA -> B: c\n\nD\n@enduml\n\n[TOC]\n\n[[_TOC_]]\n\n--8<-- "a.md"\n\n<<< @/a.js{1}\n\n/// note | A title\nText.\n///\n\n::: tabs#id\n@tab:active Second#two\nText.\n:::\n',
    ['title: A title', 'paragraph: Text.', 'title: Second', 'paragraph: Text.'],
    '## ::: a.b\n\n@startuml\nA -> B: c\n\nD\n@enduml\n\n[TOC]\n\n[[_TOC_]]\n\n--8<-- "a.md"\n\n<<< @/a.js{1}\n\n/// note | я яяяяя\nяяяя.\n///\n\n::: tabs#id\n@tab:active яяяяяя#two\nяяяя.\n:::\n',
  ],
];

/** Text that looks a little like syntax and is none. */
const TEXT: readonly [string, readonly string[]][] = [
  ['It costs $5 and $10, or US$3/$4, $5-$6.\n', ['paragraph: It costs $5 and $10, or US$3/$4, $5-$6.']],
  ['At 12:30:45, a:b:c, see::this :: that.\n', ['paragraph: At 12:30:45, a:b:c, see::this :: that.']],
  [
    'The set {one or two} and {слово}, a == b, C++ and g++.\n',
    ['paragraph: The set {one or two} and {слово}, a == b, C++ and g++.'],
  ],
  ['He said [sic] so [1][2] and x[i][j].\n', ['paragraph: He said [sic] so [1][2] and x[i][j].']],
  [
    'Import duties rose.\n\nimport taxes from abroad fell.\n',
    ['paragraph: Import duties rose.', 'paragraph: import taxes from abroad fell.'],
  ],
  ['One: two\n:three\n', ['paragraph: One: two :three']],
  ['[![badge](a)](b) text\n', ['paragraph: ⟨[](b)⟩⟨![](a)⟩badge⟨/⟩⟨/⟩ text']],
  ['What?? Stop!!! Now.\n', ['paragraph: What??', 'paragraph: Stop!!!', 'paragraph: Now.']],
];

describe('syntax of other kinds of Markdown', () => {
  it.each(SYNTAX)('%s', async (_, text, expected, built) => {
    expect(units(text).map(show)).toEqual(expected);
    expect(markdown.rebuild(markdown.parse(text, OPTIONS), new Map())).toBe(text);
    expect(translated(text)).toBe(built);
    expect(await outlineChange(text, built, 'markdown')).toBeUndefined();
  });

  it.each(SYNTAX)('with CRLF and in a quote: %s', (_, text) => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(markdown.rebuild(markdown.parse(windows, OPTIONS), new Map())).toBe(windows);
    expect(units(windows).map(show)).toEqual(units(text).map(show));
    const quoted = text.replace(/^/gm, '> ').replace(/> $/, '');
    expect(markdown.rebuild(markdown.parse(quoted, OPTIONS), new Map())).toBe(quoted);
    const codes = (list: readonly SourceUnit[]) => list.flatMap((unit) => codesOf(unit.source)).length;
    expect(codes(units(quoted))).toBe(codes(units(text)));
  });

  it.each(TEXT)('is not seen in %j', (text, expected) => expect(units(text).map(show)).toEqual(expected));
});

/** What a translator types, and what stands in the document. */
const TYPED: readonly [string, string][] = [
  [':::note', '\\:::note'],
  [': tərif', '\\: tərif'],
  ['!!! note', '\\!!! note'],
  ['=== "A"', '\\=== "A"'],
  ['[!NOTE]', '\\[!NOTE\\]'],
  ['{{ x }} və {x}', '\\{\\{ x }} və \\{x}'],
  ['{% raw %}', '\\{% raw %}'],
  ['{bir neçə söz}', '{bir neçə söz}'],
  ['$$ a', '\\$$ a'],
  ['$x^2$ və $5', '\\$x^2$ və $5'],
  [':tada: saat 10:30', '\\:tada: saat 10:30'],
  ['*[A]: b', '\\*\\[A\\]: b'],
  ['[[a]] ^[b]', '\\[\\[a\\]\\] \\^\\[b\\]'],
  ['==a==', '\\==a=='],
  ["import a from 'b'", "&#x69;mport a from 'b'"],
  ['export const a = 1', '&#x65;xport const a = 1'],
  ['/// note', '\\/// note'],
  ['--8<-- a', '\\--8<-- a'],
  ['\\begin{a}', '\\\\begin\\{a}'],
];

describe('a translation opens no construct', () => {
  it.each(TYPED)('%j', (typed, written) => {
    const parsed = markdown.parse('A\n\nB\n', OPTIONS);
    const built = markdown.rebuild(parsed, new Map([[parsed.units[0]?.id ?? '', [typed]]]));
    expect(built).toBe(`${written}\n\nB\n`);
    expect(units(built).map(show)).toEqual([`paragraph: ${typed}`, 'paragraph: B']);
  });
});

describe('the first cell of a row without a bar before it', () => {
  it.each([
    ['1. foo', '1\\. foo'],
    ['- foo', '\\- foo'],
    ['# foo', '\\# foo'],
    ['> foo', '\\> foo'],
    [': foo', '\\: foo'],
    ['5 % foo', '5 % foo'],
  ])('begins a line: %j', async (typed, written) => {
    const text = 'a | b\n--|--\nc | d\n';
    const parsed = markdown.parse(text, OPTIONS);
    const built = markdown.rebuild(parsed, new Map([[parsed.units[2]?.id ?? '', [typed]]]));
    expect(built).toBe(`a | b\n--|--\n${written} | d\n`);
    expect(await outlineChange(text, built, 'markdown')).toBeUndefined();
    const behind = markdown.parse('| a |\n|--|\n| c |\n', OPTIONS);
    const same = markdown.rebuild(behind, new Map([[behind.units[1]?.id ?? '', ['1. foo']]]));
    expect(same).toBe('| a |\n|--|\n| 1. foo |\n');
  });
});

describe('short codes', () => {
  const keys = (length: number): string => `++${'k'.repeat(length - 4)}++`;

  it.each([
    [400, 400],
    [401, undefined],
  ])('of %i characters end at %s', (length, end) => {
    expect(shortCode(new Source(keys(length)), 0)?.end).toBe(end);
  });
});
