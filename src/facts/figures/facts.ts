import type { FigureFormat } from '../../languages/figure-format.js';
import type { Certainty, Fact, FactKind, Reading } from '../../model/index.js';
import { type Atom, AtomType, Sign, Weight } from './atom.js';
import { isDateAtom } from './date-atom.js';
import { dimensionOf, isOpenUnit } from './quantity.js';
import { ROUND } from './round.js';
import { signedValue } from './sign.js';

const CERTAINTY: readonly Certainty[] = ['weak', 'weak', 'probable', 'certain'];

export const certaintyOf = (weight: number): Certainty => CERTAINTY[weight] ?? 'weak';

const groupsOf = new WeakMap<readonly Atom[], Map<number, Atom[]>>();

/** All atoms of the expression that an atom belongs to, in order of place. */
export function membersOf(item: Atom, atoms: readonly Atom[]): readonly Atom[] {
  if (item.group === 0) return [item];
  let groups = groupsOf.get(atoms);
  if (!groups) {
    groups = new Map();
    for (const other of atoms) {
      if (other.group === 0) continue;
      const known = groups.get(other.group);
      if (known) known.push(other);
      else groups.set(other.group, [other]);
    }
    groupsOf.set(atoms, groups);
  }
  return groups.get(item.group) ?? [item];
}

