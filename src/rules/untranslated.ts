import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

const WORD = /[\p{L}\p{M}]+/gu;
const ONLY_MARKS = /^[^\p{L}]*$/u;

/** A word that may well be the same in both languages: a name, an acronym, a code, a measure (kPa). */
function isNameLike(word: string): boolean {
  return word !== word.toLowerCase() || word.length === 1;
}

/** Whether a text may stand unchanged in another language: names, acronyms, codes and figures only. */
function mayBeCopied(text: string): boolean {
  if (ONLY_MARKS.test(text)) return true;
  const words = text.match(WORD) ?? [];
  // Addresses and file names are kept as they are.
  if (/^\S+$/.test(text) && /[@/_.\d]/.test(text.slice(0, -1))) return true;
  return words.length <= 6 && words.every(isNameLike);
}

function isCopy(pair: PairContext): boolean {
  return (
    pair.sourceText === pair.targetText &&
    !pair.confirmed &&
    pair.sourceLanguage !== pair.targetLanguage &&
    !mayBeCopied(pair.sourceText)
  );
}

/** There is no translation yet, or the source was copied into its place. */
export const untranslated: Rule = {
  name: 'untranslated',
  meta: {
    category: 'untranslated',
    its: 'untranslated',
    severity: 'by-message',
    messages: ['finding.untranslated.missing', 'finding.untranslated.copied'],
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
      target: 'The statement was published.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.untranslated.copied', severity: 'warning' }],
    },
    { source: '147', target: '147', sourceLanguage: 'en', targetLanguage: 'az', findings: [] },
    { source: 'NATO', target: 'NATO', sourceLanguage: 'en', targetLanguage: 'az', findings: [] },
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
      return [
        {
          messageId: 'finding.untranslated.missing',
          severity: pair.complete ? 'error' : 'info',
          data: {},
          source: null,
          target: null,
        },
      ];
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
