import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { type InterfaceLanguage, translate } from '../../messages/index.js';
import { UsageError } from '../../model/index.js';
import { plainLine } from '../../reports/plain.js';
import { rulePage } from '../../reports/rule-page.js';
import { RULES } from '../../rules/index.js';
import { interfaceLanguage } from '../schemas.js';
import type { DoorSettings } from '../settings.js';
import { answering, READS_ONLY } from './tool.js';

const question = z.object({
  rule: z.string().max(100).optional().describe('As findings name it; without it, all rules are listed'),
  interfaceLanguage: interfaceLanguage.optional(),
});

const answer = z.object({
  page: z.string().optional().describe('Markdown: what the rule sees, examples, when to switch it off'),
  rules: z.array(z.object({ name: z.string(), category: z.string(), about: z.string() })).optional(),
});

/** The tool that explains a rule. */
export function addExplainRule(server: McpServer, settings: DoorSettings): void {
  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description: 'What a rule of findings sees, with examples, and when it may be switched off.',
      inputSchema: question,
      outputSchema: answer,
      annotations: READS_ONLY,
    },
    ({ rule, interfaceLanguage: language = settings.interfaceLanguage }) =>
      answering(language, () =>
        rule === undefined ? { rules: allRules(language) } : { page: pageOf(rule, language) },
      ),
  );
}

function allRules(language: InterfaceLanguage) {
  const about = (rule: string): string => plainLine(translate(language, `rule.${rule}.about`));
  return RULES.map(({ name, meta }) => ({ name, category: meta.category, about: about(name) }));
}

function pageOf(name: string, language: InterfaceLanguage): string {
  const rule = RULES.find((known) => known.name === name);
  if (rule) return rulePage(rule, language);
  throw new UsageError('rule-unknown', { rule: name, rules: RULES.map((known) => known.name) });
}
