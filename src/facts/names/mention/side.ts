import type { Language } from '../../../languages/language.js';
import { folded } from '../../../text/chars.js';
import { scanned } from '../../../text/scan.js';
import { type Form, Role, Trait } from '../read/form.js';
import { type FormTable, hashOf, Kept } from '../read/form-table.js';
import { type Lookup, lookupOf } from '../read/lookup.js';
import { Mark, Words } from '../read/words.js';
import { addressesOf } from './addresses.js';
import { branchKeysOf } from './branch-keys.js';
import { Gathered } from './gathered.js';
import { findHits, type Hit } from './hits.js';
import type { ReadWords } from './read-words.js';
import { type Run, runsOf } from './runs.js';

const FULL_STOP = 46;
const NO_WORDS: readonly number[] = Object.freeze([]);

/** Fewer words are hardly a sentence. */
const SENTENCE = 5;

/** The hits that no run overlaps; both in order. */
function outside(hits: Hit[], runs: readonly Run[]): Hit[] {
  if (runs.length === 0) return hits;
  let run = 0;
  return hits.filter(({ from, to }) => {
    while (run < runs.length && runs[run]!.to <= from) run++;
    return run === runs.length || to <= runs[run]!.from;
  });
}

/** One text, read for names. Its arrays are used again for the next text. */
export class Side extends Words implements ReadWords {
  lookup!: Lookup;
  hits: Hit[] = [];
  /** Numbers of all concepts that some words may stand for, shorter names inside longer ones too. */
  concepts: number[] = [];
  runs: readonly Run[] = [];
  /** Words in which no name is looked for: addresses of the internet, keys of branches. */
  nameless: readonly Run[] = [];
  /** A headline or label whose words all have capitals: they tell nothing. */
  shouted = false;
  /** A heading or a label: a few words, or most after the first with capitals. */
  label = false;
  /**
   * The roles and traits of all words with capitals together, `Role.initial` also for a letter with a full stop: what none of them has
   * need not be looked for.
   */
  capitalTraits = 0;
  /** What is seldom asked for. */
  readonly gathered = new Gathered(this);
  /** For each word the index of its hit, or -1. */
  hitOf = new Int32Array();
  /** For each word the record of its form, see `FormTable`, or -1 where it was not asked for. */
  private recordAt = new Int32Array();
  private table!: FormTable;
  /** What is kept of all forms of the language, see `Kept`; another array after it has grown. */
  records!: Int32Array;
  /** The words whose forms are looked up at first. */
  private asked = new Int32Array();
  /** How often the table had been emptied when the text was read. */
  private emptied = -1;

  constructor() {
    super();
    this.room();
  }

  /** Whether this text was read last, and what was read of it still stands. */
  holds(text: string, language: Language): boolean {
    return (
      this.emptied >= 0 &&
      this.text === text &&
      this.lookup === lookupOf(language) &&
      this.records === this.table.records &&
      this.emptied === this.table.emptied
    );
  }

  /** Reads a text: its words, the gazetteer's names in it, and its runs of capitals. */
  load(text: string, language: Language): void {
    this.emptied = -1;
    this.lookup = lookupOf(language);
    this.lookup.prepare();
    this.read(scanned(text, language.figures.lexicon), this.lookup.isEnding);
    this.table = this.lookup.table;
    this.records = this.table.records;
    this.room();
    this.concepts = [];
    const asked = this.ask();
    this.lookUp(asked);
    const keys = branchKeysOf(this);
    // What a program reads renders no name either.
    this.hits = outside(findHits(this, this.asked, asked), keys);
    for (let index = 0; index < this.hits.length; index++) {
      const { from, to } = this.hits[index]!;
      for (let at = from; at < to; at++) this.hitOf[at] = index;
      this.name(from, to);
    }
    const inside = this.capitals - (this.count > 0 && this.has(0, Mark.capital) ? 1 : 0);
    this.label = this.count < SENTENCE || inside * 2 > this.count;
    this.runs = runsOf(this);
    for (let index = 0; index < this.runs.length; index++) this.name(this.runs[index]!.from, this.runs[index]!.to);
    this.nameless = keys.length > 0 ? [...addressesOf(this), ...keys] : addressesOf(this);
    this.gathered.clear();
    this.emptied = this.table.emptied;
  }

