/** Kinds of traces: what is told of one kind only where the other text has none of it. */
const KINDS = 5;

// Two spaces; a space (or nothing, at the beginning) before a mark that closes; nothing inside brackets or quotes; a space inside them;
// a beginning without its first word.
// No decimals (.5), no three dots, no calls (f()).
const TRACE =
  /(?<two>[ \u00a0]{2,})|(?<before>(?:^|[ \u00a0])(?:,(?!\d)|\.(?![\d.])|[;!?](?!\p{P})|:(?![\p{P}\p{L}])|['’]s(?!\p{L})))|(?<empty>(?<![\p{L}\p{N}_"“«„(])(?:""|«[ \u00a0]?»|“[ \u00a0]?”|„[ \u00a0]?“|\([ \u00a0]?\)|\[\]))|(?<inside>[«„(][ \u00a0]|[ \u00a0][»”)])|(?<start>^(?:[ \u00a0](?=\S)|(?=\p{Ll})))/gu;

/** Where in a text something seems to have been taken out: by kind, offsets in UTF-16 code units. */
function traces(text: string): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: KINDS }, () => []);
  for (const match of text.matchAll(TRACE)) {
    const { two, before, empty, inside } = match.groups!;
    const kind = [two, before, empty, inside].findIndex((one) => one !== undefined);
    found[kind < 0 ? KINDS - 1 : kind]!.push(match.index);
  }
  return found;
}

/**
 * Where a text shows that words were taken out of it: a space before a comma, two spaces, empty quotes; in order. What it does
 * throughout, as texts do that a program cut into tokens, and what the other text does too, is its way of writing.
 */
export function gapsOf(text: string, other: string): readonly number[] {
  const here = traces(text);
  if (here.every((kind) => kind.length === 0)) return [];
  const there = traces(other);
  return here
    .flatMap((kind, index) => (kind.length <= MOST && there[index]!.length === 0 ? kind : []))
    .sort((one, two) => one - two);
}

const BARE = /^[ \u00a0]*(?:[,;:!?]|\p{Ll})/u;
const WHOLE = /^[\p{Ps}\p{Pi}"]*\p{Lu}/u;

/** Whether a text begins without its first word, as the other does not: in small letters, or with a mark that closes. */
export const isCutAtStart = (text: string, other: string): boolean => BARE.test(text) && WHOLE.test(other);

/** More of a kind are a way of writing. */
const MOST = 2;
