import { describe, expect, it } from 'vitest';
import type { PlacedFinding, Waiver } from '../../src/model/index.js';
import { isInForce, waiversNaming } from '../../src/validate/waive.js';

const FINGERPRINT = '0123456789abcdef';
const finding: PlacedFinding = {
  ...{ rule: 'number', category: 'number', severity: 'error', messageId: 'finding.number.different', data: {} },
  ...{ source: null, target: null, sourcePlace: null, targetPlace: null },
  ...{ document: 'a.md', language: 'az', unit: 'u1', fingerprint: FINGERPRINT },
};
const waiver = (fingerprint: string, more: Partial<Waiver> = {}): Waiver => ({ fingerprint, reason: 'told', ...more });

describe('a waiver', () => {
  it.each([
    ['the whole fingerprint', FINGERPRINT, true],
    ['its first 8 digits', FINGERPRINT.slice(0, 8), true],
    ['fewer, which may mean another', FINGERPRINT.slice(0, 7), false],
    ['other digits behind the first 8', `${FINGERPRINT.slice(0, 8)}0`, false],
    ['nothing', '', false],
  ])('names a finding by %s', (_, fingerprint, names) => {
    expect(waiversNaming(finding, [waiver(fingerprint)])).toHaveLength(names ? 1 : 0);
  });

  it.each<[string, Partial<Waiver>, boolean]>([
    ['without an end', {}, true],
    ['on its last day', { until: '2026-01-20' }, true],
    ['on the day after', { until: '2026-01-19' }, false],
    ['without a reason', { reason: ' ' }, false],
  ])('counts or not: %s', (_, more, counts) => {
    expect(isInForce(waiver(FINGERPRINT, more), '2026-01-20')).toBe(counts);
  });
});
