import { compareProfiles, similarityProfile } from '../../text/similarity.js';

export interface Comparable {
  readonly text: string;
  /** Where it stands between what is known; equal numbers are neighbours. */
  readonly gap: number;
}

/** Comparisons beyond this many are made between neighbours only. */
const MANY = 1_000_000;

/**
 * Matches sentences that vanished to sentences that are new, each at most once: the most alike first, neighbours
 * preferred. Neighbours must be half alike, others two thirds.
 * @returns for indexes of `fresh` the index of `vanished`
 */
export function matchSimilar(vanished: readonly Comparable[], fresh: readonly Comparable[]): Map<number, number> {
  const everywhere = vanished.length * fresh.length <= MANY;
  const old = vanished.map(({ text }) => similarityProfile(text));
  const candidates: { from: number; to: number; score: number }[] = [];
  fresh.forEach(({ text, gap }, to) => {
    const profile = similarityProfile(text);
    vanished.forEach((other, from) => {
      const near = other.gap === gap;
      const other_ = old[from];
      if (!other_ || (!near && !everywhere)) return;
      const score = compareProfiles(profile, other_);
      if (score >= (near ? 0.5 : 0.66)) candidates.push({ from, to, score: near ? score + 0.1 : score });
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.to - b.to || a.from - b.from);
  const matched = new Map<number, number>();
  const used = new Set<number>();
  for (const { from, to } of candidates) {
    if (matched.has(to) || used.has(from)) continue;
    matched.set(to, from);
    used.add(from);
  }
  return matched;
}
