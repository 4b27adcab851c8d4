import { compareFacts } from '../../src/facts/compare.js';
import { extractFacts } from '../../src/facts/extract.js';
import { compareFigures } from '../../src/facts/figures/compare.js';
import { languageOf } from '../../src/languages/index.js';
import type { BenchPair } from './pairs.js';

const count = new Intl.NumberFormat('en');

function seconds(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

function rate(pairs: readonly BenchPair[], rounds: number, check: (pair: BenchPair) => unknown): number {
  const all = (times: number): void => {
    for (let round = 0; round < times; round++) for (const pair of pairs) check(pair);
  };
  all(3);
  return (pairs.length * rounds) / seconds(() => all(rounds));
}

/** Numbers and dates alone, without names. */
function figures({ source, target, sourceLanguage, targetLanguage }: BenchPair): unknown {
  const from = languageOf(sourceLanguage);
  const to = languageOf(targetLanguage);
  return from && to && compareFigures(source, from.figures, target, to.figures, to.format);
}

/** The library on parsed pairs, and how time grows with one very long line. */
export function measureLibrary(pairs: readonly BenchPair[]): string[] {
  const rounds = Math.max(1, Math.round(100_000 / pairs.length));
  const rows = [
    `Numbers and dates of both sides compared: ${count.format(Math.round(rate(pairs, rounds, figures)))} pairs/s`,
    `Numbers, dates and names compared: ${count.format(Math.round(rate(pairs, rounds, (pair) => compareFacts(pair))))} pairs/s`,
  ];
  const line = pairs
    .filter((pair) => pair.sourceLanguage === 'en')
    .map((pair) => pair.source)
    .join(' ');
  for (const size of [250_000, 500_000, 1_000_000]) {
    const text = line.repeat(Math.ceil(size / line.length)).slice(0, size);
    const time = Math.min(...[1, 2, 3].map(() => seconds(() => extractFacts(text, 'en'))));
    const both = Math.min(
      ...[1, 2, 3].map(() =>
        seconds(() => compareFacts({ source: text, target: text, sourceLanguage: 'en', targetLanguage: 'en' })),
      ),
    );
    rows.push(
      `One line of ${count.format(size)} characters: extracted in ${(1000 * time).toFixed(0)} ms, compared in ${(1000 * both).toFixed(0)} ms`,
    );
  }
  return rows;
}
