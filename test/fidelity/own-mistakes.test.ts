import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/fidelity/judge.js';
import { OWN_MISTAKES, withOwnMistakes } from '../../scripts/fidelity/own-mistakes.js';
import { hasCases, readCases } from '../../scripts/fidelity/read-cases.js';
import readParts from '../../scripts/fidelity/read-parts.json' with { type: 'json' };
import { runCases } from '../../scripts/fidelity/run.js';
import { score } from '../../scripts/fidelity/score.js';
import { answerFake, madeUp } from './made-up.js';

const sets = ['ntrex', ...readParts.map(String)];

describe('our own list of known mistakes', () => {
  it('takes a pair out of the alarms; a finding of its category tells the mistake', async () => {
    const set = withOwnMistakes(madeUp, [{ id: 'b.1.en-ru', category: 'number', reason: 'a figure is left out' }]);
    const { clean, truth } = score(judge(set, await runCases(set, answerFake)));
    expect(clean['en-ru']).toMatchObject({ pairs: 2, number: 0, errors: 0 });
    expect(truth['en-ru']).toMatchObject({ 'number.errors': 1, 'number.found': 1 });
  });

  it('gives each entry an id, a category and a reason, once, in order', () => {
    const keys = OWN_MISTAKES.map(({ id, category }) => `${id} ${category}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    for (const { category, reason } of OWN_MISTAKES) {
      expect(['number', 'date', 'name']).toContain(category);
      expect(reason).toMatch(/^\S.{4,118}\S$/);
    }
  });

  it.skipIf(!sets.every((name) => hasCases(name)))('names pairs that are there', () => {
    const ids = new Set(sets.flatMap((name) => readCases(name).faithful.map(({ id }) => id)));
    expect(OWN_MISTAKES.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});
