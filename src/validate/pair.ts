import { compareFacts } from '../facts/compare.js';
import { type Content, codesOf, type LanguageTag, type Mismatch, plainText, type Termbase } from '../model/index.js';
import type { PairContext } from '../rules/index.js';

/** A pair to check: two texts, or two contents with inline codes. */
export interface PairInput {
  readonly source: string | Content;
  /** Absent: nobody has translated it. */
  readonly target?: string | Content | undefined;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly complete?: boolean;
  readonly confirmed?: boolean;
}

const hasCodes = (value: string | Content | undefined): boolean =>
  value !== undefined && typeof value !== 'string' && codesOf(value).length > 0;

const textOf = (value: string | Content): string => (typeof value === 'string' ? value : plainText(value));

const contentOf = (value: string | Content): Content => {
  if (typeof value !== 'string') return value;
  return value === '' ? [] : [value];
};

/** The pair as rules see it. Contents and facts are made only when a rule asks for them. */
export class Pair implements PairContext {
  readonly sourceText: string;
  readonly targetText: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly complete: boolean;
  readonly confirmed: boolean;
  /** Whether there is a translation with anything in it. */
  readonly hasText: boolean;
  /** Whether either side holds inline codes. */
  readonly hasCodes: boolean;
  readonly #input: PairInput;
  readonly #termbase: Termbase | undefined;
  #facts: readonly Mismatch[] | undefined;

  constructor(input: PairInput, termbase?: Termbase) {
    this.#input = input;
    this.#termbase = termbase;
    this.#facts = undefined;
    this.sourceText = textOf(input.source);
    this.targetText = input.target === undefined ? '' : textOf(input.target);
    this.sourceLanguage = input.sourceLanguage;
    this.targetLanguage = input.targetLanguage;
    this.complete = input.complete ?? false;
    this.confirmed = input.confirmed ?? false;
    this.hasText = this.targetText.trim() !== '';
    this.hasCodes = hasCodes(input.source) || hasCodes(input.target);
  }

  get source(): Content {
    return contentOf(this.#input.source);
  }

  get target(): Content | undefined {
    return this.#input.target === undefined ? undefined : contentOf(this.#input.target);
  }

  facts(): readonly Mismatch[] {
    if (this.#facts) return this.#facts;
    const pair = {
      source: this.sourceText,
      target: this.targetText,
      sourceLanguage: this.sourceLanguage,
      targetLanguage: this.targetLanguage,
    };
    this.#facts = compareFacts(this.#termbase ? { ...pair, termbase: this.#termbase } : pair);
    return this.#facts;
  }
}
