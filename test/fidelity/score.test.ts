import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerByCommand } from '../../scripts/fidelity/answer-by-command.js';
import { figures } from '../../scripts/fidelity/figures.js';
import { judge } from '../../scripts/fidelity/judge.js';
import { testData } from '../../scripts/fidelity/read-cases.js';
import { runCases } from '../../scripts/fidelity/run.js';
import { score } from '../../scripts/fidelity/score.js';
import { answerFake, FAKE, madeUp } from './made-up.js';

const SCORER = join(testData, 'fidelity', 'score.mjs');

describe('the scorer', () => {
  it('counts alarms, what was caught, and known mistakes', async () => {
    const outcomes = judge(madeUp, await runCases(madeUp, answerFake));
    const scored = score(outcomes);
    expect(scored.clean).toEqual({
      // “112” is lost; the pair with a known mistake is taken out.
      'en-ru': { pairs: 3, number: 1, date: 0, name: 0, errors: 1, pairsHit: 1 },
      'ru-en': { pairs: 1, number: 0, date: 0, name: 0, errors: 0, pairsHit: 0 },
      'az-ru': { pairs: 1, number: 2, date: 0, name: 0, errors: 1, pairsHit: 1 },
    });
    expect(scored.recall).toMatchObject({
      'number.digit': { cases: 1, caught: 1 },
      // What was told before it was spoiled counts for an added fact alone.
      'number.extra': { cases: 1, caught: 1 },
      'number.swap': { cases: 1, caught: 0 },
      'name@az-ru': { cases: 1, caught: 0 },
    });
    expect(scored.truth['en-ru']).toEqual({ errors: 1, found: 1, 'date.errors': 1, 'date.found': 1 });
    // az-ru is not in the sum.
    expect(scored.summary).toEqual({
      number: { recall: 66.67, alarmsPer1000: 250 },
      date: { recall: 0, alarmsPer1000: 0 },
      name: { recall: 0, alarmsPer1000: 0 },
      errorsPer1000: 250,
    });
  });

  it('tells how often errors and warnings are right', async () => {
    const { errorsRight, warningsRight, mistakes } = figures(judge(madeUp, await runCases(madeUp, answerFake)));
    expect(mistakes).toEqual({ of: 1, right: 1 });
    // The loss of “7” is the third line of its document, so information; the added “8” is a warning that is right.
    expect([errorsRight.number, errorsRight.date]).toEqual([
      { of: 2, right: 0 },
      { of: 0, right: 0 },
    ]);
    expect([warningsRight.number, warningsRight.date]).toEqual([
      { of: 1, right: 0 },
      { of: 1, right: 1 },
    ]);
  });

  it('refuses a checker that leaves a pair without an answer', async () => {
    const silent = runCases(madeUp, async (lines) => (await answerFake(lines)).slice(1));
    await expect(silent).rejects.toThrow('1 of 10 pairs of made-up got no answer');
  });

  it.skipIf(!existsSync(SCORER))('counts as the one that comes with the cases', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tarazi-scorer-'));
    try {
      const lines = (all: readonly object[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');
      writeFileSync(join(folder, 'clean.jsonl'), lines(madeUp.faithful));
      writeFileSync(join(folder, 'mutated.jsonl'), lines(madeUp.spoiled));
      const command = join(folder, 'fake.mjs');
      writeFileSync(
        command,
        `import { readFileSync } from 'node:fs';
const findings = ${FAKE};
const seen = new Map();
for (const text of readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
  const line = JSON.parse(text);
  console.log(JSON.stringify({ id: line.id, findings: findings(seen, line) }));
}
`,
      );
      const json = join(folder, 'result.json');
      execFileSync(process.execPath, [...[SCORER, '--cases', folder, '--json', json, '--', process.execPath, command]]);
      const { clean, recall, truth, summary } = JSON.parse(readFileSync(json, 'utf8')) as ReturnType<typeof score>;
      const answers = await runCases(madeUp, answerByCommand([process.execPath, command]));
      expect(score(judge(madeUp, answers))).toEqual({ clean, recall, truth, summary });
      expect(answers).toEqual(await runCases(madeUp, answerFake));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
