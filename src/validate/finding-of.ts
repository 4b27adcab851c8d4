import type { Finding, Severity } from '../model/index.js';
import type { Rule, RuleFinding } from '../rules/index.js';

/** What a rule reported as a finding, with the severity that the configuration gives the rule, else its own. */
export const findingOf = (rule: Rule, found: RuleFinding, severity: Severity | undefined): Finding => ({
  rule: rule.name,
  category: rule.meta.category,
  ...found,
  severity: severity ?? found.severity,
});
