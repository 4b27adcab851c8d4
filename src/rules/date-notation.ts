import { extractFigures } from '../facts/figures/compare.js';
import type { Language } from '../languages/index.js';
import { languageOf } from '../languages/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

const IN_DIGITS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const MONTH_FIRST = /^\p{L}+\.? \d{1,2}, \d{4}/u;
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** How the language writes a date that stands otherwise; undefined where it is right or cannot be told. */
function better(text: string, values: readonly string[], { typography, format }: Language): string | undefined {
  const digits = IN_DIGITS.exec(text);
  const wrong = digits ? digits[2] !== typography.dateSeparator : !typography.monthFirst && MONTH_FIRST.test(text);
  if (!wrong) return undefined;
  for (const value of values) {
    const [, year, month, day] = ISO.exec(value) ?? [];
    if (year === undefined) continue;
    if (digits && !typography.monthFirst) return [day, month, year].join(typography.dateSeparator);
    return format.date({ day: Number(day), month: Number(month), year: Number(year) });
  }
  return undefined;
}

function check(pair: PairContext): readonly RuleFinding[] {
  const language = languageOf(pair.targetLanguage);
  const text = pair.targetText;
  if (!language || !/\d/.test(text)) return NOTHING;
  const findings: RuleFinding[] = [];
  for (const fact of extractFigures(text, language.figures)) {
    if (fact.kind !== 'date') continue;
    const values = fact.readings.map(({ value }) => value);
    const expected = better(fact.text, values, language);
    if (expected === undefined) continue;
    findings.push({
      messageId: 'finding.date-notation.found',
      severity: 'warning',
      data: { target: fact.text, expected: [expected] },
      source: null,
      target: { start: fact.start, end: fact.end, text: fact.text },
      expected: [expected],
      facts: [fact.text],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** Dates are set out as the target language does it; ISO 8601 is right everywhere. */
export const dateNotation: Rule = {
  name: 'date-notation',
  meta: {
    category: 'style',
    its: 'locale-violation',
    severity: 'warning',
    messages: ['finding.date-notation.found'],
    needs: 'text',
    default: 'off',
  },
  examples: [
    {
      source: 'signed on 20/01/1990',
      target: 'подписано 20/01/1990',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        {
          messageId: 'finding.date-notation.found',
          severity: 'warning',
          target: '20/01/1990',
          expected: ['20.01.1990'],
        },
      ],
    },
    {
      source: 'Baku, January 20, 1990',
      target: 'Bakı, yanvar 20, 1990',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        { messageId: 'finding.date-notation.found', target: 'yanvar 20, 1990', expected: ['20 yanvar 1990-cı il'] },
      ],
    },
    {
      source: 'подписано 20.01.1990',
      target: 'signed on 20.01.1990',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.date-notation.found', target: '20.01.1990', expected: ['January 20, 1990'] }],
    },
    {
      source: 'January 20, 1990',
      target: '20 января 1990 года',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    { source: '20.01.1990', target: '1990-01-20', sourceLanguage: 'az', targetLanguage: 'en', findings: [] },
  ],
  check,
};
