import { describe, expect, it } from 'vitest';
import { DocumentMemories } from '../../src/facts/names/index.js';
import { byDocument } from '../../src/validate/by-document.js';
import { checkPair } from '../../src/validate/check-pair.js';
import { explainResults } from '../../src/validate/explain-results.js';
import { readAhead } from '../../src/validate/read-ahead.js';
import type { PlacedPair, Result } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';
import { DOCUMENT } from '../support/document-of-names.js';
import { fc, runs } from '../support/properties.js';

const settings = { ...checkSettings(), today: '2026-01-01' };

const pairOf = ([source, target]: readonly [string, string], index: number, document = 'a.md'): PlacedPair => ({
  document,
  language: 'az',
  unit: `u${index}`,
  running: true,
  sourceLanguage: 'en',
  targetLanguage: 'az',
  source,
  target,
  sourcePlace: null,
  targetPlace: null,
});

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What is found about names in each unit, but for what depends on where it stands: neighbours, and the place of a list of renderings. */
async function found(pairs: readonly PlacedPair[]): Promise<Record<string, unknown>> {
  const results = await listed(validate(pairs, settings));
  return Object.fromEntries(
    results.map(({ pair, findings }) => [
      `${pair.document} ${pair.unit}`,
      findings
        .filter(({ rule, messageId }) => rule === 'name' && !/inconsistent|moved/.test(messageId))
        .map(({ messageId, severity, source, target }) => [messageId, severity, source?.text, target?.text]),
    ]),
  );
}

const documents = [
  DOCUMENT.map((sentence, index) => pairOf(sentence, index)),
  DOCUMENT.slice(0, 5).map((sentence, index) => pairOf(sentence, index, 'b.md')),
  DOCUMENT.slice(3).map((sentence, index) => pairOf(sentence, index, 'c.md')),
];
const [whole] = documents as [PlacedPair[]];

describe('a document that is read ahead', () => {
  it('shows each of its sentences all others, and not itself', async () => {
    const results = await listed(validate(whole, settings));
    for (const { pair, findings } of results) {
      const memories = readAhead(whole.filter((other) => other !== pair));
      const names = checkPair({ ...pair, draft: true }, { ...settings, documents: memories });
      const told = (list: readonly { rule: string; messageId: string }[]) =>
        list
          .filter(({ rule }) => rule === 'name')
          .map(({ messageId }) => messageId.replace('inconsistent', 'misspelt'));
      expect([pair.unit, told(findings)]).toEqual([pair.unit, told(names)]);
    }
  });

  it('is more than its sentences by themselves', async () => {
    // A name that comes once weighs less where a document shows how it treats its names.
    const once = ['The clerk asked Selwyn about the key.', 'Katib açar barədə soruşdu.'] as const;
    const pairs = [...whole, pairOf(once, whole.length)];
    const alone = await found(pairs.map((pair) => ({ ...pair, running: false, alone: true })));
    expect(await found(pairs)).not.toEqual(alone);
  });

  it('shows the same wherever a sentence stands in it', async () => {
    const expected = await found(whole);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(whole, { minLength: whole.length }), async (pairs) => {
        expect(await found(pairs)).toEqual(expected);
      }),
      { numRuns: runs(10) },
    );
  });

  it('is judged the same whatever documents come before it', async () => {
    const expected = await found(documents.flat());
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(documents, { minLength: documents.length }), async (order) => {
        expect(await found(order.flat())).toEqual(expected);
      }),
      { numRuns: runs(6) },
    );
    for (const document of documents) expect(expected).toMatchObject(await found(document));
  });

  it('excuses no fault by its copies', async () => {
    const names = await found(whole);
    const [lost] = whole.filter(({ source }) => source === 'The mill belonged to Kowalski.') as [PlacedPair];
    expect(names[`a.md ${lost.unit}`]).toHaveLength(1);
    const copies = Array.from({ length: 20 }, (_, index) => ({ ...lost, unit: `copy${index}` }));
    const all = await found([...copies, ...whole]);
    expect(all).toMatchObject(names);
    for (const { unit } of copies) expect(all[`a.md ${unit}`]).toEqual(names[`a.md ${lost.unit}`]);
  });

  it('hides what a draft shows, and what is not translated', () => {
    const [first] = whole as [PlacedPair];
    const none = new DocumentMemories().of('a.md', 'en', 'az');
    const of = (pair: PlacedPair) => readAhead([pair]).of('a.md', 'en', 'az');
    expect(of(first).source.of('rovshan')).toBeDefined();
    for (const pair of [
      { ...first, draft: true },
      { ...first, target: ' ' },
      { ...first, target: undefined },
    ])
      expect(of(pair).source).toEqual(expect.objectContaining({ stems: new Map() }));
    expect(none.source.of('rovshan')).toBeUndefined();
  });
});

