import { describe, expect, it } from 'vitest';
import { writeXliff, XLIFF_VERSIONS } from '../../src/xliff/index.js';
import { fc, runs } from '../support/properties.js';
import { anyUnits } from './arbitrary.js';
import { hasSchemas, hasXmllint, lint } from './outside-data.js';

describe.skipIf(!hasXmllint || !hasSchemas)(
  'against the OASIS schemas (skipped without xmllint or xliff-schemas)',
  () => {
    const head = { original: 'source/a b.md', sourceLanguage: 'en', targetLanguage: 'az-Latn' };

    it.each(XLIFF_VERSIONS)('%s is valid, whatever the units', (version) => {
      fc.assert(
        fc.property(anyUnits, fc.boolean(), fc.boolean(), (units, prefill, locations) => {
          const notesOf = () => [{ text: '26,000 → 26 000', from: 'developer', category: 'number' }];
          const metadataOf = () => [
            { category: 'a', type: 'b', value: '<' },
            { type: 'c', value: '' },
          ];
          expect(
            lint(
              writeXliff({ ...head, version, units, prefill, locations, notesOf, metadataOf, sourceHash: 'ff' }),
              version,
            ),
          ).toBe('');
        }),
        { numRuns: runs(40) },
      );
    });

    it.each(XLIFF_VERSIONS)('%s without units is valid', (version) => {
      expect(lint(writeXliff({ ...head, version, units: [] }), version)).toBe('');
    });
  },
);