const two = (value: number): string => String(value).padStart(2, '0');
const WEEKDAYS = ['', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function kindOf(item: Atom, members: readonly Atom[]): FactKind {
  if (members.length > 1)
    return members.some(isDateAtom) ? (members.some((other) => other.role === 'day') ? 'date' : 'month') : 'score';
  switch (item.type) {
    case AtomType.month:
      return 'month';
    case AtomType.weekday:
      return 'weekday';
    case AtomType.season:
      return 'season';
    case AtomType.clock:
      return 'clock';
    case AtomType.century:
      return 'century';
    case AtomType.decade:
      return 'decade';
    case AtomType.vague:
      return 'vague';
    case AtomType.code:
      return 'code';
    case AtomType.unit:
      return 'measure';
    default:
      if (item.role === 'year') return 'year';
      if (item.role === 'age' || item.role === 'ages') return 'age';
      if (item.unit === 'percent' || item.unit === 'percentage-point') return item.unit;
      if (item.unit === 'times') return 'multiple';
      if (item.unit === ROUND) return 'fraction';
      if (dimensionOf(item.unit) === 'money') return 'money';
      if (item.unit !== '') return 'measure';
      return item.ordinal ? 'ordinal' : Number.isInteger(item.value) ? 'cardinal' : 'fraction';
  }
}

/** EDTF (ISO 8601-2) of the parts of a date: 1990-01-20, 1990-01, XXXX-01-20; several days make an interval. */
function edtf(members: readonly Atom[], swapped = false): string {
  const month = members.find((item) => item.type === AtomType.month);
  const year = members.find((item) => item.role === 'year');
  const days = members.filter((item) => item.role === 'day');
  const pick = (item: Atom): number =>
    swapped && !Number.isNaN(item.other) && item.role !== 'year' ? item.other : item.value;
  const start = `${year ? String(year.value).padStart(4, '0') : 'XXXX'}${month ? `-${two(pick(month))}` : ''}`;
  return days.length === 0 ? start : days.map((day) => `${start}-${two(pick(day))}`).join('/');
}

function readingsOf(item: Atom, members: readonly Atom[]): readonly Reading[] {
  if (members.length > 1) {
    if (!members.some(isDateAtom)) return [{ value: members.map((other) => String(other.value)).join(':') }];
    const plain = edtf(members);
    const other = edtf(members, true);
    return other === plain ? [{ value: plain }] : [{ value: plain }, { value: other }];
  }
  switch (item.type) {
    case AtomType.month:
      return [{ value: `XXXX-${two(item.value)}` }];
    case AtomType.weekday:
      return [{ value: WEEKDAYS[item.value] ?? '' }];
    case AtomType.season:
      return [{ value: `XXXX-${item.value}` }];
    case AtomType.clock: {
      const at = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
      return item.open
        ? [{ value: at(item.value) }, { value: at((item.value + 720) % 1440) }]
        : [{ value: at(item.value) }];
    }
    case AtomType.century:
      return [{ value: `${item.era < 0 ? '-' : ''}${two(item.value - 1)}XX` }];
    case AtomType.decade: {
      const decade = item.value >= 1000 ? `${Math.floor(item.value / 10)}X` : `XX${Math.floor(item.value / 10)}X`;
      return item.ordinal ? [{ value: decade }, { value: String(item.value) }] : [{ value: decade }];
    }
    case AtomType.vague:
      // "thousand" alone is a thousand, or thousands.
      return Number.isNaN(item.other)
        ? [{ value: `10^${item.value}` }]
        : [{ value: `10^${item.value}` }, { value: String(item.other) }];
    case AtomType.code:
      return [{ value: item.code }];
    default: {
      // Astronomical years: 331 BC is -330.
      if (item.era < 0) return [{ value: `-${String(item.value - 1).padStart(4, '0')}` }];
      const unit =
        item.unit === '' || item.unit === 'times' || isOpenUnit(item.unit)
          ? undefined
          : item.unit === 'pound'
            ? 'GBP'
            : item.unit;
      return [item.value, item.other]
        .filter((value) => !Number.isNaN(value))
        .map((value) => (item.sign === Sign.minus ? -value : value))
        .map((value) => ({ value: String(value), ...(unit === undefined ? {} : { unit }) }));
    }
  }
}

/** The fact that an atom belongs to. */
export function factOf(item: Atom, atoms: readonly Atom[], text: string): Fact {
  const members = membersOf(item, atoms);
  let { start, end, weight } = item;
  for (const other of members) {
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
    weight = Math.max(weight, other.weight);
  }
  return {
    category: isDateAtom(item) || members.some(isDateAtom) ? 'date' : 'number',
    kind: kindOf(item, members),
    start,
    end,
    text: text.slice(start, end),
    readings: readingsOf(item, members),
    certainty: certaintyOf(weight),
  };
}

/** The facts of a text from its atoms; units without a number are no facts of their own. */
export function factsOf(atoms: readonly Atom[], text: string): Fact[] {
  const facts: Fact[] = [];
  const seen = new Set<number>();
  for (const item of atoms) {
    if (item.type === AtomType.unit || (item.type === AtomType.season && item.weight === Weight.confirming)) continue;
    if (item.group !== 0) {
      if (seen.has(item.group)) continue;
      seen.add(item.group);
    }
    facts.push(factOf(item, atoms, text));
  }
  return facts.sort((a, b) => a.start - b.start);
}

/** How the target language would write what an atom's expression says; empty when that is not sure. */
export function expectedOf(item: Atom, atoms: readonly Atom[], format: FigureFormat): readonly string[] {
  const members = membersOf(item, atoms);
  if (members.length > 1) {
    if (!members.some(isDateAtom)) return [members.map((other) => format.number(other.value)).join('–')];
    const days = members.filter((other) => other.role === 'day');
    const month = members.find((other) => other.type === AtomType.month)?.value;
    const year = members.find((other) => other.role === 'year')?.value;
    const parts = { ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
    if (days.length === 0) return [format.date(parts)];
    const last = format.date({ ...parts, day: days.at(-1)!.value });
    return [days.length > 1 ? last.replace(String(days.at(-1)!.value), days.map((day) => day.value).join('–')) : last];
  }
  switch (item.type) {
    case AtomType.month:
      return [format.date({ month: item.value })];
    case AtomType.weekday:
      return [format.weekday(item.value)];
    case AtomType.clock:
      return [format.clock(item.value)];
    case AtomType.century:
      return [format.century(item.value)];
    case AtomType.decade:
      return [format.decade(item.value)];
    case AtomType.vague:
      return item.unit === '' ? [format.vague(item.value)] : [format.quantity(10 ** item.value, item.unit)];
    case AtomType.code:
      return [item.code];
    case AtomType.season:
      return [];
    default:
      if (item.role === 'year') return [format.date({ year: item.value })];
      if (!Number.isInteger(item.value) && !Number.isNaN(item.other) && item.ordinal) return [];
      if (item.ordinal && item.unit === '') return [format.ordinal(item.value)];
      if (item.unit === ROUND) return [`1/${Math.round(1 / item.value)}`];
      return [format.quantity(signedValue(item), item.unit)];
  }
}
