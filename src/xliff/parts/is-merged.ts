const SENTENCE_END = /[.!?…]["'»”’)\]]*(?=\s|$)/gu;

const sentences = (text: string): number => text.match(SENTENCE_END)?.length ?? 0;

const apart = (a: number, b: number): number => Math.abs(Math.log(Math.max(a, 1) / Math.max(b, 1)));

/**
 * Whether the target of a segment says its empty neighbours too, as where a translator typed two sentences into the first of two
 * segments: it has more sentences than its own source, and its length is rather that of all of them.
 * @param own source of the segment that has the target
 * @param all sources of it and of the empty ones together
 */
export function isMerged(target: string, own: string, all: string): boolean {
  const text = target.trim();
  if (sentences(text) <= sentences(own)) return false;
  return apart(text.length, all.trim().length) < apart(text.length, own.trim().length);
}
