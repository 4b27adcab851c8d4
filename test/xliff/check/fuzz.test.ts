import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/index.js';
import { decodeXml } from '../../../src/xliff/decode.js';
import { checkXliff } from '../../../src/xliff/index.js';
import { suiteFiles } from '../outside-data.js';
import * as tables from './tables.js';

const own = Object.values(tables).flatMap((rows) => rows.map(([, text]) => text));
const real = suiteFiles().map(({ path }) => decodeXml(readFileSync(path)).text);
const corpus = [...own, ...real.filter((text) => text.length < 50_000)];

/** What is done to a token (a tag, or the text between two) with another token of the same file. */
const HARM: readonly ((token: string, other: string) => string)[] = [
  () => '',
  (token) => token + token,
  (token, other) => token + other,
  (_, other) => other,
  (token) => token.replace(/ [\w:-]+="[^"]*"/, ''),
  (token) => token.replace(/="[^"]*"/, '=""'),
  (token) => token.replace(/="[^"]*"/, '="#/__proto__=\u{10FFFF}//constructor"'),
  (token) => token.replace(/="([^"]*)"/g, '="$1 $1"'),
  (token) => token.replace(/="([^"]*)"/, `="${'9'.repeat(5000)}"`),
  (token) =>
    token
      .replace(/^<(\w+)/, '<$1 ref="#/f=f/u=u" id="1" startRef="1" copyOf="1" order="1e9"')
      .replace(/(id="1".*) id="[^"]*"/, '$1'),
  (token) => token.replace(/\/>$/, '>'),
  (token) => token.replace(/^<\/?(\w+)/, (tag) => (tag.startsWith('</') ? '</__proto__' : '<__proto__')),
  (token) => `&#x1F;${token}`,
  (token) => `<!DOCTYPE a>${token}`,
  (token) => token.slice(0, -1),
];

const hit = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  from: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom(...HARM),
});

describe('a damaged file', () => {
  it('is judged or refused, never a crash, and every finding has its place', () => {
    let judged = 0;
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.array(hit, { minLength: 1, maxLength: 4 }), (text, hits) => {
        const tokens = text.split(/(<[^>]*>)/);
        for (const { at, from, how } of hits) {
          const index = Math.floor(at * tokens.length);
          tokens[index] = how(tokens[index] ?? '', tokens[Math.floor(from * tokens.length)] ?? '');
        }
        const harmed = tokens.join('');
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
      { numRuns: 1000, seed: 12 },
    );
    expect(judged).toBeGreaterThan(300);
  });

  it.each([
    ['DOCTYPE', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', 'xliff.doctype'],
    ['50,000 levels', '<a>'.repeat(50_000), 'xliff.too-deep'],
    [
      '200,000 attributes',
      `<a ${Array.from({ length: 200_000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      'xliff.too-many-attributes',
    ],
    ['another format', '<tmx/>', 'xliff.not-xliff'],
    ['nothing', '', 'xliff.not-well-formed'],
    ['a lone surrogate', '<xliff>\uD800</xliff>', 'xliff.not-well-formed'],
  ])('%s is refused', (_, text, id) => {
    expect(() => checkXliff(text)).toThrow(expect.objectContaining({ id }));
  });

  it('beyond the limit is refused', () => {
    expect(() => checkXliff('<xliff/>', { maxLength: 5 })).toThrow(expect.objectContaining({ id: 'xliff.too-long' }));
  });

  it('takes no longer than its length: references, identifiers and codes by the ten thousand', () => {
    const many = (make: (index: number) => string): string =>
      Array.from({ length: 20_000 }, (_, i) => make(i)).join('');
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:my="urn:my" version="2.0" srcLang="en" trgLang="az"><file id="f">${many((i) => `<my:e id="e${i}"/>`)}<unit id="u"><res:resourceData>${many((i) => `<res:resourceItemRef ref="x${i}"/>`)}</res:resourceData><segment><source>${many((i) => `<mrk id="m${i}" type="term" ref="#m${i}">a</mrk><sc id="s${i}" canReorder="${i === 0 ? 'firstNo' : 'no'}" canCopy="no" canDelete="no" subFlows="u"/>`)}</source><target/></segment></unit></file></xliff>`;
    // A quadratic way through would take minutes.
    expect(checkXliff(text).findings.length).toBeGreaterThan(40_000);
  });
});
