import { pluralNumbers } from '../languages/plural-categories.js';
import type { LanguageTag } from '../model/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { type IcuPlural, icuPlurals } from './support/icu-plurals.js';
import { NOTHING } from './support/nothing.js';

const PLURAL = /,\s{0,9}(?:plural|selectordinal)\s{0,9},/;
/** More whole numbers than this are given as examples only where a category has them all. */
const ALL = 6;

/** Which forms a plural of ICU lacks, and which it has that its language does not. */
function judge({ type, selectors }: IcuPlural, language: LanguageTag): { missing: string[]; foreign: string[] } {
  const own = pluralNumbers(language, type);
  const there = new Set(selectors);
  const missing = own.filter(({ category, examples }) => {
    if (there.has(category)) return false;
    if (category === 'other') return true;
    const named = examples.length < ALL && examples.every((number) => there.has(`=${number}`));
    return examples.length > 0 && !named;
  });
  const known = new Set<string>(own.map(({ category }) => category));
  return {
    missing: missing.map(({ category }) => category),
    foreign: [...there].filter((selector) => !selector.startsWith('=') && !known.has(selector)),
  };
}

/** What a form of a message of its own key comes to. */
function ofKey({ message, complete }: PairContext): RuleFinding | undefined {
  if (!message) return undefined;
  const { key, plural, formsThere, foreignForm } = message;
  if (foreignForm) {
    const messageId = 'finding.plural-forms.foreign-key';
    return { messageId, severity: 'info', data: { key }, source: null, target: null, facts: ['foreign', key] };
  }
  if (!plural || !formsThere) return undefined;
  const { category, examples } = plural;
  return {
    messageId: 'finding.plural-forms.missing-key',
    severity: examples.length > 0 || complete ? 'error' : 'info',
    data: { key, category, examples: examples.join(', '), count: examples.length },
    source: null,
    target: null,
    facts: ['missing', key],
  };
}

function check(pair: PairContext): readonly RuleFinding[] {
  const key = ofKey(pair);
  if (key) return [key];
  const { targetText: text, targetLanguage: language } = pair;
  if (!PLURAL.test(text)) return NOTHING;
  const findings: RuleFinding[] = [];
  for (const plural of icuPlurals(text)) {
    const { missing, foreign } = judge(plural, language);
    const target = { start: plural.start, end: plural.end, text: text.slice(plural.start, plural.end) };
    const tell = (problem: string, severity: RuleFinding['severity'], forms: readonly string[]): void => {
      const data = { argument: plural.argument, forms: forms.join(', '), count: forms.length };
      const facts = [problem, plural.argument, ...forms];
      findings.push({ messageId: `finding.plural-forms.${problem}`, severity, data, source: null, target, facts });
    };
    if (missing.includes('other')) tell('no-other', 'error', ['other']);
    const others = missing.filter((category) => category !== 'other');
    if (others.length > 0) tell('missing', 'warning', others);
    if (foreign.length > 0) tell('foreign', 'info', foreign);
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** A translation has the plural forms of its own language (CLDR): in keys of i18next, in plurals of ICU MessageFormat. */
export const pluralForms: Rule = {
  name: 'plural-forms',
  meta: {
    category: 'other',
    its: 'omission',
    severity: 'by-message',
    messages: ['foreign', 'foreign-key', 'missing', 'missing-key', 'no-other'].map(
      (problem) => `finding.plural-forms.${problem}`,
    ),
    needs: 'unit',
  },
  examples: [
    {
      source: '{count, plural, one {# file} other {# files}}',
      target: '{count, plural, one {# файл} other {# файлов}}',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.plural-forms.missing', severity: 'warning' }],
    },
    {
      source: '{count, plural, one {# file} other {# files}}',
      target: '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: '{count, plural, =1 {One file} other {# files}}',
      target: '{count, plural, =1 {Bir fayl} other {# fayl}}',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: '{count, plural, one {# file} other {# files}}',
      target: '{count, plural, one {# fayl} few {# fayl}}',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [
        { messageId: 'finding.plural-forms.no-other', severity: 'error' },
        { messageId: 'finding.plural-forms.foreign', severity: 'info' },
      ],
    },
    {
      source: '{{count}} files',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      message: {
        key: 'file_few',
        only: 'source',
        plural: { category: 'few', type: 'cardinal', examples: [2, 3, 4] },
        formsThere: true,
      },
      findings: [{ messageId: 'finding.plural-forms.missing-key', severity: 'error' }],
    },
    {
      source: '',
      target: '{{count}} fayl',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      message: { key: 'file_few', only: 'target', foreignForm: true },
      findings: [{ messageId: 'finding.plural-forms.foreign-key', severity: 'info' }],
    },
  ],
  check,
};
