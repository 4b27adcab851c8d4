import { describe, expect, it } from 'vitest';
import { icuArguments } from '../../src/text/icu-arguments.js';

const shown = (text: string): string[] =>
  icuArguments(text).map(({ type, name, keys, start, end }) => {
    for (const span of [name, ...keys]) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect([text[start], text[end - 1]]).toEqual(['{', '}']);
    return `${type} ${name.text}: ${keys.map((key) => key.text).join(' ')}`;
  });

describe('icuArguments', () => {
  it.each<[string, string[]]>([
    ['{n, plural, one {# file} other {# files}}', ['plural n: one other']],
    ['{ n ,selectordinal,=1{st} other{th} }', ['selectordinal n: =1 other']],
    ['{n, plural, offset:1 one {# more} other {# more}}', ['plural n: one other']],
    ['{n, plural, offset: 1 =1 {one} other {# more}}', ['plural n: =1 other']],
    [
      '{who, select, she {{n, plural, one {her} other {hers}}} other {theirs}}',
      ['plural n: one other', 'select who: she other'],
    ],
    ['{city, select, Paris {there} Тула {тут} other {}}', ['select city: Paris Тула other']],
    ["{n, select, a {it''s '{' here} other {}}", ['select n: a other']],
    ['{name} and {date, date, short}', []],
    ['{n, plural, one {a}', []],
    ['{n, plural, one a}', []],
    ['}{', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(shown(text)).toEqual(found);
  });
});
