import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkXliff } from '../../../src/xliff/index.js';
import { decodeXml } from '../../../src/xml/decode.js';
import { fc, runs } from '../../support/properties.js';
import { hasSchemas, hasXmllint, schemaOf, suiteFiles } from '../outside-data.js';
import { anyHarm, harm } from './harm.js';
import * as tables from './tables.js';

const { XLIFF_12, ...rest } = tables;
const texts = (rows: readonly (readonly [string, string, ...string[]])[]): string[] => rows.map(([, text]) => text);
const real = suiteFiles()
  .filter(({ valid }) => valid)
  .map(({ name, path }) => ({ name, text: decodeXml(readFileSync(path)).text.replace(/^\uFEFF/, '') }))
  .filter(({ text }) => text.length < 20_000);
const of = (tools: boolean): string[] =>
  real.filter(({ name }) => name.includes('cat-tools') === tools).map(({ text }) => text);

/** Texts that the schema of a version rejects. */
function rejected(version: string, all: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-schema-'));
  try {
    const paths = all.map((text, index) => {
      const path = join(folder, `${index}.xlf`);
      writeFileSync(path, text.replace(/(<\?xml[^>]*encoding=")[^"]*/, '$1UTF-8'));
      return path;
    });
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schemaOf(version), ...paths], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    const valid = new Set(stderr.split('\n').flatMap((line) => /^(.*) validates$/.exec(line)?.[1] ?? []));
    return all.filter((_, index) => !valid.has(paths[index] ?? ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isReported(text: string): boolean {
  try {
    return checkXliff(text).findings.some(({ severity }) => severity === 'error');
  } catch {
    return true;
  }
}

describe.skipIf(!hasXmllint || !hasSchemas)(
  'the OASIS schemas (xliff-schemas and xmllint, skipped where absent)',
  () => {
    it.each([
      ['1.2', [...texts(XLIFF_12), ...of(true)]],
      ['2.1', [...texts(Object.values(rest).flat()), ...of(false)]],
    ])('reject nothing that we let pass (%s)', (version, sound) => {
      const harmed = fc.sample(
        fc.tuple(fc.constantFrom(...sound), anyHarm).map(([text, hits]) => harm(text, hits)),
        { numRuns: runs(250) },
      );
      const bad = rejected(version, [...sound.filter((text) => !text.includes('document:2.2')), ...harmed]);
      expect(bad.length).toBeGreaterThan(100);
      expect(bad.filter((text) => !isReported(text) && !text.includes('document:2.2'))).toEqual([]);
    });
  },
);
