import type { FigureGrammar } from '../../languages/figure-grammar.js';
import type { AtomMismatch } from './align.js';
import { type Atom, AtomType, Sign, Weight } from './atom.js';
import { currenciesDiffer, currencyClashes, unitIsLost } from './elliptical.js';
import { signsClash } from './sign.js';

const hasBefore = (list: readonly Atom[]): boolean => list.some(({ era }) => era < 0);

/** A year before Christ on one side, and none on the other. */
function erasClash(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): boolean {
  if (a.era < 0 === b.era < 0) return false;
  return !hasBefore(a.era < 0 ? target : source);
}

/** Early against late: both sides say which part of a decade or century, and not the same. */
const partsClash = (a: Atom, b: Atom): boolean => a.part !== 0 && b.part !== 0 && a.part !== b.part;

/** Whether paired atoms of one value still say different things: by era, part of a decade, sign, currency, a unit that was lost. */
export function clash(a: Atom, b: Atom, source: readonly Atom[], target: readonly Atom[]): boolean {
  if (a.part !== b.part && partsClash(a, b)) return true;
  if (a.era !== b.era && erasClash(a, b, source, target)) return true;
  if (signsClash(a, b) || currenciesDiffer(a, b)) return true;
  return a.unit !== b.unit && (currencyClashes(a, b, source, target) || unitIsLost(a, b, source, target));
}

/** How surely a clash is a mistake: a fall of 5 % may be said without its minus. */
export function clashWeight(a: Atom, b: Atom): number {
  const weight = Math.min(a.weight, b.weight);
  const said = a.sign !== Sign.none && b.sign !== Sign.none;
  const worded = signsClash(a, b) && !said && !a.unit.startsWith('temperature') && !b.unit.startsWith('temperature');
  return worded ? Math.min(weight, Weight.probable) : weight;
}

const isPlain = (item: Atom): boolean =>
  item.type === AtomType.number && item.digits && item.unit === '' && item.role !== 'year';

/** Two numbers of a score or ratio: only its sign between them. */
function isScore(left: Atom, right: Atom, text: string): boolean {
  return isPlain(left) && isPlain(right) && /^ ?[-–—:] ?$/.test(text.slice(left.end, right.start));
}

/** Whether one of two texts speaks of a lost game; found out only when it is asked. */
export const lostIn =
  (source: string, sourceGrammar: FigureGrammar, target: string, targetGrammar: FigureGrammar) => (): boolean =>
    sourceGrammar.lost.test(source) || targetGrammar.lost.test(target);

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

const isNamedTime = (item: Atom): boolean =>
  item.weight === Weight.confirming && !item.open && (item.type === AtomType.season || item.type === AtomType.clock);

/** Summer that became autumn, noon that became midnight: words that weigh nothing alone, but contradict each other. */
export function findContradictions(
  source: readonly Atom[],
  target: readonly Atom[],
  partnerOf: Int32Array,
  takenBy: Int32Array,
  found: AtomMismatch[],
): void {
  for (let s = 0; s < source.length; s++) {
    const a = source[s]!;
    if (partnerOf[s] !== -1 || !isNamedTime(a)) continue;
    const t = target.findIndex((b, at) => takenBy[at] === -1 && b.type === a.type && isNamedTime(b));
    if (t < 0) continue;
    partnerOf[s] = t;
    takenBy[t] = s;
    found.push({ type: 'different', source: a, target: target[t]!, weight: Weight.probable });
  }
}
