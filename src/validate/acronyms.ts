const DEFINED = /\((\p{Lu}{2,10})\)/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Words of a name that its acronym may pass over: of, and, the. */
const SPARE = 4;

/**
 * The acronyms that a text explains, in order: those in brackets whose letters begin words before them, "Organization for Security
 * and Cooperation in Europe (OSCE)".
 */
export function definitionsOf(text: string): string[] {
  return [...text.matchAll(DEFINED)].flatMap(([, acronym = ''], at, all) => {
    const end = all[at]!.index;
    const words = text.slice(Math.max(0, end - 200), end).match(WORD) ?? [];
    return spells(words.slice(-(acronym.length + SPARE)), acronym) ? [acronym] : [];
  });
}

/** Whether the letters of an acronym begin words in their order, the last of them near the end. */
function spells(words: readonly string[], acronym: string): boolean {
  const letters = [...acronym].reverse();
  let at = words.length - 1;
  for (const letter of letters) {
    while (at >= 0 && words[at]![0]!.toUpperCase() !== letter) at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}
