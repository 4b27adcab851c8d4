import { describe, expect, it } from 'vitest';
import { html } from '../../src/documents/html.js';
import { markdown } from '../../src/documents/markdown.js';
import { plainTextFormat } from '../../src/documents/plain-text.js';
import { saysSomething, speakable, UNSPEAKABLE } from '../../src/text/speakable.js';

describe('speakable', () => {
  it.each([
    ['control characters go', 'a\u0000b\u0007\u000B\u001F', 'ab'],
    ['white space that XML holds stays', 'a\tb\nc\rd\u0085', 'a\tb\nc\rd\u0085'],
    ['halves of pairs are marked', '\uD83Da\uDE00 😀', '\uFFFDa\uFFFD 😀'],
    ['no characters', '\uFFFE\uFFFF', ''],
  ])('%s', (_, given, left) => {
    expect(speakable(given)).toBe(left);
    expect(UNSPEAKABLE.test(left)).toBe(false);
  });

  it.each(['', ' \n', '\u0000', ' \u0001 \uFFFF'])('nothing is said by %j', (given) => {
    expect(saysSomething(given)).toBe(false);
  });
});

describe('a translation that says nothing once it can be written', () => {
  const built = (page: string): string => {
    const parsed = markdown.parse(page, { file: 'a.md', language: 'en' });
    expect(parsed.units.length).toBeGreaterThan(0);
    return markdown.rebuild(parsed, new Map(parsed.units.map(({ id }) => [id, ['\u0000\u001F']])));
  };

  it.each([
    ['a block', 'One.\n'],
    ['a line of HTML', '> <div>\n> One\n> </div>\n\nTwo\n'],
    ['an attribute of HTML', '<p title="One">Two</p>\n'],
    ['a title of a link', '[One](a.md "Two")\n'],
    ['a definition', '[One]\n\n[One]: a.md "Two"\n'],
    ['YAML', '---\ntitle: One\n---\n\nTwo\n'],
    ['TOML', '+++\ntitle = "One"\n+++\n\nTwo\n'],
  ])('leaves %s as it was', (_, page) => {
    expect(built(page)).toBe(page);
  });
});

describe('what no file for translators can hold', () => {
  it.each([
    ['a page', html, '<p>One&#12;two&#1;\u0001</p>'],
    ['plain text', plainTextFormat, 'One\u0001two\n'],
  ])('travels as a code in %s', (_, format, page) => {
    const { units } = format.parse(Buffer.from(page), { file: 'a', language: 'en' });
    expect(units).not.toHaveLength(0);
    for (const { source } of units)
      for (const part of source) if (typeof part === 'string') expect(part).not.toMatch(UNSPEAKABLE);
  });
});
