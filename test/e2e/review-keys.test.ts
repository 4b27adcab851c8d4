import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath, launchChromium } from '../support/chromium.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { readIn, smallProject, spoiledProject } from '../support/review.js';
import { focusIn, openReviewPage, reviewsOf, told } from '../support/running-review.js';

const start = join(temporaryFolder(), 'start');
const command = tarazi();
const review = reviewsOf(start);
const AZ = 'locales/az/xliff/statement.md.xlf';
const RU = 'locales/ru/xliff/statement.md.xlf';

/** Lets the page wait for what it asks the server, until the function that it gives is called. */
async function heldBack(page: Page): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/(?:cell|check|edit|more|rows|undo|waive)\?/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The lines that a text has and another did not have. */
const addedLines = (before: string, after: string): string[] => {
  const old = new Set(before.split('\n'));
  return after.split('\n').flatMap((line) => (old.has(line) ? [] : [line.trim()]));
};

const approved = (xliff: string): string[] => xliff.match(/<target state="signed-off">.*/g) ?? [];

describe.skipIf(executablePath === undefined)('keys of the review page (skipped without Chromium)', () => {
  let browser: Browser;
  const problems: string[] = [];
  const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  beforeAll(async () => {
    spoiledProject(command, start);
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('are all taken, in their order, however quickly they come and slowly the server answers', async () => {
    const one = await review();
    const page = await openReviewPage(browser, one, problems);
    const release = await heldBack(page);
    // What is expected is put in, and approved; on to the Russian, which is written and accepted as it is; the next one is approved all
    // the same.
    await press(page, 'j', 'a', 'r');
    await press(page, 'e', 'Control+Home', 'ArrowRight', 'Backspace', 'A', 'b', 'Enter', 'w');
    await page.keyboard.type('as the author says');
    await press(page, 'Enter', 'r', 'r');
    release();
    await page.locator('#s5 .cell[data-l=az][data-state=reviewed]').waitFor();
    expect(approved(readIn(one.path, AZ))).toEqual([
      expect.stringContaining('26\u00a0000 nəfərlik'),
      expect.stringContaining('174 nəfər'),
    ]);
    expect(readIn(one.path, RU)).toContain('<target state="translated">Ab ночь с 19 на 20 января');
    expect(readIn(one.path, 'waivers.csv')).toMatch(/,as the author says,/);
    expect(await focusIn(page)).toMatch(/^s5 ru /);
    await page.context().close();
    expect(problems).toEqual([]);
  });

  it('go on to what is not approved yet, and behind the last to what was left out', async () => {
    const one = await review();
    const page = await openReviewPage(browser, one, problems, { where: '/#show=open&q=1990' });
    const stops: string[] = [];
    const left = page.locator('.row:visible .cell:not([data-state=reviewed])');
    const status = page.locator('#status:not(:empty)');
    // The first is left out.
    await press(page, 'j', 'j');
    while (stops.length < 30 && (await left.count()) > 0) {
      stops.push((await focusIn(page)).split(' ').slice(0, 2).join(' '));
      await press(page, 'r');
      if ((await status.innerText()).includes('again')) await press(page, 'r');
      await told(page, 'Approved');
    }
    expect(stops).toEqual(['s3 ru', 's4 az', 's4 ru', 's20 az', 's20 ru', 's3 az']);
    await page.context().close();
    expect(problems).toEqual([]);
  });

  it('lead to the last approval, which says what comes after it', async () => {
    const source = 'The fund paid 147 grants.\n\nIt has 36 members.\n';
    const path = smallProject(command, `${start}-small`, source, 'Fond 147 qrant verib.\n\nOnun 36 üzvü var.\n');
    const one = await review(path);
    const page = await openReviewPage(browser, one, problems);
    await press(page, 'j', 'r');
    await page.locator('#count-approved', { hasText: '1 / 2' }).waitFor();
    await told(page, 'Approved and written');
    await press(page, 'r');
    await told(page, 'tarazi build');
    await page.reload();
    await told(page, 'tarazi build');
    await page.context().close();
    expect(problems).toEqual([]);
  });

  it('answer a translator, by key and by click', async () => {
    const one = await review();
    const before = readIn(one.path, AZ);
    const page = await openReviewPage(browser, one, problems, { where: '/#s5' });
    const notes = page.locator('#s5 .cell[data-l=az] .notes li');
    await press(page, 'l', 'n');
    await page.locator('#note[open]').waitFor();
    await page.keyboard.type('147 is right: see the annex');
    await press(page, 'Enter');
    await notes.filter({ hasText: '147 is right: see the annex' }).waitFor();
    expect(await focusIn(page)).toBe('s5 az cell');
    const [added, ...others] = addedLines(before, readIn(one.path, AZ));
    expect(added).toMatch(/^<note from="[^"]+">147 is right: see the annex<\/note>$/);
    expect(others).toEqual([]);
    // What is asked stands above the field; Shift+Enter begins a line.
    await page.locator('#s5 .cell[data-l=az] button[data-act=note]').click();
    expect(await page.locator('#note .notes li').allInnerTexts()).toEqual([expect.stringContaining('see the annex')]);
    await page.keyboard.type('One');
    await press(page, 'Shift+Enter');
    await page.keyboard.type('two');
    await page.locator('#note button[value=yes]').click();
    await notes.nth(1).waitFor();
    expect(readIn(one.path, AZ)).toContain('>One\ntwo</note>');
    // Taken back, one after the other.
    await press(page, 'u', 'u');
    await notes.first().waitFor({ state: 'detached' });
    expect(readIn(one.path, AZ)).toBe(before);
    await page.context().close();
    expect(problems).toEqual([]);
  });
});
