import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

function check({ targetText, maxLength, lengthBefore }: PairContext): readonly RuleFinding[] {
  // No text has more code points than UTF-16 code units.
  if (maxLength === undefined || lengthBefore + targetText.length <= maxLength) return NOTHING;
  const points = [...targetText];
  const count = lengthBefore + points.length;
  if (count <= maxLength) return NOTHING;
  const start = points.slice(0, Math.max(0, maxLength - lengthBefore)).join('').length;
  return [
    {
      messageId: 'finding.length.over',
      severity: 'error',
      data: { count, limit: maxLength },
      source: null,
      target: { start, end: targetText.length, text: targetText.slice(start) },
      facts: [String(maxLength)],
    },
  ];
}

/** A translation is no longer than the configuration, or the XLIFF file, allows. */
export const length: Rule = {
  name: 'length',
  meta: {
    category: 'other',
    its: 'length',
    severity: 'error',
    messages: ['finding.length.over'],
    needs: 'text',
  },
  examples: [
    {
      source: 'Save',
      target: 'Yadda saxla',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      maxLength: 8,
      findings: [{ messageId: 'finding.length.over', severity: 'error', source: null, target: 'xla' }],
    },
    {
      source: 'Save',
      target: 'Сохранить',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      maxLength: 9,
      findings: [],
    },
    { source: 'Сохранить', target: 'Save', sourceLanguage: 'ru', targetLanguage: 'en', findings: [] },
  ],
  check,
};
