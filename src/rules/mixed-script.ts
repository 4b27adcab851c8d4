import { mixedScripts } from '../text/mixed-script.js';
import type { Rule } from './rule.js';
import { NOTHING } from './support/nothing.js';

/** Letters of another script that look like the right ones: Latin in Cyrillic words and the reverse, wrong schwas, i with a loose dot. */
export const mixedScript: Rule = {
  name: 'mixed-script',
  meta: {
    category: 'other',
    its: 'characters',
    severity: 'warning',
    messages: ['finding.mixed-script.found'],
    needs: 'text',
  },
  examples: [
    {
      source: 'Moscow',
      target: 'Моcква',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        { messageId: 'finding.mixed-script.found', severity: 'warning', target: 'Моcква', expected: ['Москва'] },
      ],
    },
    {
      source: 'Azerbaijan',
      target: 'Azәrbaycan',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.mixed-script.found', target: 'Azәrbaycan', expected: ['Azərbaycan'] }],
    },
    { source: 'IT company', target: 'IT-компания', sourceLanguage: 'en', targetLanguage: 'ru', findings: [] },
  ],
  check: (pair) => {
    const found = mixedScripts(pair.targetText);
    if (found.length === 0) return NOTHING;
    return found.map(({ start, end, text, letters, expected }) => ({
      messageId: 'finding.mixed-script.found',
      severity: 'warning' as const,
      data: { target: text, letters, known: 'yes', expected: [expected] },
      source: null,
      target: { start, end, text },
      expected: [expected],
      facts: [text],
    }));
  },
};
