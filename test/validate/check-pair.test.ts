import { describe, expect, it } from 'vitest';
import type { Finding, Mismatch, PlacedFinding } from '../../src/model/index.js';
import type { Rule } from '../../src/rules/index.js';
import { CLEAN, checkPair } from '../../src/validate/check-pair.js';
import { fingerprintsOf } from '../../src/validate/fingerprint.js';
import { atLeast, compareFindings } from '../../src/validate/order.js';
import { checkSettings } from '../../src/validate/settings.js';
import { isInForce, waive } from '../../src/validate/waive.js';

const languages = { sourceLanguage: 'en', targetLanguage: 'az' };
const span = (start: number) => ({ start, end: start + 1, text: 'x' });

function rule(name: string, needs: Rule['meta']['needs'], ...starts: number[]): Rule {
  const meta = { category: 'other', its: 'other', severity: 'warning', messages: ['m'], needs } as const;
  const found = starts.map(
    (start) => ({ messageId: 'm', severity: 'warning', data: {}, source: span(start), target: null }) as const,
  );
  return { name, meta, examples: [], check: () => found };
}

describe('checkPair', () => {
  it('gives one shared array to clean pairs', () => {
    const settings = checkSettings();
    expect(checkPair({ source: 'a', target: 'b', ...languages }, settings)).toBe(CLEAN);
  });

  it('gives findings in reading order, of the severity that is set', () => {
    const settings = checkSettings({ b: 'error', c: 'off' }, undefined, [
      rule('a', 'unit', 5, 1),
      rule('b', 'unit', 3),
      rule('c', 'unit', 0),
    ]);
    const found = checkPair({ source: 'a', target: 'b', ...languages }, settings);
    expect(found.map(({ rule: name, severity, source }) => [name, severity, source?.start])).toEqual([
      ['a', 'warning', 1],
      ['b', 'error', 3],
      ['a', 'warning', 5],
    ]);
  });

  it.each([
    ['no target', undefined, ['unit']],
    ['a blank one', ' ', ['unit']],
    ['text', 'b', ['text', 'unit']],
    ['codes', [{ kind: 'standalone', id: '1' }, 'b'] as const, ['codes', 'text', 'unit']],
  ])('runs the rules that apply to %s', (_, target, names) => {
    const rules = (['codes', 'text', 'unit'] as const).map((needs) => rule(needs, needs, 0));
    const found = checkPair({ source: 'a', target, ...languages }, checkSettings({}, undefined, rules));
    expect(found.map(({ rule: name }) => name)).toEqual(names);
  });

  it('runs rules that are off by default only where they are set', () => {
    const optional: Rule = { ...rule('a', 'unit', 0), meta: { ...rule('a', 'unit').meta, default: 'off' } };
    expect(checkSettings({}, undefined, [optional]).rules).toEqual([]);
    expect(checkSettings({ a: 'info' }, undefined, [optional]).rules).toEqual([{ rule: optional, severity: 'info' }]);
    expect(checkSettings().rules.filter(({ rule: { meta } }) => meta.category === 'style')).toEqual([]);
  });

  it('applies settings that cannot change once, and others each time', () => {
    expect(checkSettings().rules).toBe(checkSettings().rules);
    const frozen = Object.freeze({ number: 'off' as const });
    expect(checkSettings(frozen).rules).toBe(checkSettings(frozen).rules);
    expect(checkSettings(frozen, undefined, [rule('a', 'unit', 0)]).rules).toHaveLength(1);
    const names = (settings: Record<string, 'off'>) => checkSettings(settings).rules.map(({ rule: { name } }) => name);
    const settings: Record<string, 'off'> = {};
    expect(names(settings)).toContain('number');
    settings.number = 'off';
    expect(names(settings)).not.toContain('number');
  });

  it('takes no setting from the prototype', () => {
    expect(checkSettings({}, undefined, [rule('constructor', 'unit', 0)]).rules[0]?.severity).toBeUndefined();
  });

  it.each(['figures', 'names'] as const)('compares the %s of a pair once', (group) => {
    const seen = new Set<readonly Mismatch[]>();
    const asking = (name: string): Rule => ({
      ...rule(name, 'text'),
      check: (pair) => {
        seen.add(pair.facts(group));
        return [];
      },
    });
    checkPair({ source: '5', target: '6', ...languages }, checkSettings({}, undefined, [asking('a'), asking('b')]));
    expect(seen.size).toBe(1);
  });
});

