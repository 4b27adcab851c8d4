import type { Atom } from './atom.js';

/** Digits of one string: telephone, card and account numbers have no fewer. */
const LEAST = 7;
/** How many atoms of a long text are looked at, so that time stays linear. */
const NEAR = 64;
const BETWEEN = /^(?:[ \u00a0\u202f().–-]{1,3}|:)$/;
/** Minutes and seconds: 4:41.30, 4:41:30. */
const LAP = /^\d{1,2}:\d\d[:.,]\d\d$/;

interface Chain {
  readonly from: number;
  /** The atom after the last. */
  readonly to: number;
  readonly digits: string;
}

/** "1500–2000 metr" is no string of digits; the parts of 4:41:30 are hours, minutes and seconds. */
const isPart = ({ digits, unit }: Atom): boolean => digits && (unit === '' || unit.startsWith('duration-'));

/** Runs of atoms in digits with nothing but a space, hyphen or bracket between them, where they may be one string. */
function chainsOf(list: readonly Atom[], text: string): readonly Chain[] {
  const chains: Chain[] = [];
  for (let from = 0; from < list.length; ) {
    let to = from + 1;
    if (isPart(list[from]!))
      while (to < list.length && isPart(list[to]!) && BETWEEN.test(text.slice(list[to - 1]!.end, list[to]!.start)))
        to++;
    const written = isPart(list[from]!) ? text.slice(list[from]!.start, list[to - 1]!.end) : '';
    const digits = written.replace(/\D/g, '');
    if (digits.length >= LEAST || LAP.test(written)) chains.push({ from, to, digits });
    from = to;
  }
  return chains;
}

const isOpen = (list: readonly Atom[], links: Int32Array): boolean =>
  list.some(({ digits }, at) => digits && links[at] === -1);

const PAIR = /^(\d{1,3}),(\d{1,3})$/;

/** "[1,16]" and "[1, 16]": a decimal comma that only lists. */
function joinListed(
  list: readonly Atom[],
  links: Int32Array,
  text: string,
  others: readonly Atom[],
  otherLinks: Int32Array,
): void {
  for (let index = 0; index < list.length && index < NEAR; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || !item.digits) continue;
    const pair = PAIR.exec(text.slice(item.start, item.end));
    if (!pair) continue;
    const isOpenAs = (at: number, value: number): boolean =>
      otherLinks[at] === -1 && others[at]!.digits && others[at]!.value === value;
    for (let at = 0; at + 1 < others.length && at < NEAR; at++) {
      if (!isOpenAs(at, Number(pair[1])) || !isOpenAs(at + 1, Number(pair[2]))) continue;
      links[index] = at;
      otherLinks[at] = otherLinks[at + 1] = index;
      break;
    }
  }
}

/**
 * Joins digits that one side groups in another way ("4169 7388 1234 5678" and "4169738812345678", "012 493-59-33" and
 * "012 4935933"): a number that is only called, dialled or copied is its digits.
 */
export function joinRegrouped(
  source: readonly Atom[],
  partnerOf: Int32Array,
  sourceText: string,
  target: readonly Atom[],
  takenBy: Int32Array,
  targetText: string,
): void {
  if (!isOpen(source, partnerOf) || !isOpen(target, takenBy)) return;
  joinListed(source, partnerOf, sourceText, target, takenBy);
  joinListed(target, takenBy, targetText, source, partnerOf);
  const open = (links: Int32Array, { from, to }: Chain): boolean => links.subarray(from, to).includes(-1);
  const ours = chainsOf(source, sourceText).filter((chain) => open(partnerOf, chain));
  if (ours.length === 0) return;
  const theirs = new Map<string, Chain>();
  for (const chain of chainsOf(target, targetText)) if (open(takenBy, chain)) theirs.set(chain.digits, chain);
  for (const chain of ours) {
    const other = theirs.get(chain.digits);
    if (!other) continue;
    theirs.delete(chain.digits);
    for (let at = chain.from; at < chain.to; at++) if (partnerOf[at] === -1) partnerOf[at] = other.from;
    for (let at = other.from; at < other.to; at++) if (takenBy[at] === -1) takenBy[at] = chain.from;
  }
}
