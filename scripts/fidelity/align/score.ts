import { plainText, type SourceUnit } from '../../../src/model/index.js';
import type { MadeBlock } from './text-pair.js';

/** Sentences that an aligner takes for each other. */
export interface Aligned {
  readonly source: readonly SourceUnit[];
  readonly target: readonly SourceUnit[];
}

/** What of the pairs that should be found was found. */
export interface AlignScore {
  readonly pairs: number;
  readonly right: number;
  /** The texts of what was not, for people to look at. */
  readonly wrong: readonly string[];
}

const lettersOf = (text: string): number => text.replace(/\s/g, '').length;

/** The numbers of the sentences that each unit holds some letters of: both tell the same text, cut in two ways. */
function numbersOf(units: readonly SourceUnit[], blocks: readonly MadeBlock[]): Map<SourceUnit, Set<number>> {
  const ends: { readonly end: number; readonly of: readonly number[] }[] = [];
  let end = 0;
  for (const { text, of } of blocks.flatMap(({ sentences }) => sentences)) {
    end += lettersOf(text);
    ends.push({ end, of });
  }
  const numbers = new Map<SourceUnit, Set<number>>();
  let start = 0;
  let index = 0;
  for (const unit of units) {
    const stop = start + lettersOf(plainText(unit.source));
    while (index < ends.length && (ends[index]?.end ?? 0) <= start) index++;
    const held = new Set<number>();
    for (let at = index; at < ends.length && (at === index || (ends[at - 1]?.end ?? 0) < stop); at++)
      for (const number of ends[at]?.of ?? []) held.add(number);
    numbers.set(unit, held);
    start = stop;
  }
  return numbers;
}

/** Numbers that some unit joins, by the first of them. */
function groupsOf(sides: readonly Map<SourceUnit, Set<number>>[]): (number: number) => number {
  const parents = new Map<number, number>();
  const rootOf = (number: number): number => {
    let root = number;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    return root;
  };
  for (const side of sides)
    for (const numbers of side.values()) {
      const [first, ...more] = numbers;
      for (const number of more) if (first !== undefined) parents.set(rootOf(number), rootOf(first));
    }
  return rootOf;
}

/**
 * Judges an alignment. What belongs together is a pair; where a sentence of one side says two of the other, these are one
 * pair; a sentence that the other side lacks is one, too. A pair is right where nothing of it stands with anything else,
 * and nothing stands alone that has its like.
 */
export function scoreAlignment(
  aligned: readonly Aligned[],
  source: readonly MadeBlock[],
  target: readonly MadeBlock[],
): AlignScore {
  const from = numbersOf(
    aligned.flatMap((bead) => bead.source),
    source,
  );
  const unitsInOrder = (side: 'source' | 'target', order: readonly SourceUnit[]): Map<SourceUnit, Set<number>> =>
    numbersOf(order, side === 'source' ? source : target);
  const to = unitsInOrder('target', inOrder(aligned.flatMap((bead) => bead.target)));
  const groupOf = groupsOf([from, to]);
  const groups = new Map<number, { sides: Set<string>; wrong: boolean; beads: Aligned[] }>();
  const groupsIn = (bead: Aligned): [number, string][] => [
    ...bead.source.flatMap((unit) =>
      [...(from.get(unit) ?? [])].map((number): [number, string] => [groupOf(number), 'source']),
    ),
    ...bead.target.flatMap((unit) =>
      [...(to.get(unit) ?? [])].map((number): [number, string] => [groupOf(number), 'target']),
    ),
  ];
  for (const bead of aligned) {
    const found = groupsIn(bead);
    const isMixed = new Set(found.map(([group]) => group)).size > 1;
    for (const [group, side] of found) {
      const known = groups.get(group) ?? { sides: new Set(), wrong: false, beads: [] };
      groups.set(group, known);
      known.sides.add(side);
      known.wrong ||= isMixed;
      if (known.beads.at(-1) !== bead) known.beads.push(bead);
    }
  }
  let right = 0;
  const wrong: string[] = [];
  for (const { sides, wrong: isWrong, beads } of groups.values()) {
    const isTorn = sides.size === 2 && beads.some((bead) => bead.source.length === 0 || bead.target.length === 0);
    if (isWrong || isTorn) wrong.push(beads.map(shown).join('\n'));
    else right++;
  }
  return { pairs: groups.size, right, wrong };
}

/** Units in the order of their document: what was moved stands elsewhere in the alignment. */
const inOrder = (units: readonly SourceUnit[]): SourceUnit[] =>
  [...units].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);

const shown = ({ source, target }: Aligned): string => {
  const texts = (units: readonly SourceUnit[]): string =>
    units.map((unit) => plainText(unit.source)).join(' | ') || '–';
  return `  ${texts(source)}\n  = ${texts(target)}`;
};
