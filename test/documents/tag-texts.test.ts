import { describe, expect, it } from 'vitest';
import { markdown, mdx } from '../../src/documents/markdown.js';
import { type Content, plainText } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';

const unitsOf = (format: typeof markdown, text: string): string[] =>
  format
    .parse(text, { file: 'a.md', language: 'en' })
    .units.map(({ context, source }) => `${context}: ${plainText(source)}`);

describe('texts of tags within Markdown', () => {
  it.each<[string, typeof markdown, string, string[]]>([
    [
      'a picture',
      markdown,
      'See <img src="a.png" alt="Our logo"> here.\n',
      ['paragraph: See  here.', 'image-alt: Our logo'],
    ],
    ['quotes and references', markdown, "A <i title='It&apos;s'>b</i>\n", ['paragraph: A b', "link-title: It's"]],
    ['no quotes', markdown, 'A <abbr title=Word>W</abbr>\n', ['paragraph: A W', 'link-title: Word']],
    [
      'several of one tag',
      markdown,
      'A <img alt="One" title="Two">\n',
      ['paragraph: A ', 'image-alt: One', 'link-title: Two'],
    ],
    ['a tag over lines of a quote', markdown, '> A <img\n> alt="One"> b\n', ['quote: A  b', 'image-alt: One']],
    ['a cell of a table', markdown, '| <img alt="One"> |\n| - |\n', ['image-alt: One']],
    ['not what is kept', markdown, 'A <img translate="no" alt="One">\n', ['paragraph: A ']],
    ['not what nobody sees', markdown, 'A <a href="Word" id="One">b</a> <!-- alt="Two" -->\n', ['paragraph: A b ']],
    ['not what holds no word', markdown, 'A <img alt="—">\n', ['paragraph: A ']],
    ['a component', mdx, 'A <Badge {...x} text="New" n={a ? 1 : 2} /> b\n', ['paragraph: A  b', 'title: New']],
    [
      'a component between blocks',
      mdx,
      '<Card\n  title="One" value="x"\n>\n\nTwo\n\n</Card>\n',
      ['title: One', 'paragraph: Two'],
    ],
    [
      'a component in a list',
      mdx,
      '- <Tab value="x" label="One">\n  two\n  </Tab>\n',
      ['label: One', 'list-item: two'],
    ],
    ['not what a program makes', mdx, 'A <Badge text={"New"} icon={<Icon label="x" />} /> b\n', ['paragraph: A  b']],
  ])('%s', (_, format, text, units) => {
    expect(unitsOf(format, text)).toEqual(units);
    const parsed = format.parse(text, { file: 'a.md', language: 'en' });
    expect(format.rebuild(parsed, new Map())).toBe(text);
  });

  it('are found where they stand, and written in their place', () => {
    const text = 'See <img src="a.png" alt=" Our logo "> and <abbr title=Word>W</abbr>.\n';
    const parsed = markdown.parse(text, { file: 'a.md', language: 'en' });
    const [sentence, alt, title] = parsed.units.map(({ id }) => id) as [string, string, string];
    expect(markdown.locate(parsed, alt, 4)).toMatchObject({ line: 1, column: 32 });
    const built = (translations: readonly [string, string][]): string =>
      markdown.rebuild(parsed, new Map(translations.map(([id, said]) => [id, [said] satisfies Content])));
    expect(built([[alt, 'Bizim "loqo" & <x>']])).toBe(
      text.replace('Our logo', 'Bizim &quot;loqo&quot; &amp; &lt;x&gt;'),
    );
    expect(built([[title, "Söz'ün"]])).toBe(text.replace('=Word', '="Söz\'ün"'));
    expect(built([[alt, ' \u0000']])).toBe(text);
    const { source } = parsed.units.find(({ id }) => id === sentence)!;
    const said = source.map((part) => (typeof part === 'string' ? part.replace('See', 'Bax') : part));
    expect(
      markdown.rebuild(
        parsed,
        new Map([
          [sentence, said],
          [alt, ['Loqo']],
        ]),
      ),
    ).toBe(text.replace('See', 'Bax').replace('Our logo', 'Loqo'));
  });

  it.each([
    [markdown, 'A `b <img alt="One"> c` [d <img alt="Two"> =e\n\n| <img alt="Three"> |\n| - |\n'],
    [mdx, 'A ` b <Tag text="One" /> c\n\n<Card title="Two">\n\n[[ Three <Tag label=\'Four\' />\n\n</Card>\n'],
  ])('say what translations say, whatever that is', async (format, text) => {
    const parsed = format.parse(text, { file: 'a.md', language: 'en' });
    const ids = parsed.units.filter(({ source }) => /^(?:One|Two|Four)$/.test(plainText(source))).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const said = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(
          ...['`', '"', "'", '>', '/>', '<b>', '&amp;', '{{', '}}', ']]', '](x)', '|', '==', '$$', '\\', '\n\n', '-->'],
        ),
      ),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 3, maxLength: 3 }), async (texts) => {
        const given = ids.map((id, index) => [id, [`x${texts[index % 3]!.join('')}x`] satisfies Content] as const);
        const done = format.rebuild(parsed, new Map(given));
        expect(await format.structureChange(text, done)).toBeUndefined();
        const units = unitsOf(format, done).map((one) => one.replace(/^[\w-]+: /, ''));
        const clean = (one: string): string => one.replace(/[\s\u0000-\u001f\u007f\ufffe\uffff]|\p{Cs}|\ufffd/gu, '');
        for (const [, [one]] of given) expect(units.map(clean)).toContain(clean(one as string));
      }),
      { numRuns: runs(60) },
    );
  });
});
