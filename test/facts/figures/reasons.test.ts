import { describe, expect, it } from 'vitest';
import { compareNumbersAndDates } from '../../../src/facts/compare.js';
import { explainFacts } from '../../../src/facts/explain.js';

const PAIRS = [
  ['The fee is 45 manats.', 'Rüsum müəyyən edilib.', 'missing certain', 'number-digits'],
  ['First, we thank the hosts.', 'Ev sahiblərinə təşəkkür edirik.', undefined, undefined],
  [
    'The talks of January 20, 1990 were long.',
    'Yanvarın 20-də danışıqlar uzun çəkdi.',
    'different probable',
    'date-year-alone',
  ],
  ['It opened on 5 May.', 'O, iyunun 7-də açıldı.', 'different certain', undefined],
] as const;

describe('numbers and dates that do not balance', () => {
  it.each(PAIRS)('%s / %s', (source, target, verdict, evidence) => {
    const pair = { source, target, sourceLanguage: 'en', targetLanguage: 'az' };
    const judged = explainFacts(pair).flatMap(({ judgement }) => (judgement?.role === 'figure' ? judgement : []));
    const verdicts = judged.map(({ type, certainty }) => `${type} ${certainty}`);
    expect(verdicts).toEqual(compareNumbersAndDates(pair).map(({ type, certainty }) => `${type} ${certainty}`));
    if (verdict) expect(verdicts).toContain(verdict);
    if (evidence) expect(judged.flatMap((one) => one.evidence.map(({ id }) => id))).toContain(evidence);
  });
});
