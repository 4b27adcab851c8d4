import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath, launchChromium } from '../support/chromium.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { smallProject } from '../support/review.js';
import { focusIn, openReviewPage, type Running, reviewsOf } from '../support/running-review.js';

const start = join(temporaryFolder(), 'start');
const command = tarazi();
const review = reviewsOf(start);
/** No clock ends a wait. */
const FOR_EVER = 2 ** 31 - 1;

const ROWS = 400;
/** Those whose translation has another number. */
const WRONG = [40, 250, 390];
const numbers = Array.from({ length: ROWS }, (_, index) => index + 1);
const source = numbers.map((n) => `The fund has paid ${1000 + n} grants.`).join('\n\n');
const az = numbers.map((n) => `Fond ${WRONG.includes(n) ? 77 : 1000 + n} qrant ödəyib.`).join('\n\n');

describe.skipIf(executablePath === undefined)('a long document in the review page (skipped without Chromium)', () => {
  let browser: Browser;
  let one: Running;
  const problems: string[] = [];
  const open = (where: string): Promise<Page> => openReviewPage(browser, one, problems, { where });

  beforeAll(async () => {
    smallProject(command, start, source, az);
    browser = await launchChromium();
    one = await review(start, true);
  });
  afterAll(() => browser?.close());

  const absent = (page: Page): Promise<number> => page.locator('.row:empty').count();
  const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('is sent with the texts of the rows that are seen first; the others come when they are to be seen', async () => {
    const page = await open('/');
    expect(await absent(page)).toBe(ROWS - 100);
    expect(await page.locator('#count').innerText()).toContain(`${WRONG.length}`);
    expect(await page.locator('#count-approved').innerText()).toBe(`0 / ${ROWS}`);
    const stops: string[] = [];
    for (const _ of WRONG) {
      await press(page, 'j');
      stops.push((await focusIn(page)).split(' ')[0]!);
    }
    expect(stops).toEqual(WRONG.map((n) => `s${n}`));
    await page.locator('select[name=show]').selectOption('all');
    await expect.poll(() => absent(page), { timeout: FOR_EVER }).toBe(0);
    expect(await page.locator('.row .cell').count()).toBe(ROWS);
    await page.context().close();
  });

  it('is searched to its end', async () => {
    const page = await open('/#show=all&q=1377');
    await expect.poll(() => page.locator('.row:visible').count(), { timeout: FOR_EVER }).toBe(1);
    expect(await page.locator('.row:visible').getAttribute('id')).toBe('s377');
    await page.context().close();
  });

  it('is opened at any row, and walked through by keys that do not wait', async () => {
    const page = await open('/#s300');
    await press(page, 'l');
    await page.locator('#s300 .cell:focus').waitFor();
    await press(page, 'j', 'Shift+J', 'k', 'k');
    await page.locator('#s300 .cell:focus').waitFor();
    await press(page, 'e');
    await page.locator('#s300 .editor').waitFor();
    await press(page, 'Escape', 'Escape');
    await page.locator('.editor').waitFor({ state: 'detached' });
    // From nowhere to the last.
    await page.evaluate('document.activeElement.blur()');
    await press(page, 'k');
    await page.locator(`#s${ROWS} .cell:focus`).waitFor();
    await page.context().close();
    expect(problems).toEqual([]);
  });
});
