import type { SpanText } from '../model/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';
import { placeholdersOf } from './support/placeholders.js';

const MARKS = /[{%$]/;

function spanOf(text: string, name: string): SpanText | null {
  const start = text.indexOf(name);
  return start === -1 ? null : { start, end: start + name.length, text: name };
}

function check(pair: PairContext): readonly RuleFinding[] {
  if (!MARKS.test(pair.sourceText) && !MARKS.test(pair.targetText)) return NOTHING;
  const source = placeholdersOf(pair.sourceText);
  const target = placeholdersOf(pair.targetText);
  const findings: RuleFinding[] = [];
  const branches = source.branches || target.branches;
  for (const name of new Set([...source.counts.keys(), ...target.counts.keys()])) {
    const want = source.counts.get(name) ?? 0;
    const have = target.counts.get(name) ?? 0;
    if (want === have || (branches && want > 0 && have > 0)) continue;
    const problem = have < want ? 'missing' : 'extra';
    findings.push({
      messageId: `finding.placeholders.${problem}`,
      severity: 'error',
      data: { placeholder: name },
      source: spanOf(pair.sourceText, name),
      target: problem === 'extra' ? spanOf(pair.targetText, name) : null,
      facts: [problem, name],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** What a program fills in stands in the translation as often as in the source. */
export const placeholders: Rule = {
  name: 'placeholders',
  meta: {
    category: 'style',
    its: 'markup',
    severity: 'error',
    messages: ['finding.placeholders.extra', 'finding.placeholders.missing'],
    needs: 'text',
    default: 'off',
  },
  examples: [
    {
      source: 'Hello, {{name}}',
      target: 'Salam, {{ad}}',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        { messageId: 'finding.placeholders.missing', severity: 'error', source: '{{name}}', target: null },
        { messageId: 'finding.placeholders.extra', severity: 'error', target: '{{ad}}' },
      ],
    },
    {
      source: '%s in %d files',
      target: '%s в файлах',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.placeholders.missing', source: '%d', target: null }],
    },
    {
      source: '{count, plural, one {# finding in {file}} other {# findings in {file}}}',
      target:
        '{count, plural, one {# замечание в {file}} few {# замечания в {file}} many {# замечаний в {file}} other {# замечания в {file}}}',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    { source: '20% doldu', target: '20% done', sourceLanguage: 'az', targetLanguage: 'en', findings: [] },
  ],
  check,
};
