import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, systemChromium } from '../../scripts/chromium.js';

/** The Chromium that tests run; undefined where there is none. */
export const executablePath = systemChromium();

/** Starts it, however long that takes: what never ends is ended by the job that runs the tests, not by a clock. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath!, args: [...BROWSER_ARGUMENTS], timeout: 0 });

/** Opens an empty page in a context of its own, in which nothing fails by a clock either. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(0);
  return context.newPage();
}
