import type { Role } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { type Atom, AtomType, Weight } from './atom.js';
import type { AtomMismatch } from './atom-mismatch.js';
import type { Cursor } from './cursor.js';
import { dimensionOf, inBaseUnit } from './quantity.js';

/** Words that make a unit right after an amount what it is counted per: "$50 a barrel", «в час», «за тонну», «с гектара». */
const CUES: ReadonlySet<Role | undefined> = new Set<Role>(['article', 'each', 'from', 'in', 'span-cue', 'until']);

/** Whether a unit without a number of its own, at a token, is what another amount is counted per. */
export function isRate(r: Cursor, index: number): boolean {
  if (r.role(index - 1) === 'per') return true;
  // The atom of the unit itself is the last one.
  const amount = r.last[r.last.length - 2];
  if (amount !== index - 2) return false;
  return r.sign(index - 1) === CharClass.slash || CUES.has(r.role(index - 1));
}

/** "m/s", «м/с»: metres a second, at the slash; letters that are other words elsewhere. Gives the next token to read. */
export function readPerSecond(r: Cursor, index: number): number {
  if (r.atoms.at(-1)?.unit !== 'length-meter' || r.last.at(-1) !== index - 1) return index + 1;
  if (!r.glued(index) || !r.glued(index + 1) || !r.tokens.isWordText(index + 1, 's', 'с')) return index + 1;
  const item = r.make(AtomType.unit, index + 1, index + 2, 1);
  item.unit = 'duration-second';
  item.role = 'rate';
  item.weight = Weight.confirming;
  return index + 2;
}

/** "kiloqramı 1,35 manat", "saatda 60 km": where the whole comes first, so does what an amount is counted per. */
export function markRates(r: Cursor): void {
  if (!r.grammar.tenTakesOnes) return;
  const { atoms, first, last, tokens } = r;
  for (let index = 0; index + 1 < atoms.length; index++) {
    const item = atoms[index]!;
    const amount = atoms[index + 1]!;
    if (item.type !== AtomType.unit || amount.type !== AtomType.number || amount.unit === '') continue;
    if (first[index + 1] === last[index]! + 1 && tokens.inflected[last[index]!] === 1) item.role = 'rate';
  }
}

/** Goods are priced by weight, volume, area or length; speeds and wages go by time. */
function familyOf(unit: string): string {
  const dimension = dimensionOf(unit);
  switch (dimension) {
    case 'mass':
    case 'volume':
    case 'area':
    case 'length':
      return 'goods';
    case 'time':
    case 'months':
      return 'time';
    default:
      return '';
  }
}

/** Every unit that a side names, and the amounts that it names in other units: 24 hours are a day. */
function saidBy(list: readonly Atom[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { unit, value } of list) {
    if (unit === '') continue;
    said.add(unit).add(amountOf(1, unit)).add(amountOf(value, unit));
  }
  return said;
}

const amountOf = (value: number, unit: string): string => `${dimensionOf(unit)} ${inBaseUnit(value, unit)}`;

const NONE: Map<string, number> = new Map();

/** The open units of one side that the other never names, each once. */
function strange(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): ReadonlyMap<string, number> {
  let found = NONE;
  let said: ReadonlySet<string> | undefined;
  for (let index = 0; index < list.length; index++) {
    const { type, unit } = list[index]!;
    if (links[index] !== -1 || type !== AtomType.unit || familyOf(unit) === '' || found.has(unit)) continue;
    said ??= saidBy(others);
    if (said.has(unit) || said.has(amountOf(1, unit))) continue;
    if (found === NONE) found = new Map();
    found.set(unit, index);
  }
  return found;
}

/**
 * "per kilogram" that became «за тонну»: a rate of one side whose unit the other never names, and a unit there that this one
 * never names. Where only one of them is marked as a rate the other may be something else.
 */
export function findRates(
  source: readonly Atom[],
  target: readonly Atom[],
  partnerOf: Int32Array,
  takenBy: Int32Array,
  found: AtomMismatch[],
): void {
  const ours = strange(source, partnerOf, target);
  if (ours.size === 0) return;
  const theirs = strange(target, takenBy, source);
  for (const s of ours.values()) {
    const a = source[s]!;
    for (const t of theirs.values()) {
      const b = target[t]!;
      const rates = Number(a.role === 'rate') + Number(b.role === 'rate');
      if (rates === 0 || takenBy[t] !== -1 || familyOf(a.unit) !== familyOf(b.unit)) continue;
      partnerOf[s] = t;
      takenBy[t] = s;
      found.push({ type: 'different', source: a, target: b, weight: rates === 2 ? Weight.certain : Weight.probable });
      break;
    }
  }
}
