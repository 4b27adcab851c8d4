import { type Atom, AtomType } from './atom.js';
import type { ChangeWords } from './pair-words.js';
import { isPercent } from './share.js';

/** How far from its figure a word stands that says which way an amount goes, in UTF-16 code units. */
const BESIDE = 48;

/** Figures of one text that are tried, so that time stays linear. */
const FEW = 16;

type Change = 'grows' | 'falls';

/** The clause around a figure: no word of another sentence says which way it goes. */
function around({ start, end }: Atom, text: string): string {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  const stop = /[.;!?](?=\s)/.exec(after);
  return (before.split(/[.;!?]\s/).at(-1) ?? '') + text.slice(start, end) + (stop ? after.slice(0, stop.index) : after);
}

/** How many per cent a figure is, a share in words too ("by half"); 0 where it is none. */
function percentOf({ type, unit, value, digits }: Atom): number {
  if (type !== AtomType.number || value <= 0) return 0;
  return unit === 'percent' ? value : unit === '' && !digits && value < 1 ? value * 100 : 0;
}

/** "1.6 times", «в 2,5 раза», "doubled", «вдвое»: how many times, larger than once. */
const isMultiple = ({ type, unit, value, ordinal, digits }: Atom): boolean =>
  type === AtomType.number && !ordinal && value > 1 && (unit === 'times' || (unit === '' && !digits));

/** So many percent more are so many times as much: 60 % and 1.6 times, exactly; fewer, as a share is rounded. */
const isChange = (percent: number, times: number, change: Change): boolean =>
  change === 'grows' ? Math.abs((times - 1) * 100 - percent) < 1e-6 : isPercent(1 - 1 / times, percent);

/**
 * "60 % more" and "1,6 dəfə çox", "rose by 150 %" and «выросли в 2,5 раза», "halved" and «снизилось на 50 %»: joins an open
 * percentage with an open multiple, where words beside both say that an amount grows, or falls. `links` and `otherLinks`
 * hold partners, -1 for none.
 */
export function joinGrowth(
  list: readonly Atom[],
  links: Int32Array,
  text: string,
  words: ChangeWords,
  others: readonly Atom[],
  otherLinks: Int32Array,
  otherText: string,
  otherWords: ChangeWords,
): void {
  let tried = 0;
  for (let index = 0; index < list.length && tried < FEW; index++) {
    const item = list[index]!;
    const percent = links[index] === -1 ? percentOf(item) : 0;
    if (percent === 0) continue;
    tried++;
    let asked = 0;
    for (let at = 0; at < others.length && asked < FEW; at++) {
      const other = others[at]!;
      if (otherLinks[at] !== -1 || !isMultiple(other)) continue;
      asked++;
      const says = (change: Change): boolean =>
        isChange(percent, other.value, change) &&
        words[change].test(around(item, text)) &&
        otherWords[change].test(around(other, otherText));
      if (!says('grows') && !says('falls')) continue;
      links[index] = at;
      otherLinks[at] = index;
      break;
    }
  }
}
