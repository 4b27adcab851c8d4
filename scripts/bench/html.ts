import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { html } from '../../src/reports/html.js';
import type { PlacedPair } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';
import { BROWSER_ARGUMENTS, systemChromium } from '../chromium.js';
import { median } from './measure.js';
import { type BenchPair, benchPairs } from './pairs.js';

const SEGMENTS = 5000;
const RUNS = 5;

function placed({ source, target, sourceLanguage, targetLanguage }: BenchPair, index: number): PlacedPair {
  const place = (file: string) => ({ file, line: index + 1, column: 1 });
  return {
    document: `source/${Math.floor(index / 500)}.md`,
    language: targetLanguage,
    unit: `u${index}`,
    source,
    // Every tenth has its digits turned around.
    target: index % 10 === 0 ? target.replace(/\d+/g, (digits) => [...digits].reverse().join('')) : target,
    sourceLanguage,
    targetLanguage,
    sourcePlace: place('source/a.md'),
    targetPlace: place('locales/az/xliff/a.md.xlf'),
  };
}

/** How long 5,000 segments take to be written, and to be opened in a browser until they are on the screen. */
export async function benchHtml(): Promise<void> {
  const executablePath = systemChromium();
  if (executablePath === undefined) throw new Error('no Chromium found: install it, or name it in CHROMIUM');
  const { pairs, from } = benchPairs();
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
  try {
    const file = join(folder, 'report.html');
    const all = Array.from({ length: SEGMENTS }, (_, i) => placed(pairs[i % pairs.length] as BenchPair, i));
    all.sort((a, b) => (a.document < b.document ? -1 : 1) || (a.language < b.language ? -1 : 1));
    const settings = { ...checkSettings(), today: '2024-01-20' };
    const began = process.cpuUsage();
    const pieces: string[] = [];
    for await (const piece of html(validate(all, settings), { language: 'en', color: false, columns: 80 }))
      pieces.push(piece);
    writeFileSync(file, pieces.join(''));
    const { user, system } = process.cpuUsage(began);
    console.log(
      `${SEGMENTS} segments from ${from}: validated and written in ${((user + system) / 1e6).toFixed(1)} s of processor time, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
    );
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
    for (const [name, hash] of [
      ['segments with findings', ''],
      ['all segments', '#show=all'],
    ] as const) {
      const times: number[] = [];
      const busy: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const context = await browser.newContext();
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });
        await page.goto(pathToFileURL(file).href + hash);
        // Until the second frame after loading: all is laid out and painted.
        times.push(
          await page.evaluate<number>(
            'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))',
          ),
        );
        const { metrics } = await session.send('Performance.getMetrics');
        const metric = (wanted: string): number => metrics.find(({ name: own }) => own === wanted)?.value ?? Number.NaN;
        busy.push(metric('TaskDuration'));
        await context.close();
      }
      console.log(
        `Opened, ${name}: ${(median(times) / 1000).toFixed(2)} s (median of ${RUNS}, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms), ${median(busy).toFixed(2)} s of processor time of the page`,
      );
    }
    await browser.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
