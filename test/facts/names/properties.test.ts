import { describe, expect, it } from 'vitest';
import { compareNames, extractNames } from '../../../src/facts/names/index.js';
import { LANGUAGE_TAGS } from '../../../src/languages/known-language.js';
import { mixedScripts } from '../../../src/text/mixed-script.js';
import { fc } from '../../support/properties.js';

const language = fc.constantFrom(...LANGUAGE_TAGS, 'fr');
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Trump-ın ',
    "O'Neill’s ",
    'U.S. ',
    'Москва ',
    'Azәrbaycan ',
    '“Dandi”yə ',
    'BMT-nin ',
    'ǝ',
    'İI ı',
    '. ',
    ' - ',
    '"',
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

describe('names', () => {
  it('are found in any text, in order, without overlaps, with spans of the text', () => {
    fc.assert(
      fc.property(text, language, (value, tag) => {
        let end = 0;
        for (const fact of extractNames(value, tag)) {
          expect(fact.start).toBeGreaterThanOrEqual(end);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(value.slice(fact.start, fact.end)).toBe(fact.text);
          end = fact.end;
        }
        expect(end).toBeLessThanOrEqual(value.length);
      }),
    );
  });

  it('are compared without an error, with spans of the texts', () => {
    fc.assert(
      fc.property(text, text, language, language, (source, target, sourceLanguage, targetLanguage) => {
        for (const found of compareNames({ source, target, sourceLanguage, targetLanguage })) {
          expect(found.source ?? found.target).not.toBeNull();
          if (found.source) expect(source.slice(found.source.start, found.source.end)).toBe(found.source.text);
          if (found.target) expect(target.slice(found.target.start, found.target.end)).toBe(found.target.text);
        }
      }),
    );
  });

  it('mixed scripts become one script', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { start, end, text: word, expected } of mixedScripts(value)) {
          expect(value.slice(start, end)).toBe(word);
          expect(expected).not.toBe(word);
          expect(mixedScripts(expected)).toEqual([]);
        }
      }),
    );
  });
});
