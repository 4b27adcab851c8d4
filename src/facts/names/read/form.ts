import type { Language } from '../../../languages/language.js';
import { latinSounds } from '../../../languages/latin-sounds.js';
import type { NameGrammar } from '../../../languages/name-grammar.js';
import { isPinyin, pinyinSounds } from '../../../languages/pinyin-sounds.js';
import { consonants } from '../../../text/consonants.js';
import { romanValue } from '../../../text/roman.js';
import type { SoundRules } from '../../../text/sounds.js';
import type { Entry } from './entry.js';
import { givenRootsOf } from './given-roots.js';
import { personsOf } from './persons-of.js';
import type { Voices } from './voices.js';

/** Longer words are no names, and cost too much to compare. */
const LONGEST = 40;
/** The voice of a form that was not asked for it. */
export const UNSAID = -2;
const SILENT = -1;

/** What a word is in the grammar of names, one bit each; see `NameWords`. Roman numerals are numbers, with their own rules. */
export enum Role {
  particle = 1,
  title = 2,
  capitalised = 4,
  pronoun = 8,
  numeral = 16,
  reference = 32,
  object = 64,
  address = 128,
  /** A letter, or two that stand for one sound: «Дж. К. Роулинг». */
  initial = 256,
  /** In a case that only the last word of a name has: "San Dieqoda Leykers". */
  locative = 512,
}

/** What else is known of a form at a glance, in the bits above those of its roles. */
export enum Trait {
  upper = 1 << 10,
  cyrillic = 1 << 11,
  /** See `Form.common`. */
  common = 1 << 12,
  /** Has common words, given names, names of the gazetteer: see `Reading`. */
  word = 1 << 13,
  given = 1 << 14,
  entry = 1 << 15,
  /** Longer than four letters. */
  long = 1 << 16,
}

/** The traits of a common word, not one that is transcribed. */
export const GENERIC = Trait.word | Trait.common;

/** Shorter words are no surnames with such an ending. */
const SURNAME = 4;

/** Larger Roman numerals are more often something else (CD, MC). */
const NUMERALS = 40;

/** Whether an acronym is a Roman numeral. */
function isNumeral(fold: string): boolean {
  const value = fold.length > 1 ? romanValue(fold.toUpperCase()) : 0;
  return value > 0 && value < NUMERALS;
}

/** What a written form is by its letters. */
export interface Surface {
  /** Folded, without dots, apostrophes and invisible characters, in one script. */
  readonly fold: string;
  /** An acronym: capitals only, at least two, perhaps with a plural s. */
  readonly upper: boolean;
  readonly cyrillic: boolean;
}

/** What the gazetteer and the grammar say about a folded word. */
export interface Reading {
  /** Lengths of its possible stems. */
  readonly stems: readonly number[];
  /** Possible stems as text. */
  readonly keys: readonly string[];
  /** Names that may begin with it, the longest first. */
  readonly entries: readonly Entry[];
  /** Concepts of common words that it may be a form of. */
  readonly words: readonly number[];
  /** Concepts of given names that it may be a form of. */
  readonly given: readonly number[];
  /** Its entries stand inside it: «пророссийский». */
  readonly compound: boolean;
  /** It is clipped of several words, which `words` has all: «Госкомитет». */
  readonly clipped: boolean;
}

/** What a form asks of the lookup of its language. */
export interface FormSource {
  readonly language: Language;
  readonly voices: Voices;
  /** What the gazetteer and the grammar say about a folded word. */
  look(fold: string): Reading;
  /** How the language writes a concept. */
  formsOf(concept: string): readonly string[];
}

let forms = 0;

