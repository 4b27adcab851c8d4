import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MENTION_EVIDENCE } from '../../../../src/facts/names/judge/evidence/mention/index.js';
import { PART_EVIDENCE } from '../../../../src/facts/names/judge/evidence/part/index.js';
import { SLIP_EVIDENCE } from '../../../../src/facts/names/judge/evidence/slip/index.js';
import { meansOf } from '../../../../src/facts/names/judge/means.js';
import { MODELS } from '../../../../src/facts/names/judge/model.js';
import { type PackedTrees, unpackMeans, unpackTrees } from '../../../../src/facts/names/judge/packed-trees.js';
import type { Role } from '../../../../src/facts/names/judge/role.js';
import { byId } from '../../../../src/facts/names/judge/score.js';
import { root } from '../../../support/repository.js';

const judge = join(root, 'src', 'facts', 'names', 'judge');
const model = JSON.parse(readFileSync(join(judge, 'model.json'), 'utf8')) as Record<Role, { trees: PackedTrees }> & {
  about: string;
};

const EVIDENCE = { mention: MENTION_EVIDENCE, part: PART_EVIDENCE, slip: SLIP_EVIDENCE } as const;

describe.each(Object.entries(EVIDENCE))('evidence about a %s', (folder, evidence) => {
  const files = readdirSync(join(judge, 'evidence', folder))
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

  it('is the listing of its folder, in order, each under its own name', () => {
    expect(evidence.map(({ id }) => id)).toEqual(files);
  });

  it.each(files)('%s is exported by the file of its name', async (file) => {
    const module = (await import(join(judge, 'evidence', folder, `${file}.ts`))) as Record<string, unknown>;
    expect(Object.values(module)).toEqual([evidence.find(({ id }) => id === file)]);
  });
});

const ROLES = { lack: MENTION_EVIDENCE, extra: MENTION_EVIDENCE, part: PART_EVIDENCE, slip: SLIP_EVIDENCE };

describe.each(Object.keys(ROLES) as Role[])('the model for %s', (role) => {
  it('asks only for evidence that there is, each once', () => {
    const known = new Set(ROLES[role].map(({ id }) => id));
    const { evidence } = MODELS[role];
    expect(evidence.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(evidence).size).toBe(evidence.length);
  });

  it.each(['document', 'alone'] as const)('tells the surer the higher the score: %s', (calibrated) => {
    const { info, warning, error } = MODELS[role].thresholds[calibrated];
    expect(info).toBeLessThan(warning);
    expect(warning).toBeLessThan(error);
  });

  it('has trees whose nodes and leaves are all there, and each question asks evidence of the list', () => {
    const { shape, evidence, threshold, leaf } = unpackTrees(model[role].trees);
    const mean = unpackMeans(evidence.length, meansOf(role));
    for (const list of [threshold, mean]) expect(list.every(Number.isFinite)).toBe(true);
    expect(leaf.every((value) => Math.abs(value) < 10)).toBe(true);
    expect(evidence.every((index) => index >= 0 && index < MODELS[role].evidence.length)).toBe(true);
    expect(shape).toMatch(/^[01]*$/);
    expect([...shape].filter((one) => one === '1').length).toBe(evidence.length);
    expect([...shape].filter((one) => one === '0').length).toBe(leaf.length);
    // A node lacks both its sides: with the last sign of the last tree, none is lacking.
    let lacking = 0;
    for (const one of shape) lacking = Math.max(lacking, 1) + (one === '1' ? 1 : -1);
    expect(lacking).toBe(0);
    expect(MODELS[role].trees.size).toBe(leaf.length - evidence.length);
  });
});

describe.each(['document', 'alone'] as const)('what only the translation says: %s', (calibrated) => {
  it('is told only where it is surer than what it lacks, as translations add more than they drop', () => {
    const { lack, extra } = MODELS;
    for (const certainty of ['info', 'warning', 'error'] as const)
      expect(extra.thresholds[calibrated][certainty]).toBeGreaterThan(lack.thresholds[calibrated][certainty] + 1);
  });
});

describe('the file of the models', () => {
  it('says from what it was made, and its licence', () => {
    expect(model.about).toMatch(/npm run learn/);
    expect(model.about).toMatch(/SOURCES\.md/);
  });
});

describe('evidence by its ids', () => {
  it('comes in the order that a model asks', () => {
    expect(byId(MENTION_EVIDENCE, ['words', 'begins']).map(({ id }) => id)).toEqual(['words', 'begins']);
  });

  it.each(['said-here', '', '__proto__', 'constructor'])('throws where there is none: %j', (id) => {
    expect(() => byId(MENTION_EVIDENCE, ['words', id])).toThrow(/evidence/);
  });
});
