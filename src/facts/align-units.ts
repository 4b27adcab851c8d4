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
const RUNNING: ReadonlySet<string> = new Set([
  'paragraph',
  'list-item',
  'quote',
  'footnote',
  'admonition',
  'definition',
]);

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

/** Units by their keys, in order; undefined where one has none. */
function byKey(units: readonly SourceUnit[]): ReadonlyMap<string, readonly SourceUnit[]> | undefined {
  const keyed = new Map<string, SourceUnit[]>();
  for (const unit of units) {
    if (unit.key === undefined) return undefined;
    const known = keyed.get(unit.key);
    if (known) known.push(unit);
    else keyed.set(unit.key, [unit]);
  }
  return units.length > 0 ? keyed : undefined;
}

/** Pairs units of the same key, the first with the first where several paths are written alike (`a.b` and `b` in `a`). */
function joined(source: readonly SourceUnit[], target: ReadonlyMap<string, readonly SourceUnit[]>): AlignedUnits[] {
  const seen = new Map<string, number>();
  const paired = new Set<SourceUnit>();
  const pairs = source.map((unit): AlignedUnits => {
    const key = unit.key as string;
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    const found = target.get(key)?.[index];
    if (!found) return { source: [unit], target: [] };
    paired.add(found);
    return { source: [unit], target: [found] };
  });
  const spare = [...target.values()].flat().filter((unit) => !paired.has(unit));
  return [...pairs, ...spare.map((unit) => ({ source: [], target: [unit] }))];
}

/**
 * Tells which sentences of a translated document stand for which of its source. Messages are joined by their keys; running
 * text by order, kind of block, length and facts (see `alignSequences`).
 */
export function alignUnits(source: UnitsIn, target: UnitsIn): AlignedUnits[] {
  const to = byKey(target.units);
  if (to && byKey(source.units)) return joined(source.units, to);
  const beads = alignSequences(
    source.units.map((unit) => itemOf(unit, source.language)),
    target.units.map((unit) => itemOf(unit, target.language)),
  );
  return beads.map((bead) => ({
    source: source.units.slice(bead.from, bead.fromEnd),
    target: target.units.slice(bead.to, bead.toEnd),
  }));
}
