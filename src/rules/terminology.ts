import type { Termbase } from '../model/index.js';
import type { Rule } from './rule.js';
import { factFindings } from './support/fact-findings.js';

const TERMBASE: Termbase = [
  {
    id: 'ceasefire',
    properNoun: false,
    terms: new Map([
      ['en', [{ text: 'ceasefire', status: 'preferred' }]],
      [
        'az',
        [
          { text: 'atəşkəs', status: 'preferred' },
          { text: 'barışıq', status: 'forbidden' },
        ],
      ],
    ]),
  },
];

/** Every term of the termbase that is no proper noun is rendered by one of its preferred or admitted terms. */
export const terminology: Rule = {
  name: 'terminology',
  meta: {
    category: 'terminology',
    its: 'terminology',
    severity: 'by-certainty',
    messages: ['finding.terminology.missing', 'finding.terminology.forbidden'],
    needs: 'text',
  },
  examples: [
    {
      source: 'The ceasefire holds.',
      target: 'Atəşkəsə riayət olunur.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      termbase: TERMBASE,
      findings: [],
    },
    {
      source: 'The ceasefire holds.',
      target: 'Döyüşlər dayanıb.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      termbase: TERMBASE,
      findings: [
        {
          messageId: 'finding.terminology.missing',
          severity: 'error',
          source: 'ceasefire',
          target: null,
          expected: ['atəşkəs'],
        },
      ],
    },
    {
      source: 'The ceasefire holds.',
      target: 'Barışığa riayət olunur.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      termbase: TERMBASE,
      findings: [
        { messageId: 'finding.terminology.forbidden', severity: 'error', target: 'Barışığa', expected: ['atəşkəs'] },
      ],
    },
  ],
  check: (pair) => factFindings(pair, 'terminology'),
};