/** Everything about one written form that does not depend on its place; costly parts are found out when they are first asked for. */
export class Form implements Surface, Reading {
  /** Tells forms of all languages apart. */
  readonly id = ++forms;
  readonly fold: string;
  readonly upper: boolean;
  readonly cyrillic: boolean;
  readonly stems: readonly number[];
  readonly keys: readonly string[];
  readonly entries: readonly Entry[];
  readonly words: readonly number[];
  readonly given: readonly number[];
  readonly compound: boolean;
  readonly clipped: boolean;
  /** For each of its entries the first letter of the second word, or U+0000 where it has one word. */
  readonly follows: string;
  /** The first letter, folded. */
  readonly first: number;
  /** The consonants of the shortest stem, see `consonants`. */
  readonly core: number;
  /** The length of the shortest stem. */
  readonly least: number;
  /** Its roles and traits, one bit each. */
  readonly traits: number;
  private said = UNSAID;
  private saidOtherwise = SILENT;
  /** The length of its longest stem that tells nothing at the start of a sentence; 0 for none. */
  readonly commonLength: number;
  private shaped = -1;
  private listed: boolean | undefined | null = null;
  private roots: readonly number[] | undefined = undefined;
  private persons: readonly number[] | undefined = undefined;

  constructor(
    { fold, upper, cyrillic }: Surface,
    readonly lookup: FormSource,
  ) {
    this.fold = fold;
    this.upper = upper;
    this.cyrillic = cyrillic;
    const { stems, keys, entries, words, given, compound, clipped } = lookup.look(fold);
    this.stems = stems;
    this.keys = keys;
    this.entries = entries;
    this.words = words;
    this.given = given;
    this.compound = compound;
    this.clipped = clipped;
    let follows = '';
    for (const {
      words: [, second],
    } of entries)
      follows += second ? String.fromCharCode(second.stem.charCodeAt(0)) : '\0';
    this.follows = follows;
    const { particles, titles, capitalised, pronouns, objects, references, addresses, digraphs, inflection, common } =
      lookup.language.names;
    this.commonLength = upper && fold.length > 2 ? 0 : longest(fold, stems, common);
    this.traits =
      (particles.has(fold) ? Role.particle : 0) |
      (titles.has(fold) ? Role.title : 0) |
      (capitalised.has(fold) ? Role.capitalised : 0) |
      (pronouns.has(fold) ? Role.pronoun : 0) |
      (objects.has(fold) ? Role.object : 0) |
      (references.has(fold) ? Role.reference : 0) |
      (addresses.has(fold) ? Role.address : 0) |
      (upper && isNumeral(fold) ? Role.numeral : 0) |
      (fold.length < 2 || digraphs?.has(fold) ? Role.initial : 0) |
      (inflection.locative?.test(fold) ? Role.locative : 0) |
      (upper ? Trait.upper : 0) |
      (cyrillic ? Trait.cyrillic : 0) |
      (this.commonLength > 0 ? Trait.common : 0) |
      (words.length > 0 ? Trait.word : 0) |
      (given.length > 0 ? Trait.given : 0) |
      (entries.length > 0 ? Trait.entry : 0) |
      (fold.length > 4 ? Trait.long : 0);
    this.first = fold.charCodeAt(0);
    let core = 0;
    let shortest = fold.length;
    for (const length of stems) if (length < shortest && length > 2) shortest = length;
    for (let index = 0; index < shortest; index++) core |= consonants[fold.charCodeAt(index)]!;
    this.core = core;
    this.least = shortest;
  }

  /** The place of its sounds among the voices of its language; under 0 for none. */
  get voice(): number {
    if (this.said === UNSAID) this.say();
    return this.said;
  }

  /** The same by another spelling: foreign names are left as they are. */
  get otherVoice(): number {
    if (this.said === UNSAID) this.say();
    return this.saidOtherwise;
  }

  /** Whether it has one of these roles. */
  is(roles: number): boolean {
    return (this.traits & roles) !== 0;
  }

  /** A word that tells nothing at the start of a sentence. */
  get common(): boolean {
    return this.commonLength > 0;
  }

