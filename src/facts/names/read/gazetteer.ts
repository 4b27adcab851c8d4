import type { Language } from '../../../languages/language.js';
import type { NameInflection } from '../../../languages/name-grammar.js';
import { languageFile } from '../../../languages/prebuilt.js';
import { packSections, type SectionContent, Sections } from '../../../model/sections.js';
import { foldText } from '../../../text/chars.js';
import { conceptNumber, conceptOf, type Entry, isSure, kindOf } from './entry.js';
import { Starts } from './starts.js';

const NO_ENTRIES: readonly Entry[] = [];
const NO_FORMS: readonly string[] = [];
/** Rows of a form in `Gazetteer.places`. */
const ROW = 3;
const BUCKETS = 1 << 12;
const NO_ENDINGS: ReadonlySet<string> = new Set(['']);

const isPlain = (concept: string): boolean => concept.startsWith('word:') || concept.startsWith('given:');

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value | 0;
}

/** The folded words of a name as texts have them: without what an apostrophe sets off, and without other apostrophes. */
function wordsOf(name: string, isEnding: (text: string) => boolean): string[] {
  // The ending of an acronym stands apart in texts too: "BMT-nin".
  const ended = name.replace(/(\p{Lu}{2,})-(\p{Ll}+)/gu, (all, letters: string, ending: string) =>
    isEnding(foldText(ending)) ? letters : all,
  );
  const words = foldText(ended).split(/[\s—-]+/);
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

/** The entry of a form of a gazetteer's line; undefined where it has no word. */
function entryOf(concept: string, one: string, { names }: Language): Entry | undefined {
  const { inflection, capitalPeoples } = names;
  const people = one.startsWith('~');
  const form = people ? one.slice(1) : one;
  const bare = form.replace(/\./g, '');
  const written = wordsOf(bare, inflection.isEnding);
  // "Dəmir yolu" is "dəmir yolları" too.
  if (isPlain(concept) && written.length > 1) written.push(compoundOf(written.pop()!, inflection));
  if (written.length === 0) return undefined;
  const words = written.map((word, index) =>
    inflection.bendsAtEnd && index + 1 < written.length
      ? { stem: word, endings: NO_ENDINGS }
      : inflection.paradigm(word),
  );
  // «доллар США» too
  const small = people ? !capitalPeoples : form.charAt(0) !== form.charAt(0).toUpperCase();
  const last = form.slice(form.lastIndexOf(' ') + 1);
  return {
    concept,
    number: conceptNumber(concept),
    kind: kindOf(concept, people),
    sure: isSure(concept),
    form,
    people,
    // G7 has one letter and is none, as in texts.
    upper: bare === bare.toUpperCase() && /^\p{L}\d*\p{L}[\p{L}\d]*$/u.test(bare),
    small,
    endsWithCapital: small && words.length > 1 && last !== last.toLowerCase(),
    words,
  };
}

/**
 * The tables of a language's gazetteer: how its names begin, and chains of forms by the hash of their first stem, and of lines by that
 * of their concept. Made when the package is built; what a form means is found where a text asks for it.
 */
export function gazetteerTables(language: Language): Record<string, SectionContent> {
  const { inflection, gazetteer = [] } = language.names;
  const names = new Starts();
  const words = new Starts();
  for (const beginning of inflection.insideBegins ?? []) names.add(beginning);
  const text = gazetteer.join('\n');
  const places: number[] = [];
  const stems: number[] = [];
  const lines: number[] = [];
  const concepts: number[] = [];
  let start = 0;
  for (const line of gazetteer) {
    const tab = line.indexOf('\t');
    const concept = line.slice(0, tab);
    lines.push(places.length / ROW);
    concepts.push(hash(concept));
    let at = tab + 1;
    for (const one of line.slice(tab + 1).split('|')) {
      const entry = entryOf(concept, one, language);
      if (entry) {
        const { stem } = entry.words[0]!;
        places.push(start, start + at, start + at + one.length);
        stems.push(hash(stem));
        // What an ending softens is not looked at.
        const beginning = inflection.softens?.test(stem) ? stem.slice(0, -1) : stem;
        if (isPlain(concept)) words.add(beginning);
        else {
          const { small, kind, upper } = entry;
          // No acronym is written small.
          if (
            small ||
            ((inflection.inhabitant ?? inflection.inside) && kind === 'place' && entry.words.length === 1 && !upper)
          )
            names.add(beginning);
        }
      }
      at += one.length + 1;
    }
    start += line.length + 1;
  }
  lines.push(places.length / ROW);
  return {
    'gazetteer.text': text,
    'gazetteer.places': Int32Array.from(places),
    'gazetteer.stems': chained(stems),
    'gazetteer.lines': Int32Array.from(lines),
    'gazetteer.concepts': chained(concepts),
    'gazetteer.names': names.bits,
    'gazetteer.words': words.bits,
  };
}

/** Chains of those in one bucket, in order: the first of each bucket, then for each its hash and the next one; one more than its number, 0 for none. */
function chained(hashes: readonly number[]): Int32Array {
  const table = new Int32Array(BUCKETS + 2 * hashes.length);
  for (let index = hashes.length - 1; index >= 0; index--) {
    const bucket = hashes[index]! & (BUCKETS - 1);
    table[BUCKETS + 2 * index] = hashes[index]!;
    table[BUCKETS + 2 * index + 1] = table[bucket]!;
    table[bucket] = index + 1;
  }
  return table;
}

/** Calls `visit` with each number whose hash is the given one. */
function eachOf(table: Int32Array, wanted: number, visit: (index: number) => void): void {
  for (let next = table[wanted & (BUCKETS - 1)]!; next !== 0; next = table[BUCKETS + 2 * (next - 1) + 1]!)
    if (table[BUCKETS + 2 * (next - 1)] === wanted) visit(next - 1);
}

/** A language's gazetteer: its tables, and the entries that texts have asked for so far. */
export class Gazetteer {
  /** How names may begin that are written small: peoples and the like. */
  readonly names: Starts;
  /** How common words and given names may begin. */
  readonly words: Starts;
  private readonly text: string;
  /** Of each form: where its line begins, where it begins and ends. */
  private readonly places: Int32Array;
  private readonly stems: Int32Array;
  /** The first form of each line, and the number of all forms. */
  private readonly lines: Int32Array;
  private readonly concepts: Int32Array;
  private readonly entries: (Entry | undefined)[];
  private readonly byStem = new Map<string, readonly Entry[]>();
  private readonly forms = new Map<string, readonly string[]>();
  private readonly phrases = new Map<number, readonly Entry[]>();

  constructor(private readonly language: Language) {
    const tables =
      (language.names.gazetteer ? undefined : languageFile(language.tag)) ??
      new Sections(packSections(gazetteerTables(language)));
    this.text = tables.text('gazetteer.text');
    this.places = tables.int32('gazetteer.places');
    this.entries = new Array(this.places.length / ROW);
    this.stems = tables.int32('gazetteer.stems');
    this.lines = tables.int32('gazetteer.lines');
    this.concepts = tables.int32('gazetteer.concepts');
    this.names = new Starts(tables.int32('gazetteer.names'));
    this.words = new Starts(tables.int32('gazetteer.words'));
  }

  /** The entries whose first word has a stem, in the gazetteer's order. */
  entriesOf(stem: string): readonly Entry[] {
    const wanted = hash(stem);
    // Most stems of a text are none: they leave nothing behind.
    let next = this.stems[wanted & (BUCKETS - 1)]!;
    while (next !== 0 && this.stems[BUCKETS + 2 * (next - 1)] !== wanted)
      next = this.stems[BUCKETS + 2 * (next - 1) + 1]!;
    if (next === 0) return NO_ENTRIES;
    let found = this.byStem.get(stem);
    if (!found) {
      const list: Entry[] = [];
      eachOf(this.stems, wanted, (index) => {
        const entry = this.entry(index);
        if (entry.words[0]!.stem === stem) list.push(entry);
      });
      if (list.length === 0) return NO_ENTRIES;
      found = list;
      this.byStem.set(stem, found);
    }
    return found;
  }

  /** How the language writes a concept, peoples and adjectives left out. */
  formsOf(concept: string): readonly string[] {
    let known = this.forms.get(concept);
    if (!known) {
      const entries = this.ofConcept(concept);
      known = entries.length > 0 ? entries.filter(({ people }) => !people).map(({ form }) => form) : NO_FORMS;
      this.forms.set(concept, known);
    }
    return known;
  }

  /** The ways to write a common word in several words. */
  phrasesOf(concept: number): readonly Entry[] {
    let known = this.phrases.get(concept);
    if (!known) {
      const id = conceptOf(concept);
      const entries = isPlain(id) ? this.ofConcept(id).filter(({ words }) => words.length > 1) : NO_ENTRIES;
      known = entries.length > 0 ? entries : NO_ENTRIES;
      this.phrases.set(concept, known);
    }
    return known;
  }

  private ofConcept(concept: string): Entry[] {
    const found: Entry[] = [];
    eachOf(this.concepts, hash(concept), (line) => {
      for (let index = this.lines[line]!; index < this.lines[line + 1]!; index++) {
        const entry = this.entry(index);
        if (entry.concept === concept) found.push(entry);
      }
    });
    return found;
  }

  private entry(index: number): Entry {
    let entry = this.entries[index];
    if (!entry) {
      const line = this.places[ROW * index]!;
      const concept = this.text.slice(line, this.text.indexOf('\t', line));
      entry = entryOf(
        concept,
        this.text.slice(this.places[ROW * index + 1], this.places[ROW * index + 2]),
        this.language,
      )!;
      this.entries[index] = entry;
    }
    return entry;
  }
}
