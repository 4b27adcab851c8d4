import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { setTargetsInFile } from '../../src/project/set-targets-file.js';
import {
  type ChangesOf,
  readXliff,
  readXliffStream,
  setTargets,
  setTargetsStream,
  type TargetChange,
  writeXliff,
  XLIFF_VERSIONS,
  type XliffUnit,
} from '../../src/xliff/index.js';
import { decodeXml } from '../../src/xml/decode.js';
import { unitsFrom } from './merge-helpers.js';
import { suiteFiles } from './outside-data.js';

const cut = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

/** Says something new in every segment that has words. */
const renew: ChangesOf = (unit) =>
  unit.segments.flatMap((segment, index) =>
    segment.kind === 'segment'
      ? [{ segment: index, target: ['Yeni: ', ...segment.source], state: 'reviewed' as const }]
      : [],
  );

function inMemory(bytes: Uint8Array, changesOf: ChangesOf = renew): string {
  const document = readXliff(bytes);
  const changes: TargetChange[] = [];
  for (const file of document.files) {
    for (const unit of file.units) for (const change of changesOf(unit, file)) changes.push({ ...change, unit });
  }
  return setTargets(document, changes);
}

async function streamed(chunks: readonly Uint8Array[], changesOf: ChangesOf = renew): Promise<string> {
  let text = '';
  for await (const part of setTargetsStream(chunks, changesOf)) text += part;
  return text;
}

const own = XLIFF_VERSIONS.map((version) => ({
  name: version,
  bytes: Buffer.from(
    writeXliff({
      version,
      original: 'a.md',
      sourceLanguage: 'en',
      targetLanguage: 'az',
      units: unitsFrom([['One <1>two</1>.'], ['Three.', 'Üç.', 'final'], ['Four<2/>.']]),
    }),
  ),
}));
const others = suiteFiles()
  .filter(({ valid }) => valid)
  .map(({ name, path }) => ({ name, bytes: readFileSync(path) }));

describe.each([...own, ...others])('as a stream, $name', ({ bytes }) => {
  it('has the same units, problems and text', async () => {
    const { text, files, problems, family, version, prefix } = readXliff(bytes);
    const units: XliffUnit[] = [];
    const told: object[] = [];
    for await (const batch of readXliffStream(cut(bytes, 1000))) {
      units.push(...batch.units.map(({ unit }) => unit));
      told.push(...batch.problems);
      for (const { unit } of batch.units) {
        const { start, end } = unit.element;
        expect(batch.slice(start, end)).toBe(text.slice(start, end));
      }
      if (batch.units.length > 0) expect(batch).toMatchObject({ family, version, prefix });
    }
    expect(units).toEqual(files.flatMap((file) => file.units));
    expect(told).toEqual(problems);
    expect(await streamed(cut(bytes, 700), () => [])).toBe(text);
  });

  it('gets the same targets', async () => {
    expect(await streamed(cut(bytes, 1000))).toBe(inMemory(bytes));
  });
});

describe('chunks', () => {
  it('may be cut anywhere, in every encoding', async () => {
    const text = own[0]!.bytes.toString('utf8').replaceAll('\n', '\r\n').replace('One', 'Ən 😀');
    const expected = inMemory(Buffer.from(text));
    for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
      for (const size of [1, 2, 3, 500]) expect(await streamed(cut(bytes, size))).toBe(`\uFEFF${expected}`);
    }
  });

  it('give what stands before a fault, then its place', async () => {
    const text = own[0]!.bytes.toString('utf8').replace(/(<\/trans-unit>\s*)(<\/body>)/, '$1</boddy>');
    const ids: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { units } of readXliffStream(cut(Buffer.from(text), 100))) {
        ids.push(...units.map(({ unit }) => unit.id));
      }
    };
    const line = text.split('\n').findIndex((one) => one.includes('boddy')) + 1;
    await expect(read()).rejects.toMatchObject({ id: 'xml.not-well-formed', place: { line, column: 5 } });
    expect(ids).toHaveLength(3);
  });

  it('that never end are refused early, and hold no more than is allowed', async () => {
    const head = own[0]!.bytes.toString('utf8').replace(/<trans-unit.*/s, '');
    const filler = Buffer.alloc(65_536, 'x ');
    const hostile: [string, string, Buffer][] = [
      ['one text of a gigabyte', '<trans-unit id="a"><source>', filler],
      ['an attribute of a gigabyte', '<trans-unit id="', filler],
      ['a comment of a gigabyte', '<!-- ', filler],
      ['a CDATA section of a gigabyte', '<trans-unit id="a"><source><![CDATA[', filler],
      ['a unit of a gigabyte', '<trans-unit id="a"><source>', Buffer.from('words <x id="1"/>'.repeat(4000))],
    ];
    for (const [name, start, chunk] of hostile) {
      let given = 0;
      function* endless(): Generator<Uint8Array> {
        yield Buffer.from(head + start);
        for (; given < 2 ** 30; given += chunk.length) yield chunk;
      }
      const limits = { maxText: 2_000_000 };
      await expect(async () => {
        for await (const _ of readXliffStream(endless(), limits));
      }, name).rejects.toMatchObject({ id: 'xml.text-too-long' });
      expect(given, name).toBeLessThan(3_000_000);
    }
  });
});

describe('setTargetsInFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-stream-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes from file to file, in the encoding of the file, whole or not at all', async () => {
    const from = join(folder, 'from.xlf');
    const to = join(folder, 'to.xlf');
    const bytes = Buffer.from(`\uFEFF${own[1]!.bytes.toString('utf8')}`, 'utf16le');
    writeFileSync(from, bytes);
    await setTargetsInFile(from, to, renew);
    const written = readFileSync(to);
    expect(decodeXml(written)).toEqual({ text: inMemory(bytes), encoding: 'utf-16le' });

    writeFileSync(from, bytes.subarray(0, bytes.length - 100));
    await expect(setTargetsInFile(from, to, renew)).rejects.toMatchObject({ place: { file: from } });
    expect(readFileSync(to).equals(written)).toBe(true);
  });
});
