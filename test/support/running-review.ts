import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { newPage } from './chromium.js';
import { builtCommand, plainEnvironment } from './command.js';

/** A review that runs as a user runs it. */
export interface Running {
  readonly path: string;
  readonly address: string;
  readonly child: ChildProcess;
  /** Ends it as Ctrl+C does, and gives the exit code. */
  end(): Promise<number | null>;
}

/** Reviews copies of a project, or one that is there; each ends after its test, or with the file where it is kept. */
export function reviewsOf(start: string): (path?: string, isKept?: boolean) => Promise<Running> {
  const running: ChildProcess[] = [];
  const kept: ChildProcess[] = [];
  let made = 0;
  const stop = (list: ChildProcess[]): void => {
    for (const child of list.splice(0)) child.kill('SIGKILL');
  };
  afterEach(() => stop(running));
  afterAll(() => stop(kept));
  return async (path = `${start}-${made++}`, isKept = false) => {
    if (!existsSync(path)) cpSync(start, path, { recursive: true });
    const args = [builtCommand(), 'review', '--today', '2026-01-20', '--interface', 'en'];
    const child = spawn(process.execPath, args, {
      cwd: path,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    (isKept ? kept : running).push(child);
    const ended = new Promise<number | null>((done) => child.once('close', done));
    const address = await new Promise<string>((found) => {
      let text = '';
      child.stdout!.on('data', (chunk: Buffer) => {
        text += String(chunk);
        const match = /http:\S+/.exec(text);
        if (match) found(match[0]);
      });
    });
    const end = async (): Promise<number | null> => {
      child.kill('SIGINT');
      return ended;
    };
    return { path, address, child, end };
  };
}

/** How a page is opened. */
interface Looks {
  /** Path, query and hash; else the address with the token. */
  readonly where?: string;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a review in a browser. What the page complains of, and asks of others, is added to `problems`. */
export async function openReviewPage(
  browser: Browser,
  { address }: Running,
  problems: string[],
  { where, width = 1280, colorScheme = 'light' }: Looks = {},
): Promise<Page> {
  const page = await newPage(browser, { colorScheme, viewport: { width, height: 900 } });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // The browser itself says so of an answer that is meant.
    if (!message.text().includes('409 (Conflict)')) problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin)) problems.push(request.url());
  });
  // The address with the token leads to the page by itself; where another one is wanted, its cookie is enough.
  if (where === undefined) await page.goto(address);
  else {
    await page.context().request.get(address);
    await page.goto(new URL(where, address).href);
  }
  await page.locator('#count:not(:empty)').waitFor();
  return page;
}

/** Where the focus is: the row, the language, the kind of element. */
export const focusIn = (page: Page): Promise<string> =>
  page.evaluate(
    `(() => { const a = document.activeElement; const c = a.closest('.cell'); return [a.closest('.row')?.id, c?.dataset.l, a.className].filter(Boolean).join(' '); })()`,
  );

/** Waits until the page says something. */
export const told = (page: Page, text: string): Promise<void> => page.locator('#status', { hasText: text }).waitFor();
