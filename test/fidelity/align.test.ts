import { describe, expect, it } from 'vitest';
import type { Change } from '../../scripts/fidelity/align/changes.js';
import { joinScores, scorePair } from '../../scripts/fidelity/align/run.js';
import { type TextPair, textPairs } from '../../scripts/fidelity/align/text-pair.js';
import { hasCases, readCases, testData } from '../../scripts/fidelity/read-cases.js';
import { docx } from '../../src/documents/docx.js';
import { docxOf, paragraph, run } from '../documents/docx-of.js';

/** At least so many sentence pairs in a hundred are right, after what was done to the translation. */
const FLOORS: readonly (readonly [Change, number])[] = [
  ['none', 99.5],
  ['split', 99],
  ['left out', 98.5],
  ['mixed', 97.5],
  ['block left out', 99],
  ['block moved', 98.5],
];

/** Every so many documents, so that the test is quick: `npm run fidelity -- --align` takes all. */
const EVERY = 12;

/** The paragraphs as Word holds them, headings and items by their styles alone. */
function asWord(blocks: TextPair['source']): Uint8Array {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const properties = {
    heading: '<w:pStyle w:val="Heading2"/>',
    paragraph: '',
    'list-item': '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  };
  const body = blocks.map(({ kind, sentences }) =>
    paragraph(run(escaped(sentences.map(({ text }) => text).join(' '))), properties[kind]),
  );
  return docxOf(body.join(''));
}

describe.skipIf(!hasCases('ntrex'))(
  `documents and their translations (NTREX; ${testData}; skipped where absent)`,
  () => {
    const pairs = hasCases('ntrex') ? textPairs(readCases('ntrex').faithful) : [];
    const some = pairs.map((pair, seed) => ({ pair, seed })).filter(({ seed }) => seed % EVERY === 0);
    const share = (scores: ReturnType<typeof joinScores>): number => (100 * scores.right) / scores.pairs;

    it.each(FLOORS)('%s: at least %d in a hundred', (change, least) => {
      const score = joinScores(some.map(({ pair, seed }) => scorePair(pair, change, seed)));
      expect(score.pairs).toBeGreaterThan(400);
      expect(share(score)).toBeGreaterThanOrEqual(least);
    });

    it('a Word document as well as Markdown', () => {
      const parse = (blocks: TextPair['source'], language: string) =>
        docx.parse(asWord(blocks), { file: 'a.docx', language }).units;
      const score = joinScores(some.map(({ pair, seed }) => scorePair(pair, 'mixed', seed, parse)));
      expect(share(score)).toBeGreaterThanOrEqual(97.5);
    });
  },
);
