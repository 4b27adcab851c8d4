import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/documents/i18next/carry-over.js';
import { jsonStrings } from '../../src/documents/i18next/strings.js';
import { i18next } from '../../src/documents/i18next.js';
import { type Content, plainText } from '../../src/model/index.js';
import { fc } from '../support/properties.js';

const parse = (text: string, language = 'en') => i18next.parse(text, { file: 'x.json', language });
const unitsFor = (text: string, target: string, source = 'en') => i18next.unitsFor?.(parse(text, source), target) ?? [];
const keys = (text: string, target: string, source = 'en') => unitsFor(text, target, source).map(({ key }) => key);

/** Translates every unit: its key instead of each run of letters. */
function built(text: string, target: string, source = 'en'): string {
  const document = parse(text, source);
  const translations = new Map<string, Content>();
  for (const { id, source: parts, key } of i18next.unitsFor?.(document, target) ?? [])
    translations.set(
      id,
      parts.map((part) => (typeof part === 'string' ? part.replace(/\p{L}+/gu, key as string) : part)),
    );
  return i18next.rebuild(document, translations, target);
}

const ITEMS = '{\n  "title": "List",\n  "item_one": "{{count}} item",\n  "item_other": "{{count}} items"\n}\n';

describe('plural forms of i18next', () => {
  it.each([
    ['az', ['title', 'item_one', 'item_other']],
    ['ru', ['title', 'item_one', 'item_few', 'item_many', 'item_other']],
    ['ar', ['title', 'item_zero', 'item_one', 'item_two', 'item_few', 'item_many', 'item_other']],
    ['ja', ['title', 'item_other']],
    ['xx', ['title', 'item_other']],
    ['x_y', ['title', 'item_other']],
  ])('are those of the target language: %s', (language, wanted) => {
    expect(keys(ITEMS, language)).toEqual(wanted);
  });

  it('of ordinal numbers are others', () => {
    const text = JSON.stringify({
      place_ordinal_one: '{{count}}st place',
      place_ordinal_two: '{{count}}nd place',
      place_ordinal_few: '{{count}}rd place',
      place_ordinal_other: '{{count}}th place',
    });
    expect(keys(text, 'ru')).toEqual(['place_ordinal_other']);
    expect(keys(text, 'az')).toEqual(['one', 'few', 'many', 'other'].map((form) => `place_ordinal_${form}`));
  });

  it.each([
    ['steps that only look alike', '{"step_one":"Open","step_two":"Save","step_other":"Close"}'],
    ['one form alone', '{"reason_other":"Another reason"}'],
    ['no form for the rest', '{"item_one":"One item"}'],
    ['members of different objects', '{"a":{"item_one":"One"},"b":{"item_other":"Many"}}'],
    ['items of a list', '{"a_one":["One"],"a_other":["Many"]}'],
  ])('are not seen in %s', (_, text) => {
    expect(keys(text, 'ru')).toEqual(parse(text).units.map(({ key }) => key));
  });

  it('keep `zero`, which i18next takes in any language', () => {
    const text = '{"item_zero":"No items","item_one":"{{count}} item","item_other":"{{count}} items"}';
    expect(keys(text, 'ja')).toEqual(['item_zero', 'item_other']);
  });

  it('have ids of their own, and say what they are for', () => {
    const units = unitsFor(`{"a":${ITEMS},"b":${ITEMS}}`, 'ru');
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    expect(units[2]).toMatchObject({
      key: 'a.item_few',
      plural: { category: 'few', type: 'cardinal', examples: [2, 3, 4, 22, 23, 24] },
    });
    expect(plainText(units[2]?.source ?? [])).toBe('{{count}} items');
    expect(units[4]?.plural).toMatchObject({ category: 'other', examples: [] });
    // What the source has keeps its id, whatever the language.
    const ids = new Set(units.map(({ id }) => id));
    expect(parse(`{"a":${ITEMS},"b":${ITEMS}}`).units.every(({ id }) => ids.has(id))).toBe(true);
  });

  it('are built in CLDR’s order and in the layout of the file', () => {
    expect(built(ITEMS, 'ru')).toBe(
      [
        '{',
        '  "title": "title",',
        '  "item_one": "{{count}} item_one",',
        '  "item_few": "{{count}} item_few",',
        '  "item_many": "{{count}} item_many",',
        '  "item_other": "{{count}} item_other"',
        '}',
        '',
      ].join('\n'),
    );
    expect(built('{"item_other":"{{count}} items","item_one":"{{count}} item"}', 'ru')).toBe(
      '{"item_few":"{{count}} item_few","item_many":"{{count}} item_many","item_other":"{{count}} item_other","item_one":"{{count}} item_one"}',
    );
  });

  it.each([
    [
      'between others',
      '{\n "x": "X",\n "item_one": "a",\n "item_few": "b",\n "item_many": "c",\n "item_other": "d",\n "y": "Y"\n}',
    ],
    ['at the end', '{ "item_other": "d", "item_one": "a",\n"item_few":"b" , "item_many": "c" }'],
    ['at the beginning', '{"item_few":"b","item_many":"c","item_one":"a","item_other":"d"}'],
  ])('that the language does not have go, %s', (_, text) => {
    const was = JSON.parse(text);
    const { item_few: _few, item_many: _many, ...rest } = was;
    expect(JSON.parse(built(text, 'az', 'ru'))).toEqual(Object.fromEntries(Object.keys(rest).map((key) => [key, key])));
    expect(i18next.rebuild(parse(text, 'ru'), new Map(), 'az')).toBe(text);
  });

  it('give valid JSON with every key of the language, for any two languages', () => {
    const languages = fc.constantFrom('en', 'az', 'ru', 'ar', 'ja', 'pl', 'cy', 'fr', 'sl', 'ga');
    const names = fc.uniqueArray(fc.stringMatching(/^[a-c"_\\]{1,3}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(languages, languages, names, fc.boolean(), fc.nat(2), (source, target, bases, reverse, space) => {
        const forms = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        const withForms = (language: string) =>
          bases.flatMap((base) => forms(language).map((form) => `${base}_${form}`));
        fc.pre(forms(source).length > 1 && new Set(bases.map((base) => base.replace(/_.*/, ''))).size === bases.length);
        const list = withForms(source).map((key) => [key, `w ${key}`]);
        const text = JSON.stringify(Object.fromEntries(reverse ? list.reverse() : list), null, space);
        expect(Object.keys(JSON.parse(built(text, target, source))).sort()).toEqual(
          // A language with `zero` that i18next takes in any language keeps it.
          [...new Set([...withForms(target), ...withForms(source).filter((key) => key.endsWith('_zero'))])].sort(),
        );
      }),
    );
  });

  it('change no structure', async () => {
    expect(await i18next.structureChange(ITEMS, built(ITEMS, 'ru'))).toBeUndefined();
    expect(await i18next.structureChange(ITEMS, built(ITEMS, 'ru').replace('"title"', '"titel"'))).toBe(2);
  });

  it('are placed where `other` stands in the source', () => {
    const document = parse(ITEMS);
    const [, , few] = i18next.unitsFor?.(document, 'ru') ?? [];
    expect(i18next.locate(document, few?.id ?? '', 10)).toMatchObject({ line: 4, column: 28 });
  });
});

