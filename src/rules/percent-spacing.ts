import { languageOf } from '../languages/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

const PERCENT = /\d[\d.,]*([ \u00a0\u2009\u202f]?)%/g;
const NO_BREAK = /^[\u00a0\u202f]$/;

function check(pair: PairContext): readonly RuleFinding[] {
  const wanted = languageOf(pair.targetLanguage)?.typography.percentSpace;
  if (wanted === undefined || !pair.targetText.includes('%')) return NOTHING;
  const findings: RuleFinding[] = [];
  for (const { 0: text, 1: space = '', index: start } of pair.targetText.matchAll(PERCENT)) {
    // A narrow no-break space is a no-break space too.
    if (space === wanted || (wanted !== '' && NO_BREAK.test(space))) continue;
    const expected = `${text.slice(0, -1 - space.length)}${wanted}%`;
    findings.push({
      messageId: 'finding.percent-spacing.found',
      severity: 'warning',
      data: { target: text, expected: [expected], space: wanted === '' ? 'none' : 'nbsp' },
      source: null,
      target: { start, end: start + text.length, text },
      expected: [expected],
      facts: [text],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** The percent sign stands off its number as in the target language (CLDR percent formats). */
export const percentSpacing: Rule = {
  name: 'percent-spacing',
  meta: {
    category: 'style',
    its: 'locale-violation',
    severity: 'warning',
    messages: ['finding.percent-spacing.found'],
    needs: 'text',
    default: 'off',
    fixable: true,
  },
  examples: [
    {
      source: 'The economy grew by 4.7%.',
      target: 'Экономика выросла на 4,7%.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        {
          messageId: 'finding.percent-spacing.found',
          severity: 'warning',
          source: null,
          target: '4,7%',
          expected: ['4,7\u00a0%'],
        },
      ],
    },
    {
      source: 'Экономика выросла на 4,7\u00a0%.',
      target: 'İqtisadiyyat 4,7 % artıb.',
      sourceLanguage: 'ru',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.percent-spacing.found', target: '4,7 %', expected: ['4,7%'] }],
    },
    {
      source: 'The economy grew by 4.7%.',
      target: 'Экономика выросла на 4,7\u00a0%.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'İqtisadiyyat 4,7% artıb.',
      target: 'The economy grew by 4.7%.',
      sourceLanguage: 'az',
      targetLanguage: 'en',
      findings: [],
    },
  ],
  check,
};
