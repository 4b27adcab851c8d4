import type { Language } from '../../languages/language.js';
import { folded } from '../../text/chars.js';
import { scanned } from '../../text/scan.js';
import { addressesOf } from './addresses.js';
import { type Entry, fits } from './entry.js';
import { type Form, Trait } from './form.js';
import { type FormTable, hashOf, Kept, letterBit } from './form-table.js';
import { Gathered } from './gathered.js';
import { type Lookup, lookupOf } from './lookup.js';
import type { Name } from './name.js';
import { type Run, runsOf } from './runs.js';
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
  /** For each word the record of its form, see `FormTable`, or -1 where it was not asked for. */
  private at = new Int32Array(128);
  private table!: FormTable;
  /** The words whose forms are looked up at first, with the hashes of these. */
  private asked = new Int32Array(128);
  private hashes = new Int32Array(128);

  /** Reads a text: its words, the gazetteer's names in it, and its runs of capitals. */
  load(text: string, language: Language): void {
    this.lookup = lookupOf(language);
    this.lookup.prepare();
    this.read(scanned(text, language.figures.lexicon), this.lookup.isEnding);
    const { count } = this;
    if (this.hitOf.length < count) {
      this.hitOf = new Int32Array(this.start.length);
      this.at = new Int32Array(this.start.length);
      this.asked = new Int32Array(this.start.length);
      this.hashes = new Int32Array(this.start.length);
    }
    this.table = this.lookup.table;
    this.records = this.table.records;
    this.hits = [];
    this.concepts = [];
    let long = 0;
    let capitals = 0;
    let total = 0;
    // Kept at hand.
    const { start, stop, marks, begin, at: records, hitOf, asked, hashes } = this;
    const { names } = this.lookup;
    for (let at = 0; at < count; at++) {
      const mark = marks[at]!;
      const from = start[at]!;
      records[at] = -1;
      hitOf[at] = -1;
      if (stop[at]! - from > 3) {
        long++;
        if ((mark & Mark.capital) !== 0) capitals++;
      }
      if ((mark & (Mark.capital | Mark.mixed)) !== 0 || names.has(text, from, begin[at]!)) asked[total++] = at;
    }
    for (let index = 0; index < total; index++) {
      const at = asked[index]!;
      const hash = hashOf(text, start[at]!, stop[at]!);
      hashes[index] = hash;
      // The processor waits for all of them at once.
      this.table.touch(hash);
    }
    let covered = 0;
    for (let index = 0; index < total; index++) {
      const at = asked[index]!;
      records[at] = this.lookup.recordOf(text, start[at]!, stop[at]!, hashes[index]!);
      if (this.records !== this.table.records) this.forget();
    }
    for (let index = 0; index < total; index++) {
      const at = asked[index]!;
      if (!this.is(at, Trait.entry) || !this.mayGoOn(at)) continue;
      const hit = this.hitAt(at);
      if (!hit || at < covered) continue;
      covered = hit.to;
      this.hits.push(hit);
    }
    for (let index = 0; index < this.hits.length; index++) {
      const { from, to } = this.hits[index]!;
      for (let at = from; at < to; at++) {
        hitOf[at] = index;
        marks[at]! |= Mark.named;
      }
    }
    this.shouted = long > 3 ? capitals > 0.9 * long : long > 1 && capitals === long;
    const inside = this.capitals - (count > 0 && this.has(0, Mark.capital) ? 1 : 0);
    this.label = count < SENTENCE || inside * 2 > count;
    this.runs = runsOf(this);
    for (let index = 0; index < this.runs.length; index++) {
      const { from, to } = this.runs[index]!;
      for (let at = from; at < to; at++) marks[at]! |= Mark.named;
    }
    this.addresses = addressesOf(this);
    this.gathered.clear();
  }

  /** What is known of a word's letters. */
  form(at: number): Form {
    return this.formAt(this.record(at));
  }

  /** Whether the form of a word has one of these roles and traits. */
  is(at: number, traits: number): boolean {
    return (this.traits(at) & traits) !== 0;
  }

  /** The roles and traits of the form of a word. */
  traits(at: number): number {
    const record = this.record(at);
    return this.records[record + Kept.traits]!;
  }

  /** What is kept of all forms of the language, see `Kept`; another array after it has grown. */
  records!: Int32Array;

  /** Where in `records` the form of a word is. */
  record(at: number): number {
    const known = this.at[at]!;
    return known >= 0 ? known : this.look(at);
  }

  private look(at: number): number {
    const [start, stop] = [this.start[at]!, this.stop[at]!];
    const record = this.lookup.recordOf(this.text, start, stop, hashOf(this.text, start, stop));
    if (this.records !== this.table.records) this.forget();
    this.at[at] = record;
    return record;
  }

  /** The table has grown: what was found stands elsewhere. */
  private forget(): void {
    this.records = this.table.records;
    this.at.fill(-1, 0, this.count);
  }

  /** The form of a record. */
  formAt(record: number): Form {
    return this.table.form(this.records[record + Kept.number]!);
  }

  /** Finds out how the form of a record sounds, and keeps it. */
  say(record: number): void {
    const { voice, otherVoice } = this.formAt(record);
    this.records[record + Kept.voice] = voice;
    this.records[record + Kept.otherVoice] = otherVoice;
  }

  /** Whether a name that is written small may begin there, judged by its first letters. */
  mayBeName(at: number): boolean {
    return this.has(at, Mark.mixed) || this.lookup.names.has(this.text, this.start[at]!, this.begin[at]!);
  }

  /** Whether a word that stands for somebody, points back or addresses may stand there, judged so. */
  mayRefer(at: number): boolean {
    return this.has(at, Mark.mixed) || this.lookup.references.has(this.text, this.start[at]!, this.begin[at]!);
  }

  /** Whether a common word or a given name may stand there, judged so. */
  mayBeWord(at: number): boolean {
    return this.has(at, Mark.mixed) || this.lookup.words.has(this.text, this.start[at]!, this.begin[at]!);
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
    const { entries } = form;
    let length = 0;
    let found: Entry[] | undefined;
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!;
      if (!this.stands(entry, from, form, capital)) continue;
      this.note(entry.number);
      // The longest stand first.
      if (length > entry.words.length) continue;
      length = entry.words.length;
      if (entries.length === 1) return { from, to: from + length, entries };
      if (!found) found = [entry];
      // UK and U.K. are one.
      else if (!found.some(({ number }) => number === entry.number)) found.push(entry);
    }
    return found && { from, to: from + length, entries: found };
  }

  private note(concept: number): void {
    for (let index = 0; index < this.concepts.length; index++) if (this.concepts[index] === concept) return;
    this.concepts.push(concept);
  }

  /** Whether some name may stand at a word, judged by the first letter of the next. */
  private mayGoOn(at: number): boolean {
    const record = this.record(at);
    const mask = this.records[record + Kept.next]!;
    if (mask === -1) return true;
    const next = at + 1;
    if (next >= this.count || !this.adjoins(next)) return false;
    return this.has(next, Mark.mixed) || (mask & letterBit(folded[this.text.charCodeAt(this.start[next]!)]!)) !== 0;
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
