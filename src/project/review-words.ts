import { type ColumnNames, REVIEW_COLUMNS, type ReviewWords } from '../exchange/index.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, translate } from '../messages/index.js';
import type { State } from '../model/index.js';
import type { ReviewForm } from './review-forms.js';

const STATES: readonly State[] = ['initial', 'translated', 'needs-review', 'reviewed', 'final'];
const EXAMPLES = { open: '{1>', close: '<1}', alone: '{2}' };

/** The words of a review table in a language of the interface. */
export function reviewWords(language: InterfaceLanguage, form: ReviewForm): ReviewWords {
  const say = (key: string, data = {}): string => translate(language, `review.${key}`, data);
  const column = say('column.target');
  return {
    title: say('title'),
    guide: [say(form === 'docx' ? 'guide.change' : 'guide.change-sheet', { column }), say('guide.tags', EXAMPLES)],
    number: say('column.number'),
    source: say('column.source'),
    target: column,
    state: say('column.state'),
    findings: say('column.findings'),
    states: Object.fromEntries(STATES.map((state) => [state, say(`state.${state}`)])) as Record<State, string>,
  };
}

/** The columns by the names that they have in any language of the interface. */
export function reviewColumns(): ColumnNames {
  const names = new Map<string, (typeof REVIEW_COLUMNS)[number]>();
  for (const language of INTERFACE_LANGUAGES)
    for (const column of REVIEW_COLUMNS)
      names.set(translate(language, `review.column.${column}`).toLowerCase(), column);
  return names;
}

/** The state that a word names in any language of the interface; undefined for any other word. */
export function stateOfWord(word: string): State | undefined {
  const folded = word.trim().toLowerCase();
  for (const language of INTERFACE_LANGUAGES)
    for (const state of STATES)
      if (state === folded || translate(language, `review.state.${state}`).toLowerCase() === folded) return state;
  return undefined;
}
