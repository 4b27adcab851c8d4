import { describe, expect, it } from 'vitest';
import { english, PAIRS, written } from '../support/reports.js';

/** The first pair with no translation at all: only information, unless all has to be there. */
const open = PAIRS.slice(0, 1).map(({ target: _, ...pair }) => ({ ...pair, unit: 'u00000000000f', complete: false }));
const LEVELS: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', info: 'note' };

describe('a level of SARIF', () => {
  it('is that of the severity: information is a note', async () => {
    const pairs = [...PAIRS, ...open];
    const { findings } = JSON.parse(await written('json', english, pairs)) as {
      findings: { fingerprint: string; severity: string }[];
    };
    const { runs } = JSON.parse(await written('sarif', english, pairs)) as {
      runs: { results: { level: string; partialFingerprints: Record<string, string> }[] }[];
    };
    expect(new Set(findings.map(({ severity }) => severity))).toContain('info');
    expect(
      runs.flatMap(({ results }) => results.map((one) => [one.partialFingerprints['tarazi/v1'], one.level])),
    ).toEqual(findings.map(({ fingerprint, severity }) => [fingerprint, LEVELS[severity]]));
  });
});