  /** Whether a dictionary has it in small letters; undefined where the language has no dictionary. */
  get inDictionary(): boolean | undefined {
    if (this.listed === null) this.listed = this.upper ? false : this.lookup.language.names.isWord?.(this.fold);
    return this.listed;
  }

  /** The given names that it may be a form of, or that its surname is made of, see `givenRootsOf`. */
  get givenRoots(): readonly number[] {
    this.roots ??= givenRootsOf(this);
    return this.roots;
  }

  /** The known names of persons, by their numbers, that it may be a form of, or that its surname is made of, see `personsOf`. */
  get personNames(): readonly number[] {
    this.persons ??= personsOf(this);
    return this.persons;
  }

  /** Whether it has the shape of a surname of Russian or Azerbaijani make: 2 yes, 1 perhaps, 0 no; see `NameWords.surnameShape`. */
  get surnameLike(): number {
    if (this.shaped < 0)
      this.shaped = this.upper || this.lookup.language.names.cyrillic !== this.cyrillic ? 0 : this.shape();
    return this.shaped;
  }

  private shape(): number {
    const { surnameShape } = this.lookup.language.names;
    let best = 0;
    if (surnameShape)
      for (const length of this.stems) {
        const found = length < SURNAME ? null : surnameShape.exec(this.fold.slice(0, length));
        if (found) best = Math.max(best, found[1] === undefined ? 2 : 1);
      }
    return best;
  }

  /** A common word, not one that is transcribed. */
  get generic(): boolean {
    return this.is(GENERIC);
  }

  /** Its first sound by the first reading; -1 for none. */
  get firstSound(): number {
    const at = this.voice;
    if (at < 0) return -1;
    const { table } = this.lookup.voices;
    return table[at]! > 0 ? table[at + 2 + 2 * table[at + 1]!]! : -1;
  }

  /** Its sounds by the first reading. */
  sounds(): readonly number[] {
    const at = this.voice;
    if (at < 0) return [];
    const { table } = this.lookup.voices;
    const start = at + 2 + 2 * table[at + 1]!;
    return [...table.subarray(start, start + table[at]!)];
  }

  private say(): void {
    this.said = SILENT;
    if (this.fold.length > LONGEST) return;
    const { voices, language } = this.lookup;
    const { names } = language;
    const [rules, otherRules] = readingsOf(this.fold, this.cyrillic, names);
    if (rules) this.said = voices.add(this.fold, rules, this.stems);
    if (otherRules) this.saidOtherwise = voices.add(this.fold, otherRules, this.stems);
    const respelt = otherRules || this.cyrillic !== names.cyrillic ? undefined : names.respelt?.(this.fold);
    if (respelt && rules) this.saidOtherwise = voices.add(respelt, rules, this.stems);
  }
}

/** The length of the longest stem that a set has; 0 for none. */
function longest(fold: string, stems: readonly number[], set: ReadonlySet<string>): number {
  let most = 0;
  for (const length of stems) if (length > most && set.has(fold.slice(0, length))) most = length;
  return most;
}

/**
 * By which rules a folded word may be said, two at most: those of its language, and where it is in Latin letters as a foreign name
 * left as it is, as a Chinese one, or in another English way.
 */
export function readingsOf(word: string, cyrillic: boolean, names: NameGrammar): SoundRules[] {
  const rules: SoundRules[] = [];
  if (cyrillic === names.cyrillic) rules.push(names.sounds);
  if (cyrillic) {
    const { otherSounds } = names;
    if (rules.length > 0 && otherSounds?.test.test(word)) rules.push(otherSounds.rules);
    return rules;
  }
  if (isPinyin(word)) rules.push(pinyinSounds);
  else {
    const spelling = names.foreignSpelling?.(word);
    if (spelling) rules.push(spelling.sounds);
  }
  if (names.sounds !== latinSounds && rules.length < 2) rules.push(latinSounds);
  return rules;
}
