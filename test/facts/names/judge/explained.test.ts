import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainBoth } from '../../../../src/facts/names/explain.js';
import { compareNames, type NamePair } from '../../../../src/facts/names/index.js';
import { root } from '../../../support/repository.js';
import { combined } from './combined-pairs.js';

/** What is told of a pair, by where it stands. */
function told(pair: NamePair): string[] {
  return compareNames(pair)
    .map(({ type, certainty, source, target }) => `${type} ${certainty} ${source?.start ?? `+${target?.start}`}`)
    .sort();
}

/** The same as the explanation has it. A finding on one word of a name begins inside it. */
function explained(pair: NamePair): { readonly told: string[]; readonly scores: readonly [boolean, boolean][] } {
  const { links, extra } = explainBoth(pair);
  const list: string[] = [];
  const scores: [boolean, boolean][] = [];
  const note = (judgement: (typeof extra)[number]['judgement'] | undefined, at: string): void => {
    if (!judgement) return;
    if (judgement.type) list.push(`${judgement.type} ${judgement.certainty} ${at}`);
    // What is different may be told by the score of the name that stands there, what is misspelt by its letters.
    if (judgement.type === 'different' || judgement.type === 'misspelt') return;
    scores.push([judgement.type !== undefined, judgement.score >= judgement.least]);
  };
  const found = compareNames(pair);
  for (const { source, judgement } of links) {
    const own = found.find((one) => one.source && one.source.start >= source.start && one.source.end <= source.end);
    note(judgement, String(own?.source?.start ?? source.start));
  }
  for (const { target, judgement } of extra) note(judgement, `+${target.start}`);
  return { told: list.sort(), scores };
}

/** Pairs of a corpus that is not part of the repository. */
function corpus(): NamePair[] {
  const file = join(root, '..', 'shared', 'fidelity', 'clean.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / 300));
  return lines.filter((_, index) => index % step === 0).map((line) => JSON.parse(line) as NamePair);
}

describe('an explanation', () => {
  const pairs = [...combined(), ...corpus()];

  it('says of every name what is told of it', () => {
    expect(pairs.length).toBeGreaterThan(100);
    for (const pair of pairs) expect(explained(pair).told, pair.source).toEqual(told(pair));
  });

  it('is of a score that reaches the least where a name is told, and not where it is not', () => {
    let count = 0;
    for (const pair of pairs)
      for (const [isTold, reaches] of explained(pair).scores) {
        expect(isTold, pair.source).toBe(reaches);
        count++;
      }
    expect(count).toBeGreaterThan(100);
  });
});
