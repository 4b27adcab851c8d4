import type { Certainty, MismatchType } from '../../../model/index.js';
import { firstFrom } from '../../../text/first-from.js';
import type { Side } from '../mention/side.js';
import { differ } from './differ.js';
import type { Evidence } from './evidence.js';
import { isSurely, mayBeImplied } from './implied.js';
import { misspelling } from './misspelling.js';

/** What is wrong with one name. */
export interface Verdict {
  readonly type: MismatchType;
  readonly certainty: Certainty;
  readonly lack?: Evidence;
  readonly surplus?: Evidence;
  readonly expected: readonly string[];
}

/**
 * Weighs the unconfirmed names of both sides against each other: the nearest in place is taken for the rendering. In a faithful
 * pair a name is hardly ever left over without a counterpart that is, so what is left over and surely a name is reported.
 */
export function rivalry(
  source: Side,
  target: Side,
  lacking: readonly Evidence[],
  spare: readonly Evidence[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  const taken = new Set<Evidence>();
  for (const lack of lacking) {
    if (lack.slip === undefined) continue;
    const at = lack.slip;
    const surplus: Evidence = {
      ...lack,
      from: at,
      to: at + 1,
      strength: 2,
      translatable: false,
      unmet: false,
      slip: undefined,
    };
    for (const one of spare) if (one.from <= at && at < one.to) taken.add(one);
    verdicts.push({ type: 'misspelt', certainty: 'certain', lack, surplus, expected: [] });
  }
  const places = spare.map((one) => place(target, one));
  // The surest choose first.
  for (const lack of [...lacking].sort((a, b) => b.strength - a.strength || a.from - b.from)) {
    if (lack.slip !== undefined) continue;
    const near = about(place(source, lack), spare, places);
    const rival = rivalOf(lack, source, target, near, taken);
    // What is hardly a name has no rival that is surely too much.
    if (rival && lack.strength === 0 && isSurely(rival, target, source)) continue;
    if (rival) {
      taken.add(rival);
      verdicts.push(against(lack, rival, source, target));
    } else if (lack.strength > 0) {
      const certainty = mayBeImplied(lack, source, target, near) ? 'weak' : 'probable';
      verdicts.push({ type: 'missing', certainty, lack, expected: expectedOf(lack, target) });
    }
  }
  for (const surplus of spare)
    if (!taken.has(surplus) && surplus.strength === 2 && !surplus.repeated)
      verdicts.push({
        type: 'extra',
        certainty: isSurely(surplus, target, source) ? 'probable' : 'weak',
        surplus,
        expected: [],
      });
  return verdicts;
}

/** Of longer lists only names about the same place are weighed, so that time grows with the text and not with its square. */
const WINDOW = 300;

/** The names that stand about a place, in order; `places` are theirs. */
function about(here: number, names: readonly Evidence[], places: readonly number[]): readonly Evidence[] {
  if (names.length <= 2 * WINDOW) return names;
  const next = firstFrom(places, here);
  return names.slice(Math.max(0, next - WINDOW), next + WINDOW);
}

function rivalOf(
  lack: Evidence,
  source: Side,
  target: Side,
  spare: readonly Evidence[],
  taken: ReadonlySet<Evidence>,
): Evidence | undefined {
  let best: Evidence | undefined;
  let distance = 2;
  for (const surplus of spare) {
    if (taken.has(surplus) || surplus.strength === 0) continue;
    // Things of the gazetteer that are hardly names.
    if (isThing(surplus) !== isThing(lack)) continue;
    // A weak word is seldom the rendering of a sure name.
    const unequal =
      0.25 * Math.max(0, lack.strength - surplus.strength) +
      (surplus.repeated ? 0.2 : 0) -
      (lack.upper && surplus.upper ? 0.5 : 0);
    const gap = Math.abs(place(source, lack) - place(target, surplus)) + unequal;
    if (gap < distance) [best, distance] = [surplus, gap];
  }
  return best;
}

/** Offices, inventions, points of the compass: names of nothing in particular. */
const isThing = ({ concept, strength, kind }: Evidence): boolean =>
  concept !== undefined && strength < 2 && (kind === 'name' || concept.startsWith('region:'));

function against(lack: Evidence, surplus: Evidence, source: Side, target: Side): Verdict {
  const expected = expectedOf(lack, target);
  if (misspelling(source, lack, target, surplus, expected)) {
    return { type: 'misspelt', certainty: 'certain', lack, surplus, expected };
  }
  const sure = lack.strength + surplus.strength === 4 ? 'certain' : 'probable';
  const certainty = differ(lack, surplus, source, target) ? sure : 'weak';
  return { type: 'different', certainty, lack, surplus, expected };
}

function expectedOf(lack: Evidence, target: Side): readonly string[] {
  if (!lack.concept) return [];
  const forms = target.lookup.formsOf(lack.concept);
  const alike = forms.filter((form) => (form === form.toUpperCase()) === lack.upper);
  return alike.length > 0 ? alike : forms;
}

function place(side: Side, { from, to }: Evidence): number {
  return (side.start[from]! + side.end[to - 1]!) / 2 / Math.max(1, side.text.length);
}
