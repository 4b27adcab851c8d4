import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { LANGUAGE_TAGS } from '../../src/languages/known-language.js';
import { GENERIC_SEGMENTATION, type SegmentationRules, segmentText } from '../../src/text/segmentation.js';
import { fc } from '../support/properties.js';

/** What stands beside abbreviations in texts, and what only looks like it. */
const PIECES = [
  ...['.', '. ', '? ', '! ', '… ', ' ', '\u00a0', '\n', '"', '” ', '» ', ') ', '(', '“', '«', '— ', ','],
  ...[
    '1',
    '23',
    '1999',
    '. 5. ',
    'A',
    'Б',
    'q',
    'Ünlü ',
    'The ',
    'He ',
    'В ',
    'Bu ',
    '\uFFFC',
    '*',
    '。',
    '」',
    '•',
    '𐐀',
    'e\u0301',
  ],
];

/** The words in the expressions of rules: most are abbreviations. */
const wordsOf = (rules: SegmentationRules): string[] => [
  ...new Set(
    rules
      .flatMap(({ before }) => before.match(/\p{L}(?:\p{L}|\\\.|\\s\?)*/gu) ?? [])
      .map((word) => word.replaceAll('\\s?', ' ').replaceAll('\\', '')),
  ),
];

describe('where a text may break', () => {
  const all = [
    ...LANGUAGE_TAGS.map((tag) => [tag, languageOf(tag)?.segmentation] as const),
    ['other', GENERIC_SEGMENTATION] as const,
  ];
  it.each(all)('%s: what is told without the expressions of rules is what they say', (_, rules) => {
    if (!rules) throw new Error('no rules');
    const plain = rules.map(({ break: breaks, before, after }) => ({ break: breaks, before, after }));
    const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...wordsOf(rules), 'x')), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        expect(segmentText(pieces.join(''), rules)).toEqual(segmentText(pieces.join(''), plain));
      }),
      { numRuns: 600 },
    );
  });
});
