import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/documents/index.js';
import { plainTextFormat as format } from '../../src/documents/plain-text.js';
import { type Content, plainText } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';

const parse = (text: string | Uint8Array): ParsedDocument =>
  format.parse(typeof text === 'string' ? Buffer.from(text) : text, { file: 'a.txt', language: 'en' });
const unitsOf = (text: string): string[] => parse(text).units.map(({ source }) => plainText(source));
const contextsOf = (text: string): string[] => parse(text).units.map(({ context }) => context);

/** A text after translations were put in, by their sentence. */
function built(text: string, translations: Record<string, Content>): string {
  const parsed = parse(text);
  const targets = new Map(
    parsed.units.flatMap(({ id, source }) => {
      const target = translations[plainText(source)];
      return target ? [[id, target] as const] : [];
    }),
  );
  expect(targets.size).toBe(Object.keys(translations).length);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(format.rebuild(parsed, targets));
}

const WRAPPED = `ANNUAL REPORT

The centre opened in 1990 and has since then welcomed many
visitors from all over the country. It has 36 rooms on five
floors, and a garden.

  * The first item goes on over the end of its line, as the
    second line shows.
  * The second does not.

> What is quoted in a letter is wrapped in the same way, with
> a mark before each line.
`;

describe('units of a plain text', () => {
  it('are sentences of paragraphs that go on over the ends of lines', () => {
    expect(unitsOf(WRAPPED)).toEqual([
      'ANNUAL REPORT',
      'The centre opened in 1990 and has since then welcomed many visitors from all over the country.',
      'It has 36 rooms on five floors, and a garden.',
      'The first item goes on over the end of its line, as the second line shows.',
      'The second does not.',
      'What is quoted in a letter is wrapped in the same way, with a mark before each line.',
    ]);
    expect(contextsOf(WRAPPED)).toEqual(['heading', 'paragraph', 'paragraph', 'list-item', 'list-item', 'quote']);
  });

  const long =
    'This line is much longer than any line that a person or a program would wrap by hand, since it goes on and on. ';
  it.each<[string, string, string[]]>([
    ['a line each where lines are not wrapped', `${long}\nSecond\nThird\n`, [long.trim(), 'Second', 'Third']],
    ['a line each in addresses', 'Tarazi\n12 Harbour Street\nBaku\n', ['Tarazi', '12 Harbour Street', 'Baku']],
    [
      'numbered and lettered',
      '1. One\n2) Two\n(3) Three\na) Four\n1.2. Five\n',
      ['One', 'Two', 'Three', 'Four', 'Five'],
    ],
    ['years, not numbers of a list', '1990. It opened\n', ['1990.', 'It opened']],
    ['cells between tabs and wide gaps', 'Name\tRooms 36\tFloors    Five\n', ['Name', 'Rooms 36', 'Floors', 'Five']],
    ['behind dashes of speech', '— Да, это так.\n– Нет.\n', ['Да, это так.', 'Нет.']],
    ['none of lines', '=====\n***\n\n', []],
    ['with carriage returns', 'One\r\rTwo\r\n\r\nThree', ['One', 'Two', 'Three']],
  ])('are %s', (_, text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it('tell where they stand, to the character', () => {
    const parsed = parse(WRAPPED);
    const unit = parsed.units[3]!;
    expect(unit.place).toEqual({ file: 'a.txt', line: 7, column: 5 });
    expect(format.locate(parsed, unit.id, plainText(unit.source).indexOf('shows'))).toMatchObject({
      line: 8,
      column: 17,
    });
  });
});

describe('a built plain text', () => {
  it.each([
    ['wrapped', WRAPPED],
    ['with carriage returns', WRAPPED.replaceAll('\n', '\r\n')],
    ['with a byte order mark and no end', '\uFEFF  One  \n\ttwo '],
    ['empty', ''],
  ])('is itself where nothing is translated: %s', (_, text) => {
    expect(Buffer.from(format.rebuild(parse(text), new Map(), 'az')).toString()).toBe(text);
  });

  it('is filled anew where it was wrapped, in the same margins', () => {
    const [, , , item, , quote] = unitsOf(WRAPPED);
    const lines =
      'Birinci bənd sətrin sonundan o yana keçir, necə ki ikinci sətirdən və üçüncü sətirdən görünür, vəssalam.';
    const done = built(WRAPPED, {
      [item!]: [lines],
      [quote!]: ['Qısa.'],
      'It has 36 rooms on five floors, and a garden.': ['36 otağı və bağı var.'],
    });
    expect(done).toBe(`ANNUAL REPORT

The centre opened in 1990 and has since then welcomed many
visitors from all over the country. 36 otağı və bağı var.

  * Birinci bənd sətrin sonundan o yana keçir, necə ki ikinci
    sətirdən və üçüncü sətirdən görünür, vəssalam.
  * The second does not.

> Qısa.
`);
  });

  it.each<[string, string, Record<string, Content>, string]>([
    ['line breaks and tabs as spaces', 'One\n', { One: ['a\r\nb\tc     d\u0000'] }, 'a b c d\n'],
    ['the paragraph where nothing is left', 'One\n\nTwo\n', { One: ['  '] }, 'One\n\nTwo\n'],
    [
      'characters that files for translators cannot',
      'One\u0001 two\n',
      { 'One two': ['X ', { kind: 'standalone', id: '1' }] },
      'X \u0001\n',
    ],
    ['the margin of a cell', 'Name\t  36 rooms\n', { '36 rooms': ['36 otaq'] }, 'Name\t  36 otaq\n'],
  ])('holds %s', (_, text, translations, expected) => {
    expect(built(text, translations)).toBe(expected);
  });

  it('begins no line with what would begin an item', () => {
    const text = 'The centre opened in the year of 1990 and has\nwelcomed many visitors since then.\n';
    const [source] = unitsOf(text);
    const target = 'Mərkəz 1990-cı ildə açılıb və o vaxtdan bəri * çoxlu 12) qonaq - qəbul edib.';
    const done = built(text, { [source!]: [target] });
    expect(done).toBe('Mərkəz 1990-cı ildə açılıb və o vaxtdan bəri *\nçoxlu 12) qonaq - qəbul edib.\n');
  });

  it('is UTF-16 where it was', () => {
    const bytes = Buffer.from('\uFEFFBakı\r\n', 'utf16le');
    const parsed = parse(bytes);
    expect(Buffer.from(format.rebuild(parsed, new Map()))).toEqual(bytes);
    const done = format.rebuild(parsed, new Map([[parsed.units[0]!.id, ['Баку']]]));
    expect(Buffer.from(done)).toEqual(Buffer.from('\uFEFFБаку\r\n', 'utf16le'));
  });

  it('shows where its paragraphs are others', async () => {
    const change = (before: string, after: string) => format.structureChange(Buffer.from(before), Buffer.from(after));
    expect(await change('One\n\n- Two\n', 'X\nY\n\n- Z\n')).toBeUndefined();
    expect(await change('One\n\n- Two\n', 'X\n\nY\n\n- Z\n')).toBe(3);
    expect(await change('One\n\n- Two\n', 'X\n\nZ\n')).toBe(3);
  });

  it('is shown as its readers see it', async () => {
    expect(await format.preview(Buffer.from('NEWS\n\n- a <b> & c\n'))).toBe(
      '<h2>NEWS</h2>\n<ul><li>a &#60;b&#62; &#38; c</li></ul>',
    );
  });
});

describe('any text', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        'One two three four five six seven eight nine ten. ',
        'Eleven',
        '\n',
        '\r\n',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '  ',
        '\t',
        '—',
        '\u0001',
        '===\n',
        'a) ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('is itself where nothing is translated, and says the same where it is written anew', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const parsed = parse(text);
        expect(Buffer.from(format.rebuild(parsed, new Map(), 'az')).toString()).toBe(text);
        const same = format.rebuild(parsed, new Map(parsed.units.map(({ id, source }) => [id, source])));
        expect(
          Buffer.from(same)
            .toString()
            .replace(/[\s>]+/g, ' '),
        ).toBe(text.replace(/[\s>]+/g, ' '));
      }),
      { numRuns: runs(500) },
    );
  });

  it('is read in time that grows as it does', () => {
    for (const text of [
      'One two. '.repeat(50_000),
      'One\n'.repeat(50_000),
      ' '.repeat(300_000),
      '\n'.repeat(300_000),
      '-'.repeat(200_000),
      '> '.repeat(200_000),
      'a  '.repeat(100_000),
    ])
      expect(Buffer.from(format.rebuild(parse(text), new Map())).toString()).toBe(text);
  });
});
