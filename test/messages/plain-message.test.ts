import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/messages/fill-in.js';
import { plainMessage } from '../../src/messages/plain-message.js';

function filled(message: string, values: Record<string, string | number>): string | undefined {
  const plain = plainMessage(message);
  return plain && fillIn(plain, values);
}

describe('plain messages', () => {
  it.each([
    ["It''s '{'here'}': {a}", { a: '{b}' }],
    ['{known, select, yes {, expected {expected}} other {}}', { known: 'yes', expected: '5' }],
    ['{known, select, yes {, expected {expected}} other {}}', { known: 'no', expected: '5' }],
    ['{known, select, yes {a} other {b {x}}}', { known: 'constructor', x: 1 }],
    ['<b>{n}</b>', { n: 1000 }],
  ])('%s is filled in as ICU does', (message, values) => {
    const text = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).format({ ...values });
    expect(filled(message, values)).toBe(text);
  });

  it.each([
    '{n, plural, one {# file} other {# files}}',
    '{n, number}',
    '{known, select, yes {{n, number}} other {}}',
    '{',
  ])('leaves %s to ICU', (message) => {
    expect(plainMessage(message)).toBeUndefined();
  });

  it('does not fill in what is missing', () => {
    expect(filled('{a} and {b}', { a: 'x' })).toBeUndefined();
  });
});
