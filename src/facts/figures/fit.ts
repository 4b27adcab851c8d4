import { type Atom, AtomType, Weight } from './atom.js';
import { converts, dimensionOf, isOpenUnit, sameAmount, unitsAgree } from './quantity.js';
import { isPercent } from './share.js';
import { signedValue, signsClash } from './sign.js';

/** Any reading of one equals any of the other. */
function readingsMeet(a: Atom, b: Atom): boolean {
  const { value, other } = b;
  return a.value === value || a.value === other || a.other === value || a.other === other;
}

function decadesMeet(a: number, b: number): boolean {
  return a === b || (a % 100 === b % 100 && (a < 100 || b < 100));
}

function clocksMeet(a: Atom, b: Atom): boolean {
  return a.value === b.value || ((a.open || b.open) && a.value % 720 === b.value % 720);
}

/** A word such as "both" or "couple" cannot stand for a counted amount ("two years"). */
function wordFitsUnit(word: Atom, other: Atom): boolean {
  return (
    word.weight !== Weight.confirming || word.unit !== '' || other.unit === '' || other.unit === 'times' || word.digits
  );
}

/** An amount in a unit, which no number of a bus or a law is. */
const measures = ({ unit }: Atom): boolean => unit !== '' && unit !== 'times' && !isOpenUnit(unit);

/** Roman numerals and numbers of names are ordinals or none. */
const isName = ({ role }: Atom): boolean => role === 'roman' || role === 'designator';

function numbersFit(a: Atom, b: Atom): number {
  if (!readingsMeet(a, b)) return 0;
  // "first" is not "one", "second" not "two": in words, that is another statement. Roman numerals are either.
  const part = a.other < 1 && (a.other === b.value || a.other === b.other);
  const met = !part && (a.value === b.value || a.value === b.other) ? a.value : a.other;
  const words = !a.digits && !b.digits && !isName(a) && !isName(b);
  if (
    met >= 1 &&
    met <= 3 &&
    a.ordinal !== b.ordinal &&
    words &&
    a.weight + b.weight > (met === 1 ? Weight.probable : Weight.weak)
  )
    return 0;
  const designates = (a.role === 'designator' && measures(b)) || (b.role === 'designator' && measures(a));
  const agree = !designates && unitsAgree(a.unit, b.unit) && wordFitsUnit(a, b) && wordFitsUnit(b, a);
  let score = agree ? 10 : 1;
  if (a.unit === b.unit) score += 3;
  if (a.role === b.role) score += 2;
  if (a.digits === b.digits) score += 1;
  if (a.ordinal === b.ordinal) score += 2;
  if (a.value === b.value) score += 1;
  if (!agree) return Math.min(score, 9);
  // Among equals the one with the same sign; the clash is told where there is no other.
  if (signsClash(a, b)) return 10;
  // Two words that mean little are paired last: they may be needed to confirm a stronger one.
  if (a.weight + b.weight === 0) return 10;
  // "opens on the 1st": the figure is the date's.
  const idle = Math.min(a.weight, b.weight) === Weight.confirming && a.digits !== b.digits ? 1 : 0;
  return Math.max(10, score + a.weight + b.weight - idle);
}

/** How well two atoms of one kind fit: 0 not at all, from 10 they mean the same, below only their units differ. */
export function sameKind(a: Atom, b: Atom): number {
  if (a.type !== b.type) return 0;
  const fit = valuesFit(a, b);
  // "from early 2020 to late 2020": each to its own.
  return fit > 0 && a.part !== 0 && a.part === b.part ? fit + 1 : fit;
}

function valuesFit(a: Atom, b: Atom): number {
  switch (a.type) {
    case AtomType.number:
      return numbersFit(a, b);
    case AtomType.clock:
      return clocksMeet(a, b) ? 10 + Number(a.digits === b.digits) + Number(a.zone !== '' && a.zone === b.zone) : 0;
    case AtomType.decade:
      return decadesMeet(a.value, b.value) ? 10 : 0;
    case AtomType.code:
      return a.code === b.code ? 10 : 0;
    case AtomType.unit:
      return a.unit === b.unit ? 10 : 0;
    default:
      // Months that are other words too, and those of another date, are paired last.
      return readingsMeet(a, b) ? 10 + Math.min(a.weight, b.weight) + Number((a.group === 0) === (b.group === 0)) : 0;
  }
}

function hourMeets(clock: Atom, number: Atom): boolean {
  const hours = Math.floor(clock.value / 60);
  const minutes = clock.value % 60;
  const written = hours + minutes / 100;
  const { value } = number;
  return (
    value === written ||
    // "17 hours" is five in the afternoon only.
    (!clock.told && value === written + 12) ||
    value === written - 12 ||
    (hours === 0 && (value === 12 || value === 24) && minutes === 0)
  );
}

/** The span of as many years as a vague power of ten says. */
const SPANS: Readonly<Record<number, string>> = {
  1: 'duration-decade',
  2: 'duration-century',
  3: 'duration-millennium',
};

/** "decades" as a vague amount. */
export const DECADES = 1001;

/** Longer decimals are what a division gives: 2/3. */
const DECIMALS = 8;

const isDigitsShare = (share: number, percent: number): boolean =>
  String(share).length > DECIMALS ? isPercent(share, percent) : Math.abs(share * 100 - percent) < 1e-9;

