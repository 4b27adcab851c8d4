import type { Rule, RuleFinding, SeenPair } from './rule.js';
import { comparable, firstSeen } from './support/first-seen.js';
import { NOTHING } from './support/nothing.js';

function start(): (pair: SeenPair) => readonly RuleFinding[] {
  const earlier = firstSeen((pair) => pair.target);
  return (pair) => {
    const first = earlier(pair);
    if (!first || comparable(first.source) === comparable(pair.source)) return NOTHING;
    const { source, target } = pair;
    return [
      {
        messageId: 'finding.inconsistent-source.found',
        severity: 'warning',
        data: { target, source, other: first.source, place: first.place },
        source: { start: 0, end: source.length, text: source },
        target: { start: 0, end: target.length, text: target },
        facts: [comparable(target), comparable(first.source), comparable(source)],
      },
    ];
  };
}

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
