import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cataloguesOf } from '../../scripts/build/browser/catalogue.js';
import * as node from '../../src/messages/backend.js';
import {
  addCatalogue,
  formatEither,
  formatMessage,
  formatNumber,
  hasMessage,
} from '../../src/messages/browser/backend.js';
import { compileMessage } from '../../src/messages/browser/compile.js';
import type { Compiled } from '../../src/messages/browser/compiled.js';
import { formatCompiled } from '../../src/messages/browser/format.js';
import { INTERFACE_LANGUAGES, translate } from '../../src/messages/index.js';
import { root } from '../support/repository.js';

const FILES = { en: 'source/messages.json', az: 'locales/az/messages.json', ru: 'locales/ru/messages.json' } as const;

/** Values to try each argument with. */
function valuesOf(message: Compiled, into = new Map<string, (string | number)[]>()): Map<string, (string | number)[]> {
  for (const piece of message) {
    if (typeof piece !== 'object') continue;
    const { kind, name } = piece;
    if (kind === 'argument') into.set(name, into.get(name) ?? ['<b>{x}</b>']);
    else if (kind === 'select') into.set(name, [...Object.keys(piece.options), 'constructor']);
    else into.set(name, [0, 1, 2, 5, 0.25, 12345.5]);
    if ('options' in piece) for (const option of Object.values(piece.options)) valuesOf(option, into);
  }
  return into;
}

describe.each(INTERFACE_LANGUAGES)('the messages that browsers have, in %s', (language) => {
  const { said, explained } = cataloguesOf(join(root, FILES[language]), true);

  it('are as ICU has them, whatever is filled in', () => {
    addCatalogue(language, said);
    addCatalogue(language, explained);
    expect([said, explained].map((catalogue) => Object.keys(catalogue).length > 100)).toEqual([true, true]);
    for (const [id, message] of Object.entries({ ...said, ...explained })) {
      const names = [...valuesOf(message)];
      for (let turn = 0; turn < Math.max(1, ...names.map(([, list]) => list.length)); turn++) {
        const values = Object.fromEntries(names.map(([name, list]) => [name, list[turn % list.length]!]));
        expect(formatMessage(language, id, values), id).toBe(translate(language, id, values));
      }
    }
  });

  it('join words and write numbers in the same way', () => {
    for (const words of [
      ['5', '6'],
      ['5', '6', '7'],
      ['a', 'b', 'c', 'd'],
    ])
      expect(formatEither(language, words)).toBe(node.formatEither(language, words));
    for (const value of [0, 5, -1234, 12345.678, 1e9])
      for (const options of [undefined, { maximumFractionDigits: 1 }, { style: 'percent' }] as const)
        expect(formatNumber(language, value, options)).toBe(node.formatNumber(language, value, options));
  });
});

describe('a message that is compiled', () => {
  it('is its id where no catalogue has it', () => {
    addCatalogue('en', { known: ['x'] });
    expect(formatMessage('en', 'constructor', {})).toBe('constructor');
    expect([hasMessage('known'), hasMessage('constructor')]).toEqual([true, false]);
  });

  it.each([
    ['open', 'The hall is open.'],
    ['shut', 'The hall is closed.'],
  ])('says what a word selects: %s', (state, text) => {
    const message = compileMessage('The hall is {state, select, open {open} other {closed}}.');
    expect(formatCompiled(message, { state }, 'en')).toBe(text);
  });

  it('throws where an argument is missing, as ICU does', () => {
    expect(() => formatCompiled(compileMessage('{a} of {b}'), { a: 1 }, 'en')).toThrow(/b/);
  });

  it.each([
    '{a',
    '{a, date}',
    '{a, number, ::currency/EUR}',
    '{n, selectordinal, other {#}}',
    '{n, plural, offset:1 other {#}}',
  ])('is refused when the package is built, where browsers could not say it: %s', (message) => {
    expect(() => compileMessage(message)).toThrow();
  });
});