const finding = (facts: readonly string[], more: Partial<Finding> = {}): Finding => ({
  rule: 'number',
  category: 'number',
  severity: 'error',
  messageId: 'm',
  data: {},
  source: null,
  target: null,
  facts,
  ...more,
});

describe('fingerprints', () => {
  const [base] = fingerprintsOf([finding(['147', '174'])], 'az', 'u1');

  it.each([
    ['wording', finding(['147', '174'], { messageId: 'n', data: { a: 1 } }), 'az', 'u1', true],
    ['place', finding(['147', '174'], { source: span(9) }), 'az', 'u1', true],
    ['figures', finding(['147', '417']), 'az', 'u1', false],
    ['unit', finding(['147', '174']), 'az', 'u2', false],
    ['language', finding(['147', '174']), 'ru', 'u1', false],
    ['rule', finding(['147', '174'], { rule: 'date' }), 'az', 'u1', false],
  ])('depend on %s as they should', (_, other, language, unit, same) => {
    expect(fingerprintsOf([other], language, unit)[0] === base).toBe(same);
  });

  it('tell equal findings of a unit apart', () => {
    const all = fingerprintsOf([finding(['1']), finding(['1']), finding(['2'])], 'az', 'u');
    expect(new Set(all).size).toBe(3);
    expect(all.every((name) => /^[0-9a-f]{16}$/.test(name))).toBe(true);
  });
});

describe('waivers', () => {
  const placed = { ...finding([]), fingerprint: 'abcdef0123456789' } as unknown as PlacedFinding;

  it.each([
    ['the whole name', { fingerprint: 'abcdef0123456789', reason: 'r' }, true],
    ['its first eight digits', { fingerprint: 'abcdef01', reason: 'r' }, true],
    ['fewer', { fingerprint: 'abcdef0', reason: 'r' }, false],
    ['another', { fingerprint: 'bbcdef01', reason: 'r' }, false],
    ['no reason', { fingerprint: 'abcdef01', reason: ' ' }, false],
    ['the last day', { fingerprint: 'abcdef01', reason: 'r', until: '2024-01-20' }, true],
    ['the day after', { fingerprint: 'abcdef01', reason: 'r', until: '2024-01-19' }, false],
  ])('with %s', (_, waiver, counts) => {
    const { standing, waived } = waive([placed], { waivers: [waiver], today: '2024-01-20' });
    expect([standing.length, waived.length]).toEqual(counts ? [0, 1] : [1, 0]);
  });

  it('are in force with a reason until they run out', () => {
    expect(isInForce({ fingerprint: 'x', reason: 'r' }, '2024-01-20')).toBe(true);
  });
});

describe('order', () => {
  it('is by place, then gravity, then rule', () => {
    const list = [
      finding([], { rule: 'b', source: span(1) }),
      finding([], { rule: 'z', target: span(0) }),
      finding([], { rule: 'a', source: span(1) }),
      finding([], { rule: 'c', source: span(1), severity: 'info' }),
      finding([], { rule: 'd', source: span(0) }),
    ];
    expect(list.sort(compareFindings).map(({ rule: name }) => name)).toEqual(['d', 'a', 'b', 'c', 'z']);
    expect([atLeast('error', 'warning'), atLeast('info', 'warning')]).toEqual([true, false]);
  });
});
