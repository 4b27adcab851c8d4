import { languageOf } from '../languages/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

const MARK = /["«»“”„‟＂]/g;
/** An opening mark stands after a space, a bracket, a dash or another mark. */
const BEFORE_OPENING = /[\s([{\-–—/"«“„]/;

interface Mark {
  readonly at: number;
  readonly text: string;
  readonly opens: boolean;
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    // After a digit a straight mark means inches, seconds or minutes.
    if (mark === '"' && /\d/.test(text.charAt(at - 1)) && marks.at(-1)?.opens !== true) continue;
    const opens = (at === 0 || BEFORE_OPENING.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
    marks.push({ at, text: mark, opens });
  }
  return marks;
}

function check(pair: PairContext): readonly RuleFinding[] {
  const quotes = languageOf(pair.targetLanguage)?.typography.quotes;
  const preferred = quotes?.[0];
  if (!quotes || !preferred) return NOTHING;
  const text = pair.targetText;
  const right = ({ text: mark, opens }: Mark): boolean => quotes.some((both) => both[opens ? 0 : 1] === mark);
  const findings: RuleFinding[] = [];
  const marks = marksOf(text);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    const next = marks[index + 1];
    // A quotation is one finding, from its opening mark to its closing one.
    const whole = mark.opens && next !== undefined && !next.opens;
    if (right(mark) && !(whole && !right(next))) continue;
    if (whole) index++;
    const end = (whole ? next.at : mark.at) + 1;
    const found = text.slice(mark.at, end);
    const expected = whole
      ? `${preferred[0]}${found.slice(1, -1)}${preferred[1]}`
      : (preferred[mark.opens ? 0 : 1] ?? '');
    findings.push({
      messageId: 'finding.quotes.found',
      severity: 'warning',
      data: { target: found, expected: [expected] },
      source: null,
      target: { start: mark.at, end, text: found },
      expected: [expected],
      // The partner of a lone mark may be what is wrong.
      ...(!whole && { guessed: true as const }),
      facts: [found],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** Quotation marks are those of the target language. */
export const quotes: Rule = {
  name: 'quotes',
  meta: {
    category: 'style',
    its: 'locale-violation',
    severity: 'warning',
    messages: ['finding.quotes.found'],
    needs: 'text',
    default: 'off',
    fixable: true,
  },
  examples: [
    {
      source: 'the newspaper “Izvestia”',
      target: 'газета “Известия”',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        { messageId: 'finding.quotes.found', severity: 'warning', target: '“Известия”', expected: ['«Известия»'] },
      ],
    },
    {
      source: 'газета «Известия»',
      target: 'the newspaper «Izvestia»',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.quotes.found', target: '«Izvestia»', expected: ['“Izvestia”'] }],
    },
    {
      source: 'the newspaper “Izvestia”',
      target: '"İzvestiya" qəzeti',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.quotes.found', target: '"İzvestiya"', expected: ['“İzvestiya”'] }],
    },
    {
      source: 'the newspaper “Izvestia”',
      target: '«İzvestiya» qəzeti',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'a 24" screen',
      target: 'экран 24"',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
  ],
  check,
};
