import type { Language } from '../../languages/language.js';
import { latinSounds } from '../../languages/latin-sounds.js';
import type { Paradigm } from '../../languages/name-grammar.js';
import { foldText } from '../../text/chars.js';
import { type Sounding, soundsOf } from '../../text/sounds.js';
import { readSurface } from './surface.js';
import type { Surface } from './word.js';

/** A name of the gazetteer in one language. */
export interface Entry {
  readonly concept: string;
  /** The name as the language writes it. */
  readonly form: string;
  /** A people or an adjective; found in lower case too. */
  readonly people: boolean;
  /** An acronym: only capitals are it. */
  readonly upper: boolean;
  /** Written with a small letter: capitals are not asked for. */
  readonly small: boolean;
  readonly words: readonly Paradigm[];
}

/** Everything about one word form of a language that does not depend on its place; cached. */
export interface WordFacts {
  readonly stems: readonly number[];
  readonly soundings: readonly Sounding[];
  /** Names that may begin with it. */
  readonly entries: readonly Entry[];
  /** Concepts of common words and given names that it may be a form of. */
  readonly words: readonly string[];
  readonly given: readonly string[];
  /** Possible stems as text. */
  readonly keys: readonly string[];
  /** A word that tells nothing at the start of a sentence. */
  readonly common: boolean;
  /** Whether a dictionary has it in small letters; undefined where the language has no dictionary. */
  readonly inDictionary: boolean | undefined;
}

const NONE: readonly never[] = Object.freeze([]);
const CACHE_LIMIT = 50_000;
/** Longer words are no names, and cost too much to compare. */
const LONGEST = 40;

/** A language's gazetteer and word cache, built at the first use. */
export class Lookup {
  private readonly index = new Map<string, Entry[]>();
  private readonly forms = new Map<string, string[]>();
  private readonly cache = new Map<string, Surface | null>();

  constructor(readonly language: Language) {
    const { inflection, gazetteer } = language.names;
    for (const line of gazetteer) {
      const tab = line.indexOf('\t');
      const concept = line.slice(0, tab);
      for (const written of line.slice(tab + 1).split('|')) {
        const people = written.startsWith('~');
        const form = people ? written.slice(1) : written;
        const bare = form.replace(/\./g, '');
        const words = foldText(bare)
          .split(/[\s—-]+/)
          .filter(Boolean)
          .map(inflection.paradigm);
        const upper = bare.length > 1 && bare === bare.toUpperCase() && /^\p{L}[\p{L}\d]+$/u.test(bare);
        const entry: Entry = { concept, form, people, upper, small: !people && form === form.toLowerCase(), words };
        const first = words[0];
        if (!first) continue;
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

  /** What stands between two places of a text; undefined for numbers. */
  surface(text: string, start: number, end: number): Surface | undefined {
    const written = text.slice(start, end);
    const known = this.cache.get(written);
    if (known !== undefined) return known ?? undefined;
    if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
    const read = readSurface(written);
    const surface = read ? { ...read, facts: this.look(read) } : null;
    // A copy, as a slice would keep its whole text in memory.
    this.cache.set(Buffer.from(written).toString(), surface);
    return surface ?? undefined;
  }

  private look(word: Omit<Surface, 'facts'>): WordFacts {
    const { names } = this.language;
    const fold = word.fold;
    const stems = names.inflection.stems(fold);
    const entries: Entry[] = [];
    const words: string[] = [];
    const given: string[] = [];
    const keys: string[] = [];
    for (const length of stems) {
      const stem = fold.slice(0, length);
      keys.push(stem);
      if (length < fold.length && names.inflection.soften) keys.push(...names.inflection.soften(stem));
    }
    for (const stem of keys) {
      for (const entry of this.index.get(stem) ?? NONE) {
        if (!fits(entry.words[0]!, fold)) continue;
        if (entry.concept.startsWith('word:')) words.push(entry.concept);
        else if (entry.concept.startsWith('given:')) given.push(entry.concept);
        else entries.push(entry);
      }
    }
    entries.sort((a, b) => b.words.length - a.words.length);
    const soundings: Sounding[] = [];
    if (fold.length <= LONGEST) {
      if (word.cyrillic === names.cyrillic) soundings.push(soundsOf(fold, names.sounds));
      if (!word.cyrillic && (names.cyrillic || names.sounds !== latinSounds))
        soundings.push(soundsOf(fold, latinSounds));
    }
    const common = names.common.has(fold) || stems.some((length) => names.common.has(fold.slice(0, length)));
    const inDictionary = word.upper ? false : names.isWord?.(fold);
    return { stems, soundings, entries, words, given, keys, common, inDictionary };
  }
}

function fits(paradigm: Paradigm, fold: string): boolean {
  return (
    paradigm.endings === undefined ||
    (fold.startsWith(paradigm.stem) && paradigm.endings.has(fold.slice(paradigm.stem.length)))
  );
}

/** Whether a word is a form of one word of an entry. */
export function isForm(word: Surface, paradigm: Paradigm): boolean {
  return word.facts.keys.includes(paradigm.stem) && fits(paradigm, word.fold);
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
