import { type Atom, AtomType } from './atom.js';

const HALF_DAY = 720;

const isPart = ({ type, value, unit }: Atom, own: string, most: number): boolean =>
  type === AtomType.number && Number.isInteger(value) && value >= 0 && value <= most && (unit === '' || unit === own);

/** Minutes since midnight of "five to three", "five to three in the afternoon"; -1 for what is told otherwise. */
function minutesBefore(minute: Atom, hour: Atom): number {
  const told = hour.type === AtomType.clock && !hour.digits && hour.value % 60 === 0;
  if (!isPart(minute, 'duration-minute', 29) || !(told || isPart(hour, '', 12)) || hour.value === 0) return -1;
  if (minute.value % 5 !== 0 || minute.value === 0) return -1;
  return told ? hour.value - minute.value : (hour.value * 60 - minute.value) % HALF_DAY;
}

/** Minutes since midnight that two numbers beside each other may tell: 17 and 45; -1 for none. */
function minutesOf(hour: Atom, minute: Atom): number {
  if (!isPart(minute, 'duration-minute', 59)) return -1;
  if (hour.type === AtomType.clock) return hour.value % 60 === 0 ? hour.value + minute.value : -1;
  return isPart(hour, 'duration-hour', 24) ? hour.value * 60 + minute.value : -1;
}

/**
 * Joins an open time of one side with its hour and minutes, or the two numbers of a score, on the other: 17:45 and
 * «17 часов 45 минут», "two thirty", 21–20 for 21:20. `links` and `otherLinks` hold partners, -1 for none.
 */
export function joinClocks(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
): void {
  let times: Map<number, number[]> | undefined;
  for (let at = 0; at < list.length; at++) {
    const { type, value } = list[at]!;
    if (type !== AtomType.clock || links[at] !== -1) continue;
    times ??= new Map();
    const known = times.get(value % HALF_DAY);
    if (known) known.push(at);
    else times.set(value % HALF_DAY, [at]);
  }
  if (times === undefined) return;
  for (let pair = 0; pair + 1 < others.length; pair++) {
    const hour = others[pair]!;
    if (otherLinks[pair] !== -1 || otherLinks[pair + 1] !== -1) continue;
    let minutes = minutesOf(hour, others[pair + 1]!);
    if (!times.get(minutes % HALF_DAY)?.length) minutes = minutesBefore(hour, others[pair + 1]!);
    const found = times.get(minutes % HALF_DAY);
    const at = found?.at(-1);
    if (found === undefined || at === undefined) continue;
    const { open, value } = list[at]!;
    // Hours up to twelve may be those of the afternoon: "2:30 p.m.", «в два тридцать».
    if (value !== minutes && !(open || hour.open || minutes < HALF_DAY)) continue;
    found.pop();
    links[at] = pair;
    otherLinks[pair] = otherLinks[pair + 1] = at;
  }
}
