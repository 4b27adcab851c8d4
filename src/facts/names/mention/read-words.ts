import type { Form } from '../read/form.js';
import type { Lookup } from '../read/lookup.js';
import type { Words } from '../read/words.js';

/** The words of a text as those see them who find the names in it, before any is found. */
export interface ReadWords extends Words {
  readonly lookup: Lookup;
  /** What is kept of all forms of the language, see `Kept`. */
  readonly records: Int32Array;
  /** Numbers of all concepts that some words may stand for, shorter names inside longer ones too. */
  readonly concepts: number[];
  /** A headline or label whose words all have capitals: they tell nothing. */
  readonly shouted: boolean;
  /** What is known of a word's letters. */
  form(at: number): Form;
  /** Where in `records` the form of a word is. */
  record(at: number): number;
  /** The roles and traits of the form of a word. */
  traits(at: number): number;
  /** Whether the form of a word has one of these roles and traits. */
  is(at: number, traits: number): boolean;
  /** Whether a name that is written small may begin there, judged by its first letters. */
  mayBeName(at: number): boolean;
  /** Whether a word that stands for somebody, points back or addresses may stand there, judged so. */
  mayRefer(at: number): boolean;
  /** Whether a particle of a name may stand there, judged so and by its length. */
  mayBeParticle(at: number): boolean;
  /** Whether a common word or a given name may stand there, judged so. */
  mayBeWord(at: number): boolean;
  /** The common words that a word may be a form of. */
  wordsAt(at: number): readonly number[];
  /** Whether a word may begin with a letter (folded). */
  beginsWith(at: number, letter: number): boolean;
  /** Whether it belongs to the word before. */
  adjoins(at: number): boolean;
}
