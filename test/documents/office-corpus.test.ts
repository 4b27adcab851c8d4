import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat } from '../../src/documents/document-format.js';
import { pptx } from '../../src/documents/pptx.js';
import { xlsx } from '../../src/documents/xlsx.js';
import { plainText } from '../../src/model/index.js';

const folder = join(process.env.TARAZI_TEST_DATA ?? '../shared', 'documents/corpus');
const filesOf = ({ name, extensions }: DocumentFormat): string[] =>
  existsSync(join(folder, name))
    ? readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => extensions.some((extension) => file.toLowerCase().endsWith(extension)))
        .sort()
    : [];
const replaced = (text: string): string => text.replace(/\p{Lu}/gu, 'X').replace(/\p{Ll}/gu, 'x');

describe.each([pptx, xlsx])('documents of other tools: $name', (format) => {
  const files = filesOf(format);
  const reason = files.length === 0 ? ' (skipped: documents/corpus is absent from the test data)' : '';
  const read = (bytes: Uint8Array, file: string) => format.parse(bytes, { file, language: 'en', segmentation: [] });

  it.skipIf(files.length === 0)(
    `are rebuilt byte for byte; with every letter replaced they say just that${reason}`,
    async () => {
      for (const name of files) {
        const bytes = readFileSync(join(folder, format.name, name));
        const parsed = read(bytes, name);
        expect(bytes.equals(format.rebuild(parsed, new Map(), 'az')), name).toBe(true);
        const targets = parsed.units.map(
          ({ id, source }) => [id, source.map((part) => (typeof part === 'string' ? replaced(part) : part))] as const,
        );
        const built = format.rebuild(parsed, new Map(targets), 'az');
        expect(await format.structureChange(bytes, built), name).toBeUndefined();
        expect(read(built, name).units.map(({ source }) => plainText(source))).toEqual(
          parsed.units.map(({ source }) => replaced(plainText(source))),
        );
      }
      expect(files.length).toBeGreaterThan(70);
    },
    60_000,
  );
});
