import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/languages/index.js';
import { InputError } from '../../src/model/index.js';
import { readSrx, srxSegmenter, writeSrx } from '../../src/srx/index.js';
import { sideOf } from '../../src/srx/side.js';
import { segmentText } from '../../src/text/segmentation.js';

interface FileParts {
  readonly rules: Readonly<Record<string, readonly (readonly [isBreak: boolean, before: string, after: string])[]>>;
  readonly maps: readonly (readonly [pattern: string, name: string])[];
  readonly header?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An SRX file; each rule stands in a line of its own, the first in line 4. */
function srx({ rules, maps, header = '<header segmentsubflows="yes" cascade="no"/>' }: FileParts): string {
  const groups = Object.entries(rules).map(([name, list]) => {
    const lines = list.map(
      ([isBreak, before, after]) =>
        `<rule break="${isBreak ? 'yes' : 'no'}"><beforebreak>${escaped(before)}</beforebreak><afterbreak>${escaped(after)}</afterbreak></rule>\n`,
    );
    return `<languagerule languagerulename="${name}">\n${lines.join('')}</languagerule>`;
  });
  const languages = maps.map(
    ([pattern, name]) => `<languagemap languagepattern="${pattern}" languagerulename="${name}"/>`,
  );
  return `<srx xmlns="http://www.lisa.org/srx20" version="2.0">\n${header}<body><languagerules>\n${groups.join('')}</languagerules><maprules>${languages.join('')}</maprules></body></srx>`;
}

/** A text cut, with `|` between. */
function cut(file: string, text: string, language = 'en'): string | undefined {
  const segmenter = srxSegmenter(readSrx(file), language);
  return segmenter?.(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

const STOPS: FileParts = {
  rules: {
    all: [
      [false, '\\b(Mr|г)\\.', '\\s'],
      [true, '[.?!]', '\\s'],
    ],
  },
  maps: [['.*', 'all']],
};

describe('a file of segmentation rules', () => {
  it.each<[string, FileParts, string, string]>([
    ['the first rule that fits decides', STOPS, 'Mr. Ray came. He sat.', 'Mr. Ray came.|He sat.'],
    ['word boundaries are Unicode’s', STOPS, 'Был миг. В 1990 г. он жил.', 'Был миг.|В 1990 г. он жил.'],
    [
      'breaks need no white space',
      { rules: { all: [[true, '。', '']] }, maps: [['.*', 'all']] },
      '这是。那是。',
      '这是。|那是。',
    ],
    [
      'breaks behind white space are the same',
      { rules: { all: [[true, '[.]\\s+', '']] }, maps: [['.*', 'all']] },
      'One.  Two.',
      'One.|Two.',
    ],
    ['codes are not seen, and follow the break', STOPS, 'One.\uFFFC Two.', 'One.|\uFFFC Two.'],
    [
      'or stand before it, where the file says so',
      { ...STOPS, header: '<header cascade="no"><formathandle type="isolated" include="yes"/></header>' },
      'One.\uFFFC Two.',
      'One.\uFFFC|Two.',
    ],
    ['no rules, no breaks', { rules: { all: [] }, maps: [['.*', 'all']] }, 'One. Two.', 'One. Two.'],
  ])('%s', (_, file, text, wanted) => expect(cut(srx(file), text)).toBe(wanted));

  const RULES = { ru: [[false, 'см\\.', '\\s']], all: [[true, '\\.', '\\s']] } as const;
  const MAPS = [
    ['[Rr][Uu].*', 'ru'],
    ['.*', 'all'],
  ] as const;

  it('takes the first map for a language, or with cascade all that fit', () => {
    const text = 'Пять см. Да. Нет.';
    expect(cut(srx({ rules: RULES, maps: MAPS }), text, 'ru')).toBe(text);
    expect(cut(srx({ rules: RULES, maps: MAPS, header: '<header cascade="yes"/>' }), text, 'ru-RU')).toBe(
      'Пять см. Да.|Нет.',
    );
    expect(cut(srx({ rules: RULES, maps: MAPS }), text, 'az')).toBe('Пять см.|Да.|Нет.');
  });

  it('says nothing of a language that no map fits', () => {
    expect(cut(srx({ rules: RULES, maps: [['ru', 'ru']] }), 'One. Two.', 'en')).toBeUndefined();
  });

  it.each<[string, string, object]>([
    [
      'names rule and line of an expression that is not taken',
      srx({
        rules: {
          all: [
            [true, '\\.', '\\s'],
            [false, '(a)\\1', ''],
          ],
        },
        maps: [['.*', 'all']],
      }),
      { id: 'srx.expression', data: { what: '\\1', expression: '(a)\\1', line: 5 }, place: { line: 5, column: 1 } },
    ],
    ['of a map too', srx({ rules: { all: [] }, maps: [['(?>a)', 'all']] }), { id: 'srx.expression' }],
    ['knows another version', '<srx version="1.0"/>', { id: 'srx.version', data: { version: '1.0' } }],
    ['knows what is no SRX', '<tmx/>', { id: 'srx.root', data: { name: 'tmx' } }],
    [
      'misses rules that a map names',
      srx({ rules: {}, maps: [['.*', 'all']] }),
      { id: 'srx.map', data: { name: 'all' } },
    ],
    ['misses maps', srx({ rules: { all: [] }, maps: [] }), { id: 'srx.maps' }],
  ])('%s', (_, file, error) => {
    expect(() => cut(file, 'One. Two.')).toThrow(InputError);
    expect(() => cut(file, 'One. Two.')).toThrow(expect.objectContaining(error));
  });

  it('cuts a long text in bounded time, whatever its rules', () => {
    const file = srx({
      rules: {
        all: [
          [false, '(a+)+\\.', '(.*)*x'],
          [true, '\\.', '\\s'],
        ],
      },
      maps: [['.*', 'all']],
    });
    const text = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa. '.repeat(100);
    expect(cut(file, text)?.split('|')).toHaveLength(100);
  });
});

describe('our own rules as SRX', () => {
  const own = readSrx(writeSrx(LANGUAGES.map(({ tag, segmentation }) => ({ language: tag, rules: segmentation }))));

  it.each([
    ['en', 'Mr. Ray met Dr. Li at 5 a.m. on Monday. “It is late.” He left! 🙂 All slept. See No. 5, p. 12.'],
    ['az', 'Prof. Əliyev və s. gəldi. E.ə. III əsrdə, səh. 12. «Doğrudanmı?» – dedi. 2016-cı ildə bitdi.'],
    ['ru', 'В 1990 г. в Баку, ул. Низами, жил г-н Орлов и др. писатели. — Да? — Нет. Ст. 12. Т. е. всё.'],
  ])('cut as we do: %s', (language, text) => {
    const spans = srxSegmenter(own, language)?.(text);
    expect(spans).toEqual(segmentText(text, languageOf(language)!.segmentation));
    expect(spans!.length).toBeGreaterThan(2);
  });
});

const SHARED = process.env.TARAZI_TEST_DATA ?? '../shared';
const CORPUS = join(SHARED, 'documents/corpus/srx/okapi');

describe.skipIf(!existsSync(CORPUS))(`rules of others (${CORPUS}; skipped where absent)`, () => {
  it('are all taken', () => {
    let count = 0;
    for (const name of readdirSync(CORPUS)) {
      const { rules } = readSrx(readFileSync(join(CORPUS, name), 'utf8').replace(/^\uFEFF/, ''));
      for (const { before, after } of [...rules.values()].flat()) {
        sideOf(before, true);
        sideOf(after, false);
        count++;
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});
