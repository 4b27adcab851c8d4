import { contentEquals, plainText, type SourceUnit, type Unit } from '../../model/index.js';
import { DEVELOPER } from '../write-notes.js';
import { pairUp } from './anchors.js';
import { refit } from './refit.js';
import { matchSimilar } from './similar.js';

export interface ExportMergeOptions {
  /** Units that earlier merges removed: where their sentence comes back, so does their translation. */
  readonly aside?: readonly Unit[];
}

export interface ExportReport {
  /** Units that are as they were. */
  readonly kept: number;
  /** Units with no earlier translation to offer. */
  readonly added: number;
  /** Units offered the translation of another sentence, to be reviewed. */
  readonly offered: readonly { readonly unit: Unit; readonly previous: Unit }[];
  /** What matches nothing any more and holds a translation or a translator's note: to be kept aside. */
  readonly removed: readonly Unit[];
}

/**
 * Carries translations over to a document that may have changed. A sentence that still stands keeps target, state and
 * notes, also where one of several equal sentences went away and the others were renumbered. A sentence that changed is
 * offered the old translation, state `needs-review`. Nothing that a translator delivered is lost: it is in `units` or in
 * `removed`.
 * @param previousUnits what the state file holds
 * @param sourceUnits what the document holds now
 */
export function mergeExport(
  previousUnits: readonly Unit[],
  sourceUnits: readonly SourceUnit[],
  options: ExportMergeOptions = {},
): { units: Unit[]; report: ExportReport } {
  const { pairs, gapBefore, gapAfter } = pairUp(previousUnits.map(baseId), sourceUnits.map(baseId));
  const continued = new Set(pairs.values());
  const carried = new Map<number, Unit>();
  for (const [index, old] of pairs) carried.set(index, previousUnits[old]!);
  const kept = carried.size;

  const vanished = previousUnits
    .map((unit, index) => ({ unit, text: plainText(unit.source), gap: gapBefore[index] ?? 0 }))
    .filter(({ unit }, index) => !continued.has(index) && worthKeeping(unit));
  const aside = new Set([...vanished.map(({ unit }) => unit), ...(options.aside ?? [])]);
  const offered = new Map<number, Unit>();
  const isNew = (index: number) => !carried.has(index) && !offered.has(index);
  const fresh = () =>
    sourceUnits
      .map((unit, index) => ({ index, text: plainText(unit.source), gap: gapAfter[index] ?? 0, base: baseId(unit) }))
      .filter(({ index }) => isNew(index));

  const byBase = groupByBase(aside);
  for (const { index, base } of fresh()) {
    const back = byBase.get(base)?.shift();
    if (!back) continue;
    carried.set(index, back);
    aside.delete(back);
  }
  const known = new Map<string, Unit>();
  for (const unit of previousUnits) if (unit.target && !known.has(baseId(unit))) known.set(baseId(unit), unit);
  for (const { index, base } of fresh()) {
    const equal = known.get(base);
    if (equal) offered.set(index, equal);
  }
  const open = fresh();
  const candidates = vanished.filter(({ unit }) => unit.target && aside.has(unit));
  for (const [to, from] of matchSimilar(candidates, open)) {
    const unit = candidates[from]!.unit;
    offered.set(open[to]!.index, unit);
    aside.delete(unit);
  }

  const units = sourceUnits.map((source, index) => {
    const same = carried.get(index);
    if (same) return carry(source, same);
    const other = offered.get(index);
    return other ? offer(source, other) : { ...source, state: 'initial' as const, notes: [] };
  });
  const held = groupByBase(units);
  return {
    units,
    report: {
      kept,
      added: sourceUnits.length - carried.size - offered.size,
      offered: [...offered].sort(([a], [b]) => a - b).map(([index, previous]) => ({ unit: units[index]!, previous })),
      removed: [...aside].filter((unit) => worthKeeping(unit) && !isHeld(unit, held)),
    },
  };
}

/** The id without the number that tells equal sentences apart. */
function baseId(unit: { readonly id: string }): string {
  return unit.id.replace(/^(u[0-9a-f]{12})-\d+$/, '$1');
}

function groupByBase(units: Iterable<Unit>): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const group = groups.get(baseId(unit));
    if (group) group.push(unit);
    else groups.set(baseId(unit), [unit]);
  }
  return groups;
}

function carry(source: SourceUnit, old: Unit): Unit {
  const { target, partial, state, notes } = old;
  return { ...source, ...(target && { target }), ...(partial && { partial }), state, notes };
}

function offer(source: SourceUnit, old: Unit): Unit {
  const notes = old.notes.filter((note) => note.from !== DEVELOPER);
  if (!old.target) return { ...source, state: 'initial', notes };
  const target = refit(old.target, source.source);
  return { ...source, target, ...(old.partial && { partial: true }), state: 'needs-review', notes };
}

/** An equal sentence has the same translation and all its notes. */
function isHeld(unit: Unit, held: ReadonlyMap<string, readonly Unit[]>): boolean {
  return (held.get(baseId(unit)) ?? []).some(
    (other) =>
      other.target !== undefined &&
      contentEquals(other.target, unit.target ?? other.target) &&
      unit.notes.every((note) => note.from === DEVELOPER || other.notes.some(({ text }) => text === note.text)),
  );
}

function worthKeeping(unit: Unit): boolean {
  return (unit.target?.length ?? 0) > 0 || unit.notes.some((note) => note.from !== DEVELOPER);
}
