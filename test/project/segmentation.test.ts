import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.js';
import { readSegmentation } from '../../src/project/segmentation.js';
import { writeSrx } from '../../src/srx/index.js';
import { temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const rules = writeSrx(LANGUAGES.map(({ tag, segmentation }) => ({ language: tag, rules: segmentation })));

/** Writes rules with spaces behind them, so many bytes in all. */
function rulesOf(bytes: number): string {
  const file = `rules-${bytes}.srx`;
  writeFileSync(
    join(folder, file),
    Buffer.concat([Buffer.from(rules), Buffer.alloc(bytes - Buffer.byteLength(rules), ' ')]),
  );
  return file;
}

describe('a file of segmentation rules', () => {
  it('is read up to ten million bytes, and refused beyond', async () => {
    const file = rulesOf(10_000_000);
    expect((await readSegmentation(folder, file, file)).of('en')).toBeDefined();
    const larger = rulesOf(10_000_001);
    await expect(readSegmentation(folder, larger, larger)).rejects.toMatchObject({
      id: 'file-too-large',
      data: { size: 10_000_001, limit: 10_000_000 },
    });
  });
});
