import type { FigureFormat } from '../../languages/figure-format.js';
import type { FigureGrammar } from '../../languages/figure-grammar.js';
import type { Fact, Mismatch } from '../../model/index.js';
import { type AtomMismatch, alignAtoms } from './align.js';
import { lostIn } from './clash.js';
import { certaintyOf, expectedOf, factOf, factsOf } from './facts.js';
import { readAtoms } from './read.js';

const NOTHING: readonly Mismatch[] = [];

/** The numbers, dates and times of a text, in order of place. */
export function extractFigures(text: string, grammar: FigureGrammar): Fact[] {
  return factsOf(readAtoms(text, grammar), text);
}

/**
 * Numbers and dates of both sides, aligned: what does not balance. Several atoms of one expression (day and month of a
 * date) make one mismatch.
 */
export function compareFigures(
  source: string,
  sourceGrammar: FigureGrammar,
  target: string,
  targetGrammar: FigureGrammar,
  targetFormat: FigureFormat | undefined,
): readonly Mismatch[] {
  const sourceAtoms = readAtoms(source, sourceGrammar);
  const targetAtoms = readAtoms(target, targetGrammar);
  const isLost = lostIn(source, sourceGrammar, target, targetGrammar);
  const found = alignAtoms(sourceAtoms, targetAtoms, source, target, isLost);
  if (found.length === 0) return NOTHING;
  const mismatches: Mismatch[] = [];
  for (const item of mergeGroups(found)) {
    const from = item.source && factOf(item.source, sourceAtoms, source);
    const to = item.target && factOf(item.target, targetAtoms, target);
    mismatches.push({
      type: item.type,
      category: (from ?? to)!.category === 'date' || to?.category === 'date' ? 'date' : 'number',
      certainty: certaintyOf(item.weight),
      source: from,
      target: to,
      expected:
        item.source && targetFormat
          ? expectedOf(item.source, sourceAtoms, targetFormat).filter((text) => text !== '')
          : [],
    });
  }
  return mismatches;
}

/** Keeps one mismatch for each written expression; a missing and an extra part of the same one make it different. */
function mergeGroups(found: readonly AtomMismatch[]): readonly AtomMismatch[] {
  const kept: AtomMismatch[] = [];
  for (const item of found) {
    const group = item.source?.group ?? 0;
    const targetGroup = item.target?.group ?? 0;
    const known = kept.findIndex(
      (other) =>
        (group !== 0 && other.source?.group === group) || (targetGroup !== 0 && other.target?.group === targetGroup),
    );
    if (known < 0) {
      kept.push(item);
      continue;
    }
    const other = kept[known]!;
    const source = other.source ?? item.source;
    const target = other.target ?? item.target;
    kept[known] = {
      type: source && target ? 'different' : other.type,
      source,
      target,
      weight: Math.max(other.weight, item.weight),
    };
  }
  return kept;
}
