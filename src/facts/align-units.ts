import { type LanguageTag, plainText, type SourceUnit } from '../model/index.js';
import { type AlignItem, alignSequences } from '../text/align-sequences.js';
import { extractFacts } from './extract.js';

/** Sentences of a document, and the sentences of its translation that say the same; either may be empty. */
export interface AlignedUnits {
  readonly source: readonly SourceUnit[];
  readonly target: readonly SourceUnit[];
}

/** A document's units with the language they are in. */
export interface UnitsIn {
  readonly units: readonly SourceUnit[];
  readonly language: LanguageTag;
}

/** Blocks of running text; a sentence of any other is alone in its place. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'footnote']);

function itemOf(unit: SourceUnit, language: LanguageTag): AlignItem {
  const text = plainText(unit.source);
  const anchors = new Set<string>();
  // A weak fact ("one") stands in every other sentence and tells nothing.
  for (const { category, readings, certainty } of extractFacts(text, language)) {
    if (certainty === 'weak') continue;
    for (const { value, unit: concept } of readings)
      anchors.add(`${category} ${category === 'name' ? concept : value}`);
  }
  anchors.delete('name undefined');
  const { context: kind } = unit;
  return { length: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0, kind, running: RUNNING.has(kind), anchors };
}

/** Units by their keys, where every one has a key of its own. */
function byKey(units: readonly SourceUnit[]): ReadonlyMap<string, SourceUnit> | undefined {
  const keyed = new Map<string, SourceUnit>();
  for (const unit of units) if (unit.key !== undefined) keyed.set(unit.key, unit);
  return keyed.size === units.length && units.length > 0 ? keyed : undefined;
}

/**
 * Tells which sentences of a translated document stand for which of its source. Messages are joined by their keys; running
 * text by order, kind of block, length and facts (see `alignSequences`).
 */
export function alignUnits(source: UnitsIn, target: UnitsIn): AlignedUnits[] {
  const from = byKey(source.units);
  const to = byKey(target.units);
  if (from && to) {
    const joined = source.units.map((unit) => {
      const found = to.get(unit.key as string);
      return { source: [unit], target: found ? [found] : [] };
    });
    const spare = target.units.filter(({ key }) => !from.has(key as string));
    return [...joined, ...spare.map((unit) => ({ source: [], target: [unit] }))];
  }
  const beads = alignSequences(
    source.units.map((unit) => itemOf(unit, source.language)),
    target.units.map((unit) => itemOf(unit, target.language)),
  );
  return beads.map((bead) => ({
    source: source.units.slice(bead.from, bead.fromEnd),
    target: target.units.slice(bead.to, bead.toEnd),
  }));
}
