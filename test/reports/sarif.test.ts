import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { RULES } from '../../src/rules/index.js';
import { english, PAIRS, waiving, written } from '../support/reports.js';
import { testData } from '../xliff/outside-data.js';

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: Record<string, number> };
}
interface Log {
  runs: {
    tool: { driver: { version: string; rules: { id: string; help: { markdown: string } }[] } };
    columnKind: string;
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      locations: Location[];
      relatedLocations?: Location[];
      partialFingerprints: object;
      suppressions?: { justification: string }[];
    }[];
  }[];
}

const log = async (...more: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never): Promise<Log> =>
  JSON.parse(await written('sarif', ...more)) as Log;

const schemaFile = join(testData, 'report-schemas', 'sarif-schema-2.1.0.json');

describe('the SARIF report', () => {
  it.skipIf(!existsSync(schemaFile))('is valid against the schema of OASIS', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajvFormats.default(ajv);
    // Of draft 4, whose name ajv does not know; nothing in it means another thing in draft 7.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
    const validates = ajv.compile(schema);
    expect(validates({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
    for (const language of INTERFACE_LANGUAGES) {
      for (const text of [
        await written('sarif', { ...english, language }),
        await written('sarif', { ...english, language, prefix: 'docs/ü b/' }, PAIRS, await waiving('agreed')),
        await written('sarif', english, []),
      ]) {
        validates(JSON.parse(text));
        expect(validates.errors ?? []).toEqual([]);
      }
    }
  });

  it('describes every rule with its page', async () => {
    const { driver } = (await log()).runs[0]!.tool;
    expect(driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ name }) => name));
    expect(driver.rules.every(({ id, help }) => help.markdown.startsWith(`# ${id}\n`))).toBe(true);
    expect(driver.version).toBe('1.2.3');
  });

  it('gives a result a finding: the exact place of the translation, the source and other languages beside it', async () => {
    const [run] = (await log()).runs;
    const found = run!.results.find(({ ruleId }) => ruleId === 'number')!;
    const target = 'Yanvarın 20-nə keçən gecə şəhər küçələrində qoşunlar tərəfindən ';
    expect(run!.columnKind).toBe('utf16CodeUnits');
    expect(run!.tool.driver.rules[found.ruleIndex]!.id).toBe('number');
    expect(found.locations[0]!.physicalLocation).toEqual({
      artifactLocation: { uri: 'locales/az/xliff/a.md.xlf', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 10 + target.length, endColumn: 10 + target.length + 3 },
    });
    const others = found.relatedLocations!.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri);
    expect(others).toEqual(['source/a.md', 'locales/ru/xliff/a.md.xlf']);
  });

  it('suppresses what is waived, with the reason', async () => {
    const before = (await log()).runs[0]!.results;
    const after = (await log(english, PAIRS, await waiving('The author confirmed it'))).runs[0]!.results;
    expect(after.map(({ partialFingerprints }) => partialFingerprints)).toEqual(
      before.map(({ partialFingerprints }) => partialFingerprints),
    );
    expect(after.filter(({ suppressions }) => suppressions).map(({ suppressions }) => suppressions)).toContainEqual([
      { kind: 'external', status: 'accepted', justification: 'The author confirmed it' },
    ]);
  });

  it('writes paths as URI references', async () => {
    const uris = (await log({ ...english, prefix: 'docs/' })).runs[0]!.results.flatMap(({ locations }) =>
      locations.flatMap(({ physicalLocation }) => physicalLocation?.artifactLocation.uri ?? []),
    );
    expect(uris.every((uri) => uri.startsWith('docs/') && URL.canParse(uri, 'file:///x/'))).toBe(true);
    expect(uris.join()).not.toMatch(/[#?\s]/);
  });
});
