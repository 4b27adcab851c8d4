/** Kinds of traces: what is told of one kind only where the other text has none of it. */
const KINDS = 5;

// Two spaces; a space (or nothing, at the beginning) before a mark that closes; nothing inside brackets or quotes; a space inside them;
// a beginning without its first word.
// No decimals (.5), no three dots, no calls (f()).
const TRACE =
  /(?<two>[ \u00a0]{2,})|(?<before>(?:^|[ \u00a0])(?:,(?!\d)|\.(?![\d.])|[;!?](?!\p{P})|:(?![\p{P}\p{L}])|['’]s(?!\p{L})))|(?<empty>(?<![\p{L}\p{N}_"“«„(])(?:""|«[ \u00a0]?»|“[ \u00a0]?”|„[ \u00a0]?“|\([ \u00a0]?\)|\[\]))|(?<inside>[«„(][ \u00a0]|[ \u00a0][»”)])|(?<start>^(?:[ \u00a0](?=\S)|(?=\p{Ll})))/gu;

/** What a code unit may be of a trace, one bit each. */
enum Of {
  space = 1,
  /** Opens brackets or quotes within which nothing may stand, or a space. */
  opens = 2,
  /** A mark that closes, with a space before it. */
  closes = 4,
  /** A bracket or quote that closes. */
  ends = 8,
  /** Opens and closes: nothing may stand within. */
  straight = 16,
}

const OF = new Uint8Array(0x10000);
for (const [signs, of] of [
  [' \u00a0', Of.space],
  ['«“„([', Of.opens],
  [",.;!?:'’", Of.closes],
  ['»”“)]', Of.ends],
  ['"', Of.straight],
] as const)
  for (const sign of signs) OF[sign.charCodeAt(0)]! |= of;
/** What may stand behind each, by its bits. */
const BEHIND = Uint8Array.from({ length: 32 }, (_, of) => {
  if (of & Of.straight) return Of.straight;
  if (of & Of.opens) return Of.space | Of.ends;
  return of & Of.space ? Of.space | Of.closes | Of.ends : 0;
});

const SMALL_START = /^\p{Ll}/u;

/** Whether a text may have a trace, judged by its beginning and by which signs stand side by side: most texts have none. */
function mayHaveTrace(text: string): boolean {
  if (SMALL_START.test(text)) return true;
  // A text begins as after a space.
  let behind = Of.space | Of.closes;
  for (let at = 0; at < text.length; at++) {
    const of = OF[text.charCodeAt(at)]!;
    if ((of & behind) !== 0) return true;
    behind = BEHIND[of]!;
  }
  return false;
}

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

/** More of a kind are a way of writing. */
const MOST = 2;
const NONE: readonly number[] = [];

/**
 * Where a text shows that words were taken out of it: a space before a comma, two spaces, empty quotes; in order. What it does
 * throughout, as texts do that a program cut into tokens, and what the other text does too, is its way of writing.
 */
export function gapsOf(text: string, other: string): readonly number[] {
  if (!mayHaveTrace(text)) return NONE;
  const here = traces(text);
  if (here.every((kind) => kind.length === 0)) return NONE;
  const there = traces(other);
  return here
    .flatMap((kind, index) => (kind.length <= MOST && there[index]!.length === 0 ? kind : []))
    .sort((one, two) => one - two);
}

const BARE = /^[ \u00a0]*(?:[,;:!?]|\p{Ll})/u;
const WHOLE = /^[\p{Ps}\p{Pi}"]*\p{Lu}/u;

/** Whether a text begins without its first word, as the other does not: in small letters, or with a mark that closes. */
export const isCutAtStart = (text: string, other: string): boolean => BARE.test(text) && WHOLE.test(other);
