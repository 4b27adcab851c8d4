import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';
import { placedCodes } from './support/placed-codes.js';

const SPACES = /(?<=\S)[ \u00a0\u202f]{2,}(?=\S)/g;

function check(pair: PairContext): readonly RuleFinding[] {
  const matches = [...pair.targetText.matchAll(SPACES)];
  if (matches.length === 0) return NOTHING;
  const codes = placedCodes(pair.target ?? []);
  const findings: RuleFinding[] = [];
  for (const match of matches) {
    const start = match.index;
    const end = start + match[0].length;
    // Spaces on both sides of an inline code are the matter of `code-spacing`.
    if (codes.some(({ at }) => at > start && at < end)) continue;
    findings.push({
      messageId: 'finding.double-space.found',
      severity: 'warning',
      data: { count: match[0].length },
      source: null,
      target: { start, end, text: match[0] },
      expected: [match[0].includes('\u00a0') ? '\u00a0' : ' '],
      facts: ['double-space', String(findings.length)],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** Between two words stands one space. */
export const doubleSpace: Rule = {
  name: 'double-space',
  meta: {
    category: 'style',
    its: 'whitespace',
    severity: 'warning',
    messages: ['finding.double-space.found'],
    needs: 'text',
    default: 'off',
    fixable: true,
  },
  examples: [
    {
      source: 'The siege lasted two years.',
      target: 'Блокада длилась  два года.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.double-space.found', severity: 'warning', source: null, target: '  ' }],
    },
    {
      source: 'Блокада длилась два года.',
      target: 'The siege \u00a0lasted two years.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.double-space.found', target: ' \u00a0' }],
    },
    {
      source: 'The siege lasted two years.',
      target: 'Blokada iki il davam etdi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
  ],
  check,
};
