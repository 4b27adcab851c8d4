import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkPairs } from '../../src/answers/check-pairs.js';
import { hints } from '../../src/facts/hints.js';
import { executablePath, launchChromium, newPage } from '../support/chromium.js';
import { spawned, temporaryFolder } from '../support/command.js';
import { answersOf, fidelityPairs, hasFidelityPairs } from '../support/fidelity-pairs.js';

const folder = temporaryFolder();
const ADDRESS = 'http://tarazi.test';

const wrong = { id: 'a', source: 'It has 147 pages.', target: 'В нём 174 страницы.' };

describe.skipIf(executablePath === undefined)('the library in a browser (skipped without Chromium)', () => {
  let browser: Browser;

  /** A page with nothing on it, and what it has loaded of the package. */
  async function open(): Promise<{ page: Page; loaded: Map<string, number> }> {
    const page = await newPage(browser);
    const loaded = new Map<string, number>();
    await page.route(`${ADDRESS}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>t</title>' });
      const body = readFileSync(join(inject('dist'), pathname));
      loaded.set(pathname, gzipSync(body).length);
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto(ADDRESS);
    return { page, loaded };
  }

  const call = (page: Page, name: 'checkPairs' | 'hints', ...given: unknown[]): Promise<unknown> =>
    page.evaluate(
      `import('/browser/index.js').then((tarazi) => tarazi.${name}(...${JSON.stringify(given)}))`,
    ) as Promise<unknown>;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it.skipIf(!hasFidelityPairs)('finds in 1,000 pairs what the stream finds (skipped without the data)', async () => {
    const pairs = fidelityPairs(1000);
    const { stdout } = spawned(
      ['validate', '-', '--input', 'jsonl', '--format', 'jsonl', '--interface', 'ru'],
      folder,
      pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''),
    );
    const { page } = await open();
    const answers = (await call(page, 'checkPairs', pairs, { interfaceLanguage: 'ru' })) as { findings: unknown[] }[];
    expect(answers).toEqual(answersOf(stdout));
    expect(answers.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(500);
    await page.close();
  });

  it.each([
    ['en', 'az', 356],
    ['en', 'ru', 454],
    ['az', 'ru', 477],
  ])('loads no more than %s and %s need, %i KB with their words', async (sourceLanguage, targetLanguage, most) => {
    const { page, loaded } = await open();
    const pair = { sourceLanguage, targetLanguage, source: '147', target: '174' };
    const answers = await call(page, 'checkPairs', [pair], { interfaceLanguage: 'ru' });
    expect(answers).toMatchObject([{ findings: [{ rule: 'number' }] }]);
    const sum = [...loaded.values()].reduce((all, one) => all + one, 0);
    expect(sum).toBeLessThan(most * 1000);
    const names = [...loaded.keys()].join(' ');
    for (const tag of ['en', 'az', 'ru'])
      expect(names.includes(`/${tag}-`), tag).toBe(tag === sourceLanguage || tag === targetLanguage);
    await page.close();
  });

  it('tells the facts and the evidence as the library does', async () => {
    const { page } = await open();
    const pair = {
      source: 'In 1990, Mr Quilbrow lived in Baku for 26,000 days.',
      target: '1990-cı ildə cənab Kuilbrou 25 000 gün Bakıda yaşayıb, Londonda yox.',
      sourceLanguage: 'en',
      targetLanguage: 'az',
    };
    const settings = { explain: true, interfaceLanguage: 'az' } as const;
    expect(await call(page, 'checkPairs', [pair], settings)).toEqual(checkPairs([pair], settings));
    await page.close();
  });

  it.each<[string, unknown[]]>([
    ['what is no pair', [5, null, 'text', [], {}, { ...wrong, source: 5 }, { ...wrong, sourceLanguage: {} }, wrong]],
    ['a language that is not known', [{ ...wrong, targetLanguage: 'fr' }]],
    ['languages called as in programs', ['__proto__', 'constructor'].map((tag) => ({ ...wrong, targetLanguage: tag }))],
    [
      'a text in another language than it says',
      [{ ...wrong, target: `${'Bu da belə bir mətndir və o, azərbaycancadır. '.repeat(4)}` }],
    ],
    ['codes of regions and scripts', [{ ...wrong, sourceLanguage: 'en-GB', targetLanguage: 'RU_ru' }]],
  ])('answers as the library does: %s', async (_, pairs) => {
    const { page } = await open();
    const settings = { sourceLanguage: 'en', targetLanguage: 'ru' };
    const expected = checkPairs(pairs as never, settings);
    expect(await call(page, 'checkPairs', pairs, settings)).toEqual(expected);
    await page.close();
  });

  it('hints as the library does', async () => {
    const { page } = await open();
    const given = [
      'On January 20, 1990, 26,000 people came to Baku.',
      { source: 'en', targets: ['az', 'ru'] },
    ] as const;
    expect(await call(page, 'hints', ...given)).toEqual(hints(...given));
    await page.close();
  });
});
