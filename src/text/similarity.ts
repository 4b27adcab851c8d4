/**
 * A text prepared for comparing: its pairs of neighbouring letters and digits, folded to lower case, sorted. Comparing
 * two of them costs one walk, so that many can be compared with many.
 */
export type SimilarityProfile = Uint32Array;

/** Prepares a text. White space and punctuation count as one space. */
export function similarityProfile(text: string): SimilarityProfile {
  const plain = ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
  const pairs = new Uint32Array(Math.max(0, plain.length - 1));
  for (let index = 0; index < pairs.length; index++) {
    pairs[index] = ((plain.charCodeAt(index) << 16) | plain.charCodeAt(index + 1)) >>> 0;
  }
  return pairs.sort();
}

/** From 0 (nothing in common) to 1 (the same pairs): the Dice coefficient of the pairs (Dice 1945). */
export function compareProfiles(a: SimilarityProfile, b: SimilarityProfile): number {
  if (a.length + b.length === 0) return 1;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) {
      common++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return (2 * common) / (a.length + b.length);
}

/** How alike two texts are, from 0 to 1; order of words counts little, case and punctuation not at all. */
export function similarity(a: string, b: string): number {
  return compareProfiles(similarityProfile(a), similarityProfile(b));
}
