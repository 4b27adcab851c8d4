import type { Language } from '../../../languages/language.js';
import type { NameInflection } from '../../../languages/name-grammar.js';
import { stemKeys } from '../../../languages/stem-keys.js';
import { foldText } from '../../../text/chars.js';
import { conceptNumber, type Entry, fits, isSure, kindOf } from './entry.js';
import { Form, type Reading } from './form.js';
import { FormTable, hashOf, Kept } from './form-table.js';
import { Starts } from './starts.js';
import { readSurface } from './surface.js';
import { Voices } from './voices.js';

const NONE: readonly never[] = Object.freeze([]);
// One list for all that have none: what is looked at most stays at hand.
const NO_ENTRIES: readonly Entry[] = [];
const NO_NUMBERS: readonly number[] = [];
const MOST_ENDINGS = 5000;

/** What the common words of a name may mean, word by word. */
type Meanings = readonly (readonly number[])[];

/** A language's gazetteer and the forms met so far, built at the first use. */
export class Lookup {
  /** How names may begin that are written small: peoples and the like. */
  readonly names = new Starts();
  /** How common words and given names of the gazetteer may begin. */
  readonly words = new Starts();
  /** How words may begin that stand for somebody, point back or address. */
  readonly references = new Starts();
  /** How the forms sound. */
  readonly voices = new Voices();
  private readonly endings = new Map<string, boolean>();
  private readonly index = new Map<string, Entry[]>();
  private readonly forms = new Map<string, string[]>();
  private readonly phrases = new Map<number, Entry[]>();
  private readonly meanings = new Map<string, readonly Meanings[]>();
  /** The forms met so far. */
  readonly table = new FormTable();
  private readonly make = (written: string): Form => new Form(readSurface(written), this);

  constructor(readonly language: Language) {
    const { inflection, gazetteer, capitalPeoples, pronouns, objects, references, addresses } = language.names;
    for (const set of [pronouns, objects, references, addresses]) for (const word of set) this.references.add(word);
    for (const beginning of inflection.insideBegins ?? NONE) this.names.add(beginning);
    for (const line of gazetteer) {
      const tab = line.indexOf('\t');
      const concept = line.slice(0, tab);
      const number = conceptNumber(concept);
      const plain = concept.startsWith('word:') || concept.startsWith('given:');
      for (const one of line.slice(tab + 1).split('|')) {
        const people = one.startsWith('~');
        const form = people ? one.slice(1) : one;
        const bare = form.replace(/\./g, '');
        const written = wordsOf(bare, this.isEnding);
        // "Dəmir yolu" is "dəmir yolları" too.
        if (plain && written.length > 1) written.push(compoundOf(written.pop()!, inflection));
        const words = written.map(inflection.paradigm);
        const first = words[0];
        if (!first) continue;
        // G7 has one letter and is none, as in texts.
        const upper = bare === bare.toUpperCase() && /^\p{L}\d*\p{L}[\p{L}\d]*$/u.test(bare);
        // «доллар США» too
        const small = people ? !capitalPeoples : form.charAt(0) !== form.charAt(0).toUpperCase();
        const last = form.slice(form.lastIndexOf(' ') + 1);
        const entry: Entry = {
          concept,
          number,
          kind: kindOf(concept, people),
          sure: isSure(concept),
          form,
          people,
          upper,
          small,
          endsWithCapital: small && words.length > 1 && last !== last.toLowerCase(),
          words,
        };
        // What an ending softens is not looked at.
        const beginning = inflection.softens?.test(first.stem) ? first.stem.slice(0, -1) : first.stem;
        if (plain) this.words.add(beginning);
        if (plain && words.length > 1) {
          const known = this.phrases.get(number);
          if (known) known.push(entry);
          else this.phrases.set(number, [entry]);
        }
        // No acronym is written small.
        if (!plain && (small || (inflection.inhabitant && entry.kind === 'place' && words.length === 1 && !upper)))
          this.names.add(beginning);
        const list = this.index.get(first.stem);
        if (list) list.push(entry);
        else this.index.set(first.stem, [entry]);
        if (!people) {
          const known = this.forms.get(concept);
          if (known) known.push(form);
          else this.forms.set(concept, [form]);
        }
      }
    }
  }

  /** How the language writes a concept. */
  formsOf(concept: string): readonly string[] {
    return this.forms.get(concept) ?? NONE;
  }

  /** The ways to write a common word in several ("kənd təsərrüfatı" for agriculture); their first words stand for it. */
  phrasesOf(concept: number): readonly Entry[] {
    return this.phrases.get(concept) ?? NO_ENTRIES;
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

  /** What the gazetteer and the grammar say about a folded word. */
  look(fold: string): Reading {
    const { inflection } = this.language.names;
    const stems = inflection.stems(fold);
    const entries: Entry[] = [];
    const words: number[] = [];
    const given: number[] = [];
    const keys = stemKeys(fold, inflection, stems);
    for (const stem of keys) {
      for (const entry of this.index.get(stem) ?? NONE) {
        if (!fits(entry.words[0]!, fold)) continue;
        if (entry.concept.startsWith('word:')) words.push(entry.number);
        else if (entry.concept.startsWith('given:')) given.push(entry.number);
        else entries.push(entry);
      }
    }
    if (entries.length > 1) entries.sort((a, b) => b.words.length - a.words.length);
    const inner = entries.length === 0 ? inflection.inside?.(fold) : undefined;
    if (inner !== undefined) entries.push(...this.inside(inner));
    return {
      stems,
      keys,
      entries: entries.length > 0 ? entries : NO_ENTRIES,
      words: words.length > 0 ? words : NO_NUMBERS,
      given: given.length > 0 ? given : NO_NUMBERS,
      compound: entries.length > 0 && inner !== undefined,
    };
  }

  /** Peoples and places of one word that stand inside a longer one; a bare stem is enough. */
  private inside(inner: string): Entry[] {
    const { inflection } = this.language.names;
    const found: Entry[] = [];
    for (const length of inflection.stems(inner))
      for (const entry of this.index.get(inner.slice(0, length)) ?? NONE) {
        if (entry.words.length > 1 || entry.upper || /^(?:word|given):/.test(entry.concept)) continue;
        if (entry.kind !== 'place' && entry.kind !== 'demonym') continue;
        if (length === inner.length || fits(entry.words[0]!, inner)) found.push(entry);
      }
    return found;
  }
}

/** The folded words of a name as texts have them: without what an apostrophe sets off, and without other apostrophes. */
function wordsOf(name: string, isEnding: (text: string) => boolean): string[] {
  const words = foldText(name).split(/[\s—-]+/);
  return words
    .map((word) => {
      const at = word.lastIndexOf("'");
      const bare = at > 0 && (at === word.length - 1 || isEnding(word.slice(at + 1))) ? word.slice(0, at) : word;
      return bare.replaceAll("'", '');
    })
    .filter(Boolean);
}

/** The last word of a phrase without the ending that others move. */
const compoundOf = (word: string, { compounds }: NameInflection): string => compounds?.(word)[0] ?? word;

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
