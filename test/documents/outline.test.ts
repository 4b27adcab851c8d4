import { describe, expect, it } from 'vitest';
import { outlineChange } from '../../src/documents/markdown/outline.js';

const SOURCE = '# Title\n\nText with **bold**.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nx\n```\n';

describe('the structure of a rebuilt document, read by remark', () => {
  it.each([
    ['other words', SOURCE.replace('Text with **bold**', 'Mətn')],
    ['another emphasis', SOURCE.replace('**bold**', '*bold*')],
    ['the same', SOURCE],
  ])('agrees: %s', (_, built) => {
    expect(outlineChange(SOURCE, built, 'markdown')).toBeUndefined();
  });

  it.each([
    ['a heading that became text', SOURCE.replace('# Title', 'Title'), 1],
    ['text that became a list', SOURCE.replace('Text', '- Text'), 3],
    ['a lost item', SOURCE.replace('- two\n', ''), 7],
    [
      'a cell too many',
      SOURCE.replace('| 1 | 2 |', '| 1 | 2 | 3 |')
        .replace('|---|---|', '|---|---|---|')
        .replace('| a | b |', '| a | b | c |'),
      8,
    ],
    ['changed code', SOURCE.replace('\nx\n', '\ny\n'), 12],
    ['something behind the end', `${SOURCE}\nMore.\n`, 16],
  ])('differs: %s', (_, built, line) => {
    expect(outlineChange(SOURCE, built, 'markdown')).toBe(line);
  });
});
