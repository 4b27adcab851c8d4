import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.js';
import {
  mergeImport,
  readXliff,
  readXliffStream,
  setTargets,
  unitsOf,
  type XliffDocument,
  type XliffProblem,
  type XliffUnit,
} from '../../src/xliff/index.js';
import { decodeXml } from '../../src/xml/decode.js';
import { fc, runs } from '../support/properties.js';
import { anyHarm, harm } from './check/harm.js';
import { suiteFiles } from './outside-data.js';

const corpus = suiteFiles()
  .map(({ path }) => decodeXml(readFileSync(path)).text)
  .filter((text) => text.length < 60_000);

function read(text: string): XliffDocument | undefined {
  try {
    return readXliff(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}

async function readInPieces(text: string): Promise<{ units: XliffUnit[]; problems: XliffProblem[] } | undefined> {
  const units: XliffUnit[] = [];
  const problems: XliffProblem[] = [];
  const pieces = Array.from({ length: Math.ceil(text.length / 999) }, (_, i) => text.slice(i * 999, (i + 1) * 999));
  try {
    for await (const batch of readXliffStream(pieces)) {
      units.push(...batch.units.map(({ unit }) => unit));
      problems.push(...batch.problems);
    }
    return { units, problems };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}

/** How many units another parser sees, wherever they stand. */
function unitsSeen(text: string): number {
  let seen = 0;
  const parser = new SaxesParser({ xmlns: true });
  let rootHasNone: boolean | undefined;
  parser.on('opentag', ({ local, uri }) => {
    rootHasNone ??= uri === '';
    const ours = uri.startsWith('urn:oasis:names:tc:xliff:document:') || (rootHasNone && uri === '');
    if (ours && (local === 'unit' || local === 'trans-unit')) seen++;
  });
  parser.write(text).close();
  return seen;
}

describe.skipIf(corpus.length === 0)('damaged files of other tools (skipped without xliff-suite)', () => {
  it('are read the same whole and as a stream, and no unit is lost without a word', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...corpus), anyHarm, async (text, hits) => {
        const harmed = harm(text, hits);
        const document = read(harmed);
        const streamed = await readInPieces(harmed);
        expect(streamed === undefined).toBe(document === undefined);
        if (!document || !streamed) return;
        const units = document.files.flatMap((file) => file.units);
        expect(streamed.units).toEqual(units);
        expect(streamed.problems).toEqual(document.problems);
        expect(setTargets(document, [])).toBe(harmed);
        const misplaced = document.problems.filter(({ messageId }) => messageId === 'import.problem.misplaced-unit');
        expect(units.length + misplaced.length).toBe(unitsSeen(harmed));

        // Whoever translated the undamaged file finds each text taken, kept, or told of.
        const state = (read(text)?.files ?? []).flatMap(unitsOf);
        const { units: merged, outcomes } = mergeImport(state, document);
        expect(merged).toHaveLength(state.length);
        const told = new Set(outcomes.map(({ line, column }) => `${line}:${column}`));
        for (const unit of units) {
          const words = unit.target?.some((part) => typeof part === 'string' && part.trim() !== '');
          const copied = JSON.stringify(unit.target) === JSON.stringify(unit.source);
          if (words && !copied && unit.translate) expect(told).toContain(`${unit.line}:${unit.column}`);
        }
        taken++;
      }),
      { numRuns: runs(400) },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
