import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTags, taggedParts, tagNumbers } from '../../src/exchange/review/code-tags.js';
import {
  readRowMark,
  readTableMark,
  sourceHash,
  writeRowMark,
  writeTableMark,
} from '../../src/exchange/review/marks.js';
import { readReviewDocx } from '../../src/exchange/review/read-docx.js';
import { readReviewXlsx } from '../../src/exchange/review/read-xlsx.js';
import type { ReviewTable } from '../../src/exchange/review/review-table.js';
import { writeReviewDocx } from '../../src/exchange/review/write-docx.js';
import { writeReviewXlsx } from '../../src/exchange/review/write-xlsx.js';
import { type Content, content, type InlineCode } from '../../src/model/index.js';
import { fc, runs } from '../support/properties.js';

const open = (id: string): InlineCode => ({ kind: 'open', id, type: 'bold' });
const close = (id: string): InlineCode => ({ kind: 'close', id });
const alone = (id: string, equiv?: string): InlineCode => ({ kind: 'standalone', id, ...(equiv && { equiv }) });

const shown = (value: Content, source: Content, target: Content = []): string =>
  taggedParts(value, source, target, tagNumbers(source, target))
    .map(({ text }) => text)
    .join('');

describe('inline codes as tags', () => {
  it.each<[string, Content, string]>([
    ['a pair', ['In ', open('b7'), '2019', close('b7'), '.'], 'In {1>2019<1}.'],
    ['one with a name', ['See', alone('n', '[2]'), '.'], 'See{1:[2]}.'],
    ['a placeholder in braces', [alone('count', '{{count}}'), ' rooms'], '{1:count} rooms'],
    ['one in a pair', [open('a'), 'A', alone('x'), close('a')], '{1>A{2}<1}'],
    ['text that looks like a tag', ['{1} and ', open('a'), 'b', close('a')], '{1} and {2>b<2}'],
  ])('%s', (_, source, text) => {
    expect(shown(source, source)).toBe(text);
  });

  it('tell which pairs text stands in', () => {
    const source: Content = [open('1'), 'bold', close('1'), ' plain'];
    expect(taggedParts(source, source, [], tagNumbers(source)).map(({ within }) => within)).toEqual([
      [],
      ['bold'],
      [],
      [],
    ]);
  });

  const part = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('{1}', '{1>', '<1}', '{12:a}', '{', '}', '<', '>'),
    fc.constantFrom(open('a'), close('a'), alone('b', '{x}'), alone('c', '<image>'), alone('__proto__')),
  );
  it('are read as they were written, whatever the text looks like', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.array(part, { maxLength: 8 }), (one, two) => {
        const [source, target] = [content(one), content(two)];
        const numbers = tagNumbers(source, target);
        const ids = [...new Set([...source, ...target].flatMap((each) => (typeof each === 'string' ? [] : [each.id])))];
        const numbered = (value: Content): Content =>
          value.map((each) =>
            typeof each === 'string' ? each : { kind: each.kind, id: String(numbers.first + ids.indexOf(each.id)) },
          );
        // Text that becomes a tag only where a code goes is the one thing that cannot be told apart.
        for (const value of [source, target]) {
          const text = shown(value, source, target);
          const codes = value.filter((each) => typeof each !== 'string').length;
          if ((text.match(/\{\d+>|<\d+\}|\{\d+(?::[^{}<>\n]*)?\}/g) ?? []).length < codes) continue;
          expect(readTags(text, numbers)).toEqual(numbered(value));
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('hidden marks', () => {
  it('are found again in any text', () => {
    const table = { document: 'source/Ölkə: 1.md', sourceLanguage: 'en', targetLanguage: 'az-Cyrl' };
    const row = { id: 'u0123456789ab-2', hash: sourceHash('A'), tags: { first: 3, count: 2 } };
    expect(readTableMark(`№${writeTableMark(table)}x`)).toEqual(table);
    expect(readRowMark(`12${writeRowMark(row)}`)).toEqual(row);
    expect(readRowMark('tarazi-row:%E0%A4%A:0123456789ab:1-0:')).toBeUndefined();
  });

  it('hash a source as programs reflow it', () => {
    expect(sourceHash('Two  words\n')).toBe(sourceHash('Two words'));
    expect(sourceHash('Two words')).not.toBe(sourceHash('Two word'));
  });
});

const words: ReviewTable['words'] = {
  title: 'Review: [1]',
  guide: ['Change <this> & that.'],
  number: 'No.',
  source: 'Source',
  target: 'Translation',
  state: 'State',
  findings: 'Findings',
  states: {
    initial: 'New',
    translated: 'Translated',
    'needs-review': 'To review',
    reviewed: 'Reviewed',
    final: 'Final',
  },
};
const names = new Map([
  ['source', 'source'],
  ['translation', 'target'],
  ['state', 'state'],
] as const);
const tableOf = (rows: readonly (readonly [Content, Content?])[]): ReviewTable => ({
  document: 'a.md',
  sourceLanguage: 'en',
  targetLanguage: 'az',
  words,
  wordsLanguage: 'en',
  rows: rows.map(([source, target], index) => ({
    id: `u00000000000${index}`,
    source,
    target,
    state: target ? 'translated' : 'initial',
    findings: [{ severity: 'error', word: 'error', text: '=1+1 & “36”', name: 'number 12345678' }],
  })),
});
const forms = [
  ['docx', writeReviewDocx, readReviewDocx],
  ['xlsx', writeReviewXlsx, readReviewXlsx],
] as const;

describe.each(forms)('a review table as %s', (form, write, read) => {
  it('is read as it was written', () => {
    const rows = read(write(tableOf([[['A ', open('x'), 'b', close('x')], ['=Ə\t_x000D_\n2 ']], [['C']]])), names)[0]!;
    expect(rows).toMatchObject({ document: 'a.md', sourceLanguage: 'en', targetLanguage: 'az' });
    expect(rows.rows).toMatchObject([
      { source: 'A {1>b<1}', target: '=Ə\t_x000D_\n2 ', state: 'Translated', mark: { id: 'u000000000000' } },
      { source: 'C', target: '', state: 'New', mark: { id: 'u000000000001', tags: { first: 1, count: 0 } } },
    ]);
    expect(rows.rows[0]!.mark!.hash).toBe(sourceHash('A {1>b<1}'));
  });

  it('is the same bytes for the same table', () => {
    const table = tableOf([[['A'], ['B']]]);
    expect(Buffer.from(write(table)).equals(Buffer.from(write(table)))).toBe(true);
  });

  it('holds any text', () => {
    // Line ends at its end are nobody's, carriage returns are line ends, and a lone surrogate or U+FFFE is no character.
    const text = fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((value) => value.replace(/[\r\uFFFE\uFFFF]/g, '').toString())
      .filter((value) => !value.endsWith('\n') && !/[\0-\x08\x0B\x0C\x0E-\x1F]/.test(value));
    fc.assert(
      fc.property(text, text, (source, target) => {
        const [row] = read(write(tableOf([[content([source]), content([target])]])), names)[0]!.rows;
        expect([row!.source, row!.target]).toEqual([source.replace(/\n+$/, ''), target]);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is no table where its marks are gone', () => {
    const files = unzipSync(write(tableOf([[['A'], ['B']]])));
    for (const [name, bytes] of Object.entries(files)) {
      files[name] = strToU8(new TextDecoder().decode(bytes).replaceAll('tarazi-review', 'x'));
    }
    expect(() => read(zipSync(files), names)).toThrow(expect.objectContaining({ id: 'review-none' }));
    expect(form).toMatch(/docx|xlsx/);
  });

  it.each<[string, string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut short', 'zip.damaged', (bytes) => bytes.slice(0, 600)],
    ['an old or encrypted file', 'zip.ole', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('is refused: %s', (_, id, spoil) => {
    expect(() => read(spoil(write(tableOf([[['A'], ['B']]]))), names)).toThrow(expect.objectContaining({ id }));
  });
});

describe('the height of a row in Excel, in points', () => {
  const heightOf = (target: string): string | undefined => {
    const sheet = unzipSync(writeReviewXlsx(tableOf([[['A hall.'], [target]]])))['xl/worksheets/sheet1.xml']!;
    return /<row r="2" ht="(\d+)"/.exec(strFromU8(sheet))?.[1];
  };

  it.each([
    [1, '15'],
    [2, '30'],
    [27, '405'],
    // Excel has none that is higher.
    [28, '409'],
    [200, '409'],
  ])('of %i lines is %s', (lines, height) => {
    expect(heightOf(Array(lines).fill('Zal.').join('\n'))).toBe(height);
  });
});
