const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’ʼ:/-][\p{L}\p{M}\p{N}]+)*/gu;

/** How many words a text has, as translators count them: `26,000`, `it's` and `19-20` are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
