import type { Language } from '../../languages/language.js';
import { folded } from '../../text/chars.js';
import { addressesOf } from './addresses.js';
import { type Entry, fits } from './entry.js';
import type { Form } from './form.js';
import { formIn } from './form-table.js';
import { Gathered } from './gathered.js';
import { type Lookup, lookupOf } from './lookup.js';
import type { Name } from './name.js';
import { type Run, runsOf } from './runs.js';
import { Start } from './starts.js';
import { Mark, Words } from './words.js';

/** Fewer words are hardly a sentence. */
const SENTENCE = 5;

/** Shorter names of places in small letters may be other words. */
const LONG = 6;

/** A name of the gazetteer found in a text: words `from` to `to` (exclusive). */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** All that the words may stand for. */
  readonly entries: readonly Entry[];
}

/** One text, read for names. Its arrays are used again for the next text. */
export class Side extends Words {
  lookup!: Lookup;
  hits: Hit[] = [];
  /** Numbers of all concepts that some words may stand for, shorter names inside longer ones too. */
  concepts: number[] = [];
  runs: readonly Run[] = [];
  /** The addresses of the internet, in order. */
  addresses: readonly Name[] = [];
  /** A headline or label whose words all have capitals: they tell nothing. */
  shouted = false;
  /** A heading or a label: a few words, or most after the first with capitals. */
  label = false;
  /** What is seldom asked for. */
  readonly gathered = new Gathered(this);
  /** For each word the index of its hit, or -1. */
  hitOf = new Int32Array(128);
  /** For each word the number of its form, 0 where it was not asked for; see `FormTable`. */
  private numbers = new Int32Array(128);
  private met: readonly Form[] = [];

  /** Reads a text: its words, the gazetteer's names in it, and its runs of capitals. */
  load(text: string, language: Language): void {
    this.lookup = lookupOf(language);
    this.lookup.prepare();
    this.read(text, this.lookup.isEnding);
    const { count } = this;
    if (this.hitOf.length < count) {
      this.hitOf = new Int32Array(this.start.length);
      this.numbers = new Int32Array(this.start.length);
    }
    this.met = this.lookup.met;
    this.hits = [];
    this.concepts = [];
    let long = 0;
    let capitals = 0;
    let covered = 0;
    this.numbers.fill(0, 0, count);
    this.hitOf.fill(-1, 0, count);
    for (let at = 0; at < count; at++) {
      const capital = this.has(at, Mark.capital);
      if (this.stop[at]! - this.start[at]! > 3) {
        long++;
        if (capital) capitals++;
      }
      if (!capital && !this.mayStart(at, Start.name)) continue;
      if (this.numberOf(at) < 0) continue;
      const hit = this.hitAt(at);
      if (!hit || at < covered) continue;
      covered = hit.to;
      this.hits.push(hit);
    }
    for (let index = 0; index < this.hits.length; index++) {
      const { from, to } = this.hits[index]!;
      this.hitOf.fill(index, from, to);
    }
    this.shouted = long > 3 ? capitals > 0.9 * long : long > 1 && capitals === long;
    const inside = this.capitals - (count > 0 && this.has(0, Mark.capital) ? 1 : 0);
    this.label = count < SENTENCE || inside * 2 > count;
    this.runs = runsOf(this);
    this.addresses = addressesOf(this);
    this.gathered.clear();
  }

  /** What is known of a word's letters. */
  form(at: number): Form {
    return formIn(this.met, this.numberOf(at));
  }

  private numberOf(at: number): number {
    const known = this.numbers[at]!;
    if (known !== 0) return known;
    const number = this.lookup.numberOf(this, at);
    this.numbers[at] = number;
    return number;
  }

  /** Whether the gazetteer may have a word of this kind there, judged by its first letters. */
  mayStart(at: number, kind: number): boolean {
    return this.has(at, Mark.mixed) || (this.lookup.starts.of(this.text, this.start[at]!) & kind) !== 0;
  }

  /** Whether a word may begin with a letter (folded). */
  beginsWith(at: number, letter: number): boolean {
    return folded[this.text.charCodeAt(this.start[at]!)] === letter || this.has(at, Mark.mixed);
  }

  /** Whether it belongs to the word before. */
  adjoins(at: number): boolean {
    return (this.marks[at]! & (Mark.follows | Mark.joined)) !== 0;
  }

  /** The folded words from `from` to `to` (exclusive). */
  folded(from: number, to: number): string {
    let text = this.form(from).fold;
    for (let at = from + 1; at < to; at++) text += ` ${this.form(at).fold}`;
    return text;
  }

  /** The longest names that begin at a word; every name that does is added to `concepts`. */
  private hitAt(from: number): Hit | undefined {
    const form = this.form(from);
    const capital = this.has(from, Mark.capital);
    let length = 0;
    let found: Entry[] | undefined;
    const { entries } = form;
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!;
      if (!this.stands(entry, from, form, capital)) continue;
      if (!this.concepts.includes(entry.number)) this.concepts.push(entry.number);
      // The longest stand first.
      if (length > entry.words.length) continue;
      length = entry.words.length;
      if (!found) found = [entry];
      // UK and U.K. are one.
      else if (!found.some(({ number }) => number === entry.number)) found.push(entry);
    }
    return found && { from, to: from + length, entries: found };
  }

  /** Whether a word in small letters is made from a place's name. */
  private isInhabitant(entry: Entry, form: Form): boolean {
    const { inhabitant } = this.lookup.language.names.inflection;
    if (!inhabitant || entry.kind !== 'place' || entry.words.length > 1) return false;
    const { length } = entry.words[0]!.stem;
    // The bare name serves as an adjective, which some write small: "britaniya xalqı".
    return form.fold.length === length ? length >= LONG : inhabitant.test(form.fold.slice(length));
  }

  /** Whether a name of the gazetteer stands at a word. */
  stands(entry: Entry, from: number, form: Form, capital: boolean): boolean {
    if (
      (entry.upper && !form.upper && !this.isNamelike(form, from)) ||
      (!capital && !entry.small && !form.compound && !this.isInhabitant(entry, form))
    )
      return false;
    return from + entry.words.length <= this.count && this.goesOn(entry, from);
  }

  /** Long acronyms are written like names: Nato, Aids. */
  private isNamelike(form: Form, at: number): boolean {
    return form.fold.length > 3 && this.has(at, Mark.capital) && !this.has(at, Mark.first);
  }

  private goesOn({ words, endsWithCapital }: Entry, from: number): boolean {
    if (endsWithCapital) {
      const next = from + words.length;
      if (!this.has(next - 1, Mark.capital)) return false;
      // "the North Korean" is no "the North".
      if (next < this.count && this.has(next, Mark.capital) && this.adjoins(next)) return false;
    }
    for (let index = 1; index < words.length; index++) {
      const at = from + index;
      const paradigm = words[index]!;
      if (!this.adjoins(at) || !this.beginsWith(at, paradigm.stem.charCodeAt(0))) return false;
      const form = this.form(at);
      if (!form.keys.includes(paradigm.stem) || !fits(paradigm, form.fold)) return false;
    }
    return true;
  }
}
