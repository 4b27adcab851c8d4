import { describe, expect, it } from 'vitest';
import { Side } from '../../../src/facts/names/mention/side.js';
import { lookupOf } from '../../../src/facts/names/read/lookup.js';
import { languageOf } from '../../../src/languages/index.js';

const english = languageOf('en')!;
const russian = languageOf('ru')!;
const TEXT = 'Anna Weber lives in Vienna.';

describe('a side holds the text that it read last', () => {
  const side = new Side();

  it('and holds none at first', () => {
    expect(side.holds('', english)).toBe(false);
    expect(side.holds(TEXT, english)).toBe(false);
  });

  it.each([
    ['the same text', TEXT, english, true],
    ['another text', `${TEXT} `, english, false],
    ['the same text in another language', TEXT, russian, false],
  ])('%s', (_, text, language, held) => {
    side.load(TEXT, english);
    expect(side.holds(text, language)).toBe(held);
  });

  it('until the forms that it points to are thrown away', () => {
    side.load(TEXT, english);
    lookupOf(english).table.clear();
    expect(side.holds(TEXT, english)).toBe(false);
    side.load(TEXT, english);
    expect(side.holds(TEXT, english)).toBe(true);
  });
});
