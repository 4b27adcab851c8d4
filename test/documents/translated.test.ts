import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/documents/markdown.js';
import { type Content, content, contentKey, type InlineCode, type SourceUnit } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';

/** Every block one segment, so that what a translator types is not cut anew. */
const OPTIONS = { file: 'a.md', language: 'en', segmentation: [] };

/** Documents with every kind of block and code. */
const DOCUMENTS: readonly string[] = [
  'A plain paragraph.\n\nAnother one.\n',
  'Two lines\nof text\n',
  '# Heading\n\n## Closed *x* ##\n\nSetext **here**\n===\n',
  '> Quoted **bold** text\n> on two lines\n',
  '- item *one*\n- [ ] task `code` here\n  - nested\n\n1. first\n',
  '| head | b |\n|---|:-:|\n| cell *x* y | `a \\| b` z |\n',
  'With [a link](http://x.az "Title here") and ![alt text](i.png) end.\n',
  'A **bold *nested* text** and _under_ and ~~gone~~ end.\n',
  'Ref [text][r] and [r] and [r][] and a note[^1].\n\n[r]: /u\n\n[^1]: The note.\n',
  'Line one  \nline *two*\\\nline three\n',
  'Go to https://x.az now or <b>html</b> &amp; <https://y.az>.\n',
  '> - deep [link\n>   text][r] more **x**\n\n[r]: /u\n',
  '**Whole block bold [with link](u)**\n',
  'head | b\n---|---\ncell *x* | d\n',
  ':::warning[Title *here*]\nText {{x}} and [[y]] end.\n:::\n',
  'Term\n*Other* term\n: Definition {x}\n',
  '!!! note "Title"\n    Body ==marked== [a]({{< ref "b c" >}}).\n',
];

const NASTY =
  '* _ ** __ ~ ~~ ` `` [ ] ( ) < > & &amp; &#35; \\ \\\\ ! ![ [^1] [r] [x]: | # ## - + = === --- *** 1. 2) > ~~~ ``` : @ a@b.az www.x.az https://x.az http:// <b> </b> <!-- <br> $ % {{x}} « » " \' … — \u00A0 \u2028 é ə İ ж 中 😀 a b c word söz 42 \\| |--| :- \u200B ! ? {x} {{ }} {% %} ::: :::note : :a: [[y]] [!NOTE] !!! $$ $a$ == ^[ *[a]: {#id} /// import export \\begin{a}'.split(
    ' ',
  );
const nastyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
      fc.constantFrom(' ', '\n', '\t', '\r\n', '\u0000', '\u0007'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Text between the unit's own codes, in their order: every code stays, all text is new. */
function retold(unit: SourceUnit, texts: readonly string[]): Content {
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? '';
  const parts: (string | InlineCode)[] = ['x', next()];
  for (const code of unit.source) {
    if (typeof code === 'string') continue;
    parts.push(code, next(), code.kind === 'open' ? 'y' : '');
  }
  parts.push('z');
  return content(parts);
}

/** What of a translation can be in a Markdown line. */
function normal(value: Content): string {
  const parts = value.map((part) =>
    typeof part === 'string'
      ? part
          .replace(/\r\n|[\n\v\f\r]/g, ' ')
          .replace(/[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
          .replace(/\p{Cs}/gu, '\uFFFD')
      : part,
  );
  return contentKey(content(parts)).trim();
}

function rebuiltUnits(
  text: string,
  translations: ReadonlyMap<string, Content>,
): { built: string; units: readonly SourceUnit[] } {
  const built = markdown.rebuild(markdown.parse(text, OPTIONS), translations);
  return { built, units: markdown.parse(built, OPTIONS).units };
}

describe('a translated document says what its translator typed', () => {
  it.each(DOCUMENTS)('%j', (text) => {
    const { units } = markdown.parse(text, OPTIONS);
    fc.assert(
      fc.property(fc.array(nastyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const translations = new Map(units.map((unit) => [unit.id, retold(unit, texts)]));
        const { built, units: again } = rebuiltUnits(text, translations);
        expect(
          again.map((unit) => normal(unit.source)),
          built,
        ).toEqual(units.map((unit) => normal(translations.get(unit.id) ?? [])));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('codes that a tool or a translator spoiled', () => {
  const codeList = fc.array(
    fc.tuple(
      fc.constantFrom('1', '2', '3', '4', '9', '__proto__'),
      fc.constantFrom('open', 'close', 'standalone' as const),
      fc.constantFrom('söz', ' a ', '.', '', '*'),
    ),
    { maxLength: 10 },
  );

  // A title goes and comes with its link.
  const isText = (unit: SourceUnit) => unit.context !== 'link-title';

  it.each(DOCUMENTS)('still build, keep every word, and leave the other sentences alone: %j', (text) => {
    const { units } = markdown.parse(text, OPTIONS);
    fc.assert(
      fc.property(codeList, fc.nat(), (list, chosen) => {
        const unit = units[chosen % units.length];
        if (unit === undefined || !isText(unit)) return;
        const translation = content([
          'Başlanğıc ',
          ...list.flatMap(([id, kind, typed]): (string | InlineCode)[] => [
            { id, kind: kind as InlineCode['kind'] },
            typed,
          ]),
          ' son',
        ]);
        const { built, units: again } = rebuiltUnits(text, new Map([[unit.id, translation]]));
        const letters = (value: Content) =>
          value.map((part) => (typeof part === 'string' ? part.replace(/[^\p{L}]/gu, '') : '')).join('');
        expect(
          again.filter(isText).map((one) => letters(one.source)),
          built,
        ).toEqual(units.filter(isText).map((one) => letters(one.id === unit.id ? translation : one.source)));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('one translated sentence', () => {
  const text = '# Title. More\n\n> First *one*. Second `two` here. 3. Third\n> goes on. Fourth.\n\n- a. B c\n  d. E\n';
  const sentences = { file: 'a.md', language: 'en' };

  it('replaces its own span only', () => {
    const parsed = markdown.parse(text, sentences);
    for (const unit of parsed.units) {
      const built = markdown.rebuild(parsed, new Map([[unit.id, ['Yeni mətn']]]));
      const at = built.indexOf('Yeni mətn');
      expect(text.startsWith(built.slice(0, at))).toBe(true);
      expect(text.endsWith(built.slice(at + 'Yeni mətn'.length))).toBe(true);
    }
  });

  it('may be left empty, and takes the space after it along', () => {
    const parsed = markdown.parse(text, sentences);
    const second = parsed.units.find((unit) => contentKey(unit.source).startsWith('Second'));
    expect(markdown.rebuild(parsed, new Map([[second?.id ?? '', []]]))).toBe(
      '# Title. More\n\n> First *one*. 3. Third goes on. Fourth.\n\n- a. B c\n  d. E\n',
    );
  });

  it('keeps the source where nothing at all would be left of a block', () => {
    const parsed = markdown.parse('Only.\n===\n', sentences);
    expect(markdown.rebuild(parsed, new Map([[parsed.units[0]?.id ?? '', [' ']]]))).toBe('Only.\n===\n');
  });
});
