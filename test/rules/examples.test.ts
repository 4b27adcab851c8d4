import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../source/messages.json' with { type: 'json' };
import { RULES, type Rule } from '../../src/rules/index.js';
import { checkExample } from '../../src/validate/check-example.js';
import { root } from '../support/repository.js';

const SUPPORT = new Set(['index.ts', 'public.ts', 'rule.ts']);
const folder = join(root, 'src', 'rules');
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !SUPPORT.has(entry.name))
  .map(({ name }) => name.replace(/\.ts$/, ''));

describe('the name of a rule', () => {
  it.each(RULES.map(({ name }) => name))('%s has words', (name) => {
    expect(Object.keys(en)).toContain(`rule.${name}.title`);
  });
});

describe('the registry of rules', () => {
  it('is the listing of the folder, in order', () => {
    expect(RULES.map(({ name }) => name)).toEqual(files.sort());
  });
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('rule %s', (name, rule: Rule) => {
  it('is exported by the file of its name', async () => {
    const module = (await import(join(folder, `${name}.ts`))) as Record<string, unknown>;
    expect(Object.values(module)).toEqual([rule]);
  });

  it('has a message for everything that it reports', () => {
    expect(rule.meta.messages.filter((id) => !Object.hasOwn(en, id))).toEqual([]);
  });

  it('has examples of what it reports and of what it leaves in peace', () => {
    const reported = new Set(rule.examples.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
    // What moved to a neighbouring segment is seen across pairs only.
    const ofPairs = rule.meta.messages.filter((id) => !id.endsWith('.moved'));
    expect(ofPairs.filter((id) => !reported.has(id))).toEqual([]);
    expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true);
  });

  it.each(rule.examples.map((example, i) => [i + 1, example] as const))('keeps example %i', (_, example) => {
    const found = checkExample(rule, example);
    const told = found.map(({ messageId, severity, source, target, expected }, i) => {
      const wanted = example.findings[i] ?? { messageId: '' };
      return {
        messageId,
        ...('severity' in wanted && { severity }),
        ...('source' in wanted && { source: source?.text ?? null }),
        ...('target' in wanted && { target: target?.text ?? null }),
        ...('expected' in wanted && { expected }),
      };
    });
    expect(told).toEqual(example.findings);
    for (const { source, target } of found) {
      for (const span of [source, target]) if (span) expect(span.end).toBeGreaterThanOrEqual(span.start);
    }
  });
});
