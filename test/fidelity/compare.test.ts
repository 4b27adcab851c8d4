import { describe, expect, it } from 'vitest';
import { compareOutcomes } from '../../scripts/fidelity/compare.js';
import { judge } from '../../scripts/fidelity/judge.js';
import { type AnsweredFinding, runCases } from '../../scripts/fidelity/run.js';
import { changesShown, changesTable } from '../../scripts/fidelity/shown.js';
import { answerFake, madeUp } from './made-up.js';

const pair = { source: 'Five people', target: 'Пять человек', sourceLanguage: 'en', targetLanguage: 'ru' };
const set = { ...madeUp, field: [{ ...pair, id: 'f1', expect: 'number|date', kind: 'K' }] };
const before = await runCases(set, answerFake);

/** What changes when the findings of a pair are replaced. */
function changed(id: string, findings: readonly AnsweredFinding[]) {
  const changes = compareOutcomes(judge(set, before), judge(set, new Map([...before, [id, findings]])));
  return changes.map((one) => [one.kind, one.pair.id]);
}

const lost = (severity: 'error' | 'warning' | 'info', start: number, end: number): AnsweredFinding => ({
  rule: 'number',
  category: 'number',
  severity,
  message: 'lost',
  source: { start, end },
  target: null,
});

describe('old and new answers', () => {
  it.each<[string, string, AnsweredFinding[], string[]]>([
    ['an alarm more', 'a.1.en-ru', [lost('error', 8, 10)], ['alarm appeared']],
    ['an alarm less', 'b.1.en-ru', [], ['alarm vanished', 'newly caught']],
    ['a milder alarm', 'b.1.en-ru', [lost('warning', 5, 8)], ['alarm milder']],
    ['information', 'a.1.en-ru', [lost('info', 8, 10)], []],
    ['a fact caught no more', 'a.2.en-ru.digit', [], ['newly missed']],
    ['a mistake found no more', 'a.3.en-ru', [], ['mistake no longer found']],
    ['a report judged rightly', 'f1', [lost('warning', 0, 4)], ['report newly right']],
  ])('differ by %s', (_, id, findings, kinds) => {
    expect(changed(id, findings).map(([kind]) => kind)).toEqual(kinds);
  });

  it('are counted by source and shown with their texts', () => {
    const after = judge(set, new Map([...before, ['a.1.en-ru', [lost('error', 8, 10)]]]));
    const changes = compareOutcomes(judge(set, before), after);
    expect(changesTable(changes)).toBe('                  a  all\n  alarm appeared  1    1');
    expect(changesShown(changes, 1)).toBe(
      'ALARM APPEARED  a.1.en-ru\n    error number: lost\n    It cost 15 euros.\n    Это стоило 15 евро.',
    );
  });

  it('pass over pairs that only one of them has', () => {
    expect(compareOutcomes(judge(set, new Map()), judge(set, before))).toEqual([]);
    expect(changesTable([])).toContain('nothing changed');
  });
});
