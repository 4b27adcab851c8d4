import { type InterfaceLanguage, translate } from '../messages/index.js';
import type { Severity } from '../model/index.js';
import { RULES, type Rule } from '../rules/index.js';
import { rulePage } from './rule-page.js';

/** SARIF's words for severities. */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const indexes: ReadonlyMap<string, number> = new Map(RULES.map(({ name }, index) => [name, index]));

/** The place of a rule in the list of rules; undefined for one that is not in it. */
export function ruleIndex(rule: string): number | undefined {
  return indexes.get(rule);
}

function descriptor({ name, meta }: Rule, page: string, language: InterfaceLanguage): object {
  const { severity, category, its } = meta;
  const about = translate(language, `rule.${name}.about`);
  return {
    id: name,
    shortDescription: { text: about },
    fullDescription: { text: about },
    help: {
      text: `${about}\n\n${translate(language, `rule.${name}.${meta.default === 'off' ? 'on' : 'off'}`)}`,
      markdown: page,
    },
    defaultConfiguration: {
      level: severity === 'by-certainty' || severity === 'by-message' ? 'error' : LEVELS[severity],
      ...(meta.default === 'off' && { enabled: false }),
    },
    properties: { tags: [category, `its:${its}`] },
  };
}

/** Every rule as SARIF describes it, with its page as help. */
export function ruleDescriptors(language: InterfaceLanguage): object[] {
  return RULES.map((rule) => descriptor(rule, rulePage(rule, language), language));
}