  /** Makes room for what is known of each word. */
  private room(): void {
    if (this.hitOf.length >= this.start.length) return;
    const size = this.start.length;
    for (const key of ['hitOf', 'recordAt', 'asked'] as const) this[key] = new Int32Array(size);
  }

  /** Notes which words are looked up at once, those with capitals and what may be the name of a people; gives how many. */
  private ask(): number {
    // Kept at hand.
    const { text, count, start, stop, marks, begin, recordAt, hitOf, asked } = this;
    const { names } = this.lookup;
    let long = 0;
    let capitals = 0;
    let total = 0;
    for (let at = 0; at < count; at++) {
      const mark = marks[at]!;
      const from = start[at]!;
      recordAt[at] = -1;
      hitOf[at] = -1;
      if (stop[at]! - from > 3) {
        long++;
        if ((mark & Mark.capital) !== 0) capitals++;
      }
      if ((mark & (Mark.capital | Mark.mixed)) !== 0 || names.has(text, from, begin[at]!)) asked[total++] = at;
    }
    this.shouted = (long > 3 ? capitals > 0.9 * long : long > 1 && capitals === long) && !this.speaks();
    return total;
  }

  /** Whether a short word is small that a headline would give a capital: "met", no "of". */
  private speaks(): boolean {
    const { links, particles, prepositions } = this.lookup.language.names;
    for (let at = 1; at < this.count; at++) {
      const length = this.stop[at]! - this.start[at]!;
      if (length < 2 || length > 3 || this.has(at, Mark.capital) || this.has(at, Mark.mixed)) continue;
      const { fold, common } = this.form(at);
      if (!common && !links.has(fold) && !particles.has(fold) && !prepositions?.has(fold)) return true;
    }
    return false;
  }

  /** Looks up the forms of the words that are asked for. */
  private lookUp(total: number): void {
    const { text, start, asked } = this;
    let traits = 0;
    for (let index = 0; index < total; index++) {
      const at = asked[index]!;
      traits |= this.traits(at);
      if (text.charCodeAt(start[at]! + 1) === FULL_STOP) traits |= Role.initial;
    }
    this.capitalTraits = traits;
  }

  /** Marks words as parts of a name. */
  private name(from: number, to: number): void {
    for (let at = from; at < to; at++) this.marks[at]! |= Mark.named;
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

  /** Where in `records` the form of a word is. */
  record(at: number): number {
    const known = this.recordAt[at]!;
    return known >= 0 ? known : this.look(at, hashOf(this.text, this.start[at]!, this.stop[at]!));
  }

  private look(at: number, hash: number): number {
    const record = this.lookup.recordOf(this.text, this.start[at]!, this.stop[at]!, hash);
    // The table may have grown.
    this.records = this.table.records;
    this.recordAt[at] = record;
    return record;
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

  /** Whether a particle of a name may stand there, judged so and by its length. */
  mayBeParticle(at: number): boolean {
    const { text, lookup } = this;
    const start = this.start[at]!;
    if (this.has(at, Mark.mixed)) return true;
    return this.stop[at]! - start <= lookup.longestParticle && lookup.particles.has(text, start, this.begin[at]!);
  }

  /** Whether a common word or a given name may stand there, judged so. */
  mayBeWord(at: number): boolean {
    return this.has(at, Mark.mixed) || this.lookup.words.has(this.text, this.start[at]!, this.begin[at]!);
  }

  /** The common words that a word may be a form of; most are known to be none without their forms. */
  wordsAt(at: number): readonly number[] {
    return this.mayBeWord(at) && this.is(at, Trait.word) ? this.form(at).words : NO_WORDS;
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
}
