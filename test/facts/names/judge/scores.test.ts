import { describe, expect, it } from 'vitest';
import { compareNames, DocumentMemories, type NamePair, noteNames } from '../../../../src/facts/names/index.js';
import { MODELS } from '../../../../src/facts/names/judge/model.js';
import type { Role } from '../../../../src/facts/names/judge/role.js';
import type { Trace } from '../../../../src/facts/names/judge/score.js';
import { verdictsOf } from '../../../../src/facts/names/judge/verdicts.js';
import { weigh } from '../../../../src/facts/names/judge/weigh.js';
import { languageOf } from '../../../../src/languages/index.js';
import { combined } from './combined-pairs.js';

// What is learned is a file of numbers that no table of sentences pins down: each threshold, and each score of some faithful and some
// spoiled pairs, is written out here. `npm run learn` changes them, and is followed by `vitest run -u` and a look at what became of it.

const none = { source: () => false, target: () => false };

/** A pair's scores, each with the least that is told and the evidence that weighed most. */
function scored(pair: NamePair): string[] {
  const trace: Trace = [];
  const { source, target, sourceLanguage, targetLanguage, memory } = pair;
  const weighed = weigh(source, languageOf(sourceLanguage)!, target, languageOf(targetLanguage)!, memory);
  if (weighed) verdictsOf(weighed, none, trace);
  return trace.map(({ mention, role, side, score, least, evidence }) => {
    const text = side === 'source' ? source : target;
    const here = weighed![side].here;
    const name = text.slice(here.start[mention.from], here.stop[mention.to - 1]);
    const most = evidence.slice(0, 2).map(({ id, value, adds }) => `${id} ${value.toFixed(2)} ${adds.toFixed(2)}`);
    return `  ${role} ${name}: ${score.toFixed(2)} of ${least.toFixed(2)} (${most.join(', ')})`;
  });
}

/** The pair, what is told of it, and its scores. */
const lines = (pair: NamePair): string[] => [
  `${pair.sourceLanguage}: ${pair.source}`,
  `${pair.targetLanguage}: ${pair.target}`,
  ...compareNames(pair).map(
    (one) => `  ${one.certainty} ${one.type}: ${one.source?.text ?? '–'} → ${one.target?.text ?? '–'}`,
  ),
  ...scored(pair),
];

/** Whether anything was asked of it. */
const isTelling = (block: readonly string[]): boolean => block.length > 2;

const file = (blocks: readonly (readonly string[])[]): string =>
  `${blocks.map((one) => one.join('\n')).join('\n\n')}\n`;

describe('what is learned is as it was', () => {
  it('in its thresholds', async () => {
    const table = (Object.keys(MODELS) as Role[]).flatMap((role) => {
      const { thresholds, first, trees } = MODELS[role];
      const tell = (mode: 'document' | 'alone'): string =>
        `${role}, ${mode}: info ${thresholds[mode].info}, warning ${thresholds[mode].warning}, error ${thresholds[mode].error}`;
      return [
        tell('document'),
        tell('alone'),
        `${role}: ${trees.size} trees from ${trees.base.toFixed(2)}, the first ${first.trees} over ${first.evidence} pieces rule out under ${first.least}`,
      ];
    });
    await expect(file([table])).toMatchFileSnapshot('golden/thresholds.txt');
  });

  it('in the scores of lines that stand alone', async () => {
    await expect(file([...combined()].map(lines).filter(isTelling))).toMatchFileSnapshot('golden/alone.txt');
  });

  it('in the scores of the lines of one document, each after those before it', async () => {
    const memories = new DocumentMemories();
    const blocks: string[][] = [];
    for (const pair of combined()) {
      const memory = memories.of('document', pair.sourceLanguage, pair.targetLanguage);
      if (pair.targetLanguage === 'ru') blocks.push(lines({ ...pair, memory, memorise: 'keep' }));
      noteNames(pair, memory);
    }
    await expect(file(blocks.filter(isTelling))).toMatchFileSnapshot('golden/document.txt');
  });
});
