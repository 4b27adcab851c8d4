import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { mergeImport, readXliff, setTargets, unitsOf, writeXliff, XLIFF_VERSIONS } from '../../src/xliff/index.js';
import { fc, runs } from '../support/properties.js';
import { anyUnits } from './arbitrary.js';

/** What accidents, tools and attackers do to a text, at one of its tags. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom<(token: string) => string>(
      (token) => `<g id="1">a</g>${token}`,
      (token) => `<x id="1"/><bx id="7"/>${token}<ex id="7"/>`,
      (token) => `<pc id="1"><ec id="9" isolated="yes"/></pc><sc id="2"/>${token}`,
      (token) => `<mrk mtype="seg" mid="1" id="m"/>${token}`,
      (token) => `<mrk mtype="seg" mid="1" id="m">t</mrk>${token}`,
      (token) => `<target state="final">Başqa</target>${token}`,
      (token) => `${token}<source/><note>n</note>`,
      (token) => `${token}Mətn &amp; <!-- c --><![CDATA[<g>]]>`,
      (token) => `<segment><source>a</source><target order="2">b</target></segment>${token}`,
      (token) => token.replace(/ \w+="[^"]*"/, ''),
      (token) => token.replace(/id="[^"]*"/, 'id="1"'),
      (token) => (/\/>$/.test(token) ? '' : token),
      (token) => (token.startsWith('<') ? token : ''),
      (token) => (token.startsWith('<') ? token : token + token),
      // These break the XML.
      (token) => token.slice(1),
      () => '\u0000&x;',
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('damaged files', () => {
  it('are read, or refused with an InputError, and lose nothing silently', () => {
    let read = 0;
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...XLIFF_VERSIONS), damage, (units, version, hits) => {
        const head = { original: 'a', sourceLanguage: 'en', targetLanguage: 'az' };
        const tokens = writeXliff({ ...head, version, units }).split(/(<[^>]*>)/);
        for (const { at, how } of hits) {
          const index = Math.min(tokens.length - 1, Math.floor(at * tokens.length));
          tokens[index] = how(tokens[index]!);
        }
        const text = tokens.join('');
        try {
          const document = readXliff(text);
          read++;
          expect(setTargets(document, [])).toBe(text);
          for (const file of document.files) unitsOf(file);
          const { units: merged } = mergeImport(units, document, { force: true });
          expect(merged.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
          for (const [index, unit] of units.entries()) if (unit.target) expect(merged[index]!.target).toBeDefined();
          const again = mergeImport(merged, document, { force: true });
          expect(again.units).toEqual(merged);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { numRuns: runs(2000) },
    );
    expect(read).toBeGreaterThan(300);
  });
});
