import { type Atom, AtomType, Weight } from './atom.js';
import { converts, dimensionOf, sameAmount, unitsAgree } from './quantity.js';

/** Two atoms that do not balance, or one without a counterpart. */
export interface AtomMismatch {
  readonly type: 'different' | 'missing' | 'extra';
  readonly source: Atom | null;
  readonly target: Atom | null;
  readonly weight: number;
}

const isNumber = (item: Atom): boolean => item.type === AtomType.number;

function readingsMeet(a: Atom, b: Atom): boolean {
  const { value, other, third } = b;
  return (
    a.value === value ||
    a.value === other ||
    a.value === third ||
    a.other === value ||
    a.third === value ||
    (a.other === other && !Number.isNaN(other))
  );
}

function decadesMeet(a: number, b: number): boolean {
  return a === b || (a % 100 === b % 100 && (a < 100 || b < 100));
}

function clocksMeet(a: Atom, b: Atom): boolean {
  return a.value === b.value || ((a.open || b.open) && a.value % 720 === b.value % 720);
}

/** How well two atoms of one kind fit: 0 not at all, else the higher the better. */
function sameKind(a: Atom, b: Atom): number {
  if (a.type !== b.type) return 0;
  switch (a.type) {
    case AtomType.number: {
      if (!readingsMeet(a, b)) return 0;
      const units = unitsAgree(a.unit, b.unit);
      let score = units ? 10 : 2;
      if (a.unit === b.unit) score += 3;
      if (a.role === b.role) score += 2;
      if (a.digits === b.digits) score += 1;
      if (a.ordinal === b.ordinal) score += 2;
      if (a.value === b.value) score += 1;
      if (b.weight > Weight.weak) score += 1;
      return score;
    }
    case AtomType.clock:
      return clocksMeet(a, b) ? 10 : 0;
    case AtomType.decade:
      return decadesMeet(a.value, b.value) ? 10 : 0;
    case AtomType.code:
      return a.code === b.code ? 10 : 0;
    case AtomType.unit:
      return a.unit === b.unit ? 3 : 0;
    default:
      return readingsMeet(a, b) ? 10 : 0;
  }
}

function hourMeets(clock: Atom, number: Atom): boolean {
  const hours = Math.floor(clock.value / 60);
  const minutes = clock.value % 60;
  const written = hours + minutes / 100;
  return (
    number.value === written ||
    number.value === written + 12 ||
    number.value === written - 12 ||
    (hours === 0 && number.value === 12 && minutes === 0)
  );
}

/** The same value said in another kind: a clock time and an hour, a vague and a round number, a decade and ten years. */
function otherKind(a: Atom, b: Atom): boolean {
  if (a.type === AtomType.number && b.type === AtomType.number) {
    return (
      sameAmount(a.value, a.unit, b.value, b.unit) ||
      (a.unit !== '' && b.unit !== '' && converts(a.value, a.unit, b.value, b.unit))
    );
  }
  const [x, y] = a.type <= b.type ? [a, b] : [b, a];
  if (x.type === AtomType.number) {
    switch (y.type) {
      case AtomType.clock:
        return hourMeets(y, x);
      case AtomType.vague:
        return x.value === y.other || x.value === 10 ** y.value;
      case AtomType.unit:
        return (x.value === 1 && x.unit === y.unit) || (x.unit !== '' && sameAmount(x.value, x.unit, 1, y.unit));
      case AtomType.century:
        return x.value === y.value;
      case AtomType.decade:
        return x.value === y.value && x.unit === '' && x.weight === Weight.weak;
      default:
        return false;
    }
  }
  return false;
}

/** Two atoms that may stand in each other's place: one is what became of the other. */
function rivalry(a: Atom, b: Atom): number {
  if (a.type === b.type) {
    if (a.type === AtomType.number) {
      let score = 4;
      if (a.role === b.role) score += 2;
      if (a.unit === b.unit && a.unit !== '') score += 3;
      if (dimensionOf(a.unit) !== dimensionOf(b.unit)) score -= 1;
      if (a.ordinal === b.ordinal) score += 1;
      if (a.digits === b.digits) score += 1;
      return score;
    }
    return a.type === AtomType.unit ? 0 : 6;
  }
  const [x, y] = a.type <= b.type ? [a, b] : [b, a];
  if (
    x.type === AtomType.number &&
    (y.type === AtomType.clock ||
      y.type === AtomType.decade ||
      y.type === AtomType.century ||
      y.type === AtomType.vague ||
      y.type === AtomType.code)
  )
    return 2;
  if (x.type === AtomType.clock && y.type === AtomType.century) return 0;
  return 0;
}

const NOTHING: readonly AtomMismatch[] = [];

/**
 * Pairs the atoms of two texts and gives what is left: equal values first, strongest and best fitting first, then the same
 * value in another kind, then verified conversions. What remains is paired as rivals (different) or stands alone.
 */
