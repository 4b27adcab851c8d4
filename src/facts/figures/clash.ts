import { type Atom, AtomType, Sign, Weight } from './atom.js';
import type { AtomMismatch, Clash } from './atom-mismatch.js';
import { currenciesDiffer, currencyClashes, namesOf, unitIsLost } from './elliptical.js';
import { sameKind } from './fit.js';
import { signsClash } from './sign.js';

const hasBefore = (list: readonly Atom[]): boolean => namesOf(list).before;

/** A year before Christ on one side, and none on the other. */
function erasClash(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): boolean {
  if (a.era < 0 === b.era < 0) return false;
  return !hasBefore(a.era < 0 ? target : source);
}

/** How many atoms of a long text are looked at, so that time stays linear. */
const NEAR = 64;

function saysPart(item: Atom, list: readonly Atom[]): boolean {
  for (let at = 0; at < list.length && at < NEAR; at++)
    if (list[at]!.part === item.part && sameKind(item, list[at]!) > 0) return true;
  return false;
}

/**
 * Early against late: the sides say different parts of a period, or one says none, and neither says the other's anywhere
 * of the same period.
 */
function partsClash(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): boolean {
  if (a.part === 0 || b.part === 0)
    return a.weight > Weight.confirming && !saysNear(a.part || b.part, a.part === 0 ? source : target);
  return !saysPart(a, target) && !saysPart(b, source);
}

/** Whether a side says this part of any period. */
function saysNear(part: number, list: readonly Atom[]): boolean {
  for (let at = 0; at < list.length && at < NEAR; at++) if (list[at]!.part === part) return true;
  return false;
}

/** In what paired atoms of one value still say different things: part of a period, era, time zone, sign, currency or a unit that was lost. */
export function clash(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): Clash | undefined {
  if (a.part !== b.part && partsClash(a, b, source, target)) return 'part';
  if (a.era !== b.era && erasClash(a, b, source, target)) return 'era';
  if (a.zone !== b.zone && a.zone !== '' && b.zone !== '') return 'zone';
  // "SAU 008" and "SAU 08"; 5 may be written 05.
  if (a.code !== '' && b.code !== '' && a.code.length !== b.code.length && a.type === AtomType.number) return 'unit';
  if (signsClash(a, b)) return 'sign';
  if (currenciesDiffer(a, b)) return 'unit';
  const units = a.unit !== b.unit && (currencyClashes(a, b, source, target) || unitIsLost(a, b, source, target));
  return units ? 'unit' : undefined;
}

/** How surely a clash is a mistake. */
export function clashWeight(differs: Clash, a: Atom, b: Atom): number {
  const weight = Math.min(a.weight, b.weight);
  switch (differs) {
    // "the end of the month" and its beginning contradict each other; where one side names no part, that is only a hint.
    case 'part':
      return a.part === 0 || b.part === 0 ? Weight.weak : Math.max(weight, Weight.probable);
    // A fall of 5 % may be said without its minus.
    case 'sign': {
      const said = a.sign !== Sign.none && b.sign !== Sign.none;
      const measured = a.unit.startsWith('temperature') || b.unit.startsWith('temperature');
      return said || measured ? weight : Math.min(weight, Weight.probable);
    }
    default:
      return weight;
  }
}

const isPlain = (item: Atom): boolean =>
  item.type === AtomType.number && item.digits && item.unit === '' && item.role !== 'year';

/** Two numbers of a score or ratio: only its sign between them. */
function isScore(left: Atom, right: Atom, text: string): boolean {
  return isPlain(left) && isPlain(right) && /^ ?[-–—:] ?$/.test(text.slice(left.end, right.start));
}

/** "2-1" that became "1:2": numbers of a score paired crosswise, where nobody lost. */
export function findSwapped(
  source: readonly Atom[],
  target: readonly Atom[],
  partnerOf: Int32Array,
  sourceText: string,
  targetText: string,
  isLost: () => boolean,
  found: AtomMismatch[],
): void {
  for (let s = 0; s + 1 < source.length; s++) {
    const t = partnerOf[s]!;
    if (t < 1 || partnerOf[s + 1] !== t - 1) continue;
    const [left, right] = [source[s]!, source[s + 1]!];
    if (left.value === right.value || !isScore(left, right, sourceText)) continue;
    if (!isScore(target[t - 1]!, target[t]!, targetText) || isLost()) continue;
    // Shown as a whole, however it is written.
    for (const [one, two] of [
      [left, right],
      [target[t - 1]!, target[t]!],
    ] as const)
      if (one.group === 0 && two.group === 0) one.group = two.group = -1 - s;
    found.push({ type: 'different', source: left, target: target[t - 1]!, weight: Weight.probable });
  }
}

/** Half, a quarter: of something that is not counted. */
const isBareShare = ({ type, value, unit, digits }: Atom): boolean =>
  type === AtomType.number && value > 0 && value < 1 && unit === '' && !digits;

/** A share, season, month or time of day by a word that may be another one: what weighs nothing alone. */
export const isNamedTime = (item: Atom): boolean =>
  item.weight === Weight.confirming &&
  !item.open &&
  (item.type === AtomType.season || item.type === AtomType.clock || item.type === AtomType.month || isBareShare(item));

/** Summer that became autumn, noon that became midnight, "March saw" that became "May saw": words that contradict each other. */
export function findContradictions(
  source: readonly Atom[],
  target: readonly Atom[],
  partnerOf: Int32Array,
  takenBy: Int32Array,
  found: AtomMismatch[],
): void {
  // Where the first of each type may stand that is still free: none before it is met again.
  const from = new Map<AtomType, number>();
  for (let s = 0; s < source.length; s++) {
    const a = source[s]!;
    if (partnerOf[s] !== -1 || !isNamedTime(a)) continue;
    const isFree = (b: Atom, at: number): boolean => takenBy[at] === -1 && b.type === a.type && isNamedTime(b);
    let t = from.get(a.type) ?? 0;
    while (t < target.length && !isFree(target[t]!, t)) t++;
    from.set(a.type, t);
    if (t === target.length) continue;
    partnerOf[s] = t;
    takenBy[t] = s;
    found.push({ type: 'different', source: a, target: target[t]!, weight: Weight.probable });
  }
}
