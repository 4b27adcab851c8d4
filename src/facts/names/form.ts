import { latinSounds } from '../../languages/latin-sounds.js';
import type { Entry } from './entry.js';
import type { Lookup } from './lookup.js';
import { type Voice, voiceOf } from './voice.js';

const NONE: readonly never[] = Object.freeze([]);
/** Longer words are no names, and cost too much to compare. */
const LONGEST = 40;

/** What a written form is by its letters. */
export interface Surface {
  /** Folded, without dots, apostrophes and invisible characters, in one script. */
  readonly fold: string;
  /** An acronym: capitals only, at least two, perhaps with a plural s. */
  readonly upper: boolean;
  readonly cyrillic: boolean;
}

/** What the gazetteer and the grammar say about a form. */
interface Reading {
  readonly stems: readonly number[];
  readonly keys: readonly string[];
  readonly entries: readonly Entry[];
  readonly words: readonly number[];
  readonly given: readonly number[];
}

/** Everything about one written form that does not depend on its place; each part is found out when it is first asked for. */
export class Form implements Surface {
  readonly fold: string;
  readonly upper: boolean;
  readonly cyrillic: boolean;
  private known: Reading | undefined;
  private spoken: readonly Voice[] | undefined;
  private plain: boolean | undefined;
  private listed: boolean | undefined | null = null;

  constructor(
    { fold, upper, cyrillic }: Surface,
    private readonly lookup: Lookup,
  ) {
    this.fold = fold;
    this.upper = upper;
    this.cyrillic = cyrillic;
  }

  private get reading(): Reading {
    this.known ??= this.lookup.read(this.fold);
    return this.known;
  }

  /** Possible stems as text. */
  get keys(): readonly string[] {
    return this.reading.keys;
  }

  /** Names that may begin with it, the longest first. */
  get entries(): readonly Entry[] {
    return this.reading.entries;
  }

  /** Concepts of common words that it may be a form of. */
  get words(): readonly number[] {
    return this.reading.words;
  }

  /** Concepts of given names that it may be a form of. */
  get given(): readonly number[] {
    return this.reading.given;
  }

  /** How it may sound. */
  get voices(): readonly Voice[] {
    this.spoken ??= this.speak();
    return this.spoken;
  }

  /** A word that tells nothing at the start of a sentence. */
  get common(): boolean {
    if (this.plain === undefined) {
      const { common } = this.lookup.language.names;
      this.plain = common.has(this.fold) || this.reading.stems.some((length) => common.has(this.fold.slice(0, length)));
    }
    return this.plain;
  }

  /** Whether a dictionary has it in small letters; undefined where the language has no dictionary. */
  get inDictionary(): boolean | undefined {
    if (this.listed === null) this.listed = this.upper ? false : this.lookup.language.names.isWord?.(this.fold);
    return this.listed;
  }

  /** A common word, not one that is transcribed. */
  get generic(): boolean {
    return this.reading.words.length > 0 || this.common;
  }

  private speak(): readonly Voice[] {
    if (this.fold.length > LONGEST) return NONE;
    const { names } = this.lookup.language;
    const voices: Voice[] = [];
    if (this.cyrillic === names.cyrillic) voices.push(voiceOf(this.fold, names.sounds, this.reading.stems));
    if (!this.cyrillic && (names.cyrillic || names.sounds !== latinSounds))
      voices.push(voiceOf(this.fold, latinSounds, this.reading.stems));
    return voices;
  }
}
