import { brackets } from './brackets.js';
import { builtFile } from './built-file.js';
import { codeSpacing } from './code-spacing.js';
import { dash } from './dash.js';
import { date } from './date.js';
import { dateNotation } from './date-notation.js';
import { doubleSpace } from './double-space.js';
import { emptyTarget } from './empty-target.js';
import { endPunctuation } from './end-punctuation.js';
import { forbiddenCharacters } from './forbidden-characters.js';
import { inconsistentSource } from './inconsistent-source.js';
import { inconsistentTarget } from './inconsistent-target.js';
import { inlineCodes } from './inline-codes.js';
import { language } from './language.js';
import { length } from './length.js';
import { messageKeys } from './message-keys.js';
import { mixedScript } from './mixed-script.js';
import { name } from './name.js';
import { number } from './number.js';
import { numberNotation } from './number-notation.js';
import { percentSpacing } from './percent-spacing.js';
import { placeholders } from './placeholders.js';
import { pluralForms } from './plural-forms.js';
import { quotes } from './quotes.js';
import { repeatedWord } from './repeated-word.js';
import type { Rule } from './rule.js';
import { terminology } from './terminology.js';
import { untranslated } from './untranslated.js';

/** Every rule, by name; a test holds this list to the files of the folder. */
export const RULES: readonly Rule[] = [
  brackets,
  builtFile,
  codeSpacing,
  dash,
  date,
  dateNotation,
  doubleSpace,
  emptyTarget,
  endPunctuation,
  forbiddenCharacters,
  inconsistentSource,
  inconsistentTarget,
  inlineCodes,
  language,
  length,
  messageKeys,
  mixedScript,
  name,
  number,
  numberNotation,
  percentSpacing,
  placeholders,
  pluralForms,
  quotes,
  repeatedWord,
  terminology,
  untranslated,
];

export type {
  FactGroup,
  PairContext,
  Rule,
  RuleExample,
  RuleFinding,
  SeenPair,
} from './rule.js';
export { NOTHING } from './support/nothing.js';
