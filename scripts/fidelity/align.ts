import { parseArgs } from 'node:util';
import { CHANGES, joinScores, scorePair } from './align/run.js';
import { textPairs } from './align/text-pair.js';
import { hasCases, readCases, testData } from './read-cases.js';

/** Prints how well documents are aligned with their translations, by direction and by what was done to the translation. */
export function align(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { show: { type: 'string', default: '0' } }, strict: true });
  if (!hasCases('ntrex')) {
    console.log(`Skipped: the cases are not there (${testData}). Set TARAZI_TEST_DATA to the folder that holds them.`);
    return;
  }
  const pairs = textPairs(readCases('ntrex').faithful);
  const directionOf = (pair: (typeof pairs)[number]): string => `${pair.sourceLanguage}-${pair.targetLanguage}`;
  const directions = [...new Set(pairs.map(directionOf))];
  console.log(`${pairs.length} pairs of documents; sentence pairs that are right, in per cent\n`);
  console.log(`| Translation | ${directions.join(' | ')} | all |\n|${' --- |'.repeat(directions.length + 2)}`);
  for (const change of CHANGES) {
    const scores = pairs.map((pair, index) => ({
      direction: directionOf(pair),
      score: scorePair(pair, change, index),
    }));
    const share = (of: typeof scores): string => {
      const { pairs: all, right } = joinScores(of.map(({ score }) => score));
      return ((100 * right) / all).toFixed(2);
    };
    const cells = directions.map((direction) => share(scores.filter((one) => one.direction === direction)));
    const whole = joinScores(scores.map(({ score }) => score));
    console.log(`| ${change} | ${cells.join(' | ')} | ${share(scores)} (${whole.right} of ${whole.pairs}) |`);
    for (const text of whole.wrong.slice(0, Number(values.show))) console.log(`\n${text}`);
  }
}
