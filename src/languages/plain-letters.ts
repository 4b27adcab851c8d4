/** Letters of a language's own, folded, and what is typed for them where a keyboard lacks them. */
export interface PlainLetters {
  readonly own: ReadonlySet<string>;
  /** The letters that a plain one may stand for. */
  readonly typed: ReadonlyMap<string, readonly string[]>;
}

/** From pairs of a letter and what is typed for it. */
export function plainLetters(pairs: string): PlainLetters {
  const own = new Set<string>();
  const typed = new Map<string, string[]>();
  for (const [letter, plain] of pairs.split(' ').map((pair) => [...pair] as [string, string])) {
    own.add(letter);
    typed.set(plain, [...(typed.get(plain) ?? []), letter]);
  }
  return { own, typed };
}
