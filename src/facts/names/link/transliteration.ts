import type { Form } from '../read/form.js';
import { alignGraphones, best, costAlone, LONGEST, Slip, slipKind, worstCost } from './align-graphones.js';
import { NEVER } from './graphones.js';
import { graphonesOf, spellingOf } from './graphones-of.js';
import { slipOfForms } from './resemblance.js';

/**
 * How a word of a name may be a rendering of another. Costs are hundredths of a nat; they count how surprising the two words are
 * together, letter by letter.
 */
export interface Transliteration {
  /** Of the best way to take the second for a rendering of the first, endings aside. */
  readonly cost: number;
  /** The same where one letter of the second may be wrong, lost, added or exchanged with its neighbour. */
  readonly slipped: number;
  /** `cost` less `slipped`: above 0 one slip explains the words better than faith. */
  readonly gain: number;
  /** What a letter gains against words by chance; the higher, the likelier. About 200 for good renderings, under 80 for chance. */
  readonly good: number;
  /** The same with the slip mended. */
  readonly mended: number;
  /** The dearest piece of the best way. */
  readonly worst: number;
  /** Where it begins in the second word, in letters of the folded word; doubled ones are one. */
  readonly worstAt: number;
  readonly slip: Slip;
  /** Where the slip is, counted so too. */
  readonly slipAt: number;
  /** How many letters of the second word are its stem; doubled ones are one. */
  readonly length: number;
  /** Whether the second is best explained as a copy with a slip. */
  readonly copied: boolean;
}

/** What an unusual choice costs: a foreign spelling left as it is. */
const FOREIGN = 60;
const COPY = 100;
const ENDING = 250;
const SLIP = 1000;

// What was asked last, as several ask for the same words one after another: letters left out, slips.
let askedFor = 0;
let askedOf = 0;
let askedLeast = 0;
let answer: Transliteration | undefined;

/**
 * How a word of the source may be rendered by one of the target; undefined where nothing is known of their languages. Once a spelling
 * gains no more than `least` by a slip, no other is tried.
 */
export function transliteration(source: Form, target: Form, least = -NEVER): Transliteration | undefined {
  if (source.id === askedFor && target.id === askedOf && least === askedLeast) return answer;
  answer = foundBetween(source, target, least);
  askedFor = source.id;
  askedOf = target.id;
  askedLeast = least;
  return answer;
}

function foundBetween(source: Form, target: Form, least: number): Transliteration | undefined {
  const a = source.fold;
  const b = target.fold;
  if (a.length > LONGEST || b.length > LONGEST || a.length < 2 || b.length < 2) return undefined;
  let cost = NEVER;
  let slipped = NEVER;
  let worst = 0;
  let worstAt = 0;
  let slip = Slip.other;
  let slipAt = 0;
  let length = 1;
  let alone = 0;
  let copied = false;
  for (let left = 0; left < 2; left++) {
    for (let right = 0; right < 2; right++) {
      const x = spelling(source, left);
      const y = spelling(target, right);
      if (x === undefined || y === undefined || x === y) continue;
      const model = graphonesOf(x, y);
      if (!model) continue;
      alignGraphones(model, a, source.stems, b, target.stems);
      const more = (left + right) * FOREIGN;
      if (best.cost + more < cost) {
        cost = best.cost + more;
        worst = worstCost();
        worstAt = best.worstAt;
      }
      if (best.slippedCost + more < slipped) {
        slipped = best.slippedCost + more;
        slip = slipKind();
        slipAt = best.slipAt;
        length = Math.max(best.slippedEndA, best.slippedEndB);
        alone = costAlone(model);
      }
      // A spelling that explains the word needs no other.
      if (cost - slipped <= least) return measured(cost, slipped, alone, length, worst, worstAt, slip, slipAt, copied);
    }
  }
  if (source.cyrillic === target.cyrillic) {
    const model = graphonesOf(foreignTo(source.cyrillic), foreignTo(!source.cyrillic));
    for (const i of source.stems) {
      for (const j of target.stems) {
        const edits = editOf(a, i, b, j);
        if (edits > 1 || !model) continue;
        let letters = 0;
        for (let at = 0; at < i; at++) letters += model.alone[model.codesA[a.charCodeAt(at)] ?? 1]!;
        const own = letters + COPY + (i < a.length ? ENDING : 0) + (j < b.length ? ENDING : 0);
        if (edits === 0) cost = Math.min(cost, own);
        else if (own + SLIP < slipped) {
          slipped = own + SLIP;
          slip = i === j ? Slip.other : i > j ? Slip.lost : Slip.added;
          slipAt = editAt;
          length = Math.max(i, j);
          alone = 2 * letters;
          copied = true;
        }
      }
    }
  }
  if (cost >= NEVER || slipped >= NEVER) return undefined;
  return measured(cost, slipped, alone, length, worst, worstAt, slip, slipAt, copied);
}

