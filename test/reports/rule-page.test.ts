import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../scripts/generate/rules/pages.js';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { rulePage } from '../../src/reports/rule-page.js';
import { RULES } from '../../src/rules/index.js';
import { root } from '../support/repository.js';

const folder = join(root, 'docs', 'rules');

describe('the pages of the rules', () => {
  it('are up to date: `npm run generate` changes nothing', () => {
    expect(existsSync(folder)).toBe(true);
    const pages = rulePages();
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
  });

  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s says what it sees in three languages', (name, rule) => {
    for (const language of INTERFACE_LANGUAGES) {
      const page = rulePage(rule, language);
      expect(page).toContain(`# ${name}\n`);
      expect(page).not.toMatch(/rule\.page|undefined|rule\.[a-z-]+\.(about|off)/);
    }
  });
});
