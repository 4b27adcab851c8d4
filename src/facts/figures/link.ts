import type { Role } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { EntryFlag } from '../../text/dictionary.js';
import { TokenKind } from '../../text/tokens.js';
import { type Atom, AtomType, Sign, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { linkDecades, placeDecades } from './decades.js';
import { markEras } from './era.js';
import { isRange, joined } from './joined.js';
import { hourOf, meridiemAt } from './meridiem.js';
import { markParts } from './parts.js';
import { markRates } from './rate.js';
import { markScales, shareMagnitude } from './share-scale.js';
import { markFrost, markSigns } from './sign.js';
import { markZones } from './zone.js';

const isDay = (item: Atom): boolean =>
  item.type === AtomType.number &&
  item.value >= 1 &&
  item.value <= 31 &&
  Number.isInteger(item.value) &&
  item.unit === '' &&
  (item.role === '' || item.role === 'day') &&
  !item.inner &&
  item.weight > Weight.confirming;

const isYear = (item: Atom): boolean =>
  item.type === AtomType.number &&
  item.value >= 1000 &&
  item.value < 2200 &&
  (item.role === 'year' || (item.role === '' && item.digits && item.unit === ''));

/** Small words between two tokens; -1 when anything else stands there. */
function connectors(reader: Cursor, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const { tokens } = reader;
    if (tokens.kind[at] === TokenKind.sign) {
      const cls = tokens.charClass[at]!;
      if (cls !== CharClass.comma && cls !== CharClass.hyphen && cls !== CharClass.dot && cls !== CharClass.apostrophe)
        return -1;
    } else {
      const role = reader.role(at);
      if (
        role !== 'of' &&
        role !== 'the' &&
        role !== 'to' &&
        role !== 'and' &&
        role !== 'until' &&
        role !== 'year' &&
        role !== 'from' &&
        role !== 'or'
      )
        return -1;
    }
    count++;
  }
  return count;
}

/** «в ночь на 20 января»: the night of the 19th. */
function markNight(reader: Cursor, index: number): void {
  const at = reader.first[index]!;
  const day = reader.atoms[index]!;
  if (day.value > 1 && reader.role(at - 1) === 'until' && reader.role(at - 2) === 'night-to') day.other = day.value - 1;
}

/** "between 6 and 7 p.m.": the half of the day is that of both hours. */
function shareMeridiem(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = atoms.length - 2; index >= 0; index--) {
    const hour = atoms[index]!;
    const later = atoms[index + 1]!;
    if (later.type !== AtomType.clock || later.open || hour.type !== AtomType.number || hour.ordinal) continue;
    const whole = Number.isInteger(hour.value) && hour.value >= 1 && hour.value <= 12;
    if (!whole || (hour.unit !== '' && hour.unit !== 'duration-hour') || hour.digits !== later.digits) continue;
    const role = reader.role(reader.first[index]! - 1);
    const cued = role === 'between' || role === 'from' || (role === 'at' && isRange(reader, index));
    const { part } = meridiemAt(reader, reader.last[index + 1]!);
    if (!cued || !joined(reader, index, index + 1) || (part === 0 && later.value < 780)) continue;
    const same = (hour.value % 12) * 60 + (later.value >= 720 ? 720 : 0);
    hour.type = AtomType.clock;
    hour.value = same <= later.value ? same : (same + 720) % 1440;
    hour.unit = '';
    hour.weight = later.weight;
  }
}

const NIGHTS: ReadonlySet<Role | undefined> = new Set<Role>(['night-to', 'night', 'midnight']);

/** Whether a word for the night stands within a few tokens before or after. */
function isNight(reader: Cursor, first: number, last: number): boolean {
  for (let distance = 1; distance <= 3; distance++) {
    if (NIGHTS.has(reader.role(first - distance)) || NIGHTS.has(reader.role(last + distance))) return true;
  }
  return false;
}

