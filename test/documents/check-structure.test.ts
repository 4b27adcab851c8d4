import { describe, expect, it } from 'vitest';
import { checkStructure } from '../../src/documents/markdown/check-structure.js';

const LIMITS = { maxNesting: 10, maxMarkup: 20 };

describe('a Markdown document', () => {
  it.each([
    ['quotes', (depth: number) => `${'> '.repeat(depth)}a`],
    ['lists', (depth: number) => `${'- '.repeat(depth)}a`],
    ['brackets', (depth: number) => `${'['.repeat(depth)}a`],
  ])('may nest %s as deep as the limit, no deeper', (_, text) => {
    expect(() => checkStructure(text(10), 'a.md', LIMITS)).not.toThrow();
    expect(() => checkStructure(text(11), 'a.md', LIMITS)).toThrow(expect.objectContaining({ id: 'input-too-deep' }));
  });

  it('may have as much markup in a block as the limit, no more', () => {
    const block = (marks: number): string => `${'`'.repeat(marks)} a\n\n${'`'.repeat(20)} b`;
    expect(() => checkStructure(block(20), 'a.md', LIMITS)).not.toThrow();
    expect(() => checkStructure(block(21), 'a.md', LIMITS)).toThrow(
      expect.objectContaining({ id: 'input-too-complex', place: { file: 'a.md', line: 1 } }),
    );
  });
});
