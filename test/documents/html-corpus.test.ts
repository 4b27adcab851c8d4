import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/documents/html.js';
import { type Content, InputError } from '../../src/model/index.js';

const folder = join(process.env.TARAZI_TEST_DATA ?? '../shared', 'documents');
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => html.extensions.some((extension) => name.toLowerCase().endsWith(extension)))
      .sort()
  : [];
const reason = files.length === 0 ? ' (skipped: documents/ is absent from the test data)' : '';

describe(`web pages of publishers and other tools${reason}`, () => {
  it.skipIf(files.length === 0)(
    'are rebuilt byte for byte, and keep their structure with every letter replaced',
    async () => {
      const refused: string[] = [];
      for (const name of files) {
        const bytes = readFileSync(join(folder, name));
        try {
          const parsed = html.parse(bytes, { file: name, language: 'en' });
          expect(bytes.equals(html.rebuild(parsed, new Map(), 'az')), name).toBe(true);
          // The largest take as long as all others together.
          if (bytes.length > 100_000) continue;
          const targets = new Map(
            parsed.units.map(({ id, source }): [string, Content] => [
              id,
              source.map((part) => (typeof part === 'string' ? part.replace(/\p{L}/gu, 'Ж') : part)),
            ]),
          );
          expect(await html.structureChange(bytes, html.rebuild(parsed, targets, 'az')), name).toBeUndefined();
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          refused.push(`${error.id} ${name}`);
        }
      }
      // One says that it is UTF-8 and is not.
      expect(refused.map((line) => line.split(' ')[0])).toEqual(['input-encoding']);
      expect(files.length).toBeGreaterThan(200);
    },
  );
});
