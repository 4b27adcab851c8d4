import { describe, expect, it } from 'vitest';
import { jsonError } from '../../src/text/json-error.js';

describe('what is wrong in a text that is no JSON', () => {
  it.each([
    ['{"a": 1,}', 'key', 1, 9],
    ['{"a" 1}', 'colon', 1, 6],
    ['{"a": 1\n "b": 2}', 'comma', 2, 2],
    ['{"a": }', 'value', 1, 7],
    ['{"a": 1', 'end', 1, 8],
    ['', 'end', 1, 1],
    ['{"a": 1} 2', 'more', 1, 10],
    ['{"a": "b\n"}', 'string', 1, 7],
    ['{"a": "\\q"}', 'string', 1, 7],
    ['{"a": 1 /* c */}', 'sign', 1, 9],
    ["{'a': 1}", 'sign', 1, 2],
    ['['.repeat(200_000), 'end', 1, 200_001],
  ])('%j', (text, what, line, column) => {
    expect(jsonError(text)).toEqual({ what, line, column });
  });
});
