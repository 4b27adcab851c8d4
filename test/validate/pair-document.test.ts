import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactPair } from '../../src/facts/compare.js';
import type { PairInput } from '../../src/validate/pair.js';

const seen: FactPair[] = [];
vi.mock('../../src/facts/names/index.js', async (original) => ({
  ...(await original<object>()),
  compareNames: (pair: FactPair) => {
    seen.push(pair);
    return [];
  },
}));

const { checkPair } = await import('../../src/validate/check-pair.js');
const { DocumentMemories } = await import('../../src/facts/names/index.js');
const { checkSettings } = await import('../../src/validate/settings.js');

const documents = new DocumentMemories();
const of = (document: string) => documents.of(document, 'en', 'az');

const pair = { source: 'Baku', target: 'Bakı', sourceLanguage: 'en', targetLanguage: 'az' };

describe('the document of a pair, where facts are compared', () => {
  beforeEach(() => seen.splice(0));

  it.each<[string, Partial<PairInput>, Pick<FactPair, 'memory' | 'memorise'>]>([
    ['is the one given', { document: 'a.md' }, { memory: of('a.md'), memorise: 'add' }],
    ['is known for a draft too', { document: 'a.md', draft: true }, { memory: of('a.md'), memorise: 'keep' }],
    ['may have an empty name', { document: '' }, { memory: of(''), memorise: 'add' }],
    ['is none without one', {}, { memory: undefined, memorise: 'add' }],
    ['is none where it only tells the place', { document: 'a', alone: true }, { memory: undefined, memorise: 'add' }],
  ])('%s', (_, given, expected) => {
    checkPair({ ...pair, ...given }, { ...checkSettings(), documents });
    expect(seen).toEqual([expect.objectContaining(expected)]);
  });
});
