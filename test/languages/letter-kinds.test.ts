import { describe, expect, it } from 'vitest';
import { Kind, kindsOf } from '../../src/languages/letter-kinds.js';

const LATIN = kindsOf(new Set('abcə'), new Set('ə'));
const GEORGIAN = kindsOf(new Set('აბგ'), new Set('აბგ'));

describe('what a code unit is to a language', () => {
  it.each([
    ['a letter', LATIN, 'a', Kind.letter],
    ['its capital', LATIN, 'B', Kind.letter],
    ['a letter of its own', LATIN, 'ə', Kind.own],
    ['its capital', LATIN, 'Ə', Kind.own],
    ['a letter of the same script', LATIN, 'z', Kind.foreign],
    ['a letter of another', LATIN, 'ж', Kind.foreign],
    ['a letter of one further on', LATIN, 'ა', Kind.foreign],
    ['a Han sign', LATIN, '中', Kind.foreign],
    ['a digit', LATIN, '7', Kind.none],
    ['a space', LATIN, ' ', Kind.none],
    ['a dash', LATIN, '—', Kind.none],
    ['half of a character', LATIN, '😀', Kind.none],
    ['an alphabet further on', GEORGIAN, 'ბ', Kind.own],
    ['its capitals', GEORGIAN, 'Ბ', Kind.own],
    ['another letter there', GEORGIAN, 'ზ', Kind.foreign],
    ['a letter nearer by', GEORGIAN, 'a', Kind.foreign],
  ])('%s', (_, kinds, sign, kind) => {
    expect(kinds[sign.charCodeAt(0)]).toBe(kind);
  });
});
