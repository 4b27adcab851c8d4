import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import { stands } from './hits.js';
import type { ReadWords } from './read-words.js';

/** What a text says in all, gathered when it is first asked for, so that time grows with the text. */
export class Gathered {
  private readonly places = new Map<number, number[]>();
  private readonly times = new Map<number, number>();
  private counted = false;
  private meant: Set<number> | undefined;
  private bare = -1;

  constructor(private readonly side: ReadWords) {}

  /** Forgets the last text. */
  clear(): void {
    if (this.places.size > 0) this.places.clear();
    this.counted = false;
    this.meant = undefined;
    this.bare = -1;
  }

  /**
   * Where the words stand that have a role of those that refer (pronoun, object, reference), 0 at the beginning of the text to 1 at
   * its end; in order, found once a text.
   */
  placesOf(role: number): readonly number[] {
    const known = this.places.get(role);
    if (known) return known;
    const places: number[] = [];
    for (let at = 0; at < this.side.count; at++)
      if (this.side.mayRefer(at) && this.side.is(at, role)) places.push(this.side.start[at]! / this.side.text.length);
    this.places.set(role, places);
    return places;
  }

  /** How often words may stand for a concept, inside longer names too; all are counted at once when one is first asked for. */
  timesOf(concept: number): number {
    if (!this.counted) this.countConcepts();
    return this.times.get(concept) ?? 0;
  }

  /** Whether this text says a concept at least as often as another one that says it. */
  saysAsOftenAs(other: Gathered, concept: number): boolean {
    return this.side.concepts.includes(concept) && other.timesOf(concept) <= this.timesOf(concept);
  }

  private countConcepts(): void {
    const { times } = this;
    this.counted = true;
    times.clear();
    for (let at = 0; at < this.side.count; at++) {
      const capital = this.side.has(at, Mark.capital);
      if (!capital && !this.side.mayBeName(at)) continue;
      const form = this.side.form(at);
      const { entries } = form;
      for (let index = 0; index < entries.length; index++) {
        const { number } = entries[index]!;
        if (!stands(this.side, entries[index]!, at, form, capital)) continue;
        // UK and U.K. are one.
        const first = entries.findIndex(
          (entry) => entry.number === number && stands(this.side, entry, at, form, capital),
        );
        if (first === index) times.set(number, (times.get(number) ?? 0) + 1);
      }
    }
  }

  /** Whether some word means one of these common words; all are gathered when they are first asked for. */
  hasWord(words: readonly number[]): boolean {
    if (!this.meant) {
      this.meant = new Set();
      for (let at = 0; at < this.side.count; at++) for (const word of this.side.wordsAt(at)) this.meant.add(word);
    }
    for (const word of words) if (this.meant.has(word)) return true;
    return false;
  }

  /** How many forms of address (Ms, «госпожа», "xanım") have no name beside them; counted when first asked for. */
  get bareAddresses(): number {
    if (this.bare < 0) this.bare = this.countBareAddresses();
    return this.bare;
  }

  private countBareAddresses(): number {
    const { addressFollows } = this.side.lookup.language.names;
    let bare = 0;
    for (let at = 0; at < this.side.count; at++) {
      if (!this.side.mayRefer(at) || !this.side.is(at, Role.address)) continue;
      const next = at + 1;
      if (
        next < this.side.count &&
        this.side.end[at]! + 2 >= this.side.start[next]! &&
        this.side.has(next, Mark.capital)
      )
        continue;
      if (addressFollows && at > 0 && this.side.adjoins(at) && this.side.has(at - 1, Mark.capital)) continue;
      bare++;
    }
    return bare;
  }
}
