import { languageOf } from '../languages/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

const TWICE = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}{1,40})\s{1,4}\1(?![\p{L}\p{M}\p{N}'’-])/giu;

function check(pair: PairContext): readonly RuleFinding[] {
  const matches = [...pair.targetText.matchAll(TWICE)];
  if (matches.length === 0) return NOTHING;
  // A source that says a word twice may be followed: "Duran Duran", "нет, нет".
  if (pair.sourceText.search(TWICE) !== -1) return NOTHING;
  const doubles = languageOf(pair.targetLanguage)?.typography.doubles ?? [];
  const findings: RuleFinding[] = [];
  for (const { 0: text, 1: word = '', index: start } of matches) {
    if (doubles.includes(word.toLowerCase())) continue;
    findings.push({
      messageId: 'finding.repeated-word.found',
      severity: 'warning',
      data: { word },
      source: null,
      target: { start, end: start + text.length, text },
      facts: [word.toLowerCase()],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** No word stands twice in a row. */
export const repeatedWord: Rule = {
  name: 'repeated-word',
  meta: {
    category: 'style',
    its: 'other',
    severity: 'warning',
    messages: ['finding.repeated-word.found'],
    needs: 'text',
    default: 'off',
  },
  examples: [
    {
      source: 'Troops entered Baku.',
      target: 'Войска вошли в в Баку.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.repeated-word.found', severity: 'warning', target: 'в в' }],
    },
    {
      source: 'The people and the army',
      target: 'Xalq və və ordu',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.repeated-word.found', target: 'və və' }],
    },
    {
      source: 'Он уже уехал, когда пришли.',
      target: 'He had had to leave before they came.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [],
    },
  ],
  check,
};
