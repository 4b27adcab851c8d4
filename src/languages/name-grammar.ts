import type { SoundRules } from '../text/sounds.js';
import type { CompoundParts } from './compound-parts.js';
import type { Meanings } from './meanings.js';
import type { PlainLetters } from './plain-letters.js';
import type { Spelling } from './spelling.js';

/** The words that matter around names; lower-case and folded. */
export interface NameWords {
  /** Small words inside a name (van, der, oğlu): lower-case, folded. */
  readonly particles: ReadonlySet<string>;
  /** Words that make the name before them a patronymic (oğlu, qızı). */
  readonly filiations?: ReadonlySet<string>;
  /** Endings that make a surname of a given name, folded (Həsənov, «Гусейнзаде»). */
  readonly surnames?: readonly string[];
  /** The Arabic article inside a name, folded, of which anybody writes the vowel as they hear it (Abdulaziz, Abdelaziz; Nasreddin, Nasruddin). */
  readonly articleInside?: RegExp;
  /** The shape of surnames of Russian and Azerbaijani make, which are rendered letter by letter; what its group catches may be another's. */
  readonly surnameShape?: RegExp;
  /** Small words that link the parts of an institution's name (of, and, for). */
  readonly links: ReadonlySet<string>;
  /** Words that stand for a person already named; no possessives, which languages use unequally, and no reflexives, which stand beside a name. */
  readonly pronouns: ReadonlySet<string>;
  /** Such words that are no subjects (him, her); possessives are none, but where they serve as objects too. */
  readonly objects: ReadonlySet<string>;
  /** Words that point back to somebody or something named before, possessives too: what a translator puts a name for. */
  readonly references: ReadonlySet<string>;
  /** Titles and offices that stand before a person's name and are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Forms of address that stand beside a surname and seldom alone (Ms, «господин»). */
  readonly addresses: ReadonlySet<string>;
  /** Whether they may stand after it ("Əliyeva xanım"). */
  readonly addressFollows?: boolean;
  /** The words for "and" between names. */
  readonly conjunctions: ReadonlySet<string>;
  /** Prepositions before which no subject of another language's sentence stands. */
  readonly prepositions?: ReadonlySet<string>;
  /** The same where they follow the name. */
  readonly postpositions?: ReadonlySet<string>;
  /** Two letters that are an initial. */
  readonly digraphs?: ReadonlySet<string>;
  /** Words that have a capital anywhere without being names: months, weekdays, scales of temperature. */
  readonly capitalised: ReadonlySet<string>;
  /** Words before a number that say that it is one ("No. 5"), folded. */
  readonly numberSigns?: ReadonlySet<string>;
  /** Words that begin sentences. */
  readonly common: ReadonlySet<string>;
  /** Whether peoples, and adjectives made from places, have a capital: a pole is no Pole. */
  readonly capitalPeoples: boolean;
  /** Whether the words of a body's name have small letters after the first («Государственный комитет статистики»). */
  readonly smallBodies?: boolean;
  /** Which folded words of small letters may belong to a body's name, before what says its kind and after it, and which say no kind, where they may. */
  readonly smallWords?: { readonly before: RegExp; readonly after: RegExp; readonly adjective: RegExp };
  /** Whether what says its kind ends a body's name. */
  readonly bodiesEnd?: boolean;
  /** Whether surnames are often words that a dictionary has (Young, Волк) and stay so in translation. */
  readonly surnamesAreWords: boolean;
  /** Words that say where before a place, and hardly ever stand before a person. */
  readonly inPlaces?: ReadonlySet<string>;
  /** What only persons do: at the start of a sentence no common noun stands before it without an article ("Ford said"). */
  readonly predicates?: ReadonlySet<string>;
  /** Words before the name of whom something is called in honour, and how each word of that name ends, folded. */
  readonly inHonour?: { readonly before: ReadonlySet<string>; readonly bent: RegExp };
  /** Words that may stand before such a verb. */
  readonly adverbs?: ReadonlySet<string>;
  /** Words for money, folded: the country beside one may be left out. */
  readonly money: RegExp;
  /** The word for time on the clock, folded: a place before it says in which zone. */
  readonly clock: RegExp;
  /** Shapes of words that are hardly ever names at the start of a sentence. */
  readonly commonShape: RegExp;
}

