import type { Rule } from './rule.js';
import { factFindings } from './support/fact-findings.js';

/** Every amount, percentage, sum of money, measure, age and score of one side stands on the other. */
export const number: Rule = {
  name: 'number',
  meta: {
    category: 'number',
    its: 'numbers',
    severity: 'by-certainty',
    messages: ['finding.number.different', 'finding.number.missing', 'finding.number.extra'],
    needs: 'text',
  },
  examples: [
    {
      source: '147 people were killed.',
      target: '174 nəfər həlak oldu.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        { messageId: 'finding.number.different', severity: 'error', source: '147', target: '174', expected: ['147'] },
      ],
    },
    {
      source: '26,000 troops entered Baku.',
      target: 'Войска вошли в Баку.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.number.missing', severity: 'error', source: '26,000', target: null }],
    },
    {
      source: 'Войска вошли в Баку.',
      target: 'Bakıya 26 000 hərbçi girdi.',
      sourceLanguage: 'ru',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.number.extra', severity: 'error', source: null, target: '26 000' }],
    },
    {
      source: '26,000 troops entered Baku.',
      target: 'Bakıya 26 min hərbçi girdi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
  ],
  check: (pair) => factFindings(pair, 'number'),
};
