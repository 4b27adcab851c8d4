/**
 * For each code unit a bit of the consonant that it stands for in every spelling, 0 for vowels and for letters that change
 * their sound or fall silent (c, h, j, x, y). Names that sound alike share nearly all of these bits.
 */
export const consonants = new Uint8Array(65536);

for (const [index, letters] of ['bpvfwбпвф', 'mм', 'nñн', 'rр', 'lл', 'dtдт', 'szşšžzсзшжщццчç', 'kgqkгк'].entries()) {
  for (const letter of letters) {
    consonants[letter.charCodeAt(0)]! |= 1 << index;
    consonants[letter.toUpperCase().charCodeAt(0)]! |= 1 << index;
  }
}
