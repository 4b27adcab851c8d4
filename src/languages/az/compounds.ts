/** What stands before a people or place in one word: ümum-avropa, trans-xəzər. */
export const PREFIXES = ['ümum', 'trans', 'anti', 'pan', 'pro'] as const;

const AFTER_PREFIX = new RegExp(`^(?:${PREFIXES.join('|')})(.{4,})$`);
/** rus-dilli, rusiya-yönlü, rusiya-pərəst, xəzər-yanı. */
const BEFORE_SUFFIX = /^(.{3,})(?:dilli|yönlü|yönümlü|pərəst|meyilli|yani)/;

/** `NameInflection.inside`. */
export function inside(word: string): readonly string[] {
  const found = AFTER_PREFIX.exec(word) ?? BEFORE_SUFFIX.exec(word);
  return found ? [found[1]!] : [];
}
