import type { InterfaceLanguage } from '../messages/index.js';
import { translate } from '../messages/index.js';
import { type Content, plainText } from '../model/index.js';
import type { Rule, RuleExample } from '../rules/index.js';
import { checkExample } from '../validate/check-example.js';

const textOf = (value: string | Content | undefined): string | undefined =>
  value === undefined || typeof value === 'string' ? value : shown(value);

/** Codes are shown as tags, so that an example about them can be read. */
function shown(value: Content): string {
  if (plainText(value) === '' && value.length === 0) return '';
  return value
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'open' ? `<${part.id}>` : part.kind === 'close' ? `</${part.id}>` : `<${part.id}/>`;
    })
    .join('');
}

const inline = (text: string): string => (/[`]/.test(text) ? `\`\` ${text} \`\`` : text === '' ? '` `' : `\`${text}\``);

function exampleText(rule: Rule, example: RuleExample, language: InterfaceLanguage): string {
  const target = textOf(example.target);
  const pair = [
    `- ${example.sourceLanguage}: ${inline(textOf(example.source) ?? '')}  `,
    `  ${example.targetLanguage}: ${target === undefined ? translate(language, 'rule.page.untranslated') : inline(target)}`,
  ];
  const found = checkExample(rule, example).map(
    ({ severity, messageId, data }) =>
      `  - ${translate(language, `report.severity.${severity}`)}: ${translate(language, messageId, data)}`,
  );
  const built = (example.built ?? []).flatMap((difference) =>
    difference.built === '' ? [] : [`  ${translate(language, 'rule.page.built')}: ${inline(difference.built)}`],
  );
  if (built.length > 0) pair[1] += '  ';
  const earlier = (example.earlier ?? []).flatMap((before) => [
    `- ${example.sourceLanguage}: ${inline(before.source)}  `,
    `  ${example.targetLanguage}: ${inline(before.target)}`,
  ]);
  return [...earlier, ...pair, ...built, ...found].join('\n');
}

/**
 * The page of a rule as Markdown, in an interface language: what it sees, what it reports and leaves in peace (its own
 * examples, which are also its tests), how to set it and when to switch it off (or on).
 */
export function rulePage(rule: Rule, language: InterfaceLanguage): string {
  const say = (key: string, data?: Parameters<typeof translate>[2]): string => translate(language, key, data);
  const { category, its, severity } = rule.meta;
  const graveness =
    severity === 'by-certainty' || severity === 'by-message'
      ? say(`rule.page.${severity}`)
      : say(`report.severity.${severity}`);
  const turn = rule.meta.default === 'off' ? 'on' : 'off';
  const section = (title: string, examples: readonly RuleExample[]): string =>
    examples.length === 0
      ? ''
      : `## ${title}\n\n${examples.map((example) => exampleText(rule, example, language)).join('\n')}\n\n`;
  return `# ${rule.name}

${say(`rule.${rule.name}.about`)}

${say('rule.page.category', { category, its })}. ${say('rule.page.severity', { severity: graveness })}.${rule.meta.fixable ? ` ${say('rule.page.fixable')}` : ''}

${section(
  say('rule.page.incorrect'),
  rule.examples.filter(({ findings }) => findings.length > 0),
)}${section(
  say('rule.page.correct'),
  rule.examples.filter(({ findings }) => findings.length === 0),
)}## ${say(`rule.page.${turn}`)}

${say(`rule.${rule.name}.${turn}`)}

${say('rule.page.setting')} \`"rules": { "${rule.name}": "${turn === 'on' ? 'warning' : 'off'}" }\`
`;
}
