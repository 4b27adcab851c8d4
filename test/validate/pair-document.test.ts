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
const { checkSettings } = await import('../../src/validate/settings.js');

const pair = { source: 'Baku', target: 'Bakı', sourceLanguage: 'en', targetLanguage: 'az' };

describe('the document of a pair, where facts are compared', () => {
  beforeEach(() => seen.splice(0));

  it.each<[string, Partial<PairInput>, Pick<FactPair, 'document' | 'draft'>]>([
    ['is the one given', { document: 'a.md' }, { document: 'a.md', draft: undefined }],
    ['is known for a draft too', { document: 'a.md', draft: true }, { document: 'a.md', draft: true }],
    ['may have an empty name', { document: '' }, { document: '', draft: undefined }],
    ['is none without one', {}, { document: undefined, draft: undefined }],
    [
      'is none where it only tells the place',
      { document: 'a', alone: true },
      { document: undefined, draft: undefined },
    ],
  ])('%s', (_, given, expected) => {
    checkPair({ ...pair, ...given }, checkSettings());
    expect(seen).toEqual([expect.objectContaining(expected)]);
  });
});
