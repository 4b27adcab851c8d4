import { describe, expect, it } from 'vitest';
import { i18next } from '../../src/documents/i18next.js';
import { formatOf } from '../../src/documents/index.js';
import { type Content, InputError } from '../../src/model/index.js';
import { fc } from '../support/properties.js';

const parse = (text: string) => i18next.parse(text, { file: 'en.json', language: 'en' });

/** A content in one line: codes as `[1 {name}]`, `[1 <b>]`…`[/1 </b>]`. */
const shown = (source: Content): string =>
  source
    .map((part) => (typeof part === 'string' ? part : `[${part.kind === 'close' ? '/' : ''}${part.id} ${part.equiv}]`))
    .join('');

/** What a message says, how its unit looks. */
const MESSAGES: readonly [string, string, string][] = [
  ['ICU arguments', '{count} files in {folder, date, short}', '[1 {count}] files in [2 {folder, date, short}]'],
  [
    'i18next arguments',
    'Hello {{name}}, {{- html}} {{n, number}}',
    'Hello [1 {{name}}], [2 {{- html}}] [3 {{n, number}}]',
  ],
  ['nesting', 'See $t(menu.help, {"count": 2}) now', 'See [1 $t(menu.help, {"count": 2})] now'],
  [
    'tags in pairs',
    '<1>Open</1> or <b>save <i>it</i></b><br/>',
    '[1 <1>]Open[/1 </1>] or [2 <b>]save [3 <i>]it[/3 </i>][/2 </b>][4 <br/>]',
  ],
  ['a tag without its other half is text', 'a <b> c', 'a <b> c'],
  [
    'forms are text, with all that is in them',
    '{n, plural, one {# file} other {# files}} of {m}',
    '{n, plural, one {# file} other {# files}} of {m}',
  ],
  ['braces between apostrophes are text', "write '{name}' here, {name}", "write '{name}' here, [1 {name}]"],
  ['a brace that never ends is text', 'a { b', 'a { b'],
  ['lines', 'one\ntwo\r\nthree', 'one[1 ⏎]two[2 ⏎]three'],
  ['spaces at the ends stay outside', '  two ', 'two'],
];

describe('i18next resources', () => {
  it.each(MESSAGES)('%s', (_, message, wanted) => {
    const document = parse(JSON.stringify({ key: message }));
    expect(document.units.map(({ source }) => shown(source))).toEqual([wanted]);
    const [unit] = document.units;
    const back = i18next.rebuild(document, new Map([[unit?.id ?? '', unit?.source ?? []]]));
    expect(JSON.parse(back)).toEqual({ key: message });
  });

  it('gives keys, places and only what can be translated', () => {
    const { units } = parse(
      '{\n  "a": { "b": "One", "c": ["Two", 3, null, "{x}"] },\n  "__proto__": "Three",\n  "e": "", "f": "—"\n}\n',
    );
    expect(units.map(({ key, place, context }) => `${key} ${place.line}:${place.column} ${context}`)).toEqual([
      'a.b 2:16 message',
      'a.c.0 2:29 message',
      '__proto__ 3:17 message',
    ]);
  });

  it('changes the translated strings and no other byte', () => {
    const text = '\uFEFF{ "a" : "One {n}\\u0021",\r\n\t"b":"\\/Two",  "c":1e3 }';
    const document = parse(text);
    const { id = '', source = [] } = document.units[0] ?? {};
    const target = source.map((part) => (typeof part === 'string' ? part.replace('One', 'Bir "ə"') : part));
    const built = i18next.rebuild(document, new Map([[id, target]]));
    expect(built).toBe('\uFEFF{ "a" : "Bir \\"ə\\" {n}!",\r\n\t"b":"\\/Two",  "c":1e3 }');
  });

  it('is the same to the byte without translations, and with its own sources', () => {
    const json = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer(), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(json, fc.nat(4), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const document = parse(text);
        expect(i18next.rebuild(document, new Map())).toBe(text);
        const own = new Map(document.units.map(({ id, source }) => [id, source]));
        expect(JSON.parse(i18next.rebuild(document, own))).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['no JSON', '{"a": "b"', 'resources-json'],
    ['comments', '{"a": "b" /* c */}', 'resources-json'],
    ['no object', '["a"]', 'resources-json'],
    ['too deep', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`, 'input-too-deep'],
    ['too large', `{"a":"${'b'.repeat(2_000_001)}"}`, 'input-too-large'],
  ])('refuses %s', (_, text, id) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ id }));
    expect(() => parse(text)).toThrow(InputError);
  });

  it('tells where the keys of a built file differ', async () => {
    expect(await i18next.structureChange('{"a":"b"}', '{"a":"c"}')).toBeUndefined();
    expect(await i18next.structureChange('{"a":"b","d":"e"}', '{"a":"b",\n"c":"e"}')).toBe(2);
  });

  it('is found by its extension', () => {
    expect(formatOf('source/messages.JSON')?.name).toBe('i18next');
  });
});

describe('the depth of a JSON text', () => {
  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}"x"${'}'.repeat(depth)}`;

  it('is 100 levels at most where nothing else is said', () => {
    expect(parse(nested(100)).units).toMatchObject([{ source: ['x'] }]);
    expect(() => parse(nested(101))).toThrow(expect.objectContaining({ id: 'input-too-deep', data: { limit: 100 } }));
  });
});
