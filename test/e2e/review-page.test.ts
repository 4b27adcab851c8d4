import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.js';
import { executablePath, launchChromium } from '../support/chromium.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { changedLines, readIn, spoiledProject } from '../support/review.js';
import { focusIn, openReviewPage, type Running, reviewsOf, told } from '../support/running-review.js';

const folder = temporaryFolder();
const command = tarazi();
const AZ = 'locales/az/xliff/statement.md.xlf';
const RU = 'locales/ru/xliff/statement.md.xlf';
const start = join(folder, 'start');
/** No clock ends a wait. */
const FOR_EVER = 2 ** 31 - 1;

const review = reviewsOf(start);

describe.skipIf(executablePath === undefined)('the review page in a browser (skipped without Chromium)', () => {
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    spoiledProject(command, start);
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const open = (one: Running, where?: string, width?: number, colorScheme?: 'light' | 'dark'): Promise<Page> =>
    openReviewPage(browser, one, problems, {
      ...(where !== undefined && { where }),
      ...(width && { width }),
      ...(colorScheme && { colorScheme }),
    });
  const count = (page: Page, name: string): Promise<string> => page.locator(`#count-${name}`).innerText();

  it('is worked through with the keyboard alone: find, put in, mend, approve, waive, take back, filter', async () => {
    const one = await review();
    const { path } = one;
    const before = readIn(path, AZ);
    const russian = readIn(path, RU);
    const page = await open(one);
    expect(await count(page, 'error')).toBe('12');
    expect(await count(page, 'approved')).toBe('4 / 48');

    // Find: the first finding, then what was expected is put in.
    await page.keyboard.press('j');
    expect(await focusIn(page)).toBe('s4 az error');
    await page.keyboard.press('a');
    await told(page, 'Written');
    await page.locator('#s4 .cell[data-l=az] .found.open:empty').waitFor({ state: 'attached' });
    expect(changedLines(before, readIn(path, AZ))).toEqual([
      [expect.stringContaining('260 min nəfərlik'), expect.stringContaining('26\u00a0000 nəfərlik')],
    ]);
    expect(await count(page, 'error')).toBe('11');
    const put = readIn(path, AZ);

    // Mend: the finding vanishes while one writes; Enter leaves.
    await page.locator('#s4').focus();
    await page.keyboard.press('j');
    expect(await focusIn(page)).toBe('s4 ru error');
    await page.keyboard.press('e');
    await page.locator('.editor').waitFor();
    await page.keyboard.press('Control+Home');
    for (let step = 0; step < 'В ночь с 19 на 20 января 1990 года 26 миллионов'.length; step++)
      await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 'миллионов'.length; step++) await page.keyboard.press('Backspace');
    await page.keyboard.type('тысяч');
    await page.locator('#s4 .cell[data-l=ru] .found.open:empty').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.locator('.editor').waitFor({ state: 'detached' });
    expect(changedLines(russian, readIn(path, RU))).toEqual([
      [expect.stringContaining('26 миллионов'), expect.stringContaining('26 тысяч')],
    ]);

    // Approve, and go on to the next finding.
    const mended = readIn(path, RU);
    await page.keyboard.press('r');
    await told(page, 'Approved');
    expect(changedLines(mended, readIn(path, RU))).toEqual([
      [expect.stringMatching(/^<trans-unit [^>]*>$/), expect.stringMatching(/approved="yes">$/)],
      [expect.stringContaining('state="translated"'), expect.stringContaining('state="signed-off"')],
    ]);
    expect(await focusIn(page)).toMatch(/^s5 az /);
    expect(await count(page, 'approved')).toBe('5 / 48');

    // Waive with a reason: one line.
    expect(existsSync(join(path, 'waivers.csv'))).toBe(false);
    await page.keyboard.press('w');
    await page.locator('#waive[open]').waitFor();
    await page.keyboard.type('as the author says');
    await page.keyboard.press('Enter');
    await told(page, 'Accepted: 1');
    const first = readIn(path, 'waivers.csv');
    expect(first.split('\n')).toEqual([
      'fingerprint,reason,author,date,until',
      expect.stringMatching(/^[0-9a-f]{16},as the author says,[^,]*,2026-01-20,$/),
      '',
    ]);
    // Again for the same reason, in one key.
    const waived = page.locator('li.waived');
    expect(await waived.count()).toBe(1);
    await page.keyboard.press('Shift+W');
    await waived.nth(1).waitFor({ state: 'attached' });
    expect(readIn(path, 'waivers.csv').startsWith(first)).toBe(true);
    expect(readIn(path, 'waivers.csv').split('\n')).toHaveLength(4);

    // Take back: the waivers, the approval.
    await page.keyboard.press('u');
    await told(page, 'Taken back');
    expect(readIn(path, 'waivers.csv')).toBe(first);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('u');
    await page.locator('#count-approved', { hasText: '4 / 48' }).waitFor();
    expect(readIn(path, RU)).toBe(mended);
    expect(readIn(path, AZ)).toBe(put);

    // Filter: in the address, kept when the page is opened again.
    await page.keyboard.press('/');
    await page.keyboard.type('1990');
    await expect.poll(() => page.evaluate('location.hash'), { timeout: FOR_EVER }).toBe('#q=1990');
    const shown = await page.locator('.row:visible').count();
    expect(shown).toBeLessThan(24);
    // Leaving the field keeps what was searched for; what is typed next replaces it.
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.inputValue('input[name=q]')).toBe('1990');
    await page.keyboard.type('1990');
    expect(await page.inputValue('input[name=q]')).toBe('1990');
    await page.keyboard.press('Enter');
    expect(await focusIn(page)).toMatch(
      new RegExp(`^${await page.locator('.row:visible').first().getAttribute('id')} `),
    );
    expect(await page.locator('.row:visible').count()).toBe(shown);
    await page.reload();
    expect(await page.locator('.row:visible').count()).toBe(shown);
    await page.context().close();
    expect(await one.end()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('keeps inline codes whole, whatever is typed, cut or pasted, and moves them with keys', async () => {
    const one = await review();
    const page = await open(one, '/#s3');
    const chips = (): Promise<string[]> => page.locator('.editor .chip').allInnerTexts();
    await page.keyboard.press('l');
    expect(await focusIn(page)).toBe('s3 az cell');
    await page.keyboard.press('Enter');
    await page.locator('.editor').waitFor();
    const all = await chips();
    expect(all).toHaveLength(4);
    for (let step = 0; step < 30; step++) await page.keyboard.press('Backspace');
    expect(await chips()).toEqual(all);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    expect((await chips()).toSorted()).toEqual(all.toSorted());
    await page.keyboard.press('Home');
    await page.keyboard.press('Alt+3');
    expect((await chips())[0]).toMatch(/^3 /);
    expect((await chips()).toSorted()).toEqual(all.toSorted());
    // Esc leaves everything as it was.
    const before = readIn(start, AZ);
    await page.keyboard.press('Escape');
    await page.locator('.editor').waitFor({ state: 'detached' });
    await page.locator('#s3 .cell[data-l=az] p', { hasText: 'Qara Yanvar' }).waitFor();
    expect(readIn(one.path, AZ)).toBe(before);
    await page.context().close();
  });

  it('takes the edits of one pause back with Ctrl+Z, and writes in the next', async () => {
    const one = await review();
    const page = await open(one, '/#s5');
    await page.keyboard.press('l');
    await page.keyboard.press('e');
    await page.locator('.editor').waitFor();
    const text = await page.locator('.editor').innerText();
    await page.keyboard.type('ab');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await page.locator('.editor').innerText()).toBe(text);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => readIn(one.path, AZ), { timeout: FOR_EVER }).toContain(`${text}a</target>`);
    await page.keyboard.press('Control+Enter');
    await told(page, 'Still open here');
    await page.context().close();
  });

  it('shows both texts where somebody else has changed the same sentence, and writes over nothing', async () => {
    const one = await review();
    const page = await open(one, '/#s5');
    await page.keyboard.press('l');
    await page.keyboard.press('e');
    await page.locator('.editor').waitFor();
    const mine = await page.locator('.editor').innerText();
    const theirs = readIn(one.path, AZ).replace(`${mine}</target>`, 'Başqa mətn.</target>');
    writeFileSync(join(one.path, AZ), theirs);
    await page.keyboard.type(' Mənim.');
    await page.locator('#conflict[open]').waitFor();
    expect(await page.locator('#theirs').innerText()).toBe('Başqa mətn.');
    expect(await page.locator('#mine').innerText()).toBe(`${mine} Mənim.`);
    expect(readIn(one.path, AZ)).toBe(theirs);
    await page.keyboard.press('Enter');
    await page.locator('.editor').waitFor({ state: 'detached' });
    await page.locator('#s5 .cell[data-l=az]', { hasText: 'Başqa mətn.' }).waitFor();
    expect(readIn(one.path, AZ)).toBe(theirs);
    await page.context().close();
  });

  it('shows by itself what changes in the files', async () => {
    const one = await review();
    const page = await open(one);
    writeFileSync(join(one.path, AZ), readIn(one.path, AZ).replace('260 min', '26 min'));
    await page.locator('#s4 .cell[data-l=az]', { hasText: '26 min' }).waitFor({ state: 'attached' });
    expect(await count(page, 'error')).toBe('11');
    await page.context().close();
  });

  describe('in three languages, light and dark, wide and narrow', () => {
    let one: Running;
    beforeAll(async () => {
      // It serves all of them.
      one = await review(undefined, true);
      return () => one.end();
    });

    it.each([
      ['en', 'light', 1280],
      ['az', 'dark', 1280],
      ['ru', 'light', 390],
      ['en', 'dark', 390],
      ['az', 'light', 390],
      ['ru', 'dark', 1280],
    ] as const)('has nothing that axe reproves: %s, %s, %i px', async (language, scheme, width) => {
      const page = await open(one, `/?interface=${language}#show=all`, width, scheme);
      const reproved = async (within?: string): Promise<string[]> => {
        const found = await axe(page, within);
        expect(found.kept.length).toBeGreaterThan(5);
        return found.reproved;
      };
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.locator('#s3').focus();
      await page.keyboard.press('o');
      await page.locator('#s3 .more h5').first().waitFor();
      await page.keyboard.press('e');
      await page.locator('.editor').waitFor();
      expect(await reproved()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.editor').waitFor({ state: 'detached' });
      for (const [key, dialog] of [
        ['w', '#waive'],
        ['n', '#note'],
        ['Shift+?', '#keys'],
      ] as const) {
        await page.locator('#s4').focus();
        await page.keyboard.press(key);
        await page.locator(`${dialog}[open]`).waitFor();
        expect(await reproved(dialog)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.context().close();
    });
  });
});

describe('a review that is killed in the middle of an edit', () => {
  beforeAll(() => {
    if (!existsSync(start)) spoiledProject(command, start);
  });

  it('leaves the old file or the new one', async () => {
    const [old, russian] = [readIn(start, AZ), readIn(start, RU)];
    for (let trial = 0; trial < 4; trial++) {
      const { path, address, child } = await review();
      const entered = await fetch(address);
      const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
      const { origin } = new URL(address);
      const cell = (await (await fetch(`${origin}/cell?number=5&language=az`, { headers: { cookie } })).json()) as {
        seen: string;
      };
      const body = { generation: 1, number: 5, language: 'az', parts: ['147 nəfər.'], state: 'translated', draft: 'a' };
      const sent = fetch(`${origin}/edit`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, seen: cell.seen }),
      }).catch(() => undefined);
      await new Promise((resume) => setTimeout(resume, 4 * trial));
      child.kill('SIGKILL');
      await sent;
      const now = readIn(path, AZ);
      if (now !== old)
        expect(changedLines(old, now)).toEqual([[expect.anything(), expect.stringContaining('147 nəfər.<')]]);
      expect(readIn(path, RU)).toBe(russian);
      const states = readdirSync(join(path, 'locales/az/xliff')).filter((name) => name.endsWith('.xlf'));
      expect(states).toEqual(['statement.md.xlf']);
    }
  });
});