/** «в ночь с пятницы на субботу», "cümədən şənbəyə keçən gecə": two names of one night, and «в ночь на субботу» of Friday's. */
function linkNights(reader: Cursor): void {
  const { atoms, first, last } = reader;
  for (let index = 0; index < atoms.length; index++) {
    const item = atoms[index]!;
    if (item.type !== AtomType.weekday) continue;
    const later = atoms[index + 1];
    const paired = later?.type === AtomType.weekday && later.value === (item.value % 7) + 1;
    if (paired && first[index + 1]! - last[index]! <= 2 && isNight(reader, first[index]!, last[index + 1]!)) {
      item.group = later.group = reader.newGroup();
      index++;
    } else if (reader.role(first[index]! - 1) === 'until' && reader.role(first[index]! - 2) === 'night-to')
      item.other = item.value === 1 ? 7 : item.value - 1;
  }
}

/** «во второй половине дня», "günün ikinci yarısı": the afternoon. */
function easeHalfDays(reader: Cursor): void {
  const { atoms, first, last } = reader;
  for (let index = 1; index < atoms.length; index++) {
    const which = atoms[index - 1]!;
    const half = atoms[index]!;
    if (half.value !== 0.5 || which.digits || !which.ordinal || which.value > 2) continue;
    const before = reader.grammar.tenTakesOnes && reader.lexeme(first[index - 1]! - 1).unit === 'duration-day';
    if (first[index] !== last[index - 1]! + 1 || !(half.unit === 'duration-day' || before)) continue;
    which.weight = half.weight = Weight.confirming;
  }
}

/** Whether a number tells which ten days: «третья декада», "üçüncü ongünlük", "the third ten days". */
function tellsTenDays({ atoms, first, last }: Cursor, index: number): boolean {
  const days = atoms[index + 1];
  return days?.value === 10 && days.unit === 'duration-day' && first[index + 1] === last[index]! + 1;
}

/** «третья декада марта» are its last ten days. */
function easeTenDays(reader: Cursor): void {
  for (let index = 0; index + 1 < reader.atoms.length; index++) {
    const which = reader.atoms[index]!;
    const third = which.value === 3 && which.ordinal && !which.digits;
    if (third && tellsTenDays(reader, index)) which.weight = Weight.confirming;
  }
}

/** Joins days, months and years that stand together to dates. */
function linkDates(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = 0; index < atoms.length; index++) {
    const month = atoms[index]!;
    if (month.type !== AtomType.month || month.group !== 0) continue;
    const group = reader.newGroup();
    let members = 0;
    const take = (item: Atom, role: Atom['role']): void => {
      item.group = group;
      item.role = role;
      item.sign = Sign.none;
      if (role === 'day' || role === 'year')
        item.weight = Math.max(item.weight, item.digits ? Weight.certain : Weight.probable);
      members++;
    };
    let last = index;
    let begin = index;
    const before = atoms[index - 1];
    let day = false;
    if (before && isDay(before) && before.group === 0) {
      const gap = connectors(reader, reader.last[index - 1]! + 1, reader.first[index]!);
      if (gap >= 0 && gap <= 2) {
        take(before, 'day');
        day = true;
        begin = index - 1;
        const earlier = atoms[index - 2];
        if (earlier && isDay(earlier) && earlier.group === 0 && joined(reader, index - 2, index - 1)) {
          take(earlier, 'day');
          begin = index - 2;
        }
      }
    }
    // "1990-cı il yanvarın 20-də", "1990-cı il 20 yanvar"
    const first = atoms[begin - 1];
    if (
      first &&
      isYear(first) &&
      first.group === 0 &&
      reader.grammar.tenTakesOnes &&
      connectors(reader, reader.last[begin - 1]! + 1, reader.first[begin]!) >= 0
    ) {
      take(first, 'year');
    }
    const after = atoms[index + 1];
    // "mayın ikinci yarısı", "martın üçüncü ongünlüyü": a half, ten days, and no day.
    const half =
      after !== undefined &&
      (reader.lexeme(reader.last[index + 1]! + 1).fraction === 0.5 || tellsTenDays(reader, index + 1));
    if (!day && !half && after && reader.grammar.monthMayStandFirst && isDay(after) && after.group === 0) {
      const gap = connectors(reader, reader.last[index]! + 1, reader.first[index + 1]!);
      if (gap >= 0 && gap <= 1) {
        take(after, 'day');
        last = index + 1;
        const later = atoms[index + 2];
        if (
          later &&
          isDay(later) &&
          later.group === 0 &&
          joined(reader, index + 1, index + 2) &&
          atoms[index + 3]?.type !== AtomType.month
        ) {
          take(later, 'day');
          last = index + 2;
        }
      }
    }
    const year = atoms[last + 1];
    if (year && isYear(year) && year.group === 0) {
      const gap = connectors(reader, reader.last[last]! + 1, reader.first[last + 1]!);
      if (gap >= 0 && gap <= 2) take(year, 'year');
    }
    if (members > 0) month.group = group;
    // "the 10th of March" is no march.
    if (atoms.some(({ group: of, role, digits }) => of === group && role === 'day' && digits))
      month.weight = Weight.certain;
    if (day && begin === index - 1) markNight(reader, index - 1);
  }
}