describe('pairs that are no running text', () => {
  it('see what came before them of their document', async () => {
    const loose = whole.map((pair): PlacedPair => ({ ...pair, running: false }));
    const seen = { ...settings, documents: new DocumentMemories() };
    const expected = loose.map((pair) => checkPair(pair, seen).map(({ messageId }) => messageId));
    const results = await listed(validate(loose, settings));
    expect(results.map(({ findings }) => findings.map(({ messageId }) => messageId))).toEqual(expected);
  });
});

describe('what explains a verdict', () => {
  const cached = async (pairs: readonly PlacedPair[]): Promise<Result[]> =>
    JSON.parse(JSON.stringify(await listed(validate(pairs, settings)))) as Result[];
  async function* each<T>(items: readonly T[]) {
    yield* items;
  }

  it.each([
    ['of a document', whole],
    ['of lines of one document', whole.map((pair) => ({ ...pair, running: false }))],
    ['of sentences that stand alone', whole.map((pair) => ({ ...pair, running: false, alone: true }))],
  ])('agrees with the findings %s', async (_, pairs) => {
    let told = 0;
    for (const { pair, findings, explained = [] } of await listed(
      explainResults(validate(pairs, settings), settings),
    )) {
      const names = findings.filter(({ rule, source }) => rule === 'name' && source);
      told += names.length;
      const verdicts = explained.filter((fact) => 'judgement' in fact && hasType(fact.judgement));
      expect([pair.unit, verdicts.map(({ source }) => source?.text)]).toEqual([
        pair.unit,
        verdicts
          .filter(({ source }) => names.some((name) => meets(name.source, source)))
          .map(({ source }) => source?.text),
      ]);
      for (const name of names) expect(verdicts.some(({ source }) => meets(name.source, source))).toBe(true);
    }
    expect(told).toBeGreaterThan(0);
  });

  it('is the same where results come from a cache', async () => {
    const fresh = await listed(explainResults(validate(whole, settings), settings));
    const again = await listed(explainResults(each(await cached(whole)), settings));
    expect(again.map(({ explained }) => explained)).toEqual(fresh.map(({ explained }) => explained));
  });
});

const hasType = (judgement: unknown): boolean => (judgement as { type?: string } | undefined)?.type !== undefined;

type Stretch = { readonly start: number; readonly end: number } | null;
const meets = (a: Stretch, b: Stretch): boolean => a !== null && b !== null && a.start < b.end && b.start < a.end;

describe('byDocument', () => {
  const lists = async (given: string, most?: number) =>
    (
      await listed(
        byDocument(
          [...given],
          (letter) => ({ ...pairOf(['', ''], 0, letter.toLowerCase()), running: letter !== letter.toUpperCase() }),
          most,
        ),
      )
    ).map((list) => list.join(''));

  it.each([
    ['nothing', '', []],
    ['documents', 'aabbb', ['aa', 'bbb']],
    ['a document that comes again', 'aba', ['a', 'b', 'a']],
    ['what is no running text', 'aAABb', ['a', 'A', 'A', 'B', 'b']],
    ['what stands between', 'aAa', ['a', 'A', 'a']],
  ])('puts together %s', async (_, given, expected) => {
    expect(await lists(given)).toEqual(expected);
  });

  it('cuts long documents into parts', async () => {
    expect(await lists('aaaaabb', 2)).toEqual(['aa', 'aa', 'a', 'bb']);
    expect(await lists('aaaa', 4)).toEqual(['aaaa']);
  });

  it('tells languages apart', async () => {
    const pairs = ['az', 'az', 'ru'].map((language) => ({ ...pairOf(['', ''], 0), language }));
    expect((await listed(byDocument(pairs, (pair) => pair))).map(({ length }) => length)).toEqual([2, 1]);
  });
});
