import { compareNumbersAndDates } from '../facts/compare.js';
import type { BuiltDifference, LanguageTag, Severity } from '../model/index.js';
import type { Rule, RuleFinding } from './rule.js';
import { differingWords } from './support/differing-words.js';
import { NOTHING } from './support/nothing.js';

/** Nothing that is told is so grave as a figure that nobody has checked. */
function severityOf({ target, built }: BuiltDifference, language: LanguageTag): Severity {
  const pair = { source: target, target: built, sourceLanguage: language, targetLanguage: language };
  return compareNumbersAndDates(pair).some(({ certainty }) => certainty === 'certain') ? 'error' : 'warning';
}

function findingOf(difference: BuiltDifference, language: LanguageTag): RuleFinding {
  const { how, place, target, built } = difference;
  const shown = differingWords(target, built);
  return {
    messageId: `finding.built-file.${how}`,
    severity: severityOf(difference, language),
    data: { file: place.file, target: shown.before, built: shown.after },
    source: null,
    target: null,
    facts: [how, target, built],
    place,
  };
}

/** The built document was changed by hand, where no check sees it and the next build would undo it. */
export const builtFile: Rule = {
  name: 'built-file',
  meta: {
    category: 'other',
    its: 'inconsistency',
    severity: 'by-message',
    messages: ['changed', 'added', 'removed', 'markup', 'foreign'].map((how) => `finding.built-file.${how}`),
    needs: 'unit',
  },
  examples: [
    {
      source: 'The hall has 340 seats.',
      target: 'Zalda 340 yer var.',
      built: [{ how: 'changed', target: 'Zalda 340 yer var.', built: 'Zalda 430 yer var.' }],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.built-file.changed', severity: 'error' }],
    },
    {
      source: 'The hall is open.',
      target: 'Зал открыт.',
      built: [{ how: 'changed', target: 'Зал открыт.', built: 'Зал работает.' }],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.built-file.changed', severity: 'warning' }],
    },
    {
      source: 'The hall is open.',
      target: 'Зал открыт.',
      built: [{ how: 'added', target: '', built: 'Вход свободный.' }],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.built-file.added', severity: 'warning' }],
    },
    {
      source: 'The hall is open.',
      target: 'Зал открыт.',
      built: [{ how: 'removed', target: 'Зал открыт.', built: '' }],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [{ messageId: 'finding.built-file.removed', severity: 'warning' }],
    },
    {
      source: 'The hall is open.',
      target: 'Zal açıqdır.',
      built: [{ how: 'markup', target: '', built: '' }],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.built-file.markup', severity: 'warning' }],
    },
    {
      source: 'The hall is open.',
      built: [{ how: 'foreign', target: '', built: '' }],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.built-file.foreign', severity: 'warning' }],
    },
    {
      source: 'The hall is open.',
      target: 'Zal açıqdır.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
  ],
  check: ({ built, targetLanguage }) =>
    built.length === 0 ? NOTHING : built.map((difference) => findingOf(difference, targetLanguage)),
};
