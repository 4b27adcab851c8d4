import type { Rule } from './rule.js';
import { NOTHING } from './support/nothing.js';

const FINDING = [
  { messageId: 'finding.empty-target.empty', severity: 'error', data: {}, source: null, target: null },
] as const;

/** A translation was delivered, but there is nothing in it. */
export const emptyTarget: Rule = {
  name: 'empty-target',
  meta: {
    category: 'untranslated',
    its: 'untranslated',
    severity: 'error',
    messages: ['finding.empty-target.empty'],
    needs: 'unit',
  },
  examples: [
    {
      source: 'Eternal memory to the martyrs.',
      target: ' ',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.empty-target.empty', severity: 'error' }],
    },
    {
      source: 'Eternal memory to the martyrs.',
      target: 'Вечная память шехидам.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
  ],
  check: (pair) =>
    pair.target !== undefined && pair.targetText.trim() === '' && pair.sourceText.trim() !== '' ? FINDING : NOTHING,
};
