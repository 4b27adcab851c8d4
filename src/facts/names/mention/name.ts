import type { FactKind } from '../../../model/index.js';
import { Mark } from '../read/words.js';
import { nameOfRun } from './run-name.js';
import type { Side } from './side.js';

/** A name in a text: words `from` to `to` (exclusive). */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: FactKind;
  /** How surely it is a name that the other side must have: 2 surely, 1 perhaps, 0 hardly. */
  readonly strength: 0 | 1 | 2;
  readonly concept: string | undefined;
  /** Written in capitals. */
  readonly upper: boolean;
  /** A name that may be translated word by word. */
  readonly translatable: boolean;
  /** An address, which is copied and never rendered otherwise. */
  readonly copied: boolean;
}

/** Tells of words `from` to `to` (exclusive), a name of the gazetteer or a part of a run, whether they need not be looked at. */
export type IsSettled = (from: number, to: number) => boolean;

/** All names of a text that are not settled, in order. */
export function namesOf(side: Side, isSettled?: IsSettled): Name[] {
  const { addresses } = side;
  const names = namesIn(side, isSettled);
  if (addresses.length === 0) return names;
  const inside = new Set<number>();
  for (const { from, to } of addresses) for (let at = from; at < to; at++) inside.add(at);
  const others = names.filter(({ from, to }) => !inside.has(from) && !inside.has(to - 1));
  return [...others, ...addresses].sort((a, b) => a.from - b.from);
}

function namesIn(side: Side, isSettled: IsSettled | undefined): Name[] {
  const names: Name[] = [];
  for (let index = 0; index < side.hits.length; index++) {
    const { from, to } = side.hits[index]!;
    if (!isSettled?.(from, to)) names.push(nameOfHit(side, index));
  }
  for (let index = 0; index < side.runs.length; index++) {
    const run = side.runs[index]!;
    for (let from = run.from; from < run.to; ) {
      let to = from + 1;
      if (side.hitOf[from]! < 0) {
        while (to < run.to && side.hitOf[to]! < 0) to++;
        const name = isSettled?.(from, to) ? undefined : nameOfRun(side, from, to);
        if (name) names.push(name);
      }
      from = to;
    }
  }
  for (let index = 1; index < names.length; index++)
    if (names[index - 1]!.from > names[index]!.from) return names.sort((a, b) => a.from - b.from);
  return names;
}

function nameOfHit(side: Side, index: number): Name {
  const { from, to, entries } = side.hits[index]!;
  const first = entries[0]!;
  // "Gəncədə" begins with "gənc", but is the longer Gəncə.
  const common =
    to - from === 1 && side.has(from, Mark.first) && side.form(from).commonLength >= first.words[0]!.stem.length;
  // Events are names however they are written: «чемпионат мира».
  const asIs =
    (side.has(from, Mark.capital) && !(first.people && first.small && side.has(from, Mark.first))) ||
    first.endsWithCapital ||
    (first.small && first.concept.startsWith('event:'));
  const strength = common ? 0 : asIs || first.sure === 0 ? first.sure : 1;
  return {
    from,
    to,
    kind: first.kind,
    strength,
    concept: first.concept,
    upper: side.form(from).upper,
    translatable: false,
    copied: false,
  };
}
