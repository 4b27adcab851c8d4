import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

function check({ message }: PairContext): readonly RuleFinding[] {
  if (!message) return NOTHING;
  const { key, only, twice = [], foreignForm } = message;
  const findings: RuleFinding[] = [];
  const tell = (problem: string, severity: RuleFinding['severity']): void => {
    const messageId = `finding.message-keys.${problem}`;
    findings.push({ messageId, severity, data: { key }, source: null, target: null, facts: [problem, key] });
  };
  if (only === 'target' && !foreignForm) tell('extra', 'warning');
  for (const side of twice) tell(`twice-${side}`, 'warning');
  return findings.length === 0 ? NOTHING : findings;
}

/** Messages are compared by their keys: each stands once in its file, and in the translation only what is in the source. */
export const messageKeys: Rule = {
  name: 'message-keys',
  meta: {
    category: 'other',
    its: 'other',
    severity: 'warning',
    messages: ['finding.message-keys.extra', 'finding.message-keys.twice-source', 'finding.message-keys.twice-target'],
    needs: 'unit',
  },
  examples: [
    {
      source: '',
      target: 'Köhnə başlıq 1',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      message: { key: 'old.title', only: 'target' },
      findings: [{ messageId: 'finding.message-keys.extra', severity: 'warning' }],
    },
    {
      source: 'Save',
      target: 'Saxla',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      message: { key: 'button.save', twice: ['source', 'target'] },
      findings: [
        { messageId: 'finding.message-keys.twice-source', severity: 'warning' },
        { messageId: 'finding.message-keys.twice-target', severity: 'warning' },
      ],
    },
    {
      source: 'Save',
      target: 'Saxla',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      message: { key: 'button.save' },
      findings: [],
    },
  ],
  check,
};
