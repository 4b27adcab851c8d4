import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCRIPT_FILE, scriptFile } from '../../scripts/generate/report/script.js';
import { SCRIPT } from '../../src/reports/html/script.generated.js';
import { root } from '../support/repository.js';

describe('the scripts of the HTML report', () => {
  it('are what `npm run generate` makes of the typed ones', async () => {
    expect(readFileSync(join(root, SCRIPT_FILE), 'utf8')).toBe(await scriptFile());
  });

  it('end no element early and load nothing', () => {
    expect(SCRIPT).not.toMatch(/<\/script|<!--|\bimport\b|\bfetch\b|innerHTML/i);
  });
});
