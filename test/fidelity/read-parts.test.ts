import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import readParts from '../../scripts/fidelity/read-parts.json' with { type: 'json' };
import { root } from '../support/repository.js';

const page = readFileSync(join(root, 'docs', 'fidelity.md'), 'utf8');

describe('the parts that are read', () => {
  it('are read in order', () => {
    expect(readParts).toEqual(readParts.map((_, at) => at + 1));
  });

  it('are named in docs/fidelity.md', () => {
    expect(/^Parts that are read: (.*)\.$/m.exec(page)?.[1]).toBe(readParts.join(', '));
  });

  it('had their first look written down before: part, date, commit, figures', () => {
    const rows = [...page.matchAll(/^\| (\d) \| \d{4}-\d\d-\d\d \| [0-9a-f]{7} \|(?: [\d.]+[^|]* \|){8}$/gm)];
    const parts = rows.map(([, part]) => Number(part));
    expect(parts).toEqual(parts.map((_, at) => at + 1));
    expect(parts).toEqual(expect.arrayContaining(readParts));
  });
});