/** What a language knows about writing names. */
export interface NameGrammar extends NameWords {
  /** Whether dictionaries write a folded word with a small letter; absent where there is no dictionary, undefined where it cannot tell. */
  readonly isWord?: (word: string) => boolean | undefined;
  readonly inflection: NameInflection;
  /** What names in one word may be made of, see `compoundParts`. */
  readonly parts?: CompoundParts;
  /** Whether the language is written in Cyrillic letters; Latin ones otherwise. */
  readonly cyrillic: boolean;
  readonly sounds: SoundRules;
  /** Another way to say folded words of a shape, in its own letters. */
  readonly otherSounds?: { readonly test: RegExp; readonly rules: SoundRules };
  /** How a folded word may be spelt that is a foreign name, as its letters show; undefined where nothing shows. */
  readonly foreignSpelling?: (word: string) => Spelling | undefined;
  /** Another way to spell a folded name, by which it is said, too; what stands for its letters but the last ones is as long as they are. */
  readonly respelt?: (word: string) => string | undefined;
  /** Letters of its own that are often left out in typing. */
  readonly plainLetters?: PlainLetters;
  /** What its words mean, made when first asked; none in English, in which meanings are told. */
  readonly meanings?: () => Meanings;
  /**
   * The number of the name of a person that a folded word without doubled letters is, as the language spells it; -1 for other words. Renderings
   * of a name have one number in all languages.
   */
  readonly personOf?: (word: string) => number;
  /**
   * Generated: lines `concept id<TAB>form|form`; `~` before a form marks a people or an adjective. Absent where the language's file has
   * its tables, as in the built package.
   */
  readonly gazetteer?: readonly string[] | undefined;
}

/** How a language bends names. Words are folded (see `foldText`). */
export interface NameInflection {
  /** Lengths of the possible stems of a word, the whole word first, all at least 2. */
  readonly stems: (word: string) => readonly number[];
  /** Other spellings of a stem before an ending (Azerbaijani k and q soften). */
  readonly soften?: (stem: string) => readonly string[];
  /** The stem of a dictionary form that loses more than an ending (кубок: куб); undefined where it does not. */
  readonly bare?: (word: string) => string | undefined;
  /**
   * The stems of the last word of a term of several, where it has an ending that stays with the term and moves behind others
   * (Azerbaijani "qanun layihəsi", "qanun layihələri"); none where it has none.
   */
  readonly compounds?: (word: string) => readonly string[];
  /** The letters that `soften` puts at the end of a stem for others. */
  readonly softens?: RegExp;
  /** What may be the name of a people or place that a longer word has inside («пророссийский», "rusdilli"), or a stem of it. */
  readonly inside?: (word: string) => readonly string[];
  /** How words begin that have one inside. */
  readonly insideBegins?: readonly string[];
  /** The noun that a folded verbal noun is made of, as its group ("sığortalanması": sığorta). */
  readonly verbalNoun?: RegExp;
  /**
   * The words that a folded one, or the rest of one, may begin with, clipped, and what is left then: «Госкомитет» is clipped of
   * «государственный», and «комитет» is left; after the last there may be an ending.
   */
  readonly clipped?: (
    word: string,
    isRest: boolean,
  ) => readonly (readonly [full: string, rest: string, isLast: boolean])[];
  /** The dictionary forms that a word of a name may be a form of, itself first; absent where names have no cases. */
  readonly nominatives?: (word: string) => readonly string[];
  /** The unchanging part of a dictionary form, with the endings that its forms have; undefined endings: whatever `stems` cuts off. */
  readonly paradigm: (word: string) => Paradigm;
  /** Whether a name of several words has endings after its last one alone: "Ağ yolun", and no "Ağsu yol". */
  readonly bendsAtEnd?: boolean;
  /** A word in the case that says where: the last one of its name, which is hardly a person's. */
  readonly locative?: RegExp;
  /** A written word in the case of the object, which names in their dictionary form hardly look like. */
  readonly accusative?: RegExp;
  /** The father's name inside a patronymic («Гейдарович»), or nearly; undefined for other words. */
  readonly patronymic?: (word: string) => string | undefined;
  /** What follows a place's name in words for its people that have a small letter. */
  readonly inhabitant?: RegExp;
  /** True for what may follow a name after a hyphen, an apostrophe or a closing quote. */
  readonly isEnding: (text: string) => boolean;
}

/** See `NameInflection.paradigm`. */
export interface Paradigm {
  readonly stem: string;
  readonly endings?: ReadonlySet<string>;
}
