import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { bundle } from './build/bundle.js';
import { rootFolder } from './build/root.js';
import { BROWSER_ARGUMENTS, systemChromium } from './chromium.js';

// `npm run picture`: the pictures of the README and of docs, on the sample statement with the documented mistakes in it: the HTML
// report, the review page, and a translation that is being mended there.

const docs = (name: string): string => join(rootFolder, 'docs', name);

/** The review page, light with all languages, and dark with an editor open. */
async function pictureReview(browser: Browser, cli: string, project: string): Promise<void> {
  const child = spawn(process.execPath, [cli, 'review', '--interface', 'en'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const address = await new Promise<string>((found) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const match = /http:\S+/.exec(String(chunk));
        if (match) found(match[0]);
      });
    });
    for (const [name, colorScheme, height] of [
      ['review.png', 'light', 850],
      ['review-edit.png', 'dark', 720],
    ] as const) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 1280, height },
        reducedMotion: 'reduce',
      });
      await context.request.get(address);
      const page = await context.newPage();
      await page.goto(new URL(name === 'review.png' ? '/' : '/#show=all', address).href);
      await page.locator('#count:not(:empty)').waitFor();
      if (name === 'review.png') {
        await page.keyboard.press('j');
        await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
      } else {
        await page.locator('#s3 .cell[data-l=az] button[data-act=edit]').click();
        await page.locator('.editor').waitFor();
      }
      // What is packed has to stay small: of the first what is below the figures, of the second the row.
      const clip = { x: 0, y: 210, width: 1280, height: 640 };
      if (name === 'review.png') await page.screenshot({ path: docs(name), clip });
      else await page.locator('#s3').screenshot({ path: docs(name) });
      console.log(docs(name));
      await page.keyboard.press('Escape');
      await context.close();
    }
  } finally {
    child.kill('SIGINT');
  }
}

const executablePath = systemChromium();
if (executablePath === undefined) throw new Error('no Chromium found: install it, or name it in CHROMIUM');
const folder = mkdtempSync(join(tmpdir(), 'tarazi-picture-'));
try {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'source'), { recursive: true });
  cpSync(join(rootFolder, 'source', 'statement.md'), join(project, 'source', 'statement.md'));
  cpSync(join(rootFolder, 'terms.csv'), join(project, 'terms.csv'));
  await bundle(join(folder, 'dist'));
  const returned = ['az', 'ru'].map((language) =>
    join(rootFolder, 'test', 'fixtures', 'sample', `${language}-spoiled.xlf`),
  );
  for (const args of [['init'], ['export'], ['import', ...returned], ['validate', '--report', 'html=report.html']]) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'dist', 'cli.cjs'), ...args, '--interface', 'en'],
      { cwd: project, encoding: 'utf8' },
    );
    if (status === 2) throw new Error(stderr);
  }
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  const page = await browser.newPage({ viewport: { width: 1120, height: 1180 } });
  await page.goto(`${pathToFileURL(join(project, 'report.html')).href}#severity=error`);
  await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
  await page.screenshot({ path: docs('report.png') });
  console.log(docs('report.png'));
  await pictureReview(browser, join(folder, 'dist', 'cli.cjs'), project);
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
