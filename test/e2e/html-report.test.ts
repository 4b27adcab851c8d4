import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../support/axe.js';
import { executablePath, launchChromium, newPage } from '../support/chromium.js';
import { temporaryFolder } from '../support/command.js';
import { pdfLinks } from '../support/pdf-links.js';
import { english, PAIRS, settings, waiving, written } from '../support/reports.js';

const folder = temporaryFolder();

const evil = {
  ...PAIRS[1]!,
  unit: 'u666',
  source: `</script><img src=x onerror="document.title='owned'"><script>document.title='owned'</script> 5`,
  target: `<svg onload="document.title='owned'">'"><a href="javascript:alert(1)">6</a>`,
};

describe.skipIf(executablePath === undefined)('the HTML report in a browser (skipped without Chromium)', () => {
  let browser: Browser;
  const file = join(folder, 'report.html');
  const address = pathToFileURL(file).href;
  const problems: string[] = [];

  async function open(hash = '', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await newPage(browser, { colorScheme, viewport: { width: 1100, height: 900 } });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(request.url());
    });
    await page.goto(address + hash);
    return page;
  }

  const shown = (page: Page): Promise<string[]> =>
    page.locator('.seg:visible').evaluateAll((all) => all.map(({ id }) => id));

  beforeAll(async () => {
    const run = { pairs: 3, untranslated: 0, warning: 2, info: 0, waived: 0 };
    const history = [1, 2, 3].map((day) => ({ date: `2024-01-0${day}`, error: 9 - day, ...run }));
    const waived = await waiving('agreed');
    const pairs = [...PAIRS, evil, { ...PAIRS[0]!, document: 'source/b.md', unit: 'u9' }];
    const own = { ...settings, waivers: waived.waivers!.slice(0, 0) };
    writeFileSync(file, await written('html', { ...english, history, today: '2024-01-04' }, pairs, own));
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('runs no content, asks for nothing and breaks nothing', async () => {
    const page = await open('#show=all');
    expect(await page.title()).toBe('Translation report');
    expect(await page.locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe reproves, in %s', async (scheme) => {
    const page = await open('#show=all', scheme);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as unknown as { open: boolean }).open = true;
    });
    const { reproved, kept } = await axe(page);
    expect(reproved).toEqual([]);
    expect(kept).toContain('color-contrast');
    await page.context().close();
  });

  it('filters, and keeps the filters in the address', async () => {
    const page = await open();
    expect(await shown(page)).toEqual(['s1', 's5', 's6', 's7']);
    await page.selectOption('select[name=show]', 'notes');
    expect(await shown(page)).toEqual(['s1', 's4', 's5', 's6', 's7']);
    await page.selectOption('select[name=show]', '');
    await page.selectOption('select[name=severity]', 'info');
    expect(await shown(page)).toEqual(['s4']);
    await page.selectOption('select[name=severity]', '');
    await page.selectOption('select[name=rule]', 'inline-codes');
    expect(await shown(page)).toEqual(['s1', 's7']);
    await page.selectOption('select[name=document]', 'source/b.md');
    expect(await shown(page)).toEqual(['s7']);
    const hash = await page.evaluate<string>('location.hash');
    await page.context().close();
    const again = await open(hash);
    expect(await shown(again)).toEqual(['s7']);
    await again.click('button[type=reset]');
    await again.selectOption('select[name=show]', 'all');
    expect((await shown(again)).length).toBe(7);
    await again.fill('input[name=q]', 'yaxşıdır');
    expect(await shown(again)).toEqual(['s2', 's6'].slice(0, 1));
    await again.selectOption('select[name=language]', 'ru');
    expect(await shown(again)).toEqual([]);
    expect(await again.locator('#nothing').isVisible()).toBe(true);
    await again.context().close();
  });

  it('is read with the keyboard: segments with j and k, facts with arrows, joined with their counterparts', async () => {
    const page = await open();
    const focused = (): Promise<string | undefined> => page.evaluate('document.activeElement?.id');
    await page.keyboard.press('j');
    expect(await focused()).toBe('s1');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await focused()).toBe('s5');
    await page.keyboard.press('k');
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
    expect(await page.locator('mark.joined').allTextContents()).toEqual([
      expect.stringContaining('147'),
      expect.stringContaining('174'),
    ]);
    await page.keyboard.press('/');
    await page.keyboard.type('jk');
    expect(await page.inputValue('input[name=q]')).toBe('jk');
    // Leaving the field keeps what was searched for; what is typed next replaces it.
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.inputValue('input[name=q]')).toBe('jk');
    await page.keyboard.type('147');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('input[name=q]')).toBe('147');
    await page.locator('#keys summary').click();
    await page.uncheck('#shortcuts');
    await page.locator('#shortcuts').blur();
    await page.click('button[type=reset]');
    await page.locator('button[type=reset]').blur();
    await page.keyboard.press('j');
    expect(await focused()).not.toMatch(/^s\d/);
    await page.context().close();
  });

  it('is read with the same keys on a Russian keyboard', async () => {
    const page = await open();
    const focused = (): Promise<string | undefined> => page.evaluate('document.activeElement?.id');
    const press = (key: string, code: string, shiftKey = false): Promise<unknown> =>
      page.evaluate(
        `(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ key, code, shiftKey, bubbles: true, cancelable: true })}))`,
      );
    await press('о', 'KeyJ');
    expect(await focused()).toBe('s1');
    await press('о', 'KeyJ');
    expect(await focused()).toBe('s5');
    await press('л', 'KeyK');
    expect(await focused()).toBe('s1');
    await press('.', 'Slash');
    expect(await page.evaluate('document.activeElement?.name')).toBe('q');
    await page.keyboard.press('Escape');
    await press(',', 'Slash', true);
    expect(await page.locator('#keys').getAttribute('open')).not.toBeNull();
    // The letter that a French or Dvorak keyboard has there is its own.
    await page.keyboard.press('Escape');
    await press('h', 'KeyJ');
    expect(await focused()).not.toMatch(/^s\d/);
    await page.context().close();
  });

  it('joins facts under the pointer', async () => {
    const page = await open('#show=all');
    await page.locator('#s2 mark', { hasText: '1994' }).first().hover();
    expect(await page.locator('mark.joined').allTextContents()).toEqual(['1994', expect.stringContaining('1994')]);
    await page.context().close();
  });

  it('shows all where nothing was found', async () => {
    const clean = join(folder, 'clean.html');
    writeFileSync(clean, await written('html', english, PAIRS.slice(1, 3)));
    const page = await open();
    await page.goto(pathToFileURL(clean).href);
    expect(await shown(page)).toEqual(['s1', 's2']);
    expect(await page.locator('.verdict').textContent()).toContain('Everything balances');
    await page.context().close();
  });

  it('opens at a segment that a link names', async () => {
    const page = await open('#s2');
    expect(await page.locator('#s2').isVisible()).toBe(true);
    await page.context().close();
  });

  it('prints the footer below all segments, on as many pages as they take', async () => {
    const long = join(folder, 'long.html');
    const pairs = Array.from({ length: 60 }, (_, i) => ({ ...PAIRS[0]!, unit: `u${i}` }));
    writeFileSync(long, await written('html', english, pairs));
    const page = await open();
    await page.goto(pathToFileURL(long).href);
    await page.evaluate(`document.querySelector('footer p').innerHTML = '<a href="https://example.org/">end</a>'`);
    const links = pdfLinks(await page.pdf({ format: 'A4' }));
    const segments = links.filter(({ address }) => address === undefined);
    const footer = links.find(({ address }) => address !== undefined)!;
    expect(segments.length).toBeGreaterThanOrEqual(60);
    expect(Math.max(...segments.map(({ page }) => page))).toBeLessThanOrEqual(footer.page);
    for (const { page, bottom } of segments) if (page === footer.page) expect(bottom).toBeGreaterThan(footer.top);
    await page.context().close();
  });

  it('prints every segment and no controls', async () => {
    const page = await open('#show=all');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});
