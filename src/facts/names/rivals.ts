import type { Certainty, MismatchType } from '../../model/index.js';
import type { Evidence } from './evidence.js';
import type { Side } from './side.js';

/** What is wrong with one name. */
export interface Verdict {
  readonly type: MismatchType;
  readonly certainty: Certainty;
  readonly lack?: Evidence;
  readonly surplus?: Evidence;
  readonly expected: readonly string[];
}

/** Weighs the unconfirmed names of both sides against each other. */
export function rivalry(
  source: Side,
  target: Side,
  lacking: readonly Evidence[],
  spare: readonly Evidence[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  const taken = new Set<Evidence>();
  for (const lack of lacking) {
    const expected = lack.concept ? target.lookup.formsOf(lack.concept).slice(0, 3) : [];
    let best: Evidence | undefined;
    let distance = 2;
    for (const surplus of spare) {
      if (taken.has(surplus)) continue;
      // A weak rival only stands in for a name that it resembles or that may be translated.
      const gap =
        Math.abs(place(source, lack) - place(target, surplus)) +
        (surplus.certainty === 'weak' && lack.certainty !== 'weak' ? 0.5 : 0);
      if (gap < distance) [best, distance] = [surplus, gap];
    }
    if (best) {
      taken.add(best);
      const strong = lack.certainty !== 'weak' && best.certainty !== 'weak' && lack.near < 0.1 && best.near < 0.1;
      verdicts.push({ type: 'different', certainty: strong ? 'probable' : 'weak', lack, surplus: best, expected });
    } else verdicts.push({ type: 'missing', certainty: lack.certainty, lack, expected });
  }
  for (const surplus of spare)
    if (!taken.has(surplus)) verdicts.push({ type: 'extra', certainty: 'weak', surplus, expected: [] });
  return verdicts;
}

function place(side: Side, { from, to }: Evidence): number {
  return (side.words[from]!.start + side.words[to - 1]!.end) / 2 / Math.max(1, side.text.length);
}
