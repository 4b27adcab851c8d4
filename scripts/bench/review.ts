import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { readDocument, unitsInto } from '../../src/project/documents.js';
import { openProject } from '../../src/project/project.js';
import { writeState } from '../../src/project/state.js';
import { bundle } from '../build/bundle.js';
import { BROWSER_ARGUMENTS, systemChromium } from '../chromium.js';
import { median } from './measure.js';
import { benchPairs } from './pairs.js';

const SEGMENTS = 5000;
const RUNS = 11;
const CHECKS = 300;
const EDITS = Number(process.argv[3] ?? 1000);
const DOCUMENT = 'source/long.md';

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

/** A project of one long document, a sentence a paragraph; every tenth translation has its digits turned around. */
async function makeProject(folder: string): Promise<string> {
  const pairs = benchPairs().pairs.filter(
    ({ sourceLanguage, targetLanguage }) => sourceLanguage === 'en' && targetLanguage === 'az',
  );
  mkdirSync(join(folder, 'source'), { recursive: true });
  writeFileSync(join(folder, 'tarazi.config.json'), '{"targets":["az"]}');
  const clean = (text: string): string =>
    text
      .replace(/[^\p{L}\p{M}\p{N} ,;:'’()%-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const all = Array.from({ length: SEGMENTS }, (_, index) => {
    const pair = pairs[index % pairs.length]!;
    const target =
      index % 10 === 0 ? pair.target.replace(/\d+/g, (digits) => [...digits].reverse().join('')) : pair.target;
    const number = index < pairs.length ? '' : ` ${index}`;
    return { source: `The text ${clean(pair.source)}${number}.`, target: `Mətn ${clean(target)}${number}.` };
  });
  writeFileSync(join(folder, DOCUMENT), `${all.map(({ source }) => source).join('\n\n')}\n`);
  const project = await openProject(folder);
  const read = await readDocument(project, DOCUMENT);
  const units = unitsInto(project, read, 'az');
  const targets = new Map(all.map(({ source, target }) => [source, target]));
  await writeState(
    project,
    DOCUMENT,
    'az',
    '1.2',
    units.map((unit) => {
      const target = targets.get(String(unit.source[0])) ?? 'Mətn.';
      return { ...unit, target: [target], state: 'translated' as const, notes: [] };
    }),
  );
  console.log(
    `${units.length} units in one document, ${(readFileSync(join(folder, DOCUMENT)).length / 1e3).toFixed(0)} kB`,
  );
  return folder;
}

/** What opening a page took. */
interface Opened {
  /** Until the first content was on the screen, and all of it: two frames after loading (ms). */
  readonly first: number;
  readonly all: number;
  /** Processor time of the page until then, which no other program adds to (ms). */
  readonly busy: number;
}

async function opened(browser: Browser, address: string, cookie?: { name: string; value: string }): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  if (cookie) await context.addCookies([{ ...cookie, url: new URL(address).origin }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { timeout: 0 });
  const all = await page.evaluate<number>(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))',
  );
  const first = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
  );
  const { metrics } = await devtools.send('Performance.getMetrics');
  const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  await context.close();
  return { all, first, busy };
}

const memoryOf = (pid: number): string => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)} MB`;
};

/** The review page with 5,000 units: how long it takes to open beside the report, and an edit to be judged and written. */
export async function benchReview(): Promise<void> {
  const executablePath = systemChromium();
  if (executablePath === undefined) throw new Error('no Chromium found: install it, or name it in CHROMIUM');
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
  try {
    const project = await makeProject(join(folder, 'project'));
    await bundle(join(folder, 'dist'));
    const cli = join(folder, 'dist', 'cli.cjs');
    const report = join(folder, 'report.html');
    spawnSync(process.execPath, [cli, 'validate', '--fail-on', 'none', '--report', `html=${report}`], { cwd: project });
    const began = performance.now();
    const child = spawn(process.execPath, [cli, 'review'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await new Promise<string>((found) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const match = /http:\S+/.exec(String(chunk));
        if (match) found(match[0]);
      });
    });
    console.log(`Served after ${((performance.now() - began) / 1000).toFixed(1)} s, ${memoryOf(child.pid!)}`);
    const [name = '', value = ''] = (await fetch(address)).headers.get('set-cookie')!.split(';')[0]!.split('=');
    const { origin } = new URL(address);
    const cookie = `${name}=${value}`;

    const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
    // The first asks for the rows that it shows to be written.
    await (await fetch(`${origin}/`, { headers: { cookie } })).text();
    const plain: Opened[] = [];
    const alive: Opened[] = [];
    for (let run = 0; run < RUNS; run++) {
      plain.push(await opened(browser, pathToFileURL(report).href));
      alive.push(await opened(browser, `${origin}/`, { name, value }));
    }
    // Waiting for a condition evaluates it, which the page's policy forbids.
    const whole = await browser.newPage({ bypassCSP: true });
    await whole.context().addCookies([{ name, value, url: origin }]);
    const asked = performance.now();
    await whole.goto(`${origin}/#show=all`);
    await whole.waitForFunction(`document.querySelector('.row:empty') === null`, undefined, { timeout: 0 });
    console.log(`Every row shown and there: ${(performance.now() - asked).toFixed(0)} ms`);
    await browser.close();
    for (const [what, told] of [
      ['first', 'First paint'],
      ['all', 'All painted'],
      ['busy', 'Processor time of the page'],
    ] as const) {
      const [a, b] = [plain, alive].map((list) => median(list.map((one) => one[what]))) as [number, number];
      console.log(
        `${told}: report ${a.toFixed(0)} ms, review ${b.toFixed(0)} ms (${(b / a).toFixed(2)} ×), medians of ${RUNS}`,
      );
    }

    const post = async (way: string, body: object): Promise<Response> =>
      fetch(origin + way, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify({ generation: 1, language: 'az', ...body }),
      });
    const checks: number[] = [];
    for (let index = 0; index < CHECKS; index++) {
      const number = 1 + ((index * 37) % SEGMENTS);
      const start = performance.now();
      await (
        await post('/check', { number, parts: [`Mətn ${index} nəfər Hastinqs ${1900 + (index % 90)}-cı ildə`] })
      ).text();
      checks.push(performance.now() - start);
    }
    console.log(
      `Findings of a draft: median ${median(checks).toFixed(0)} ms, p95 ${quantile(checks, 0.95).toFixed(0)} ms of ${CHECKS}`,
    );
    const edits: number[] = [];
    const memory: string[] = [];
    for (let index = 0; index < EDITS; index++) {
      const number = 1 + ((index * 37) % 50);
      const cell = (await (
        await fetch(`${origin}/cell?number=${number}&language=az`, { headers: { cookie } })
      ).json()) as { seen: string };
      const start = performance.now();
      const done = await post('/edit', {
        number,
        parts: [`Mətn ${index} nəfər.`],
        state: 'translated',
        seen: cell.seen,
        draft: String(index),
      });
      if (done.status !== 200) throw new Error(`${done.status} ${await done.text()}`);
      await done.text();
      edits.push(performance.now() - start);
      if (index % 200 === 199) memory.push(memoryOf(child.pid!));
    }
    console.log(
      `An edit written: median ${median(edits).toFixed(0)} ms, p95 ${quantile(edits, 0.95).toFixed(0)} ms of ${EDITS}`,
    );
    console.log(`Memory after each 200 edits: ${memory.join(', ')}`);
    child.kill('SIGINT');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
