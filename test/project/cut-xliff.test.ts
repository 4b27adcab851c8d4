import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CutXliff } from '../../src/project/cut-xliff.js';
import { addNote, readXliff, setTargets, unitOf, writeXliff, XLIFF_VERSIONS } from '../../src/xliff/index.js';
import { fc, runs } from '../support/properties.js';
import { anyUnits } from '../xliff/arbitrary.js';
import { suiteFiles } from '../xliff/outside-data.js';

const head = { original: 'a.md', sourceLanguage: 'en', targetLanguage: 'az', sourceHash: 'abc', locations: true };

type Edit = (text: string, id: string) => string;

const unitIn = (text: string, id: string) => {
  const document = readXliff(text);
  return { document, unit: document.files[0]!.units.find((unit) => unit.id === id)! };
};

const writing =
  (target: string): Edit =>
  (text, id) => {
    const { document, unit } = unitIn(text, id);
    return unit.segments.length === 1
      ? setTargets(document, [{ unit, target: [target], state: 'translated' }])
      : addNote(document, unit, { text: target });
  };

/** Edits units one after the other, in their cuts and in the whole file: bytes and units have to be the same each time. */
function expectSame(text: string, edits: readonly (readonly [id: string, edit: Edit])[]): void {
  const cut = new CutXliff(Buffer.from(text), readXliff(text));
  let whole = text;
  for (const [id, edit] of edits) {
    const one = cut.unit(id)!;
    const alone = readXliff(one.text).files[0]!;
    const [unit, ...others] = alone.units;
    expect(others).toEqual([]);
    const meant = readXliff(whole).files[0]!;
    expect(unitOf(unit!, alone)).toEqual(unitOf(meant.units.find((other) => other.id === id)!, meant));
    const bytes = one.replace(edit(one.text, id));
    whole = edit(whole, id);
    expect(Buffer.from(bytes).toString()).toBe(whole);
    expect(cut.is(Buffer.from(whole))).toBe(true);
    expect(cut.is(Buffer.from(text))).toBe(whole === text);
  }
}

describe('a unit that is cut out of its file', () => {
  it.each(XLIFF_VERSIONS)('is read and written as in the whole of it: XLIFF %s', (version) => {
    fc.assert(
      fc.property(anyUnits, fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'grapheme' }))), (units, changes) => {
        const text = writeXliff({ ...head, version, units });
        const ids = readXliff(text).files[0]!.units.map(({ id }) => id);
        if (ids.length === 0) return;
        const plain = (value: string): string => value.replace(/[^\p{L}\p{N}&<>" ]/gu, '');
        expectSame(
          text,
          changes.map(([at, value]) => [ids[at % ids.length]!, writing(plain(value))]),
        );
      }),
      { numRuns: runs(30) },
    );
  });

  it('stands in groups, beside units of other files, and is the first of its id', () => {
    const unit = (id: string, target: string): string =>
      `<trans-unit id="${id}"><source>Ə</source><target>${target}</target></trans-unit>`;
    const file = (body: string): string =>
      `<file original="ş" source-language="en" target-language="az" datatype="plaintext"><body>${body}</body></file>`;
    const text = `\u{feff}<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${file(
      `<!-- ş -->${unit('a', '1')}<group id="g" xml:space="preserve">\n${unit('b', '2')}<group>${unit('c', '3')}</group></group>${unit('b', '4')}`,
    )}${file(unit('a', '5'))}</xliff>`;
    const ids = ['c', 'a', 'b', 'c', 'b'];
    expectSame(
      text,
      ids.map((id, at) => [id, writing(`ğ${at}`)]),
    );
    expect(new CutXliff(Buffer.from(text), readXliff(text)).unit('d')).toBeUndefined();
  });

  const files = suiteFiles();
  it.skipIf(files.length === 0)('is read so in files of others (skipped without TARAZI_TEST_DATA)', () => {
    for (const { path } of files) {
      const text = readFileSync(path, 'utf8');
      let ids: string[];
      try {
        ids = readXliff(text).files[0]!.units.map(({ id }) => id);
      } catch {
        continue;
      }
      expectSame(
        text,
        ids.slice(0, 3).map((id) => [id, writing('Ə')]),
      );
    }
  });
});
