import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';
import { hasWordsToTranslate } from './support/words-to-translate.js';

function isCopy(pair: PairContext): boolean {
  return (
    pair.sourceText === pair.targetText &&
    !pair.confirmed &&
    pair.sourceLanguage !== pair.targetLanguage &&
    hasWordsToTranslate(pair.sourceText, pair.sourceLanguage, pair.targetLanguage)
  );
}

/** There is no translation yet, or of a part only, or the source was copied into its place. */
export const untranslated: Rule = {
  name: 'untranslated',
  meta: {
    category: 'untranslated',
    its: 'untranslated',
    severity: 'by-message',
    messages: [
      'finding.untranslated.missing',
      'finding.untranslated.no-key',
      'finding.untranslated.copied',
      'finding.untranslated.partial',
    ],
    needs: 'unit',
  },
  examples: [
    {
      source: 'The statement was published.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.untranslated.missing', severity: 'info' }],
    },
    {
      source: 'The statement was published.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      message: { key: 'news.published', only: 'source' },
      findings: [{ messageId: 'finding.untranslated.no-key', severity: 'info' }],
    },
    {
      source: 'The statement was published.',
      target: 'The statement was published.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.untranslated.copied', severity: 'warning' }],
    },
    {
      source: 'It was cold. It snowed.',
      target: 'Было холодно. It snowed.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      partial: true,
      findings: [{ messageId: 'finding.untranslated.partial', severity: 'warning' }],
    },
    {
      source: 'First Name',
      target: 'First Name',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.untranslated.copied', severity: 'warning' }],
    },
    { source: '147', target: '147', sourceLanguage: 'en', targetLanguage: 'az', findings: [] },
    { source: 'SOCAR', target: 'SOCAR', sourceLanguage: 'en', targetLanguage: 'az', findings: [] },
    { source: 'May', target: 'May', sourceLanguage: 'en', targetLanguage: 'az', findings: [] },
    { source: 'Panama', target: 'Panama', sourceLanguage: 'en', targetLanguage: 'az', findings: [] },
    { source: 'Neil Young', target: 'Neil Young', sourceLanguage: 'en', targetLanguage: 'az', findings: [] },
    {
      source: '{{count}} / {{total}}',
      target: '{{count}} / {{total}}',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'press@example.org',
      target: 'press@example.org',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
  ],
  check(pair): readonly RuleFinding[] {
    if (pair.target === undefined) {
      const { message } = pair;
      // Of a message that is there in other forms, `plural-forms` tells.
      if (message?.formsThere) return NOTHING;
      const noKey = message?.only === 'source';
      return [
        {
          messageId: noKey ? 'finding.untranslated.no-key' : 'finding.untranslated.missing',
          severity: pair.complete ? 'error' : 'info',
          data: noKey ? { key: message.key } : {},
          source: null,
          target: null,
        },
      ];
    }
    if (pair.partial) {
      const severity = pair.complete ? 'error' : 'warning';
      return [{ messageId: 'finding.untranslated.partial', severity, data: {}, source: null, target: null }];
    }
    if (!isCopy(pair)) return NOTHING;
    const end = pair.sourceText.length;
    return [
      {
        messageId: 'finding.untranslated.copied',
        severity: 'warning',
        data: {},
        source: { start: 0, end, text: pair.sourceText },
        target: { start: 0, end, text: pair.targetText },
      },
    ];
  },
};
