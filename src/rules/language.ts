import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

/** A language that is not known, in a script that is (BCP 47). */
const UNKNOWN = /^und-([A-Z][a-z]{3})$/;

function findingOf(pair: PairContext, side: 'source' | 'target', found: string): RuleFinding {
  const claimed = side === 'source' ? pair.sourceLanguage : pair.targetLanguage;
  const script = UNKNOWN.exec(found)?.[1];
  return {
    messageId: `finding.language.${side}${script === undefined ? '' : '-script'}`,
    severity: 'error',
    data: script === undefined ? { found, claimed } : { script, claimed },
    source: null,
    target: null,
    facts: [side, found],
  };
}

/** A text is in the language that it is said to be in. Of a document, each side is told once; its facts are not compared. */
export const language: Rule = {
  name: 'language',
  meta: {
    category: 'other',
    its: 'other',
    severity: 'error',
    messages: ['source', 'source-script', 'target', 'target-script'].map((what) => `finding.language.${what}`),
    needs: 'unit',
  },
  examples: [
    {
      source: 'The library opened in 2019, and more than 400 people come to read there every day.',
      target: 'Библиотека открылась в 2019 году, и каждый день туда приходят читать более 400 человек.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.language.target', severity: 'error' }],
    },
    {
      source: 'Kitabxana 2019-cu ildə açılıb və hər gün oraya 400-dən çox adam gəlir.',
      target: 'Библиотека открылась в 2019 году, и каждый день туда приходят читать более 400 человек.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.language.source', severity: 'error' }],
    },
    {
      source: 'The library opened in 2019, and more than 400 people come to read there every day.',
      target: 'Kitabxana 2019-cu ildə açılıb və hər gün oraya 400-dən çox adam gəlir.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'The library opened in 2019, and more than 400 people come to read there every day.',
      target: 'ბიბლიოთეკა 2019 წელს გაიხსნა და იქ ყოველდღე 400-ზე მეტი ადამიანი მოდის საკითხავად.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.language.target-script', severity: 'error' }],
    },
    {
      source: '图书馆于2019年开放，每天有四百多人来这里看书，因为那里很安静，也很方便。',
      target: 'The library opened in 2019, and more than 400 people come to read there every day.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.language.source-script', severity: 'error' }],
    },
    {
      source: 'Microsoft Windows Server 2019',
      target: 'Microsoft Windows Server 2019',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
  ],
  check: (pair) => {
    const { source, target } = pair.otherLanguages();
    if (source === undefined && target === undefined) return NOTHING;
    const told: RuleFinding[] = [];
    if (source !== undefined) told.push(findingOf(pair, 'source', source));
    if (target !== undefined) told.push(findingOf(pair, 'target', target));
    return told;
  },
};
