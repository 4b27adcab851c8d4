import { describe, expect, it } from 'vitest';
import type { RuleSetting, Waiver } from '../../src/model/index.js';
import type { PlacedPair } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';

const rules: Record<string, RuleSetting> = { 'inconsistent-target': 'error', 'inconsistent-source': 'warning' };

const pair = (unit: string, source: string, target: string | undefined, language = 'az'): PlacedPair => ({
  document: 'app.json',
  language,
  unit,
  sourceLanguage: 'en',
  targetLanguage: language,
  source,
  target,
  sourcePlace: { file: 'app.json', line: 1, column: 1 },
  targetPlace: { file: `${language}.json`, line: Number(unit), column: 1 },
});

async function check(pairs: PlacedPair[], waivers: Waiver[] = []) {
  const results = [];
  for await (const result of validate(pairs, { ...checkSettings(rules), today: '2026-01-01', waivers }))
    results.push(result);
  return results;
}

describe('rules that look across pairs', () => {
  it('compare each pair with the first of its text, in its own language', async () => {
    const results = await check([
      pair('1', 'save', 'yadda saxla'),
      pair('2', 'save', 'сохранить', 'ru'),
      pair('3', 'save', undefined),
      pair('4', 'Save:', 'qeyd et:'),
      pair('5', 'save', 'Yadda  saxla'),
      pair('6', 'keep', 'yadda saxla'),
    ]);
    const told = results.flatMap(({ findings, pair: { unit } }) =>
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, severity, data }) => [unit, rule, severity, data.place]),
    );
    expect(told).toEqual([
      ['4', 'inconsistent-target', 'error', 'az.json:1'],
      ['6', 'inconsistent-source', 'warning', 'az.json:1'],
    ]);
  });

  it('can be waived, and stay off unless set', async () => {
    const pairs = [pair('1', 'save', 'yadda saxla'), pair('2', 'save', 'qeyd et')];
    const [fingerprint] = (await check(pairs)).flatMap(({ findings }) =>
      findings.map((finding) => finding.fingerprint),
    );
    const [, second] = await check(pairs, [{ fingerprint: fingerprint!, reason: 'two buttons' }]);
    expect([second?.findings, second?.waived.length]).toEqual([[], 1]);
    const off = [];
    for await (const { findings } of validate(pairs, { ...checkSettings(), today: '2026-01-01' }))
      off.push(...findings);
    expect(off).toEqual([]);
  });
});
