import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/index.js';
import { checkXliff } from '../../../src/xliff/index.js';
import { decodeXml } from '../../../src/xml/decode.js';
import { fc, runs } from '../../support/properties.js';
import { suiteFiles } from '../outside-data.js';
import { anyHarm, harm } from './harm.js';
import * as tables from './tables.js';

const own = Object.values(tables).flatMap((rows) => rows.map(([, text]) => text));
const real = suiteFiles().map(({ path }) => decodeXml(readFileSync(path)).text);
const corpus = [...own, ...real.filter((text) => text.length < 50_000)];

describe('a damaged file', () => {
  it('is judged or refused, never a crash, and every finding has its place', () => {
    let judged = 0;
    fc.assert(
      fc.property(fc.constantFrom(...corpus), anyHarm, (text, hits) => {
        const harmed = harm(text, hits);
        const lines = harmed.split(/\r\n|\r|\n/).length;
        try {
          for (const { line, column, data, reference } of checkXliff(harmed).findings) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines);
            expect(column).toBeGreaterThan(0);
            expect(reference).toMatch(/^XLIFF/);
            for (const value of Object.values(data)) expect(String(value).length).toBeLessThan(400);
          }
          judged++;
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { numRuns: runs(1000) },
    );
    expect(judged).toBeGreaterThan(300);
  });

  it.each([
    ['DOCTYPE', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', 'xml.doctype'],
    ['50,000 levels', '<a>'.repeat(50_000), 'xml.too-deep'],
    [
      '200,000 attributes',
      `<a ${Array.from({ length: 200_000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      'xml.too-many-attributes',
    ],
    ['another format', '<tmx/>', 'xliff.not-xliff'],
    ['nothing', '', 'xml.not-well-formed'],
    ['a lone surrogate', '<xliff>\uD800</xliff>', 'xml.not-well-formed'],
  ])('%s is refused', (_, text, id) => {
    expect(() => checkXliff(text)).toThrow(expect.objectContaining({ id }));
  });

  it('beyond the limit is refused', () => {
    expect(() => checkXliff('<xliff/>', { maxLength: 5 })).toThrow(expect.objectContaining({ id: 'xml.too-long' }));
  });

  it('takes no longer than its length: references, identifiers and codes by the ten thousand', () => {
    const many = (make: (index: number) => string): string =>
      Array.from({ length: 20_000 }, (_, i) => make(i)).join('');
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:my="urn:my" version="2.0" srcLang="en" trgLang="az"><file id="f">${many((i) => `<my:e id="e${i}"/>`)}<unit id="u"><res:resourceData>${many((i) => `<res:resourceItemRef ref="x${i}"/>`)}</res:resourceData><segment><source>${many((i) => `<mrk id="m${i}" type="term" ref="#m${i}">a</mrk><sc id="s${i}" canReorder="${i === 0 ? 'firstNo' : 'no'}" canCopy="no" canDelete="no" subFlows="u"/>`)}</source><target/></segment></unit></file></xliff>`;
    // A quadratic way through would take minutes.
    expect(checkXliff(text).findings.length).toBeGreaterThan(40_000);
  });
});
