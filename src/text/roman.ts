const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
  І: 1,
  Х: 10,
  С: 100,
  М: 1000,
};
const CANON = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const CYRILLIC: Readonly<Record<string, string>> = { І: 'I', Х: 'X', С: 'C', М: 'M' };

/** 1 for every letter of a Roman numeral. */
const LETTERS = new Uint8Array(65536);
for (const letter of Object.keys(VALUES)) LETTERS[letter.charCodeAt(0)] = 1;

/** Whether a stretch of text begins and ends like a Roman numeral in capitals: told without making a substring. */
export function mayBeRoman(text: string, start: number, end: number): boolean {
  return LETTERS[text.charCodeAt(start)] === 1 && LETTERS[text.charCodeAt(end - 1)] === 1;
}

/** The value of a Roman numeral, Latin or with look-alike Cyrillic letters; 0 when it is none. */
export function romanValue(text: string): number {
  if (text.length === 0 || text.length > 12) return 0;
  let latin = '';
  for (const letter of text) {
    if (VALUES[letter] === undefined) return 0;
    latin += CYRILLIC[letter] ?? letter;
  }
  if (!CANON.test(latin)) return 0;
  let total = 0;
  for (let index = 0; index < latin.length; index++) {
    const value = VALUES[latin[index]!]!;
    const following = VALUES[latin[index + 1] ?? ''] ?? 0;
    total += value < following ? -value : value;
  }
  return total;
}
