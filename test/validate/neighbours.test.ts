import { describe, expect, it } from 'vitest';
import type { PlacedPair } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';

const settings = { ...checkSettings(), today: '2026-01-01' };

function pair(unit: string, source: string, target: string, running = true): PlacedPair {
  return {
    document: 'a.md',
    language: 'az',
    unit,
    running,
    source,
    target,
    sourceLanguage: 'en',
    targetLanguage: 'az',
    sourcePlace: { file: 'a.md', line: Number(unit), column: 1 },
    targetPlace: { file: 'a.xlf', line: 10 * Number(unit), column: 9 },
  };
}

async function found(pairs: PlacedPair[]): Promise<string[]> {
  const list: string[] = [];
  for await (const { findings } of validate(pairs, settings)) {
    for (const { messageId, severity, unit, data } of findings) {
      list.push(`${unit} ${severity} ${messageId} ${String(data.place ?? '')}`.trim());
    }
  }
  return list;
}

describe('a fact in the neighbouring segment', () => {
  const one = ['They left on Friday.', 'Onlar getdilər.'] as const;
  const two = ['Nobody came back.', 'Cümə günü heç kim qayıtmadı.'] as const;

  it('is information with its place, in both segments', async () => {
    expect(await found([pair('1', ...one), pair('2', ...two)])).toEqual([
      '1 info finding.date.moved a.xlf:20',
      '2 info finding.date.moved a.md:1',
    ]);
    expect(await found([pair('1', ...two), pair('2', ...one)])).toEqual([
      '1 info finding.date.moved a.md:2',
      '2 info finding.date.moved a.xlf:10',
    ]);
  });

  it('is looked for in the very next segment only, and in running text only', async () => {
    const between = pair('2', 'It rained.', 'Yağış yağırdı.');
    const far = ['1 error finding.date.missing', '3 error finding.date.extra'];
    expect(await found([pair('1', ...one), between, pair('3', ...two)])).toEqual(far);
    expect(await found([pair('1', ...one, false), pair('3', ...two, false)])).toEqual(far);
  });

  it('another value stays a mistake', async () => {
    const other = pair('2', 'Nobody came back.', 'Şənbə günü heç kim qayıtmadı.');
    expect(await found([pair('1', ...one), other])).toEqual([
      '1 error finding.date.missing',
      '2 error finding.date.extra',
    ]);
  });
});
