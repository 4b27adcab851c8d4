import { tmpdir } from 'node:os';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/cli/run.js';
import { Cursor } from '../../src/facts/figures/cursor.js';
import { Side } from '../../src/facts/names/mention/side.js';
import { html } from '../../src/reports/html.js';
import { explainResults } from '../../src/validate/explain-results.js';
import type { PlacedPair, Result } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';

const figures = vi.spyOn(Cursor.prototype, 'begin');
const names = vi.spyOn(Side.prototype, 'load');

const SENTENCES = Array.from({ length: 48 }, (_, index): [string, string] => [
  `Rovshan Taghizade opened ${index + 100} workshops in Sheki.`,
  `Rövşən Tağızadə Şəkidə ${index + 100} emalatxana açdı.`,
]);

/** How often a text was read since the last call: for figures, and for names. */
function readings(): { readonly figures: number; readonly names: number } {
  const counted = { figures: figures.mock.calls.length / TEXTS, names: names.mock.calls.length / TEXTS };
  figures.mockClear();
  names.mockClear();
  return counted;
}

const TEXTS = 2 * SENTENCES.length;
const SETTINGS = { ...checkSettings(), today: '2026-01-01' };
const PAIRS = SENTENCES.map(
  ([source, target], index): PlacedPair => ({
    document: 'a.md',
    language: 'az',
    unit: `u${index}`,
    source,
    target,
    sourceLanguage: 'en',
    targetLanguage: 'az',
    running: true,
    sourcePlace: null,
    targetPlace: null,
  }),
);

async function gathered(results: AsyncIterable<Result>): Promise<Result[]> {
  const all: Result[] = [];
  for await (const result of results) all.push(result);
  return all;
}

const shown = () => ({ of: new WeakMap(), longest: Number.POSITIVE_INFINITY });

/** The page of a report. */
async function pageOf(results: AsyncIterable<Result>): Promise<string> {
  let page = '';
  for await (const part of html(results, { language: 'en', color: false, columns: 80 })) page += part;
  return page;
}

describe('what was read of a pair while it was weighed', () => {
  beforeEach(() => {
    readings();
  });

  it('is read once for figures; for names once more, ahead, so that each pair knows its document', async () => {
    await gathered(validate(PAIRS, SETTINGS));
    expect(readings()).toEqual({ figures: 1, names: 2 });
  });

  it('is not read again to be explained and marked in a page', async () => {
    const settings = { ...SETTINGS, readings: shown() };
    const page = await pageOf(explainResults(validate(PAIRS, settings), settings));
    expect(readings()).toEqual({ figures: 1, names: 2 });
    expect(page).toContain('data-j="1"');
  });

  it('is read no more often where results come from a cache', async () => {
    const weighed = await gathered(validate(PAIRS, SETTINGS));
    readings();
    await pageOf(explainResults(each(weighed), SETTINGS));
    expect(readings()).toEqual({ figures: 1, names: 2 });
  });

  it('is read once, where pairs stand alone', async () => {
    const settings = { ...SETTINGS, readings: shown() };
    const alone = PAIRS.map((pair) => ({ ...pair, running: false, alone: true }));
    await pageOf(explainResults(validate(alone, settings), settings));
    expect(readings()).toEqual({ figures: 1, names: 1 });
  });

  it('is what is read where nothing was kept', async () => {
    const weighed = await gathered(validate(PAIRS, SETTINGS));
    const settings = { ...SETTINGS, readings: shown() };
    const explained = await gathered(explainResults(validate(PAIRS, settings), settings));
    // As it is where results come from a cache.
    const anew = await gathered(explainResults(each(weighed), SETTINGS));
    expect(explained).toEqual(anew);
    expect(explained.every(({ explained: facts = [] }) => facts.length > 2)).toBe(true);
  });

  it('explains what has no translation, or is in another language than it says, by nothing', async () => {
    const some = PAIRS.map((pair, index) => (index % 2 ? pair : { ...pair, target: index % 4 ? undefined : ' ' }));
    const settings = { ...SETTINGS, readings: shown() };
    const explained = await gathered(explainResults(validate(some, settings), settings));
    expect(explained.map(({ explained: facts = [] }) => facts.length > 0)).toEqual(
      some.map((_, index) => index % 2 === 1),
    );
    const anew = await gathered(explainResults(validate(some, SETTINGS), SETTINGS));
    expect(explained).toEqual(anew);
  });
});

describe('a page of `validate`', () => {
  it('reads each text once', async () => {
    readings();
    const pairs = PAIRS.map(({ unit, source, target }) => JSON.stringify({ id: unit, source, target }));
    const page = new PassThrough();
    const args = ['validate', '-', '--input', 'jsonl', '--source-language', 'en', '--target-language', 'az'];
    const context = {
      cwd: tmpdir(),
      env: {},
      stdin: Readable.from(pairs.map((line) => Buffer.from(`${line}\n`))),
      stdout: page,
      stderr: new PassThrough(),
      interrupted: () => new AbortController().signal,
    };
    const [code, shown] = await Promise.all([
      runCommand([...args, '--format', 'html'], context).finally(() => page.end()),
      text(page),
    ]);
    expect(code).toBe(0);
    expect(shown).toContain('data-j="1"');
    expect(readings()).toEqual({ figures: 1, names: 1 });
  });
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
