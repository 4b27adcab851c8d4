import type { Rule } from './rule.js';
import { sameAsFirst } from './support/first-seen.js';
import { NOTHING } from './support/nothing.js';

const start = sameAsFirst('target', 'source', ({ source, target }, first) => ({
  messageId: 'finding.inconsistent-source.found',
  data: { target, source, other: first.source, place: first.place },
}));

/** Two different texts have two different translations. The first that a run sees sets the rule. */
export const inconsistentSource: Rule = {
  name: 'inconsistent-source',
  meta: {
    category: 'style',
    its: 'inconsistency',
    severity: 'warning',
    messages: ['finding.inconsistent-source.found'],
    needs: 'text',
    default: 'off',
  },
  examples: [
    {
      earlier: [{ source: 'Close', target: 'Bağla' }],
      source: 'Shut down',
      target: 'Bağla',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        { messageId: 'finding.inconsistent-source.found', severity: 'warning', source: 'Shut down', target: 'Bağla' },
      ],
    },
    {
      earlier: [{ source: 'Закрыть', target: 'Close' }],
      source: 'закрыть',
      target: 'close',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [],
    },
  ],
  check: () => NOTHING,
  start,
};