function measured(
  cost: number,
  slipped: number,
  alone: number,
  length: number,
  worst: number,
  worstAt: number,
  slip: Slip,
  slipAt: number,
  copied: boolean,
): Transliteration {
  const good = Math.round((alone - cost) / length);
  const mended = Math.round((alone - slipped) / length);
  return { cost, slipped, gain: cost - slipped, good, mended, worst, worstAt, slip, slipAt, length, copied };
}

/** In whose spelling names are left in an alphabet. */
const foreignTo = (cyrillic: boolean): string => spellingOf(cyrillic ? 'cyrillic' : 'latin');

/** In whose spelling a word may be: its language's, or as names are left that are foreign there. */
function spelling({ cyrillic, lookup }: Form, which: number): string | undefined {
  const { tag, names } = lookup.language;
  const foreign = foreignTo(cyrillic);
  if (cyrillic !== names.cyrillic) return which === 0 ? foreign : undefined;
  return which === 0 ? tag : foreign === tag ? undefined : foreign;
}

let editAt = 0;

/** The edits between the first letters of two words: 0, 1 (`editAt` says where), or 2 for more. */
function editOf(a: string, lengthA: number, b: string, lengthB: number): number {
  if (Math.abs(lengthA - lengthB) > 1) return 2;
  let start = 0;
  while (start < lengthA && start < lengthB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (start === lengthA && start === lengthB) return 0;
  editAt = start;
  let i = lengthA;
  let j = lengthB;
  while (i > start && j > start && a.charCodeAt(i - 1) === b.charCodeAt(j - 1)) {
    i--;
    j--;
  }
  if (i - start <= 1 && j - start <= 1) return 1;
  return i - start === 2 &&
    j - start === 2 &&
    a.charCodeAt(start) === b.charCodeAt(start + 1) &&
    a.charCodeAt(start + 1) === b.charCodeAt(start)
    ? 1
    : 2;
}

/** Where mending a letter gains so little, there is no slip. */
export const FAITHFUL = -600;

/** How many numbers `slipFeatures` fills. */
export const SLIP_FEATURES = 15;

/** What tells a slip from an unusual rendering, for the trees that were learned. */
export function slipFeatures(source: Form, target: Form, found: Transliteration, features: Int32Array): void {
  const [unusual, oddest] = slipOfForms(source, target);
  features[0] = found.gain;
  features[1] = found.worst;
  features[2] = found.mended;
  features[3] = found.good;
  features[4] = unusual;
  features[5] = oddest;
  features[6] = found.slip;
  features[7] = found.length;
  features[8] = found.slipAt;
  features[9] = found.length - found.slipAt;
  features[10] = found.copied ? 1 : 0;
  features[11] = source.fold.length;
  features[12] = Math.abs(source.fold.length - target.fold.length);
  features[13] = target.given.length > 0 ? 1 : 0;
  features[14] = Math.min(source.surnameLike, target.surnameLike);
}
