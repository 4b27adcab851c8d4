import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle } from './build/bundle.js';
import { rootFolder } from './build/root.js';
import { BROWSER_ARGUMENTS, systemChromium } from './chromium.js';

// `npm run picture`: the README's picture, the HTML report on the sample statement with the documented mistakes in it.

const PICTURE = join(rootFolder, 'docs', 'report.png');

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
      [join(folder, 'dist', 'cli.js'), ...args, '--interface', 'en'],
      { cwd: project, encoding: 'utf8' },
    );
    if (status === 2) throw new Error(stderr);
  }
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  const page = await browser.newPage({ viewport: { width: 1120, height: 1180 } });
  await page.goto(`${pathToFileURL(join(project, 'report.html')).href}#severity=error`);
  await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
  await page.screenshot({ path: PICTURE });
  await browser.close();
  console.log(PICTURE);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