describe('a key that stands twice', () => {
  const DUPLICATES: readonly [string, string, Record<string, string>, string[]][] = [
    ['at the top', '{"a":"1","b":"2","a":"3"}', { b: '2', a: '3' }, ['a']],
    [
      'with objects, of which the last one counts whole',
      '{"a":{"x":"1","y":"2"},"a":{"y":"3"}}',
      { 'a.y': '3' },
      ['a'],
    ],
    ['as an object and a text', '{"a":{"x":"1"},"b":"2","a":"3"}', { b: '2', a: '3' }, ['a']],
    ['three times', '{"a":"1","a":"2","a":"3"}', { a: '3' }, ['a', 'a']],
    ['within an object that stands twice', '{"o":{"a":"1","a":"2"},"o":{"a":"3"}}', { 'o.a': '3' }, ['o.a', 'o']],
    ['by another spelling', '{"\\u0061":"1","a":"2"}', { a: '2' }, ['a']],
    ['only as a path', '{"a.b":"1","a":{"b":"2"}}', { 'a.b': '2' }, []],
    ['called __proto__', '{"__proto__":"1","__proto__":"2"}', { ['__proto__']: '2' }, ['__proto__']],
  ];
  it.each(DUPLICATES)('%s', (_, text, wanted, told) => {
    const { strings, duplicates } = jsonStrings(text, 'x.json');
    expect(new Map(strings.map(({ key, value }) => [key, value]))).toEqual(new Map(Object.entries(wanted)));
    expect(duplicates.map(({ key }) => key)).toEqual(told);
  });

  it('says what JSON.parse says', () => {
    const text = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b', '__proto__'),
        fc.constantFrom('"x"', '1', '{"a":"y","a":"z"}', '["v",{"b":"w"}]'),
      ),
    );
    fc.assert(
      fc.property(text, (members) => {
        const json = `{${members.map(([name, value], index) => `"${name}":${value.replace(/[x-z]/, `$&${index}`)}`).join(',')}}`;
        const flat: [string, string][] = [];
        const open: [string, unknown][] = [['', JSON.parse(json)]];
        for (let next = open.pop(); next; next = open.pop()) {
          const [path, value] = next;
          if (typeof value === 'string') flat.push([path.slice(1), value]);
          else if (typeof value === 'object' && value !== null)
            for (const [name, inner] of Object.entries(value)) open.push([`${path}.${name}`, inner]);
        }
        const found = jsonStrings(json, '').strings.map(({ key, value }): [string, string] => [key, value]);
        expect(found.sort()).toEqual(flat.sort());
      }),
    );
  });

  it('is told with its place', () => {
    expect(parse('{\n  "a": "One",\n  "a": "Two"\n}').repeated).toEqual([
      { key: 'a', place: { file: 'x.json', line: 2, column: 3 } },
    ]);
  });
});