/** "768 mm-dən 761 mm civə sütununadək": of millimetres that follow each other, all are those that the last names in full. */
function shareMercury(reader: Cursor): void {
  const { atoms, first, last } = reader;
  for (let index = atoms.length - 2; index >= 0; index--) {
    const left = atoms[index]!;
    if (atoms[index + 1]!.unit !== 'pressure-millimeter-ofhg' || left.unit !== 'length-millimeter') continue;
    if (first[index + 1]! - last[index]! <= 3) left.unit = 'pressure-millimeter-ofhg';
  }
}

/** A unit after the last number of a range or list belongs to all of them: "2 to 4 inches", "70-90%". */
function shareUnits(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = atoms.length - 2; index >= 0; index--) {
    const left = atoms[index]!;
    const right = atoms[index + 1]!;
    const numbers = left.type === AtomType.number && right.type === AtomType.number;
    const large = right.power >= 3 || (right.digits && right.value >= 1000 && right.value % 1000 === 0);
    if (numbers && large && isRange(reader, index)) shareMagnitude(left, right);
    if (
      left.type !== AtomType.number ||
      right.type !== AtomType.number ||
      left.unit !== '' ||
      right.unit === '' ||
      right.unit === 'times'
    )
      continue;
    // "1500-2000 metr": no year
    const measured = right.role === '' && !right.unit.startsWith('duration-');
    const plain = left.role === '' || (left.role === 'year' && measured && isRange(reader, index));
    if (!plain || left.ordinal || left.weight === Weight.confirming || left.digits !== right.digits) continue;
    if (joined(reader, index, index + 1)) {
      left.unit = right.unit;
      left.role = right.role;
    }
  }
}

/** "1 in 7", «1 из 7»: the one needs no counterpart in «каждый седьмой». */
function easeOneIn(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = 1; index < atoms.length; index++) {
    const one = atoms[index - 1]!;
    if (one.value !== 1 || !one.digits || one.unit !== '' || atoms[index]!.type !== AtomType.number) continue;
    const between = reader.last[index - 1]! + 1;
    const role = reader.role(between);
    if (reader.first[index] === between + 1 && (role === 'in' || role === 'of')) one.weight = Weight.confirming;
  }
}

/** "two by two", "iki-iki", «тысячи и тысячи»: the second says nothing new. */
function easeDoubles(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = 1; index < atoms.length; index++) {
    const left = atoms[index - 1]!;
    const right = atoms[index]!;
    if (left.type !== right.type || left.value !== right.value || left.digits !== right.digits) continue;
    const between = reader.last[index - 1]! + 1;
    // 4x4
    const square =
      left.digits && reader.glued(between) && reader.is(between, 'x') && reader.first[index] === between + 1;
    if (square) right.weight = Weight.confirming;
    if (left.digits) continue;
    const joint = reader.sign(between) === CharClass.hyphen || reader.role(between) === 'and';
    const paired = joint || reader.is(between, 'by') || reader.is(between, 'upon');
    if (left.unit === right.unit && paired && reader.first[index] === between + 1) right.weight = Weight.confirming;
  }
}

