// What `tarazi/browser` shows: the two questions of the library without Node, each language loaded when it is first asked of.
export type { PairToCheck } from '../answers/check-pairs.js';
export type { AnswerFinding, CheckedPair, LinkedFact, PairAnswer, RefusedPair } from '../answers/pair-answer.js';
export type { PairsSettings } from '../answers/settings.js';
export type { Hint, HintLanguages } from '../facts/hints.js';
export type { Rendering } from '../facts/written.js';
export { LANGUAGE_TAGS } from '../languages/known-language.js';
export { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../messages/languages.js';
export type {
  Category,
  Concept,
  FactCategory,
  FactKind,
  LanguageTag,
  RuleSetting,
  Severity,
  Span,
  SpanText,
  Term,
  Termbase,
  TermStatus,
} from '../model/index.js';
export type { FindingJson } from '../reports/finding-json.js';
export type { PairDefaults } from '../validate/read-pair.js';
export { checkPairs } from './check-pairs.js';
export { hints } from './hints.js';
export { loadLanguages, loadMessages } from './load.js';