/** A part said in another way: a fifth and 20 %, half of the year and six months, by half and twofold. */
export function sameShare(part: Atom, other: Atom): boolean {
  // "a fifth" may be an ordinal as well.
  const share = part.value < 1 ? part.value : part.other;
  if (part.unit !== '' || !(share < 1)) return false;
  // 3/4, 0.75: rounded is what was divided only.
  if (part.digits) return other.unit === 'percent' && other.digits && isDigitsShare(share, other.value);
  if (other.unit === 'percent') {
    // "by a quarter": of a percent, as the text goes.
    if (!other.digits && other.value === share) return true;
    return isPercent(share, other.value);
  }
  if (other.unit === 'times') return share === 1 / other.value;
  return share === 0.5 && other.unit === 'duration-month' && other.value === 6;
}

/** Shares of a whole in percent; a rate that is changed by 25 basis points is changed by 0.25 %. */
const SHARES: Readonly<Record<string, number>> = { percent: 1, permille: 0.1, 'basis-point': 0.01 };

function amountsMeet(a: Atom, b: Atom): boolean {
  if (a.unit === '' || b.unit === '') return false;
  const [x, y] = [SHARES[a.unit], SHARES[b.unit]];
  if (x !== undefined && y !== undefined) return Math.abs(a.value * x - b.value * y) < 1e-9;
  return sameAmount(a.value, a.unit, b.value, b.unit) || converts(signedValue(a), a.unit, signedValue(b), b.unit);
}

/** "three-time" and "üçqat" are as many as the third time, "three times" is not. */
const isRank = ({ digits, unit, inner, weight }: Atom): boolean =>
  !digits && (unit === '' || (unit === 'times' && inner)) && weight > Weight.confirming;

/**
 * "day three" and «третий день», "three-time champion" and "champion for the third time": a number word may say which one,
 * where no other stands for it.
 */
const sameRank = (a: Atom, b: Atom): boolean =>
  isRank(a) && isRank(b) && a.ordinal !== b.ordinal && a.value === b.value && a.value >= 2;

/** «двухтысячные», «двадцатые игры»: an ordinal in words may be a decade, and the other way round. */
const mayBeDecade = (number: Atom, decade: Atom): boolean =>
  number.weight === Weight.confirming ||
  (decade.open && (number.role === 'year' || (number.digits && number.value >= 1000))) ||
  (number.ordinal && (decade.ordinal || !(number.digits && decade.digits))) ||
  // «10-е место», place 10
  (decade.ordinal && number.digits && decade.digits);

/** The same value said in another kind: a clock time and an hour, a vague and a round number, a unit and one of it. */
export function otherKind(a: Atom, b: Atom): boolean {
  if (a.type === AtomType.number && b.type === AtomType.number) {
    return sameShare(a, b) || sameShare(b, a) || amountsMeet(a, b) || sameRank(a, b);
  }
  const [x, y] = a.type <= b.type ? [a, b] : [b, a];
  if (x.type === AtomType.number) {
    switch (y.type) {
      case AtomType.clock:
        return (x.open && hourMeets(y, x)) || (x.unit === '' && x.value === y.other);
      case AtomType.vague:
        if (y.value === DECADES)
          return x.unit === 'duration-decade' || (x.unit === 'duration-year' && x.value >= 10 && x.value % 10 === 0);
        // "several dozen" and «несколько десятков»
        if (x.value === 12 && y.value === 1 && !x.digits && x.unit === '') return true;
        return x.value === y.other || x.value === 10 ** y.value;
      case AtomType.unit:
        // "every second": of time, or of things.
        if (x.value === 2 && x.ordinal && !x.digits && y.unit === 'duration-second') return true;
        // "the centenary" is the hundredth anniversary.
        if (x.unit === '') return x.value === 100 && y.unit === 'duration-century';
        return (x.value === 1 && unitsAgree(x.unit, y.unit)) || sameAmount(x.value, x.unit, 1, y.unit);
      case AtomType.century:
        return x.value === y.value;
      case AtomType.decade:
        // "in the mid-80s": degrees
        if (x.unit.startsWith('temperature')) return x.value === y.value;
        return x.value === y.value && x.unit === '' && mayBeDecade(x, y);
      default:
        return false;
    }
  }
  // "last century", the twentieth
  if (x.type === AtomType.unit) return y.type === AtomType.century && x.other === y.value;
  // "the 1800s": the nineteenth century as well as its first ten years
  if (x.type === AtomType.century && y.type === AtomType.decade)
    return y.value >= 1000 && y.value % 100 === 0 && y.value / 100 + 1 === x.value;
  if (x.type !== AtomType.vague || y.type !== AtomType.unit) return false;
  if (x.value === DECADES) return y.unit === 'duration-decade';
  // "thousands of years" and «тысячелетия»
  if (Number.isNaN(x.other) && y.value === 1 && y.unit === SPANS[x.value]) return true;
  // "yüz illik", a century
  return x.unit !== '' && sameAmount(x.other, x.unit, 1, y.unit);
}

/** How well two unequal atoms may stand in each other's place, so that one is what became of the other; 0 never. */
export function rivalry(a: Atom, b: Atom): number {
  if (a.type === b.type) {
    if (a.type !== AtomType.number) return a.type === AtomType.unit ? 0 : 6;
    let score = 4;
    if (a.role === b.role) score += 2;
    if (a.unit === b.unit && a.unit !== '') score += 3;
    if (dimensionOf(a.unit) !== dimensionOf(b.unit)) score -= 1;
    if (a.ordinal === b.ordinal) score += 1;
    if (a.digits === b.digits) score += 1;
    return score;
  }
  const [x, y] = a.type <= b.type ? [a, b] : [b, a];
  // "the 1800s" and «XVIII век»
  if (x.type === AtomType.century && y.type === AtomType.decade) return 2;
  if (x.type !== AtomType.number) return 0;
  switch (y.type) {
    case AtomType.clock:
    case AtomType.decade:
    case AtomType.century:
    case AtomType.vague:
    case AtomType.code:
      return 2;
    default:
      return 0;
  }
}
