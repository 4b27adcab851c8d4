import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/messages/fill-in.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/messages/languages.js';
import { plainMessage } from '../../src/messages/plain-message.js';
import { fc } from '../support/properties.js';

type Values = Record<string, string | number>;

function filled(message: string, values: Values, language: InterfaceLanguage = 'en'): string | undefined {
  const plain = plainMessage(message);
  return plain && fillIn(plain, values, language);
}

const byIcu = (message: string, values: Values, language: InterfaceLanguage = 'en') =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format({ ...values });

describe('plain messages', () => {
  it.each([
    ["It''s '{'here'}': {a}", { a: '{b}' }],
    ['{known, select, yes {, expected {expected}} other {}}', { known: 'yes', expected: '5' }],
    ['{known, select, yes {, expected {expected}} other {}}', { known: 'no', expected: '5' }],
    ['{known, select, yes {a} other {b {x}}}', { known: 'constructor', x: 1 }],
    ['<b>{n}</b>', { n: 1000 }],
    ['{n, plural, =0 {none} one {# file of {a}} other {# files}}', { n: 0, a: 'x' }],
    ['{n, plural, =0 {none} one {# file of {a}} other {# files}}', { n: 1, a: 'x' }],
    ['{n, plural, one {{m, plural, one {# and {n}} other {# of #}}} other {#}} #', { n: 1, m: 2 }],
    ['{n, plural, one {{a, select, x {#} other {}}} other {#}}', { n: 1, a: 'x' }],
    ['{n, number}', { n: 999 }],
  ])('%s is filled in as ICU does', (message, values: Values) => {
    expect(filled(message, values)).toBe(byIcu(message, values));
  });

  it('counts as ICU does, in every language of the interface', () => {
    const message = '{n, plural, =7 {seven} one {# one} few {# few} many {# many} other {# other}} {n, number}';
    fc.assert(
      fc.property(fc.constantFrom(...INTERFACE_LANGUAGES), fc.integer({ min: 0, max: 999 }), (language, n) => {
        expect(filled(message, { n }, language)).toBe(byIcu(message, { n }, language));
      }),
    );
  });

  it.each([
    '{n, selectordinal, one {#st} other {#th}}',
    '{n, plural, offset:1 one {#} other {#}}',
    '{n, number, percent}',
    '{known, select, yes {{n, date}} other {}}',
    '{',
  ])('leaves %s to ICU', (message) => {
    expect(plainMessage(message)).toBeUndefined();
  });

  it.each([1000, -1, 0.5, -0, Number.NaN, '1'])('leaves %s to ICU, where it is a number or counts', (n) => {
    expect(filled('{n, number}', { n })).toBeUndefined();
    expect(filled('{n, plural, one {a} other {b}}', { n })).toBeUndefined();
  });

  it('does not fill in what is missing', () => {
    expect(filled('{a} and {b}', { a: 'x' })).toBeUndefined();
    expect(filled('{n, plural, one {{b}} other {{b}}}', { n: 1 })).toBeUndefined();
  });
});
