import type { BitCoder } from './bits.js';
import { contextOf, Mixing } from './mixing.js';
import { codeList } from './numbers.js';

const ROOM = 19;
/** Contexts that every text has: one to three letters before, the word so far, and none. */
const OWN = 5;
const WORD = /^\p{L}$/u;

/** Codes texts letter by letter; letters are UTF-16 code units, and 0 ends a text. */
export class Letters {
  /** What a letter stands in beside the letters before it: hashes, to be set before each call, each always of the same kind. */
  readonly given: Int32Array;
  private readonly units: readonly number[];
  private readonly symbols: ReadonlyMap<number, number>;
  private readonly inWord: readonly boolean[];
  private readonly mixing: Mixing;
  /** Of a symbol. */
  private readonly bits: number;
  /** The last three letters, a byte each. */
  private before = 0;
  private word = 0;

  /**
   * @param more how many contexts each letter is given
   * @param texts all that will be coded, where it is written: for their letters
   */
  constructor(coder: BitCoder, more: number, texts: Iterable<string> = []) {
    const used = new Set<number>();
    for (const text of texts) for (let at = 0; at < text.length; at++) used.add(text.charCodeAt(at));
    const sorted = [...used].sort((a, b) => a - b);
    let unit = 0;
    this.units = [
      0,
      ...codeList(
        coder,
        sorted.map((one, at) => one - (sorted[at - 1] ?? 0)),
      ).map((step) => (unit += step)),
    ];
    this.bits = 32 - Math.clz32(this.units.length - 1);
    this.symbols = new Map(this.units.map((one, symbol) => [one, symbol]));
    this.inWord = this.units.map((one) => WORD.test(String.fromCharCode(one)));
    this.mixing = new Mixing(coder, OWN + more, this.bits, ROOM);
    this.given = this.mixing.given.subarray(OWN);
  }

  /** Codes a letter. */
  code(unit: number): number {
    const { before, mixing } = this;
    const { given } = mixing;
    given[0] = contextOf(1, before & 0xff);
    given[1] = contextOf(2, before & 0xffff);
    given[2] = contextOf(3, before);
    given[3] = contextOf(4, this.word);
    given[4] = contextOf(6);
    const symbol = mixing.symbol(this.symbols.get(unit) ?? 0, this.bits);
    this.before = ((before << 8) | symbol) & 0xffffff;
    this.word = this.inWord[symbol] ? contextOf(5, this.word, symbol) : 0;
    return this.units[symbol]!;
  }
}