/** "the first nine months": the sum from the year's beginning, with or without the word. */
function easeFirst(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = 1; index < atoms.length; index++) {
    const first = atoms[index - 1]!;
    if (atoms[index]!.unit !== 'duration-month' || first.value !== 1 || !first.ordinal || first.digits) continue;
    if (reader.first[index] === reader.last[index - 1]! + 1) first.weight = Weight.confirming;
  }
}

/** "6-foot-6", "6 ft 6": the inches after feet need no word of their own. */
function readInches(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = 1; index < atoms.length; index++) {
    const feet = atoms[index - 1]!;
    const item = atoms[index]!;
    if (feet.unit !== 'length-foot' || item.type !== AtomType.number || item.unit !== '' || item.value >= 12) continue;
    const from = reader.last[index - 1]! + 1;
    const hyphen = reader.sign(from) === CharClass.hyphen && reader.glued(from) ? 1 : 0;
    if (item.role === '' && item.digits && !item.ordinal && reader.first[index]! - from === hyphen)
      item.unit = 'length-inch';
  }
}

/** «2 часа 20 минут ночи», "saat 17 45 dəqiqə": the minutes belong to the hour of the day. */
function linkMinutes(reader: Cursor): void {
  const { atoms } = reader;
  let taken: Set<number> | undefined;
  for (let index = atoms.length - 2; index >= 0; index--) {
    const hour = atoms[index]!;
    const minute = atoms[index + 1]!;
    if (minute.type !== AtomType.number || minute.unit !== 'duration-minute' || minute.value >= 60) continue;
    if (reader.first[index + 1] !== reader.last[index]! + 1) continue;
    // "saat 12:00-da bir dəqiqəlik sükut": it has its minutes, and a case of its own.
    if (/[:.]\d|\d['’-]\p{L}/u.test(reader.tokens.text.slice(hour.start, hour.end))) continue;
    const { part, next } = meridiemAt(reader, reader.last[index + 1]! + 1);
    const counted = hour.type === AtomType.number && hour.unit === 'duration-hour' && hour.value <= 24;
    if (hour.type === AtomType.clock ? hour.value % 60 !== 0 : !counted || part === 0) continue;
    hour.value = (counted ? hourOf(hour.value, part) * 60 : hour.value) + minute.value;
    hour.type = AtomType.clock;
    hour.unit = '';
    hour.weight = Weight.certain;
    hour.end = part === 0 ? minute.end : reader.tokens.end[next - 1]!;
    reader.last[index] = reader.last[index + 1]!;
    taken ??= new Set();
    taken.add(index + 1);
  }
  if (taken) reader.drop(taken);
}

/** Looks over the atoms of a text once more and joins what belongs together. */
export function linkAtoms(reader: Cursor): void {
  const { told } = reader.tokens;
  if ((told & EntryFlag.sign) !== 0) markSigns(reader);
  linkDates(reader);
  linkNights(reader);
  if (reader.atoms.length > 1) {
    readInches(reader);
    linkMinutes(reader);
    easeHalfDays(reader);
    easeTenDays(reader);
    shareMeridiem(reader);
    easeFirst(reader);
    easeOneIn(reader);
    easeDoubles(reader);
    linkDecades(reader);
    markScales(reader);
    shareUnits(reader);
    shareMercury(reader);
  }
  if ((told & EntryFlag.sign) !== 0) markFrost(reader);
  markRates(reader);
  if ((told & EntryFlag.part) !== 0) markParts(reader);
  if ((told & EntryFlag.zone) !== 0) markZones(reader);
  if ((told & EntryFlag.era) !== 0) markEras(reader);
  if (reader.atoms.length > 1) placeDecades(reader);
}