export function alignAtoms(
  source: readonly Atom[],
  target: readonly Atom[],
  sourceText: string,
  targetText: string,
): readonly AtomMismatch[] {
  if (source.length === 0 && target.length === 0) return NOTHING;
  const partnerOf = new Int32Array(source.length).fill(-1);
  const takenBy = new Int32Array(target.length).fill(-1);
  const found: AtomMismatch[] = [];

  for (let weight = Weight.certain as number; weight >= Weight.weak; weight--) {
    for (let s = 0; s < source.length; s++) {
      const a = source[s]!;
      if (a.weight !== weight || partnerOf[s] !== -1) continue;
      let best = -1;
      let bestScore = 0;
      for (let t = 0; t < target.length; t++) {
        if (takenBy[t] !== -1) continue;
        const score = sameKind(a, target[t]!);
        if (score > bestScore) {
          bestScore = score;
          best = t;
        }
      }
      if (best >= 0 && (bestScore >= 10 || a.type !== AtomType.number)) {
        partnerOf[s] = best;
        takenBy[best] = s;
      }
    }
  }
  // The same value in another kind, conversions.
  for (let s = 0; s < source.length; s++) {
    if (partnerOf[s] !== -1) continue;
    for (let t = 0; t < target.length; t++) {
      if (takenBy[t] === -1 && otherKind(source[s]!, target[t]!)) {
        partnerOf[s] = t;
        takenBy[t] = s;
        break;
      }
    }
  }
  // Equal value, but the unit says something else: another currency, months for weeks.
  for (let s = 0; s < source.length; s++) {
    if (partnerOf[s] !== -1 || !isNumber(source[s]!)) continue;
    for (let t = 0; t < target.length; t++) {
      if (takenBy[t] !== -1 || sameKind(source[s]!, target[t]!) === 0) continue;
      partnerOf[s] = t;
      takenBy[t] = s;
      const weight = Math.min(source[s]!.weight, target[t]!.weight);
      found.push({ type: 'different', source: source[s]!, target: target[t]!, weight });
      break;
    }
  }
  easeRepeats(source, target, takenBy);
  easeConversions(source, partnerOf);
  easeConversions(target, takenBy);
  easeCopies(source, partnerOf, sourceText, targetText);
  easeCopies(target, takenBy, targetText, sourceText);
  // Rivals.
  for (let s = 0; s < source.length; s++) {
    const a = source[s]!;
    if (partnerOf[s] !== -1) continue;
    let best = -1;
    let bestScore = 0;
    for (let t = 0; t < target.length; t++) {
      const b = target[t]!;
      if (takenBy[t] !== -1 || (a.weight === Weight.weak && b.weight === Weight.weak)) continue;
      if (a.weight === Weight.weak && b.type !== AtomType.number) continue;
      let score = rivalry(a, b);
      if (score === 0) continue;
      score += b.weight * 2;
      if (score > bestScore) {
        bestScore = score;
        best = t;
      }
    }
    if (best >= 0 && (a.weight > Weight.weak || source.length - countTaken(partnerOf) > 0)) {
      const b = target[best]!;
      if (a.weight === Weight.weak || b.weight === Weight.weak) continue;
      partnerOf[s] = best;
      takenBy[best] = s;
      found.push({ type: 'different', source: a, target: b, weight: Math.max(a.weight, b.weight) });
    }
  }
  for (let s = 0; s < source.length; s++) {
    const a = source[s]!;
    if (partnerOf[s] === -1 && a.type !== AtomType.unit && a.type !== AtomType.season)
      found.push({ type: 'missing', source: a, target: null, weight: a.weight });
  }
  for (let t = 0; t < target.length; t++) {
    const b = target[t]!;
    if (takenBy[t] === -1 && b.type !== AtomType.unit && b.type !== AtomType.season)
      found.push({ type: 'extra', source: null, target: b, weight: b.weight });
  }
  return found.length === 0 ? NOTHING : found;
}

function countTaken(list: Int32Array): number {
  let count = 0;
  for (const item of list) if (item !== -1) count++;
  return count;
}

/** A number word in the target that repeats what the source says weighs little. */
function easeRepeats(source: readonly Atom[], target: readonly Atom[], takenBy: Int32Array): void {
  for (let index = 0; index < target.length; index++) {
    const item = target[index]!;
    if (takenBy[index] !== -1 || item.weight === Weight.weak || item.digits) continue;
    if (source.some((other) => other.weight >= item.weight && sameKind(item, other) >= 10)) item.weight = Weight.weak;
  }
}

/** An amount added in brackets that converts what stands beside it ("10 mil (16 km)") is no news. */
function easeConversions(list: readonly Atom[], links: Int32Array): void {
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.unit === '') continue;
    for (const at of [index - 1, index + 1]) {
      const beside = list[at];
      if (
        beside &&
        links[at] !== -1 &&
        beside.unit !== '' &&
        converts(beside.value, beside.unit, item.value, item.unit)
      )
        item.weight = Weight.weak;
    }
  }
}

/** A word that stands in the other text too, with its neighbour ("Saturday Night Live"), is a copied name. */
function easeCopies(list: readonly Atom[], links: Int32Array, own: string, other: string): void {
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.digits || item.weight === Weight.weak) continue;
    const after = /^[ \u00a0][\p{L}\p{N}'’-]+/u.exec(own.slice(item.end, item.end + 40));
    const before = /[\p{L}\p{N}'’-]+[ \u00a0]$/u.exec(own.slice(Math.max(0, item.start - 40), item.start));
    const word = own.slice(item.start, item.end);
    if ((after && other.includes(word + after[0])) || (before && other.includes(before[0] + word)))
      item.weight = Weight.weak;
  }
}
