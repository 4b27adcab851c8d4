import { codeSpacing } from './code-spacing.js';
import { date } from './date.js';
import { emptyTarget } from './empty-target.js';
import { inlineCodes } from './inline-codes.js';
import { mixedScript } from './mixed-script.js';
import { name } from './name.js';
import { number } from './number.js';
import type { Rule } from './rule.js';
import { terminology } from './terminology.js';
import { untranslated } from './untranslated.js';

/** Every rule, by name; a test holds this list to the files of the folder. */
export const RULES: readonly Rule[] = [
  codeSpacing,
  date,
  emptyTarget,
  inlineCodes,
  mixedScript,
  name,
  number,
  terminology,
  untranslated,
];

export type { FactGroup, ItsIssueType, PairContext, Rule, RuleExample, RuleFinding, RuleMeta } from './rule.js';
