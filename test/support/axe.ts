import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[];
  readonly passes: readonly { id: string }[];
}

const SETTLE = `for (const one of document.querySelectorAll('body *'))
  if (getComputedStyle(one).position === 'sticky') { one.style.position = 'static'; one.dataset.settled = ''; }`;
const UNSETTLE = `for (const one of document.querySelectorAll('[data-settled]')) {
  one.style.position = ''; delete one.dataset.settled; }`;

/** What axe-core reproves of a page, or of a part of it: the rule, an element and why; and the rules that it found kept. */
export async function axe(page: Page, within = 'html'): Promise<{ reproved: string[]; kept: string[] }> {
  await page.evaluate(script);
  // Bars that stay in sight cover what happens to be scrolled beneath them, of which axe says that it is too small: how far a page is
  // scrolled depends on how many rows are drawn by then. They stand in their places meanwhile, and are looked at as all else.
  await page.evaluate(SETTLE);
  const run = `axe.run(${JSON.stringify(within)}, { runOnly: ${JSON.stringify(RULES)} })`;
  const { violations, passes } = (await page.evaluate(run)) as Found;
  await page.evaluate(UNSETTLE);
  return {
    reproved: violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`),
    kept: passes.map(({ id }) => id),
  };
}
