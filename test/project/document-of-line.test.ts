import { describe, expect, it } from 'vitest';
import { documentOfLine } from '../../src/project/stream/document-of-line.js';
import { readJsonPair } from '../../src/project/stream/read-pair.js';
import { setOf } from '../../src/project/stream/stream-documents.js';
import { unwrapLine } from '../../src/project/stream/wrapped-line.js';
import { fc, runs } from '../support/properties.js';

const of = (line: string): string | undefined => documentOfLine(Buffer.from(line));

describe('the document that a line names', () => {
  it.each([
    ['{"source":"a","document":"d.md","target":"b"}', 'd.md'],
    ['{ "document" :\t"d.md" }', 'd.md'],
    ['{"document":"ə—é"}', 'ə—é'],
    ['{"document":"a\\"b"}', 'a"b'],
    ['{"document":"a\\u0041"}', 'aA'],
    ['{"\\u0064ocument":"d"}', 'd'],
    ['{"document":"a","document":"b"}', 'b'],
    ['{"source":"\\"document\\":\\"x\\"","document":"d"}', 'd'],
    ['\uFEFF{"id":"document","document":"d"}', 'd'],
    ['{"raw":"{\\"document\\":\\"d\\"}","file":"f","line":1}', 'd'],
    ['{"id":"document","source":"a"}', undefined],
    ['{"document":7}', undefined],
    ['{"source":"a"}', undefined],
    ['{"document":"d', undefined],
    ['', undefined],
  ])('%s', (line, document) => {
    expect(of(line)).toBe(document);
  });

  it('is that of its pair, however the line is written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'document":{}\\, \u0007ə') });
    const record = fc.record(
      { document: text, source: text, target: text, x: fc.record({ document: text }) },
      { requiredKeys: [] },
    );
    /** Some letters by their numbers. */
    const escaped = (json: string, every: number): string =>
      json.replace(/[a-z]/g, (letter, at: number) =>
        at % every === 0 && json[at - 1] !== '\\' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
      );
    fc.assert(
      fc.property(record, record, fc.integer({ min: 1, max: 60 }), fc.boolean(), (one, more, every, isWrapped) => {
        const json = JSON.stringify({ source: 'a', target: 'b', sourceLanguage: 'en', targetLanguage: 'az', ...one });
        // Keys that stand twice count as they stand last.
        const twice = `${json.slice(0, -1)},${JSON.stringify(more).slice(1)}`.replace(',}', '}');
        const raw = escaped(twice, every);
        const line = isWrapped ? JSON.stringify({ raw, file: 'f', line: 1 }) : raw;
        const pair = readJsonPair(unwrapLine(line)?.raw ?? line, 1, {});
        if (typeof pair === 'string' || pair.document === undefined) return;
        expect([line, of(line)]).toEqual([line, pair.document]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('says which thread answers it: as many for each', () => {
    const names = Array.from({ length: 4000 }, (_, index) => `source/chapter-${index}.md`);
    for (const threads of [2, 4, 8]) {
      const counts = new Array<number>(threads).fill(0);
      for (const name of names) counts[setOf(name) % threads]!++;
      for (const count of counts) expect(count / (names.length / threads)).toBeGreaterThan(0.8);
    }
  });
});
