import { type LanguageTag, plainText, type SourceUnit } from '../model/index.js';
import { type AlignBlock, alignBlocks } from '../text/align-blocks.js';
import type { AlignItem } from '../text/align-evidence.js';
import { alignItems } from './align-items.js';

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
 * Units by their blocks: those of one number and kind, so that the title of a link within a paragraph parts none of its
 * sentences. A unit without a number is a block of its own.
 */
function blocksOf(units: readonly SourceUnit[]): SourceUnit[][] {
  const blocks: SourceUnit[][] = [];
  const known = new Map<string, SourceUnit[]>();
  for (const unit of units) {
    const name = unit.block === undefined ? undefined : `${unit.block} ${unit.context}`;
    const block = name === undefined ? undefined : known.get(name);
    if (block) block.push(unit);
    else {
      const found = [unit];
      blocks.push(found);
      if (name !== undefined) known.set(name, found);
    }
  }
  return blocks;
}

/**
 * Tells which sentences of a translated document stand for which of its source. Messages are joined by their keys; running
 * text by order, kind of block, length and facts (see `alignBlocks`).
 */
export function alignUnits(source: UnitsIn, target: UnitsIn): AlignedUnits[] {
  const to = byKey(target.units);
  if (to && byKey(source.units)) return joined(source.units, to);
  const from = blocksOf(source.units);
  const into = blocksOf(target.units);
  const [left, right] = [from.flat(), into.flat()];
  const textsOf = (units: readonly SourceUnit[]): string[] => units.map((unit) => plainText(unit.source));
  const items = alignItems(
    { texts: textsOf(left), language: source.language },
    { texts: textsOf(right), language: target.language },
  );
  const asBlocks = (blocks: readonly SourceUnit[][], sentences: readonly AlignItem[]): AlignBlock[] => {
    let at = 0;
    return blocks.map((units) => {
      const kind = units[0]?.context ?? '';
      const block = { kind, running: RUNNING.has(kind), sentences: sentences.slice(at, at + units.length) };
      at += units.length;
      return block;
    });
  };
  return alignBlocks(asBlocks(from, items.source), asBlocks(into, items.target), items.weights).map((part) => ({
    source: part.source.map((index) => left[index] as SourceUnit),
    target: part.target.map((index) => right[index] as SourceUnit),
  }));
}
