import type { Rule } from './rule.js';
import { sameAsFirst } from './support/first-seen.js';
import { NOTHING } from './support/nothing.js';

const start = sameAsFirst('source', 'target', ({ source, target }, first) => ({
  messageId: 'finding.inconsistent-target.found',
  data: { source, target, other: first.target, place: first.place },
  expected: [first.target.trim()],
}));

/** One text is translated in one way throughout the project. The first that a run sees sets the rule. */
export const inconsistentTarget: Rule = {
  name: 'inconsistent-target',
  meta: {
    category: 'style',
    its: 'inconsistency',
    severity: 'warning',
    messages: ['finding.inconsistent-target.found'],
    needs: 'text',
    default: 'off',
  },
  examples: [
    {
      earlier: [{ source: 'Save', target: 'Yadda saxla' }],
      source: 'Save',
      target: 'Qeyd et',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        {
          messageId: 'finding.inconsistent-target.found',
          severity: 'warning',
          target: 'Qeyd et',
          expected: ['Yadda saxla'],
        },
      ],
    },
    {
      earlier: [{ source: 'Source: Ministry of Finance', target: 'Источник: Министерство финансов' }],
      source: 'Source: Ministry of Finance.',
      target: 'Источник: Министерство финансов.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      earlier: [{ source: '147', target: '147' }],
      source: '147',
      target: '174',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
  ],
  check: () => NOTHING,
  start,
};
