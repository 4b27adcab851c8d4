import type { SpanText } from '../model/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

const END = /([.!?…:;]*)[\s"'«»“”„‘’)\]}]*$/u;
/** A stop after a short word may belong to an abbreviation: "1990 г.", "Inc.". */
const ABBREVIATED = /(?:^|[^\p{L}])\p{L}{1,4}\.[^\p{L}\p{N}]*$/u;
const TAIL = 40;

/** The last mark of a text, `...` as `…`, several exclamation and question marks as one of each. */
function lastMark(text: string): SpanText {
  // Only the tail can matter; this keeps long texts linear.
  const offset = Math.max(0, text.length - TAIL);
  const found = END.exec(text.slice(offset));
  const written = found?.[1] ?? '';
  const start = offset + (found?.index ?? 0);
  return { start, end: start + written.length, text: written };
}

function kind(mark: string): string {
  const last = mark.replace(/\.{2,}/g, '…');
  const strong = [...new Set(last.match(/[!?]/g))].sort().join('');
  return strong === '' ? last.slice(-1) : strong;
}

function check(pair: PairContext): readonly RuleFinding[] {
  const source = lastMark(pair.sourceText);
  const target = lastMark(pair.targetText);
  const wanted = kind(source.text);
  const given = kind(target.text);
  if (wanted === given) return NOTHING;
  if (wanted === '' && ABBREVIATED.test(pair.targetText.slice(-TAIL))) return NOTHING;
  if (given === '' && ABBREVIATED.test(pair.sourceText.slice(-TAIL))) return NOTHING;
  return [
    {
      messageId: `finding.end-punctuation.${given === '' ? 'missing' : wanted === '' ? 'extra' : 'different'}`,
      severity: 'warning',
      data: { source: wanted, target: given },
      source: wanted === '' ? null : source,
      target,
      facts: [wanted, given],
    },
  ];
}

/** A translation ends with the mark that its source ends with. */
export const endPunctuation: Rule = {
  name: 'end-punctuation',
  meta: {
    category: 'style',
    its: 'characters',
    severity: 'warning',
    messages: ['finding.end-punctuation.different', 'finding.end-punctuation.extra', 'finding.end-punctuation.missing'],
    needs: 'text',
    default: 'off',
  },
  examples: [
    {
      source: 'Who gave the order?',
      target: 'Əmri kim verdi.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.end-punctuation.different', severity: 'warning', source: '?', target: '.' }],
    },
    {
      source: 'Dövlət himni səsləndirildi.',
      target: 'Прозвучал государственный гимн',
      sourceLanguage: 'az',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.end-punctuation.missing', source: '.', target: '' }],
    },
    {
      source: 'Обращение',
      target: 'Statement.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.end-punctuation.extra', source: null, target: '.' }],
    },
    {
      source: 'He said: “Enough!”',
      target: 'Он сказал: «Довольно!»',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: '20 January 1990',
      target: '20 января 1990 г.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
  ],
  check,
};
