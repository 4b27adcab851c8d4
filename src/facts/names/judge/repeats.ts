import type { Linked } from '../link/links.js';
import { KNOWN } from '../link/worth.js';
import type { Name } from '../mention/name.js';
import type { Side } from '../mention/side.js';
import { Mark } from '../read/words.js';

/** What one side says that the other confirms, looked up by concept and by stem, so that time grows with the text. */
export class Repeats {
  /** Concepts of confirmed names of the gazetteer. */
  private readonly concepts = new Set<number>();
  /** For each stem the first and last word with a capital that is rendered. */
  private readonly stems = new Map<string, [first: number, last: number]>();

  constructor(
    private readonly side: Side,
    of: Linked,
  ) {
    for (const { from, entries } of side.hits)
      if (of.worth[from]! === KNOWN) for (const { number } of entries) this.concepts.add(number);
    for (let index = 0; index < side.capitals; index++) {
      const at = side.capitalAt[index]!;
      if (of.at[at]! < 0) continue;
      for (const key of side.form(at).keys) {
        if (key.length < 2) continue;
        const known = this.stems.get(key);
        if (known) known[1] = at;
        else this.stems.set(key, [at, at]);
      }
    }
  }

  /** Whether the side says an unconfirmed name elsewhere too, and is understood there. */
  has({ from, to }: Name): boolean {
    const { side } = this;
    const hit = side.hitOf[from]!;
    if (hit >= 0) return side.hits[hit]!.entries.some(({ number }) => this.concepts.has(number));
    let any = false;
    for (let at = from; at < to; at++) {
      const form = side.form(at);
      if (!side.has(at, Mark.capital) || form.generic) continue;
      if (!form.keys.some((key) => this.isOutside(key, from, to))) return false;
      any = true;
    }
    return any;
  }

  private isOutside(key: string, from: number, to: number): boolean {
    const places = this.stems.get(key);
    return places !== undefined && (places[0] < from || places[1] >= to);
  }
}
