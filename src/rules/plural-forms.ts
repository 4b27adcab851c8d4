import { pluralNumbers } from '../languages/plural-categories.js';
import type { LanguageTag } from '../model/index.js';
import { type IcuArgument, icuArguments } from '../text/icu-arguments.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { NOTHING } from './support/nothing.js';

const BRANCHED = /,\s{0,9}(?:plural|selectordinal|select)\s{0,9},/;
/** More whole numbers than this are given as examples only where a category has them all. */
const ALL = 6;

/** Which forms a plural of ICU lacks, and which it has that its language does not. */
function judge({ type, keys }: IcuArgument, language: LanguageTag): { missing: string[]; foreign: string[] } {
  const own = pluralNumbers(language, type === 'plural' ? 'cardinal' : 'ordinal');
  const there = new Set(keys.map(({ text }) => text));
  const missing = own.filter(({ category, examples }) => {
    if (there.has(category)) return false;
    if (category === 'other') return true;
    const named = examples.length < ALL && examples.every((number) => there.has(`=${number}`));
    return examples.length > 0 && !named;
  });
  const known = new Set<string>(own.map(({ category }) => category));
  return {
    missing: missing.map(({ category }) => category),
    foreign: [...there].filter((key) => !key.startsWith('=') && !known.has(key)),
  };
}

/** The keys of the selects of a text, by the arguments that choose. */
type KeysBySelect = ReadonlyMap<string, ReadonlySet<string>>;

const NO_KEYS: ReadonlySet<string> = new Set();

function keysBySelect(text: string): KeysBySelect {
  const keys = new Map<string, Set<string>>();
  for (const { type, name, keys: own } of icuArguments(text)) {
    if (type !== 'select') continue;
    const known = keys.get(name.text) ?? new Set();
    for (const { text: key } of own) known.add(key);
    keys.set(name.text, known);
  }
  return keys;
}

const less = (some: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...some].filter((key) => !others.has(key));

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
  const { sourceText, targetText: text, targetLanguage: language } = pair;
  if (!BRANCHED.test(text)) return NOTHING;
  const findings: RuleFinding[] = [];
  const told = new Set<string>();
  let wanted: KeysBySelect | undefined;
  let there: KeysBySelect | undefined;
  for (const argument of icuArguments(text)) {
    const { type, name, start, end } = argument;
    const target = { start, end, text: text.slice(start, end) };
    const tell = (problem: string, severity: RuleFinding['severity'], forms: readonly string[]): void => {
      const data = { argument: name.text, forms: forms.join(', '), count: forms.length };
      const facts = [problem, name.text, ...forms];
      findings.push({ messageId: `finding.plural-forms.${problem}`, severity, data, source: null, target, facts });
    };
    if (type === 'select') {
      // Of several selects by one argument, the branches of all count: a language needs others of them.
      wanted ??= keysBySelect(sourceText);
      there ??= keysBySelect(text);
      const [own, source] = [there.get(name.text) ?? NO_KEYS, wanted.get(name.text) ?? NO_KEYS];
      if (source.size === 0 || told.has(name.text)) continue;
      told.add(name.text);
      const lacking = less(source, own);
      if (lacking.length > 0) tell('no-branch', 'warning', lacking);
      const unknown = less(own, source);
      if (unknown.length > 0) tell('unknown-branch', 'warning', unknown);
      continue;
    }
    const { missing, foreign } = judge(argument, language);
    if (missing.includes('other')) tell('no-other', 'error', ['other']);
    const others = missing.filter((category) => category !== 'other');
    if (others.length > 0) tell('missing', 'warning', others);
    if (foreign.length > 0) tell('foreign', 'info', foreign);
  }
  return findings.length === 0 ? NOTHING : findings;
}

/**
 * A translation has the plural forms of its own language (CLDR): in keys of i18next, in plurals of ICU MessageFormat; a select has the
 * branches of its source.
 */
export const pluralForms: Rule = {
  name: 'plural-forms',
  meta: {
    category: 'other',
    its: 'omission',
    severity: 'by-message',
    messages: ['foreign', 'foreign-key', 'missing', 'missing-key', 'no-branch', 'no-other', 'unknown-branch'].map(
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
      source: '{city, select, Paris {You live there} other {Elsewhere}}',
      target: '{city, select, Paris {Siz orada yaşayırsınız} other {Başqa yerdə}}',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: '{city, select, Paris {You live there} other {Elsewhere}}',
      target: '{city, select, Париж {Вы живёте там} other {В другом месте}}',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        { messageId: 'finding.plural-forms.no-branch', severity: 'warning' },
        { messageId: 'finding.plural-forms.unknown-branch', severity: 'warning' },
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
