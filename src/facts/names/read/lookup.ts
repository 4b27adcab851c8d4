import type { Language } from '../../../languages/language.js';
import { stemKeys } from '../../../languages/stem-keys.js';
import { foldText } from '../../../text/chars.js';
import { type Entry, fits } from './entry.js';
import { Form, type Reading } from './form.js';
import { FormTable, hashOf, Kept } from './form-table.js';
import { Gazetteer } from './gazetteer.js';
import { Starts } from './starts.js';
import { readSurface } from './surface.js';
import { Voices } from './voices.js';

// One list for all that have none: what is looked at most stays at hand.
const NO_ENTRIES: readonly Entry[] = [];
/** Letters with marks that Latin letters may have. */
const ACCENTED = /[à-ž]/;
const NO_NUMBERS: readonly number[] = [];
const MOST_ENDINGS = 5000;
/** Shorter and longer words are not clipped of others, nor of more than so many; a whole word and a clipped part have so many letters at least. */
const CLIPPED = 6;
const LONGEST = 40;
const PARTS = 3;
const WHOLE = 3;
const SHORT = 3;

/** What the gazetteer has of a folded word. */
interface Known {
  readonly stems: readonly number[];
  readonly keys: readonly string[];
  readonly entries: Entry[];
  readonly words: number[];
  readonly given: number[];
}

/** What the common words of a name may mean, word by word. */
type Meanings = readonly (readonly number[])[];

/** A language's gazetteer and the forms met so far, built at the first use. */
export class Lookup {
  /** How names may begin that are written small: peoples and the like. */
  readonly names: Starts;
  /** How common words and given names of the gazetteer may begin. */
  readonly words: Starts;
  /** How words may begin that stand for somebody, point back or address. */
  readonly references = new Starts();
  /** How particles of names may begin, and how long they are at most. */
  readonly particles = new Starts();
  readonly longestParticle: number;
  /** How the forms sound. */
  readonly voices = new Voices();
  private readonly endings = new Map<string, boolean>();
  private readonly gazetteer: Gazetteer;
  private readonly meanings = new Map<string, readonly Meanings[]>();
  /** The forms met so far. */
  readonly table = new FormTable();
  private readonly make = (written: string): Form => new Form(readSurface(written), this);

  constructor(readonly language: Language) {
    const { pronouns, objects, references, addresses, particles } = language.names;
    this.gazetteer = new Gazetteer(language);
    this.names = this.gazetteer.names;
    this.words = this.gazetteer.words;
    for (const set of [pronouns, objects, references, addresses]) for (const word of set) this.references.add(word);
    for (const word of particles) this.particles.add(word);
    this.longestParticle = Math.max(0, ...[...particles].map((word) => word.length));
  }

  /** How the language writes a concept. */
  formsOf(concept: string): readonly string[] {
    return this.gazetteer.formsOf(concept);
  }

  /** The ways to write a common word in several ("kənd təsərrüfatı" for agriculture); their first words stand for it. */
  phrasesOf(concept: number): readonly Entry[] {
    return this.gazetteer.phrasesOf(concept);
  }

  /** For each way to write a concept, what those of its words mean that are common words; found when it is first asked for. */
  meaningsOf(concept: string): readonly Meanings[] {
    let known = this.meanings.get(concept);
    if (!known) {
      const words = this.formsOf(concept).map((form) => foldText(form).split(' '));
      known = words.map((list) => list.map((word) => this.look(word).words).filter((meanings) => meanings.length > 0));
      this.meanings.set(concept, known);
    }
    return known;
  }

  /** The record of a written form with its hash, see `FormTable`. */
  recordOf(text: string, start: number, stop: number, hash: number): number {
    return this.table.at(text, start, stop, hash, this.make);
  }

  /** The form of a word that stands in no text as it is. */
  formOf(written: string): Form {
    const record = this.recordOf(written, 0, written.length, hashOf(written, 0, written.length));
    return this.table.form(this.table.records[record + Kept.number]!);
  }

  /** Keeps what is known of forms within bounds; called before a text, as its words hold forms. */
  prepare(): void {
    if (!this.table.full) return;
    this.table.clear();
    this.voices.clear();
  }

