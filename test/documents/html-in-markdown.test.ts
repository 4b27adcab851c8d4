import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/documents/markdown.js';
import type { Content } from '../../src/model/index.js';
import { plainText } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';
import { shownContent as shown } from './shown-content.js';

const parse = (text: string) => markdown.parse(text, { file: 'a.md', language: 'en' });
const unitsOf = (text: string): string[] => parse(text).units.map(({ source }) => shown(source));

/** A text after translations were put in, by the shown text of their sentence. */
function built(text: string, translations: Record<string, Content>): string {
  const parsed = parse(text);
  const targets = new Map(
    parsed.units.flatMap(({ id, source }) => {
      const target = translations[shown(source)];
      return target ? [[id, target] as const] : [];
    }),
  );
  expect(targets.size).toBe(Object.keys(translations).length);
  return markdown.rebuild(parsed, targets);
}

const PAGE = `# Report

<p>In 1990 there were <b>5</b> men. They
left.</p>

<details title="Why">
<summary>More of it</summary>

Text of *Markdown*.

</details>

> <div>
> Quoted and
> wrapped
> </div>

Between
`;

describe('HTML in Markdown', () => {
  it.each<[string, string, string[]]>([
    [
      'is taken out as pages are, in the order of the text',
      PAGE,
      [
        'Report',
        'In 1990 there were {1:<b>}5{/1} men.',
        'They left.',
        'Why',
        'More of it',
        'Text of {1:*}Markdown{/1}.',
        'Quoted and wrapped',
        'Between',
      ],
    ],
    [
      'knows what began in a block before',
      '<div translate="no">\n\nOne\n\n<p>Two</p>\n\n</div>\n\n<p>Three</p>\n',
      ['One', 'Three'],
    ],
    [
      'says nothing over the end of a block',
      '<div>One <b>two\n\nThree\n\n<div></b> four</div>\n',
      ['One {1:<b>}two', 'Three', 'four'],
    ],
    ['has no code of a tag that does not end', '<div title="One\n\nTwo\n\n<p x=">Three</p></div>\n', ['Two', 'Three']],
    ['is not what stands in code', '```html\n<p>One</p>\n```\n\n    <p>Two</p>\n', []],
    ['begins behind a byte order mark', '\uFEFF<p>One</p>\n', ['One']],
    ['stands in lists', '- <p>One</p>\n\n  <p>Two\n  three</p>\n', ['One', 'Two three']],
  ])('%s', (_, text, units) => {
    expect(unitsOf(text)).toEqual(units);
    expect(markdown.rebuild(parse(text), new Map())).toBe(text);
  });

  it('tells where it stands', () => {
    const parsed = parse(PAGE);
    const unit = parsed.units.find(({ source }) => plainText(source) === 'Quoted and wrapped')!;
    expect(unit.place).toMatchObject({ line: 14, column: 3 });
    expect(markdown.locate(parsed, unit.id, 'Quoted and '.length)).toMatchObject({ line: 15, column: 3 });
  });

  it('is built in its place, all else to the byte', async () => {
    const translations: Record<string, Content> = {
      'In 1990 there were {1:<b>}5{/1} men.': [
        '1990-cı ildə ',
        { kind: 'open', id: '1' },
        '5',
        { kind: 'close', id: '1' },
        ' <nəfər> & ',
      ],
      'They left.': ['Onlar\n\nçıxdı.'],
      Why: ['"Niyə"'],
      'More of it': ['  '],
      'Quoted and wrapped': ['Sitat'],
      Between: ['# Arada'],
    };
    const done = built(PAGE, translations);
    expect(done).toBe(
      PAGE.replace(
        'In 1990 there were <b>5</b> men. They\nleft.',
        '1990-cı ildə <b>5</b> &lt;nəfər&gt; &amp;  Onlar  çıxdı.',
      )
        .replace('"Why"', '"&quot;Niyə&quot;"')
        .replace('Quoted and\n> wrapped', 'Sitat')
        .replace('Between', '\\# Arada'),
    );
    expect(await markdown.structureChange(PAGE, done)).toBeUndefined();
  });

  it('has its comments that accept findings', () => {
    const parsed = parse('<!-- tarazi-ignore-next number: told so -->\n<p>One.</p>\n\n<p>Two.</p>\n');
    expect(parsed.units.map(({ id }) => parsed.waivers?.get(id)?.length ?? 0)).toEqual([1, 0]);
  });

  it('keeps the structure of Markdown, whatever translations say', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('\n\n', '\n', '<', '</div>', '-->', '&', '# ', '> ', '```', '\r\n\r\n', ']]>', '<?', '"'),
    );
    const parsed = parse(PAGE);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 5 }), { minLength: 4, maxLength: 4 }), async (targets) => {
        const inHtml = parsed.units.filter(({ source }) => /1990|They|Why|More|Quoted/.test(plainText(source)));
        const done = markdown.rebuild(
          parsed,
          new Map(inHtml.map(({ id }, index) => [id, [targets[index % 4]!.join('')].filter((one) => one !== '')])),
        );
        expect(await markdown.structureChange(PAGE, done)).toBeUndefined();
        expect(unitsOf(done).filter((one) => /Markdown|Between|Report/.test(one))).toHaveLength(3);
      }),
      { numRuns: runs(100) },
    );
  });
});
