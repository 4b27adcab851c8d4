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

/** The quickest of three runs, as what else a machine does only adds; compiled and warm like the stream, which reads as much before. */
function rate(pairs: readonly BenchPair[], rounds: number, check: (pair: BenchPair) => unknown): number {
  const all = (): void => {
    for (let round = 0; round < rounds; round++) for (const pair of pairs) check(pair);
  };
  all();
  return (pairs.length * rounds) / Math.min(...[1, 2, 3].map(() => seconds(all)));
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
  const english = pairs.filter(
    ({ sourceLanguage, targetLanguage }) => sourceLanguage === 'en' && targetLanguage === 'ru',
  );
  const source = english.map((pair) => pair.source).join(' ');
  const targets = english.map((pair) => pair.target);
  const target = targets.join(' ');
  const reversed = targets.reverse().join(' ');
  for (const size of [250_000, 500_000, 1_000_000]) {
    const text = long(source, size);
    const took = (work: () => void): string => (1000 * Math.min(...[1, 2, 3].map(() => seconds(work)))).toFixed(0);
    // Against its translation, and against another text, whose names are all others.
    const faithful = { source: text, target: long(target, size), sourceLanguage: 'en', targetLanguage: 'ru' };
    const other = { ...faithful, target: long(reversed, size) };
    rows.push(
      `One line of ${count.format(size)} characters: extracted in ${took(() => extractFacts(text, 'en'))} ms, compared with its translation in ${took(() => compareFacts(faithful))} ms, with another text in ${took(() => compareFacts(other))} ms`,
    );
  }
  return rows;
}

const long = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);
