import { describe, expect, it } from 'vitest';
import { readXliff, unitsOf, writeXliff, XLIFF_VERSIONS } from '../../src/xliff/index.js';
import { fc, runs } from '../support/properties.js';
import { anyUnits } from './arbitrary.js';

const head = {
  original: 'source/a b.md',
  sourceLanguage: 'en',
  targetLanguage: 'az',
  sourceHash: 'abc',
  locations: true,
};

describe.each(XLIFF_VERSIONS)('XLIFF %s', (version) => {
  it('gives back the units that were written', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const written = writeXliff({ ...head, version, units });
        const document = readXliff(written);
        expect(document.problems).toEqual(units.some((unit) => unit.id === '') ? expect.anything() : []);
        expect(unitsOf(document.files[0]!)).toEqual(units);
        expect(document.version).toBe(version);
        expect(document.files[0]).toMatchObject({
          original: 'source/a b.md',
          sourceLanguage: 'en',
          targetLanguage: 'az',
          sourceHash: 'abc',
        });
      }),
      { numRuns: runs(400) },
    );
  });

  it('gives the same bytes when written again', () => {
    fc.assert(
      fc.property(anyUnits, fc.boolean(), (units, prefill) => {
        const first = writeXliff({ ...head, version, units, prefill });
        const again = unitsOf(readXliff(first).files[0]!);
        expect(writeXliff({ ...head, version, units: again, prefill })).toBe(first);
      }),
      { numRuns: runs(200) },
    );
  });
});
