import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
  readonly passes: readonly { id: string }[];
}

/** What axe-core reproves of a page, or of a part of it: the rule, an element and why; and the rules that it found kept. */
export async function axe(page: Page, within = 'html'): Promise<{ reproved: string[]; kept: string[] }> {
  await page.evaluate(script);
  const run = `axe.run(${JSON.stringify(within)}, { runOnly: ${JSON.stringify(RULES)} })`;
  const { violations, passes } = (await page.evaluate(run)) as Found;
  return {
    reproved: violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`),
    kept: passes.map(({ id }) => id),
  };
}
