import { describe, expect, it } from 'vitest';
import { type Content, plainText } from '../../src/model/index.js';
import { locateInUnit, readXliff, writeXliff, XLIFF_VERSIONS } from '../../src/xliff/index.js';

const target: Content = [
  'Bakı & Gəncə <',
  { kind: 'open', id: '1', type: 'bold', equiv: '**' },
  '26 min',
  { kind: 'close', id: '1', type: 'bold', equiv: '**' },
  ' 😀\u0001, ',
  { kind: 'standalone', id: '2', type: 'lb', text: '\n' },
  '147 nəfər',
];
const unit = {
  id: 'u1',
  source: target,
  target,
  state: 'translated',
  notes: [],
  context: 'paragraph',
  place: { file: 'a.md', line: 1, column: 1 },
} as const;

const lineAt = (text: string, { line, column }: { line: number; column: number }): string =>
  (text.split(/\r\n|[\r\n]/)[line - 1] ?? '').slice(column - 1);

describe.each(XLIFF_VERSIONS)('the place of an offset in XLIFF %s', (version) => {
  const text = writeXliff({
    version,
    original: 'a.md',
    sourceLanguage: 'en',
    targetLanguage: 'az',
    units: [unit],
  });
  const document = readXliff(text);
  const read = document.files[0]!.units[0]!;

  it.each(['Gəncə', '26 min'])('is that of the fact: %s', (fact) => {
    const place = locateInUnit(text, read, 'target', plainText(target).indexOf(fact))!;
    expect(lineAt(text, place)).toMatch(new RegExp(`^${fact}`));
    expect(locateInUnit(text, read, 'source', plainText(target).indexOf(fact))).not.toEqual(place);
  });

  it('is where a reference or the tag of a character begins', () => {
    expect(lineAt(text, locateInUnit(text, read, 'target', 5)!)).toMatch(/^&amp;/);
    expect(locateInUnit(text, read, 'target', 10_000)).toBeUndefined();
  });
});

describe('the place of an offset in what other tools write', () => {
  const xliff = (inner: string): string =>
    `<xliff version="1.2"><file original="a" source-language="en" target-language="az" datatype="x"><body><trans-unit id="1"><source>1</source>\r\n<target>${inner}</target></trans-unit></body></file></xliff>`;
  it.each([
    ['CDATA', '<![CDATA[a <b> & ]]>147', 8],
    ['comments and instructions', 'a<!-- 1 > 2 --><?x 3?> 147', 2],
    ['codes with text of their own', 'a <bpt id="1">147</bpt>147<ept id="1">x</ept>', 2],
    ['quoted angle brackets', 'a <x id="1" equiv-text="1>2"/>147', 2],
    ['line breaks of Windows', 'a\r\nb 147', 4],
    ['references', '&#x1F600;&quot;147', 3],
    ['segment markers', '<mrk mtype="seg" mid="1">a 147</mrk>', 2],
  ])('%s', (_, inner, offset) => {
    const text = xliff(inner);
    const place = locateInUnit(text, readXliff(text).files[0]!.units[0]!, 'target', offset);
    expect(place && lineAt(text, place)).toMatch(/^147/);
  });
});
