import { describe, expect, it } from 'vitest';
import { checkXliff, readXliff, setTargets, writeXliff, XLIFF_VERSIONS } from '../../../src/xliff/index.js';
import { fc, runs } from '../../support/properties.js';
import { anyUnits } from '../arbitrary.js';

/** Codes that a translator damaged stay damaged, in the file too: here targets have those of their source. */
const sound = anyUnits.map((units) => units.map((unit) => (unit.target ? { ...unit, target: unit.source } : unit)));
const errorsIn = (text: string) => checkXliff(text).findings.filter(({ severity }) => severity === 'error');

describe('what we write', () => {
  it.each(XLIFF_VERSIONS)('is valid XLIFF %s', (version) => {
    fc.assert(
      fc.property(sound, (units) => {
        const head = { original: 'a.md', sourceLanguage: 'en', targetLanguage: 'az' };
        const text = writeXliff({ ...head, version, units });
        expect(checkXliff(text).version).toBe(version);
        expect(errorsIn(text)).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it.each(XLIFF_VERSIONS)('stays valid when targets are set (%s)', (version) => {
    fc.assert(
      fc.property(sound, (units) => {
        const head = { original: 'a.md', sourceLanguage: 'en', targetLanguage: 'az' };
        const document = readXliff(writeXliff({ ...head, version, units }));
        const changes = document.files.flatMap((file) =>
          file.units.flatMap((unit) =>
            unit.segments.flatMap(({ kind, source }, segment) =>
              kind === 'segment' ? [{ unit, segment, target: source, state: 'reviewed' as const }] : [],
            ),
          ),
        );
        expect(errorsIn(setTargets(document, changes))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});
