import { extractFigures } from '../facts/figures/compare.js';
import type { Separators } from '../languages/figure-format.js';
import { languageOf } from '../languages/index.js';
import type { Fact, SpanText } from '../model/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

/** Amounts; codes, scores, ordinals, ages and all dates are written as they are. */
const AMOUNTS: ReadonlySet<Fact['kind']> = new Set(['cardinal', 'percent', 'percentage-point', 'money', 'measure']);
const DIGITS = /\d{1,3}(?:([.,'’ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;
/** Groups of digits beside others: a telephone number or a code. */
const BESIDE_DIGITS = /\d[ \u00a0-]$/;
const AFTER_NAME = /\p{Lu}[\p{L}\p{N}.-]*[ \u00a0]$/u;
const SPACE = /[ \u00a0\u2009\u202f]/;
const sameSign = (a: string, b: string): boolean => a === b || (SPACE.test(a) && SPACE.test(b));

/** A number in digits, taken apart. */
interface Written {
  readonly whole: string;
  readonly group: string;
  readonly decimal: string;
  readonly fraction: string;
}

/**
 * Takes a number apart. One sign before three digits may group or begin a fraction: it groups where the language, or the
 * source that has the very same spelling, groups by it.
 */
function read(text: string, own: Separators, source: Separators | undefined, inSource: boolean): Written {
  const [, first = '', group = '', rest = ''] = /^(\d+)([.,'’ \u00a0\u2009\u202f]?)(.*)$/su.exec(text) ?? [];
  const parts = group === '' ? [] : rest.split(group);
  const single = parts.length === 1 && /^\d{3}$/.test(rest);
  const groups = (separators: Separators | undefined): boolean =>
    separators !== undefined && sameSign(separators.group, group);
  const grouped =
    /^\d{3}(?!\d)/.test(rest) &&
    first !== '0' &&
    (!single || groups(own) || (inSource ? groups(source) : group !== own.decimal));
  if (group === '' || !grouped) return { whole: first, group: '', decimal: group, fraction: rest };
  const tail = /^(.*\d{3})([.,])(\d+)$/su.exec(rest);
  const cut = tail && tail[2] !== group ? tail : null;
  return {
    whole: first + (cut?.[1] ?? rest).replace(/\D/g, ''),
    group,
    decimal: cut?.[2] ?? '',
    fraction: cut?.[3] ?? '',
  };
}

function write({ whole, fraction }: Written, { group, decimal, minimumGrouping }: Separators): string {
  const grouped = whole.length >= 3 + minimumGrouping ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return fraction === '' ? grouped : `${grouped}${decimal}${fraction}`;
}

interface Amount extends SpanText {
  readonly kind: Fact['kind'];
}

function* amounts(text: string, facts: readonly Fact[]): Generator<Amount> {
  for (const { kind, certainty, start, end } of facts) {
    if (!AMOUNTS.has(kind) || certainty === 'weak') continue;
    for (const { 0: found, index } of text.slice(start, end).matchAll(DIGITS)) {
      if (BESIDE_DIGITS.test(text.slice(Math.max(0, start + index - 2), start + index))) continue;
      yield { kind, start: start + index, end: start + index + found.length, text: found };
    }
  }
}

function check(pair: PairContext): readonly RuleFinding[] {
  const language = languageOf(pair.targetLanguage);
  if (!language || !/\d/.test(pair.targetText)) return NOTHING;
  const own = language.format.separators;
  const source = languageOf(pair.sourceLanguage)?.format.separators;
  const findings: RuleFinding[] = [];
  for (const { kind, ...span } of amounts(pair.targetText, extractFigures(pair.targetText, language.figures))) {
    const inSource = pair.sourceText.includes(span.text);
    const written = read(span.text, own, source, inSource);
    const wrongGroup = written.group !== '' && !sameSign(written.group, own.group);
    // "XLIFF 2.0": copied after a name, or with a sign that is foreign to the source too, it is a version or a section.
    const label =
      kind === 'cardinal' &&
      inSource &&
      (written.decimal !== source?.decimal ||
        AFTER_NAME.test(pair.targetText.slice(Math.max(0, span.start - 40), span.start)));
    const wrongDecimal = written.decimal !== '' && written.decimal !== own.decimal && !label;
    // Long digits that the source leaves ungrouped too are likely to be a code; four digits go either way.
    const ungrouped = written.group === '' && written.whole.length > 4 && !written.whole.startsWith('0') && !inSource;
    if (!wrongGroup && !wrongDecimal && !ungrouped) continue;
    const expected = write(written, own);
    findings.push({
      messageId: 'finding.number-notation.found',
      severity: 'warning',
      data: { target: span.text, expected: [expected] },
      source: null,
      target: span,
      expected: [expected],
      facts: [span.text],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** Digits are grouped, and fractions begun, as the target language does it. */
export const numberNotation: Rule = {
  name: 'number-notation',
  meta: {
    category: 'style',
    its: 'locale-violation',
    severity: 'warning',
    messages: ['finding.number-notation.found'],
    needs: 'text',
    default: 'off',
    fixable: true,
  },
  examples: [
    {
      source: '26,000 troops entered the city.',
      target: 'В город вошли 26,000 военнослужащих.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        {
          messageId: 'finding.number-notation.found',
          severity: 'warning',
          target: '26,000',
          expected: ['26\u00a0000'],
        },
      ],
    },
    {
      source: 'The economy grew by 4.7%.',
      target: 'İqtisadiyyat 4.7% artdı.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.number-notation.found', target: '4.7', expected: ['4,7'] }],
    },
    {
      source: '1 250 000,5 тонны нефти',
      target: '1 250 000,5 tonnes of oil',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [{ messageId: 'finding.number-notation.found', target: '1 250 000,5', expected: ['1,250,000.5'] }],
    },
    {
      source: '1,500 people, 26,000 troops',
      target: '1500 nəfər, 26 000 əsgər',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: 'Call 0800 555 111.',
      target: 'Позвоните по номеру 0800 555 111.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: 'Позвоните по номеру 0800 555 111.',
      target: 'Call 0800 555 111.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      findings: [],
    },
    { source: 'in XLIFF 2.0', target: 'в формате XLIFF 2.0', sourceLanguage: 'en', targetLanguage: 'ru', findings: [] },
  ],
  check,
};
