import type { Finding } from '../model/index.js';
import type { Rule, RuleExample } from '../rules/index.js';
import { checkPair } from './check-pair.js';
import { findingOf } from './finding-of.js';

/** What a rule, alone, finds in one of its examples. */
export function checkExample(rule: Rule, example: RuleExample): readonly Finding[] {
  if (!rule.start) {
    const { termbase } = example;
    const { built, ...pair } = example;
    const place = { file: `locales/${example.targetLanguage}/page.md`, line: 3, column: 1 };
    const input = { ...pair, built: built?.map((difference) => ({ ...difference, place })) };
    return checkPair(input, { rules: [{ rule, severity: undefined }], ...(termbase && { termbase }) });
  }
  const check = rule.start();
  const { targetLanguage, source, target = '' } = example;
  const last = { source: String(source), target: String(target) };
  const found = [...(example.earlier ?? []), last].map((pair, index) =>
    check({ ...pair, targetLanguage, place: `strings.json:${index + 1}` }),
  );
  return (found.at(-1) ?? []).map((finding) => findingOf(rule, finding, undefined));
}
