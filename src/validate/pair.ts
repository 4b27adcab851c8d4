import { compareNumbersAndDates, type FactPair } from '../facts/compare.js';
import { compareNames, type DocumentMemories } from '../facts/names/index.js';
import {
  type BuiltDifference,
  type Content,
  codesOf,
  type LanguageTag,
  type MessagePair,
  type Mismatch,
  plainText,
  type Termbase,
} from '../model/index.js';
import type { FactGroup, PairContext } from '../rules/index.js';
import { isOther, type OtherLanguages, otherLanguagesOf } from './other-languages.js';

/** A pair to check: two texts, or two contents with inline codes. */
export interface PairInput {
  readonly source: string | Content;
  /** Absent: nobody has translated it. */
  readonly target?: string | Content | undefined;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly complete?: boolean;
  readonly confirmed?: boolean;
  /** The target holds source text where nobody has translated it. */
  readonly partial?: true | undefined;
  /** Most code points of the target. */
  readonly maxLength?: number | undefined;
  /** How many of them other segments of its unit take. */
  readonly lengthBefore?: number | undefined;
  /** What its built document says otherwise. */
  readonly built?: readonly BuiltDifference[] | undefined;
  /** Pairs of one document share what its earlier pairs showed of names; a pair without one stands alone. */
  readonly document?: string | undefined;
  /** Judged with what its document showed, not added to it. */
  readonly draft?: boolean | undefined;
  /** What the pair shows is in the memory of its document already, see `noteNames`. */
  readonly noted?: boolean | undefined;
  /** What its document as a whole is in, and what of it is told with this pair; without it, the pair is judged by itself. */
  readonly languages?: { readonly all: OtherLanguages; readonly told: OtherLanguages } | undefined;
  /** Of a message with a key. */
  readonly message?: MessagePair | undefined;
  /** `document` only tells where the pair stands: it shares nothing. */
  readonly alone?: boolean | undefined;
}

const NO_FACTS: readonly Mismatch[] = [];
const NO_DIFFERENCE: readonly BuiltDifference[] = [];

const hasCodes = (value: string | Content | undefined): boolean =>
  value !== undefined && typeof value !== 'string' && codesOf(value).length > 0;

/** The text that a reader sees. */
export const textOf = (value: string | Content): string => (typeof value === 'string' ? value : plainText(value));

const contentOf = (value: string | Content): Content => {
  if (typeof value !== 'string') return value;
  return value === '' ? [] : [value];
};

/**
 * What a pair sees of its document, and what becomes of what it shows itself.
 * @internal
 */
export function memoryOf(
  { document, sourceLanguage, targetLanguage, draft, noted, alone }: PairInput,
  documents: DocumentMemories | undefined,
): Pick<FactPair, 'memory' | 'memorise'> {
  const shares = document !== undefined && alone !== true;
  return {
    memory: shares ? documents?.of(document, sourceLanguage, targetLanguage) : undefined,
    memorise: noted ? 'noted' : draft ? 'keep' : 'add',
  };
}

/** The pair as rules see it. Contents and facts are made only when a rule asks for them. */
export class Pair implements PairContext {
  readonly sourceText: string;
  readonly targetText: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly complete: boolean;
  readonly confirmed: boolean;
  readonly partial: boolean;
  readonly maxLength: number | undefined;
  readonly lengthBefore: number;
  readonly message: MessagePair | undefined;
  readonly built: readonly BuiltDifference[];
  /** Whether there is a translation with anything in it. */
  readonly hasText: boolean;
  /** Whether either side holds inline codes. */
  readonly hasCodes: boolean;
  readonly #input: PairInput;
  readonly #termbase: Termbase | undefined;
  readonly #documents: DocumentMemories | undefined;
  readonly #judgesLanguages: boolean;
  #languages: OtherLanguages | undefined;
  #figures: readonly Mismatch[] | undefined;
  #names: readonly Mismatch[] | undefined;
  #pair: FactPair | undefined;

  /** @param judgesLanguages whether facts of a text in another language than it says are left alone */
  constructor(input: PairInput, termbase?: Termbase, documents?: DocumentMemories, judgesLanguages = false) {
    this.#input = input;
    this.#judgesLanguages = judgesLanguages;
    this.#languages = input.languages?.all;
    this.#documents = documents;
    this.#termbase = termbase;
    this.#figures = undefined;
    this.#names = undefined;
    this.#pair = undefined;
    this.sourceText = textOf(input.source);
    this.targetText = input.target === undefined ? '' : textOf(input.target);
    this.sourceLanguage = input.sourceLanguage;
    this.targetLanguage = input.targetLanguage;
    this.complete = input.complete ?? false;
    this.confirmed = input.confirmed ?? false;
    this.partial = input.partial ?? false;
    this.maxLength = input.maxLength;
    this.lengthBefore = input.lengthBefore ?? 0;
    this.message = input.message;
    this.built = input.built ?? NO_DIFFERENCE;
    this.hasText = this.targetText.trim() !== '' && input.message?.only === undefined;
    this.hasCodes = hasCodes(input.source) || hasCodes(input.target);
  }

  get source(): Content {
    return contentOf(this.#input.source);
  }

  get target(): Content | undefined {
    return this.#input.target === undefined ? undefined : contentOf(this.#input.target);
  }

  otherLanguages(): OtherLanguages {
    return this.#input.languages?.told ?? this.#judged();
  }

  #judged(): OtherLanguages {
    this.#languages ??= otherLanguagesOf(this.sourceText, this.targetText, this.sourceLanguage, this.targetLanguage);
    return this.#languages;
  }

  facts(group: FactGroup): readonly Mismatch[] {
    if (this.#judgesLanguages && isOther(this.#judged())) return NO_FACTS;
    if (group === 'names') this.#names ??= compareNames(this.#factPair());
    else this.#figures ??= compareNumbersAndDates(this.#factPair());
    return (group === 'names' ? this.#names : this.#figures) as readonly Mismatch[];
  }

  /** Made once for figures and names; written out, as a spread costs more than the object. */
  #factPair(): FactPair {
    if (this.#pair) return this.#pair;
    const { memory, memorise } = memoryOf(this.#input, this.#documents);
    const { sourceText: source, targetText: target, sourceLanguage, targetLanguage } = this;
    const pair = { source, target, sourceLanguage, targetLanguage, memory, memorise };
    this.#pair = this.#termbase ? { ...pair, termbase: this.#termbase } : pair;
    return this.#pair;
  }
}
