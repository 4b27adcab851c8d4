import type { SpanText } from '../model/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

// Braces belong to programs, whose arguments `placeholders` compares.
const BRACKET = /[()[\]]/g;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The brackets without a partner, in order of place, and how many pairs there are. */
function unpaired(text: string): { loose: SpanText[]; pairs: number } {
  const open: SpanText[] = [];
  const loose: SpanText[] = [];
  let pairs = 0;
  for (const { 0: mark, index: start } of text.matchAll(BRACKET)) {
    const here = { start, end: start + 1, text: mark };
    const partner = OPENING[mark];
    if (partner === undefined) open.push(here);
    else if (open.at(-1)?.text === partner) {
      open.pop();
      pairs++;
    } else loose.push(here);
  }
  return { loose: [...loose, ...open].sort((a, b) => a.start - b.start), pairs };
}

function check(pair: PairContext): readonly RuleFinding[] {
  const target = unpaired(pair.targetText);
  const source = unpaired(pair.sourceText);
  // "a)" of a list has no partner on either side.
  if (target.loose.length > source.loose.length) {
    return target.loose.slice(source.loose.length).map((mark) => ({
      messageId: 'finding.brackets.unbalanced',
      severity: 'warning' as const,
      data: { target: mark.text },
      source: null,
      target: mark,
      facts: ['unbalanced', mark.text],
    }));
  }
  if (target.pairs === source.pairs) return NOTHING;
  return [
    {
      messageId: 'finding.brackets.count',
      severity: 'info',
      data: { source: source.pairs, target: target.pairs },
      source: null,
      target: null,
      facts: ['count', String(source.pairs), String(target.pairs)],
    },
  ];
}

/** Every bracket has its partner, and there are as many pairs as in the source. */
export const brackets: Rule = {
  name: 'brackets',
  meta: {
    category: 'style',
    its: 'characters',
    severity: 'by-message',
    messages: ['finding.brackets.count', 'finding.brackets.unbalanced'],
    needs: 'text',
    default: 'off',
  },
  examples: [
    {
      source: 'the Ministry of Foreign Affairs (MFA)',
      target: 'Xarici İşlər Nazirliyi (XİN',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.brackets.unbalanced', severity: 'warning', target: '(' }],
    },
    {
      source: 'Xarici İşlər Nazirliyi (XİN)',
      target: 'Министерство иностранных дел',
      sourceLanguage: 'az',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.brackets.count', severity: 'info', target: null }],
    },
    { source: 'а) беженцы', target: 'a) refugees', sourceLanguage: 'ru', targetLanguage: 'en', findings: [] },
  ],
  check,
};
