import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/fidelity/judge.js';
import { runCases } from '../../scripts/fidelity/run.js';
import { tables } from '../../scripts/fidelity/tables.js';
import { answerFake, madeUp } from './made-up.js';

const field = [{ ...madeUp.faithful[0]!, id: 'f1', expect: 'clean', kind: 'A1 some kind' }];

describe('the tables', () => {
  it('tell figures by source, direction, kind and mutation, and no text of a pair', async () => {
    const set = { ...madeUp, field };
    const text = tables(judge(set, await runCases(set, answerFake)));
    // Pairs, alarms and errors per 1,000 of number, date, name, all.
    expect(text).toMatch(/^ {2}b +1 +1000\.00 +0\.00 +0\.00 +1000\.00 +│ +1000\.00 +0\.00 +0\.00 +1000\.00$/m);
    expect(text).toMatch(/^ {2}all +4 +250\.00 /m);
    expect(text).toMatch(/^ {2}az-ru +1 +2000\.00 /m);
    expect(text).toMatch(/^ {2}number\.cardinal +3 +66\.7 +100 +100 +0 +·$/m);
    expect(text).toMatch(/^ {2}A1 some kind +0 of 1$/m);
    for (const { source, target } of set.faithful) {
      expect(text).not.toContain(source);
      expect(text).not.toContain(target);
    }
  });
});
