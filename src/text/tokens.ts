/** What a token is; one number a token, so that a text becomes a few small arrays and no substrings. */
export enum TokenKind {
  word = 1,
  digits = 2,
  /** Any other character but a space; its class is in `Tokens.charClass`. */
  sign = 3,
}

/**
 * The tokens of one text, in arrays that are used again for the next. Words that the dictionary takes for a compound
 * (пятилетний, üçqat) stand as two tokens without a gap.
 */
export class Tokens {
  text = '';
  count = 0;
  kind = new Uint8Array();
  charClass = new Uint8Array();
  start = new Int32Array();
  end = new Int32Array();
  /** 1 when a space stands before the token. */
  gap = new Uint8Array();
  /** Number of the dictionary's entry, 0 for none. */
  entry = new Uint16Array();
  /** 1 when the word begins with a capital. */
  capital = new Uint8Array();
  /** 1 for an entry that took endings; for digits how many invisible characters stand between them. */
  inflected = new Uint8Array();
  /** What a word or digits have in them, see `Unit`, with their consonants; 0 for a sign. */
  seen = new Uint16Array();
  /** How a word begins, see `beginOf`; 0 for what is not the beginning of a word. */
  begin = new Int32Array();
  /** Anything that may state a number or date: digits or a telling entry. */
  interesting = false;
  /** The `EntryFlag`s of all words together. */
  told = 0;
  /** An "@", "#" or "/" stands somewhere: an address of the internet may. */
  mayHoldAddress = false;
  /** A short word in capitals that may be a Roman numeral. */
  mayHoldRoman = false;

  /**
   * V8 takes a field that was written once for a constant, and compiles all code that read it anew when it changes: the first long text
   * would cost as much as hundreds of others. Every array is written twice before any code reads it, here and wherever arrays may grow.
   */
  constructor() {
    this.reserve(255);
  }

  /** Makes room for the tokens of a text of so many code units: a token has one at least. What was there is gone. */
  reserve(length: number): void {
    if (length < this.kind.length) return;
    const size = 2 ** Math.ceil(Math.log2(length + 1));
    this.kind = new Uint8Array(size);
    this.charClass = new Uint8Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.gap = new Uint8Array(size);
    this.capital = new Uint8Array(size);
    this.inflected = new Uint8Array(size);
    this.seen = new Uint16Array(size);
    this.begin = new Int32Array(size);
    this.entry = new Uint16Array(size);
  }

  /** Adds a token, with all that is not given 0. */
  push(kind: number, cls: number, start: number, end: number, gap: number, entry: number, seen: number): void {
    const index = this.count++;
    this.kind[index] = kind;
    this.charClass[index] = cls;
    this.start[index] = start;
    this.end[index] = end;
    this.gap[index] = gap;
    this.entry[index] = entry;
    this.capital[index] = 0;
    this.inflected[index] = 0;
    this.seen[index] = seen;
    this.begin[index] = 0;
  }

  /** True when the token is a word equal to one of the texts. */
  isWordText(index: number, ...words: string[]): boolean {
    return index < this.count && this.kind[index] === TokenKind.word && words.includes(this.textOf(index));
  }

  /** The text of a token. */
  textOf(index: number): string {
    return this.text.slice(this.start[index], this.end[index]);
  }
}
