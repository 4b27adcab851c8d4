import type { Content, InlineCode } from '../model/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';
import { labelOf, type PlacedCode, placedCodes } from './support/placed-codes.js';

const SPACE = /[ \t\u00a0\u202f]/;
const WORD = /[\p{L}\p{N}]/u;

/** The characters on both sides of a code, codes beside it passed over. */
function neighbours(
  codes: readonly PlacedCode[],
  text: string,
): Map<string, { before: string; after: string; at: number }> {
  const sides = new Map<string, { before: string; after: string; at: number }>();
  for (const { code, at } of codes) {
    // A code that stands for text (a line break) is its own neighbour: spaces around it are another matter.
    if (code.text !== undefined && code.text !== '') continue;
    sides.set(`${code.kind} ${code.id}`, { before: text.charAt(at - 1), after: text.charAt(at), at });
  }
  return sides;
}

/** A placeholder becomes text, which has spaces of its own around it: it may go anywhere. A footnote's number clings to a word. */
const isShown = ({ kind, type }: InlineCode): boolean =>
  kind === 'standalone' && type !== 'footnote' && type !== 'html';

function check(pair: PairContext): readonly RuleFinding[] {
  const targetCodes = placedCodes(pair.target ?? []);
  const source = neighbours(placedCodes(pair.source), pair.sourceText);
  const target = neighbours(targetCodes, pair.targetText);
  const findings: RuleFinding[] = [];
  const seen = new Set<number>();
  for (const { code } of targetCodes) {
    const key = `${code.kind} ${code.id}`;
    const here = target.get(key);
    const there = source.get(key);
    if (!here || !there || seen.has(here.at)) continue;
    const doubled =
      !isShown(code) &&
      SPACE.test(here.before) &&
      SPACE.test(here.after) &&
      !(SPACE.test(there.before) && SPACE.test(there.after));
    // After a pair a case ending may follow at once; before one a word ends with a space.
    const glued = code.kind !== 'close' && WORD.test(here.before) && WORD.test(here.after) && SPACE.test(there.before);
    if (!doubled && !glued) continue;
    seen.add(here.at);
    const start = doubled ? here.at - 1 : here.at;
    const end = doubled ? here.at + 1 : here.at;
    findings.push({
      messageId: doubled ? 'finding.code-spacing.doubled' : 'finding.code-spacing.missing',
      severity: 'warning',
      data: { code: labelOf(code) },
      source: null,
      target: { start, end, text: pair.targetText.slice(start, end) },
      facts: [doubled ? 'doubled' : 'missing', key],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

const link = (...inside: Content): Content => [
  { kind: 'open', id: '1', type: 'link', equiv: 'link' },
  ...inside,
  { kind: 'close', id: '1', type: 'link' },
];

/** Around an inline code stands one space where the source has one, not two and not none. */
export const codeSpacing: Rule = {
  name: 'code-spacing',
  meta: {
    category: 'markup',
    its: 'whitespace',
    severity: 'warning',
    messages: ['finding.code-spacing.doubled', 'finding.code-spacing.missing'],
    needs: 'codes',
  },
  examples: [
    {
      source: ['See ', ...link('the decree'), ' of 1994.'],
      target: ['Bax: ', ...link(' qərar'), ', 1994.'],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.code-spacing.doubled', severity: 'warning', source: null, target: '  ' }],
    },
    {
      source: ['See ', ...link('the decree'), ' of 1994.'],
      target: ['См.', ' постановление', ...link('1994'), ' года.'],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.code-spacing.missing', severity: 'warning', source: null, target: '' }],
    },
    {
      source: ['In ', ...link('Baku'), ' today.'],
      target: ['Bu gün ', ...link('Bakı'), 'da.'],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: ['Pages: ', { kind: 'standalone', id: '1' }],
      target: ['Всего ', { kind: 'standalone', id: '1' }, ' страниц'],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: ['It began in March', { kind: 'standalone', id: '1', type: 'footnote' }, '.'],
      target: ['Началось в марте ', { kind: 'standalone', id: '1', type: 'footnote' }, ' этого года.'],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.code-spacing.doubled', severity: 'warning', target: '  ' }],
    },
  ],
  check,
};
