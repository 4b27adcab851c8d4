import { type Atom, AtomType, Weight } from './atom.js';
import { sameKind } from './fit.js';

/** How many atoms of a long text are looked at from one place, so that time stays linear. */
const NEAR = 64;
const FULL = 10;

/** What a neighbouring date may say for another: its month, its year. */
export const isShared = (item: Atom): boolean => item.type === AtomType.month || item.role === 'year';

/** A day without a month: "the 17th", "17-də", «17-го», in no date of its own. */
function isLoneDay(item: Atom, text: string): boolean {
  if (item.type !== AtomType.number || item.group !== 0 || item.unit !== '' || item.role !== '') return false;
  if (!Number.isInteger(item.value) || item.value < 1 || item.value > 31) return false;
  return item.ordinal || (item.digits && /\p{L}$/u.test(text.slice(item.start, item.end)));
}

/** The month or year that the text before says last, else the first one after it. */
function nearest(list: readonly Atom[], from: number, like: Atom): Atom | undefined {
  const is = (item: Atom): boolean =>
    item.type === like.type && item.role === like.role && item.weight > Weight.confirming;
  for (let at = from - 1; at >= 0 && at >= from - NEAR; at--) if (is(list[at]!)) return list[at];
  for (let at = from + 1; at < list.length && at <= from + NEAR; at++) if (is(list[at]!)) return list[at];
  return undefined;
}

/** The day of the date that an atom belongs to, -1 for none. */
function dayOf(list: readonly Atom[], index: number): number {
  for (let at = Math.max(0, index - 3); at < list.length && at <= index + 3; at++)
    if (list[at]!.group === list[index]!.group && list[at]!.role === 'day') return at;
  return -1;
}

/**
 * "12 May … the 14th" for "mayın 12-də … mayın 14-də": of two equal months the one whose day stands in the other side's
 * date has its month, whichever was paired first.
 */
function rejoin(
  list: readonly Atom[],
  links: Int32Array,
  index: number,
  others: readonly Atom[],
  otherLinks: Int32Array,
): boolean {
  const item = list[index]!;
  const day = dayOf(list, index);
  const partner = day < 0 ? -1 : links[day]!;
  if (partner < 0 || others[partner]!.group === 0) return false;
  for (let at = Math.max(0, partner - 3); at < others.length && at <= partner + 3; at++) {
    const held = otherLinks[at]!;
    if (others[at]!.group !== others[partner]!.group || sameKind(item, others[at]!) < FULL || held < 0) continue;
    if (list[held]!.group === item.group) continue;
    const rival = dayOf(list, held);
    if (rival >= 0 && links[rival] !== -1 && others[links[rival]!]!.group === others[partner]!.group) continue;
    links[index] = at;
    otherLinks[at] = index;
    links[held] = -1;
    return true;
  }
  return false;
}

/**
 * «15 апреля … 17 апреля» and "on 15 April … on the 17th": the month or year of a date whose day stands alone on the other
 * side is said there by the date before it (else after it), and is needed no second time.
 */
export function easeElliptical(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
  otherText: string,
): void {
  for (let index = 0; index < list.length; index++) {
    if (links[index] !== -1 || list[index]!.group === 0 || !isShared(list[index]!)) continue;
    rejoin(list, links, index, others, otherLinks);
  }
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.group === 0 || !isShared(item)) continue;
    const day = dayOf(list, index);
    const partner = day < 0 ? -1 : links[day]!;
    if (partner < 0 || !isLoneDay(others[partner]!, otherText)) continue;
    const said = nearest(others, partner, item);
    if (said !== undefined && sameKind(item, said) >= FULL) item.weight = Weight.confirming;
  }
}
