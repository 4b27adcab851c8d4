import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlayground } from '../../scripts/build/browser/build-playground.js';
import { axe } from '../support/axe.js';
import { executablePath, launchChromium, newPage } from '../support/chromium.js';
import { temporaryFolder } from '../support/command.js';

const file = join(temporaryFolder(), 'index.html');

describe.skipIf(executablePath === undefined)('the playground (skipped without Chromium)', () => {
  let browser: Browser;
  const problems: string[] = [];

  async function open(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newPage(browser, options);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(request.url());
    });
    await page.goto(pathToFileURL(file).href + hash);
    await page.locator('.verdict').waitFor();
    return page;
  }

  beforeAll(async () => {
    await buildPlayground(file);
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const looks = (['en', 'az', 'ru'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [1280, 390].map((width) => ({ language, colorScheme, width })),
    ),
  );
  it.each(looks)('has nothing that axe reproves, and fits: $language $colorScheme $width', async (look) => {
    const { language, colorScheme, width } = look;
    const page = await open(`#${language}`, { colorScheme, viewport: { width, height: 800 } });
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as unknown as { open: boolean }).open = true;
    });
    const { reproved, kept } = await axe(page);
    expect(reproved).toEqual([]);
    expect(kept).toContain('color-contrast');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    // A word that is nowhere is shown as its id.
    expect(await page.innerText('body')).not.toMatch(/\b(?:playground|finding|report|evidence|explain)\.[a-z]/);
    await page.context().close();
  });

  it('weighs while one types, and tells what was expected and why', async () => {
    const page = await open('#en');
    await page.fill('#source', 'It has 147 pages.');
    await page.fill('#target', 'Onun 174 səhifəsi var.');
    await page.locator('.found dd', { hasText: '174' }).waitFor();
    expect(await page.textContent('.verdict')).toContain('1 error to mend');
    expect(await page.locator('.found dd').allTextContents()).toEqual(['147', '174', '147']);
    expect(await page.locator('.why li').first().textContent()).toBe('told: error');
    await page.fill('#target', 'Onun 147 səhifəsi var.');
    await page.locator('.verdict.fine').waitFor();
    await page.locator('mark', { hasText: '147' }).first().hover();
    expect(await page.locator('mark.joined').allTextContents()).toEqual(['147', '147']);
    await page.context().close();
  });

  it('speaks another language when asked, with the same texts', async () => {
    const page = await open('#en');
    const before = await page.inputValue('#source');
    await page.click('button[data-interface=az]');
    await page.locator('.verdict', { hasText: 'Düzəldilməli' }).waitFor();
    expect(await page.title()).toBe('Tarazi: Tərcüməni yoxlayın');
    expect(await page.inputValue('#source')).toBe(before);
    expect(await page.locator('button[aria-pressed=true]').allTextContents()).toEqual(['Azərbaycanca']);
    await page.context().close();
  });

  it('tells what a translation must say where there is none yet, and asks for a text where there is none', async () => {
    const page = await open('#en');
    await page.fill('#source', 'On January 20, 1990, 26,000 people came to Baku.');
    await page.fill('#target', '');
    await page.locator('h2', { hasText: 'What the translation must say' }).waitFor();
    expect(await page.locator('tbody tr').allTextContents()).toEqual([
      'January 20, 199020 yanvar 1990-cı il',
      '26,00026\u00a0000',
      'BakuBakı',
    ]);
    await page.fill('#source', ' ');
    await page.locator('.nothing', { hasText: 'Write or paste' }).waitFor();
    await page.context().close();
  });

  it('weighs line by line where both texts have as many, and marks the places in the whole', async () => {
    const page = await open('#en');
    await page.fill('#source', 'It has 5 pages.\n\nIt has 6 rooms.\nIt has 7 doors.');
    await page.fill('#target', 'Onun 5 səhifəsi var.\n\nOnun 6 otağı var.\nOnun 8 qapısı var.');
    await page.locator('mark.error', { hasText: '8' }).waitFor();
    expect(await page.locator('mark.error').allTextContents()).toEqual(['17', '18']);
    await page.click('#swap');
    await page.locator('mark.error', { hasText: '8' }).first().waitFor();
    expect(await page.inputValue('#source')).toBe('Onun 5 səhifəsi var.\n\nOnun 6 otağı var.\nOnun 8 qapısı var.');
    expect(await page.inputValue('#target-language')).toBe('en');
    await page.context().close();
  });

  it('goes through its examples, all of which it has something to say of', async () => {
    const page = await open('#en');
    const seen = new Set<string>();
    for (let i = 0; i < 3; i++) {
      seen.add(await page.inputValue('#source'));
      await page.click('#example');
      await page.locator('.verdict').waitFor();
    }
    expect(seen.size).toBe(3);
    await page.context().close();
  });

  it('runs nothing of what is typed, asks for nothing and breaks nothing', async () => {
    const page = await open('#en');
    const evil = `</script><img src=x onerror="document.title='owned'"><svg onload="document.title='owned'"> 5`;
    await page.fill('#source', evil);
    await page.fill('#target', `${evil.replace('5', '6')} \u202e\u0000`);
    await page.locator('mark.error').first().waitFor();
    expect(await page.locator('#result img, #result svg').count()).toBe(0);
    await page.fill('#source', 'Baku 5 '.repeat(4000));
    expect((await page.inputValue('#source')).length).toBeGreaterThan(10_000);
    await page.locator('.verdict').waitFor();
    expect(await page.title()).not.toContain('owned');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
