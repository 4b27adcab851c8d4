import { describe, expect, it } from 'vitest';
import { actionsAt } from '../../src/doors/lsp/actions.js';
import type { Weighed } from '../../src/doors/lsp/weigh.js';
import type { PlacedFinding } from '../../src/model/index.js';

const TEXT = 'Zal 174 nəfərlikdir.';

/** A file with one finding, of "174", for which so many values may stand. */
function weighed(expected: readonly string[]): Weighed {
  const finding = {
    rule: 'number',
    severity: 'error',
    messageId: 'number.different',
    data: { source: '147', target: '174' },
    source: { start: 0, end: 3, text: '147' },
    target: { start: 4, end: 7, text: '174' },
    expected,
    fingerprint: '0123456789abcdef',
    document: 'a.md',
    language: 'az',
  } as unknown as PlacedFinding;
  const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 7 }, isExact: true };
  return {
    path: '/a.md',
    text: TEXT,
    project: undefined,
    folder: '/',
    settings: {} as Weighed['settings'],
    results: [],
    found: [{ finding, side: 'target', range }] as unknown as Weighed['found'],
  };
}

const offered = (...expected: string[]): (string | undefined)[] =>
  actionsAt(
    weighed(expected),
    { uri: 'file:///a.md', version: undefined },
    { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } },
    'en',
  ).map(({ edit }) => edit?.changes?.['file:///a.md']?.[0]?.newText);

describe('the values that an editor is offered', () => {
  it.each([
    ['all of three', ['147', '148', '149'], ['147', '148', '149']],
    ['the first three of more', ['147', '148', '149', '150'], ['147', '148', '149']],
    ['none that stands there', ['174', '147'], ['147']],
  ])('are %s', (_, expected, shown) => {
    expect(offered(...expected)).toEqual(shown);
  });
});
