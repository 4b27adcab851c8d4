import { type Atom, AtomType, Weight } from './atom.js';
import { isShared } from './ellipsis.js';
import { sameKind } from './fit.js';
import { converts, unitsAgree } from './quantity.js';

const NEAR = 64;

/** A number word in the target that repeats what the source says weighs little, and so does a "first" that was added. */
export function easeRepeats(source: readonly Atom[], target: readonly Atom[], takenBy: Int32Array): void {
  for (let index = 0; index < target.length; index++) {
    const item = target[index]!;
    if (takenBy[index] !== -1 || item.weight <= Weight.weak || item.digits) continue;
    if (item.ordinal && item.value === 1) item.weight = Weight.weak;
    for (let at = 0; at < source.length && at < NEAR; at++) {
      if (source[at]!.weight >= item.weight && sameKind(item, source[at]!) >= 10) item.weight = Weight.weak;
    }
  }
}

/** The offset of the bracket that opens before an atom and after another, -1 for none. */
function bracketBetween(text: string, left: Atom, right: Atom): number {
  const from = Math.max(left.end, right.start - 12);
  const open = text.slice(from, right.start + 1).lastIndexOf('(');
  return open < 0 ? -1 : from + open;
}

/** "5 feet 11 inches (180 cm)": the feet and inches of a length that is converted in brackets; both may stand alone there. */
function easeFeet(list: readonly Atom[], links: Int32Array, text: string): void {
  for (let index = 2; index < list.length; index++) {
    const [feet, inches, whole] = [list[index - 2]!, list[index - 1]!, list[index]!];
    if (feet.unit !== 'length-foot' || inches.unit !== 'length-inch' || whole.unit === '') continue;
    if (links[index - 2] !== -1 || links[index - 1] !== -1 || links[index] === -1) continue;
    const length = feet.value * 12 + inches.value;
    if (bracketBetween(text, inches, whole) < 0 || !converts(length, 'length-inch', whole.value, whole.unit)) continue;
    feet.weight = inches.weight = Weight.weak;
  }
}

/**
 * Of an amount and its conversion in brackets beside it ("10 mil (16 km)") one may stand alone on the other side, unless
 * that side lacks an amount in the same unit or still shows the bracket that something fell out of.
 */
export function easeConversions(
  list: readonly Atom[],
  links: Int32Array,
  text: string,
  others: readonly Atom[],
  otherLinks: Int32Array,
  otherText: string,
): void {
  easeFeet(list, links, text);
  let openUnits: ReadonlySet<string> | undefined;
  let hasEmpty: boolean | undefined;
  for (let index = 1; index < list.length; index++) {
    const left = list[index - 1]!;
    const right = list[index]!;
    if ((links[index - 1] === -1) === (links[index] === -1) || left.unit === '' || right.unit === '') continue;
    if (bracketBetween(text, left, right) < 0 || !converts(left.value, left.unit, right.value, right.unit)) continue;
    const lost = links[index] === -1 ? right : left;
    openUnits ??= new Set(
      others.filter(({ unit }, at) => otherLinks[at] === -1 && unit !== '').map(({ unit }) => unit),
    );
    if ([...openUnits].some((unit) => unitsAgree(unit, lost.unit))) continue;
    const partner = others[lost === right ? links[index - 1]! : links[index]!];
    // "9 km (33,000 feet)" of 30,000 feet is no conversion of it.
    if (partner !== undefined && unitsAgree(partner.unit, lost.unit) && partner.value !== lost.value) continue;
    hasEmpty ??= /\(\s*\)/.test(otherText);
    const fell = hasEmpty || (partner !== undefined && otherText[partner.start - 1] === '(');
    if (!fell) lost.weight = Weight.weak;
  }
}

/** Whether a text has a word as it is written. */
function standsIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(`${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`);
}

/** The word written with hyphens that an atom is part of: two-phase. */
function compoundAt({ start, end }: Atom, text: string): string {
  const before = /[\p{L}\p{N}_-]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}_-]*/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** A word that stands in the other text too, with its neighbour ("Saturday Night Live"), is a copied name. */
export function easeCopies(list: readonly Atom[], links: Int32Array, own: string, other: string): void {
  // Each asks the whole of the other text: of a long one few do, so that time stays linear.
  let asked = 0;
  for (let index = 0; index < list.length && asked < NEAR; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.digits || item.weight <= Weight.weak) continue;
    asked++;
    const compound = compoundAt(item, own);
    if (compound.includes('-') && other.includes(compound)) {
      item.weight = Weight.weak;
      continue;
    }
    const after = /^[ \u00a0][\p{L}\p{N}'’-]+/u.exec(own.slice(item.end, item.end + 40));
    const before = /[\p{L}\p{N}'’-]+[ \u00a0]$/u.exec(own.slice(Math.max(0, item.start - 40), item.start));
    const word = own.slice(item.start, item.end);
    // "ON": a label
    if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && standsIn(other, word)) {
      item.weight = Weight.weak;
      continue;
    }
    if ((after && other.includes(word + after[0])) || (before && other.includes(before[0] + word))) {
      item.weight = Weight.weak;
    }
  }
}

