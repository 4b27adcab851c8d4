import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { GENERIC_SEGMENTATION, segmentText } from '../../src/text/segmentation.js';

interface Row {
  readonly id: string;
  readonly doc: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

const FILE = join(process.env.TARAZI_TEST_DATA ?? '../shared', 'fidelity', 'clean.jsonl');

/** The segments of each document in one language, in order. */
function documents(language: string): string[][] {
  const found = new Map<string, Map<number, string>>();
  for (const line of readFileSync(FILE, 'utf8').trim().split('\n')) {
    const row = JSON.parse(line) as Row;
    const text =
      row.sourceLanguage === language ? row.source : row.targetLanguage === language ? row.target : undefined;
    if (text === undefined) continue;
    const segments = found.get(row.doc) ?? new Map<number, string>();
    found.set(row.doc, segments.set(Number.parseInt(row.id, 10), text.trim()));
  }
  return [...found.values()].map((segments) => [...segments].sort(([a], [b]) => a - b).map(([, text]) => text));
}

/** F1 of the boundaries between a document's segments that end with a full stop or the like: headlines cannot be seen. */
function boundaryF1(language: string): number {
  const rules = languageOf(language)?.segmentation ?? GENERIC_SEGMENTATION;
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const segments of documents(language)) {
    const text = segments.join(' ');
    const ends = new Set<number>();
    let at = -1;
    for (const segment of segments) {
      at += segment.length + 1;
      if (/[.!?…]["”’»)']*$/.test(segment)) ends.add(at);
    }
    for (const { end } of segmentText(text, rules)) {
      if (end === text.length) continue;
      if (ends.delete(end)) right++;
      else wrong++;
    }
    ends.delete(text.length);
    missed += ends.size;
  }
  return (200 * right) / (2 * right + wrong + missed);
}

// A segment may hold several sentences, so that some of what counts as wrong is right.
describe.skipIf(!existsSync(FILE))(`sentence ends in news (NTREX; ${FILE}; skipped where absent)`, () => {
  it.each([
    ['en', 99],
    ['az', 98],
    ['ru', 97],
  ])('%s: boundary F1 of at least %d', (language, least) => expect(boundaryF1(language)).toBeGreaterThan(least));
});
