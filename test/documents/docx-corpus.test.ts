import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/documents/docx.js';
import { InputError } from '../../src/model/index.js';

const folder = join(process.env.TARAZI_TEST_DATA ?? '../shared', 'documents');
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => docx.extensions.some((extension) => name.toLowerCase().endsWith(extension)))
      .sort()
  : [];
const reason = files.length === 0 ? ' (skipped: documents/ is absent from the test data)' : '';

describe(`Word documents of publishers and other tools${reason}`, () => {
  it.skipIf(files.length === 0)('are rebuilt byte for byte; only encrypted ones are refused', () => {
    const refused: string[] = [];
    let units = 0;
    let withoutCodes = 0;
    for (const name of files) {
      const bytes = readFileSync(join(folder, name));
      try {
        const parsed = docx.parse(bytes, { file: name, language: 'en' });
        expect(bytes.equals(docx.rebuild(parsed, new Map(), 'az')), name).toBe(true);
        units += parsed.units.length;
        withoutCodes += parsed.units.filter(({ source }) => source.every((part) => typeof part === 'string')).length;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        refused.push(`${error.id} ${name}`);
      }
    }
    expect(refused.every((line) => line.startsWith('zip.ole'))).toBe(true);
    expect(files.length - refused.length).toBeGreaterThan(400);
    // A filter that shows every run would have no such share.
    expect(withoutCodes / units).toBeGreaterThan(0.75);
  });
});
