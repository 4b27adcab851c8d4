import { describe, expect, it } from 'vitest';
import { xliff2js, xliff12ToJs } from 'xliff';
import { plainText } from '../../src/model/index.js';
import { writeXliff } from '../../src/xliff/index.js';
import { unitsFrom } from './merge-helpers.js';

/** npm `xliff` shares no code with ours: what it reads is what others read. */
describe('our exports, read by npm xliff', () => {
  const units = unitsFrom([
    ['26,000 troops & 147 killed.', '26 000 əsgər və 147 ölü.'],
    ['“Black January”.', '«Qara Yanvar».'],
    ['None.'],
  ]);
  const expected = units.map(({ id, source, target }) => [id, plainText(source), target && plainText(target)]);
  const head = { original: 'a.md', sourceLanguage: 'en', targetLanguage: 'az', units } as const;
  const rows = ({ resources, targetLanguage }: Awaited<ReturnType<typeof xliff2js>>) => {
    expect(targetLanguage).toBe('az');
    return Object.values(resources).flatMap((file) =>
      Object.entries(file).map(([id, { source, target }]) => [id, source, target]),
    );
  };

  it('1.2', async () => {
    expect(rows(await xliff12ToJs(writeXliff({ ...head, version: '1.2' })))).toEqual(expected);
  });

  it('2.0', async () => {
    expect(rows(await xliff2js(writeXliff({ ...head, version: '2.0' })))).toEqual(expected);
  });
});