describe('what only an earlier file has', () => {
  const CARRIED: readonly [string, string, string, string, string[]][] = [
    ['nothing', '{"a":"1"}', '{"a":"2"}', '{"a":"1"}', []],
    ['a key', '{\n  "a": "1"\n}\n', '{"b": "2", "a": "0"}', '{\n  "a": "1",\n  "b": "2"\n}\n', ['b']],
    [
      'keys of inner objects',
      '{"o":{"a":"1"}}',
      '{"o":{"a":"0","b":{"c":[1,null]}},"d":true}',
      '{"o":{"a":"1","b":{"c":[1,null]}},"d":true}',
      ['d', 'o.b'],
    ],
    ['keys for an empty object', '{"o":{}}', '{"o":{"a":"1","b":"2"}}', '{"o":{"a":"1", "b":"2"}}', ['o.a', 'o.b']],
    ['an object where a text stands', '{"a":"1"}', '{"a":{"b":"2"}}', '{"a":"1"}', []],
    ['__proto__', '{}', '{"__proto__":{"a":"1"}}', '{"__proto__":{"a":"1"}}', ['__proto__']],
    ['the last of two', '{}', '{"a":"1","a":"2"}', '{"a":"2"}', ['a']],
    ['after a byte order mark', '{}', '\uFEFF{"a":"1"}', '{"a":"1"}', ['a']],
    ['what is no JSON', '{"a":"1"}', '{"b":', '{"a":"1"}', []],
    ['what is too deep', '{"a":"1"}', `${'{"b":'.repeat(5000)}1${'}'.repeat(5000)}`, '{"a":"1"}', []],
  ];
  it.each(CARRIED)('%s', (_, now, before, built, told) => {
    expect(carryOver(now, before)).toEqual({ built, keys: told });
    expect(carryOver(built, before)).toEqual({ built, keys: [] });
  });
});
