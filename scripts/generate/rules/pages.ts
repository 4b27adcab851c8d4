import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '../../../src/messages/index.js';
import { rulePage } from '../../../src/reports/rule-page.js';
import { RULES } from '../../../src/rules/index.js';
import { rootFolder } from '../../build/root.js';

const NOTE = '<!-- Made by `npm run generate` from the rule’s own examples. -->\n\n';

/** The pages under docs/rules by file name: one a rule, and their index. */
export function rulePages(): Map<string, string> {
  const pages = new Map(RULES.map((rule) => [`${rule.name}.md`, NOTE + rulePage(rule, 'en')]));
  const rows = RULES.map(
    ({ name, meta }) => `| [${name}](${name}.md) | ${meta.category} | ${translate('en', `rule.${name}.about`)} |`,
  );
  pages.set('README.md', `${NOTE}# Rules\n\n| Rule | Category | What it sees |\n|---|---|---|\n${rows.join('\n')}\n`);
  return pages;
}

/** Writes docs/rules anew. */
export function generate(): void {
  const folder = join(rootFolder, 'docs', 'rules');
  mkdirSync(folder, { recursive: true });
  const pages = rulePages();
  for (const old of readdirSync(folder)) if (!pages.has(old)) rmSync(join(folder, old));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}