/** The letters that a number is written to ("COP29", "X11"), with the number; empty for a number that stands by itself. */
function designationOf({ start, end }: Atom, text: string): string {
  const letters = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 12), start));
  return letters ? letters[0] + text.slice(start, end) : '';
}

/** A designation that is named again ("X11 … on X11") may be named once: its number is no figure. */
export function easeDesignations(list: readonly Atom[], links: Int32Array, own: string): void {
  // Most texts have no designation left alone: only for one are the others read.
  let named: Set<string> | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || !item.digits || item.unit !== '') continue;
    const name = designationOf(item, own);
    if (name === '') continue;
    named ??= new Set(list.flatMap((other, at) => (links[at] === -1 ? [] : designationOf(other, own))));
    if (named.has(name)) item.weight = Weight.weak;
  }
}

/** "10.9 per 1,000" where the other side says ‰: the thousand is in the sign. */
export function easePerMille(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): void {
  if (!others.some(({ unit }) => unit === 'permille')) return;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.unit !== '' || (item.value !== 1000 && item.other !== 1000)) continue;
    for (const at of [index - 1, index + 1]) {
      const partner = at < 0 || at >= list.length || links[at] === -1 ? undefined : others[links[at]!];
      if (partner?.unit === 'permille' && list[at]!.unit === '') item.weight = Weight.confirming;
    }
  }
}

/** A goalless draw and 0:0: where both halves of a score are nought and a word for it has met one, the other needs none. */
export function easeNoughts(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): void {
  for (let index = 0; index + 1 < list.length; index++) {
    const [left, right] = [list[index]!, list[index + 1]!];
    if (left.value !== 0 || right.value !== 0 || !left.digits || !right.digits || right.start - left.end > 3) continue;
    const [met, open] = links[index] === -1 ? [index + 1, left] : [index, right];
    const partner = links[met] === -1 ? undefined : others[links[met]!];
    if (partner && !partner.digits && partner.value === 0) open.weight = Weight.confirming;
  }
}

/** "24/7", "24 hours a day, 7 days a week" where the other side says «круглосуточно», "gecə-gündüz". */
export function easeAroundClock(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): void {
  const said = others.some(({ unit }) => unit === 'around-the-clock');
  if (!said && !others.some(({ value, unit }) => value === 24 && unit === 'duration-hour')) return;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.type !== AtomType.number) continue;
    const { value, unit } = item;
    const hours = value === 24 && (unit === '' || unit === 'duration-hour');
    const days = value === 7 && (unit === '' || unit === 'duration-day');
    const each = value === 1 && !item.digits && (unit === 'duration-day' || unit === 'duration-week');
    // "24/7" where the other side says 24 hours
    const slash = days && unit === '' && list[index - 1]?.value === 24 && item.start - list[index - 1]!.end === 1;
    if (said ? hours || days || each : slash) item.weight = Weight.confirming;
  }
}

/** What an expression with a date holds: how many days, and the months and years that they share. */
interface SharedDate {
  days: number;
  readonly shared: Atom[];
}

function datesByGroup(list: readonly Atom[]): ReadonlyMap<number, SharedDate> {
  const groups = new Map<number, SharedDate>();
  for (const item of list) {
    if (item.group === 0) continue;
    const known = groups.get(item.group) ?? { days: 0, shared: [] };
    if (item.role === 'day') known.days++;
    if (isShared(item) && known.shared.length < NEAR) known.shared.push(item);
    groups.set(item.group, known);
  }
  return groups;
}

/**
 * "from May 3 to May 5" and «с 3 по 5 мая»: a month or year that stands twice on one side may stand once on the other,
 * where it belongs to both days.
 */
export function easeShared(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): void {
  let groups: ReadonlyMap<number, SharedDate> | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.group === 0 || !isShared(item)) continue;
    for (let at = Math.max(0, index - 3); at < list.length && at <= index + 3; at++) {
      const day = list[at]!;
      const partner = links[at] === -1 ? undefined : others[links[at]!];
      if (day.group !== item.group || day.role !== 'day' || !partner || partner.group === 0) continue;
      groups ??= datesByGroup(others);
      const owner = groups.get(partner.group);
      if (owner && owner.days > 1 && owner.shared.some((other) => sameKind(item, other) > 0))
        item.weight = Weight.confirming;
    }
  }
}

/** "the night of 19–20 January" and «в ночь на 20 января»: where one side names the night by its second day, the first may be left out. */
export function easeNights(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): void {
  for (let index = 0; index + 1 < list.length; index++) {
    const item = list[index]!;
    const next = list[index + 1]!;
    if (item.type === AtomType.weekday && item.group !== 0 && item.group === next.group) {
      // Two names of one night: one is enough.
      if (links[index] !== -1) next.weight = Weight.confirming;
      else if (links[index + 1] !== -1) item.weight = Weight.confirming;
      continue;
    }
    if (links[index] !== -1 || item.role !== 'day' || next.role !== 'day' || item.group !== next.group) continue;
    const partner = links[index + 1] === -1 ? undefined : others[links[index + 1]!];
    if (partner?.role === 'day' && partner.value === next.value && partner.other === item.value)
      item.weight = Weight.confirming;
  }
}
