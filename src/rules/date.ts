import type { Rule } from './rule.js';
import { factFindings } from './support/fact-findings.js';

/** Every date, year, decade, century, weekday and time of day of one side stands on the other. */
export const date: Rule = {
  name: 'date',
  meta: {
    category: 'date',
    its: 'numbers',
    severity: 'by-certainty',
    messages: ['finding.date.different', 'finding.date.missing', 'finding.date.extra'],
    needs: 'text',
  },
  examples: [
    {
      source: 'The decision was made in February 1994.',
      target: 'Qərar 1994-cü ilin aprelində qəbul edildi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.date.different', severity: 'error', source: 'February 1994' }],
    },
    {
      source: 'The decision was made in February 1994.',
      target: 'Решение было принято.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.date.missing', severity: 'error', source: 'February 1994', target: null }],
    },
    {
      source: 'Решение было принято.',
      target: 'Qərar 1994-cü ildə qəbul edildi.',
      sourceLanguage: 'ru',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.date.extra', severity: 'error', source: null }],
    },
    {
      source: 'It happened in the late 1980s.',
      target: 'Это произошло в конце 80-х годов.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
  ],
  check: (pair) => factFindings(pair, 'date'),
};