  /** True for what may follow a name after a hyphen, an apostrophe or a closing quote. */
  readonly isEnding = (text: string): boolean => {
    let known = this.endings.get(text);
    if (known === undefined) {
      known = this.language.names.inflection.isEnding(text);
      if (this.endings.size > MOST_ENDINGS) this.endings.clear();
      this.endings.set(text, known);
    }
    return known;
  };

  /** What the gazetteer has of a folded word, in the order of its stems. */
  private known(fold: string): Known {
    const { inflection } = this.language.names;
    const stems = inflection.stems(fold);
    const entries: Entry[] = [];
    const words: number[] = [];
    const given: number[] = [];
    const keys = stemKeys(fold, inflection, stems);
    for (const stem of keys) {
      for (const entry of this.gazetteer.entriesOf(stem)) {
        if (!fits(entry.words[0]!, fold)) continue;
        if (entry.concept.startsWith('word:')) words.push(entry.number);
        else if (entry.concept.startsWith('given:')) given.push(entry.number);
        else entries.push(entry);
      }
    }
    return { stems, keys, entries, words, given };
  }

  /** What the gazetteer and the grammar say about a folded word. */
  look(fold: string): Reading {
    const { inflection } = this.language.names;
    const { stems, keys, entries, words, given } = this.known(fold);
    if (given.length === 0) {
      const plain = this.unaccented(fold);
      if (plain !== fold) given.push(...this.known(plain).given);
    }
    const isKnown = entries.length + words.length + given.length > 0;
    const clipped = !isKnown && fold.length >= CLIPPED && fold.length <= LONGEST && this.clippedInto(words, fold);
    if (entries.length > 1) entries.sort((a, b) => b.words.length - a.words.length);
    const inner = entries.length === 0 ? (inflection.inside?.(fold) ?? []) : [];
    for (let index = 0; index < inner.length && entries.length === 0; index++)
      entries.push(...this.inside(inner[index]!));
    return {
      stems,
      keys,
      entries: entries.length > 0 ? entries : NO_ENTRIES,
      words: words.length > 0 ? words : NO_NUMBERS,
      given: given.length > 0 ? given : NO_NUMBERS,
      compound: entries.length > 0 && inner.length > 0,
      clipped,
    };
  }

  /** A word without the marks on letters that its language has not: Seán is Sean. */
  private unaccented(fold: string): string {
    const { alphabet, names } = this.language;
    if (names.cyrillic || !ACCENTED.test(fold)) return fold;
    return fold.replace(/[à-ž]/g, (letter) => (alphabet.includes(letter) ? letter : letter.normalize('NFD').charAt(0)));
  }

  /** Adds what the words mean that one is clipped of («Госкомитет»), where each of them is known; whether it is. */
  private clippedInto(words: number[], fold: string, depth = 1): boolean {
    const { clipped, stems } = this.language.names.inflection;
    for (const [full, rest, isLast] of clipped?.(fold, depth > 1) ?? []) {
      const { words: own, entries } = this.known(full);
      if (own.length + entries.length === 0) continue;
      const size = words.length;
      words.push(...own);
      // The last part is clipped too, or a word.
      if (isLast && (rest === '' || stems(fold).includes(fold.length - rest.length))) return true;
      const last = rest.length >= WHOLE ? this.known(rest).words : NO_NUMBERS;
      if (last.length > 0) {
        words.push(...last);
        return true;
      }
      if (depth < PARTS && rest.length >= SHORT && this.clippedInto(words, rest, depth + 1)) return true;
      words.length = size;
    }
    return false;
  }

  /** Peoples and places of one word that stand inside a longer one; a bare stem is enough. */
  private inside(inner: string): Entry[] {
    const { inflection } = this.language.names;
    const found: Entry[] = [];
    for (const length of inflection.stems(inner))
      for (const entry of this.gazetteer.entriesOf(inner.slice(0, length))) {
        if (entry.words.length > 1 || entry.upper || /^(?:word|given):/.test(entry.concept)) continue;
        if (entry.kind !== 'place' && entry.kind !== 'demonym') continue;
        if (length === inner.length || fits(entry.words[0]!, inner)) found.push(entry);
      }
    return found;
  }
}

const lookups = new Map<string, Lookup>();

/** The lookup of a language, one a process. */
export function lookupOf(language: Language): Lookup {
  let lookup = lookups.get(language.tag);
  if (!lookup) {
    lookup = new Lookup(language);
    lookups.set(language.tag, lookup);
  }
  return lookup;
}
