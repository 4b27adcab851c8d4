import { readFacts } from '../facts/explain.js';
import { DocumentMemories, forgetNames } from '../facts/names/index.js';
import type { Finding } from '../model/index.js';
import { byDocumentOf } from './by-document.js';
import { checkPair } from './check-pair.js';
import { documentLanguages } from './document-languages.js';
import { type RenderedWord, renderedWords, settleNames } from './document-names.js';
import { settleNeighbour } from './neighbours.js';
import { isOther } from './other-languages.js';
import { memoryOf, type PairInput, textOf } from './pair.js';
import { keyOfPair, noted, noteIn, STEMS } from './read-ahead.js';
import { factPairOf } from './read-shown.js';
import { NOTHING_SHOWN, type ShownFacts } from './readings.js';
import type { PlacedPair, Result } from './result.js';
import { type CheckSettings, judgesLanguages, type ValidateSettings } from './settings.js';
import { withFindings } from './with-findings.js';

/** What reading a pair's facts gave: the evidence, and the words of its names for the document. */
interface Reading extends ShownFacts {
  readonly words: readonly RenderedWord[];
}

const NO_READING: Reading = { ...NOTHING_SHOWN, words: [] };

type Languages = NonNullable<PairInput['languages']>;

/** Pairs that are looked at together, as `validate` does: a document, a part of a very long one, or one pair alone. */
class Part {
  readonly documents = new DocumentMemories(STEMS);
  /** How many pairs say the same: such are remembered once. */
  readonly seen = new Map<string, number>();

  constructor(
    readonly start: number,
    readonly end: number,
    readonly running: boolean,
  ) {}

  note(pair: PlacedPair): void {
    const key = keyOfPair(pair);
    const count = this.seen.get(key) ?? 0;
    if (count > 0 || noteIn(this.documents, pair)) this.seen.set(key, count + 1);
  }

  forget(pair: PlacedPair): void {
    const key = keyOfPair(pair);
    const count = this.seen.get(key) ?? 0;
    if (count > 1) this.seen.set(key, count - 1);
    if (count !== 1) return;
    this.seen.delete(key);
    const { memory } = memoryOf(pair, this.documents);
    const { source, target = '', sourceLanguage, targetLanguage } = pair;
    if (memory) forgetNames({ source: textOf(source), target: textOf(target), sourceLanguage, targetLanguage }, memory);
  }
}

/**
 * The pairs of a document in one language with their results, kept while they are edited. A pair that changes is judged again at
 * once, with the rules that look across its document; `refresh` judges the others by what the document now shows. After that the
 * results are those that `validate` gives for the same pairs.
 */
export class LiveDocument {
  readonly #pairs: PlacedPair[];
  readonly #parts: readonly Part[];
  #settings: ValidateSettings;
  /** What each pair's own check found, before anything is waived or settled. */
  readonly #found: (readonly Finding[])[] = [];
  readonly #languages: (Languages | undefined)[] = [];
  readonly #readings: (Reading | undefined)[] = [];
  readonly #words = new WeakMap<PlacedPair, Reading['words']>();
  /** The same with fingerprints and places; absent where it has to be made anew. */
  readonly #placed: (Result | undefined)[] = [];
  #results: readonly Result[] = [];

  /** @param pairs of one document and one language, in their order */
  constructor(pairs: readonly PlacedPair[], settings: ValidateSettings) {
    this.#pairs = [...pairs];
    this.#settings = settings;
    let start = 0;
    this.#parts = byDocumentOf(pairs, (pair) => pair).map((list) => {
      const part = new Part(start, start + list.length, list[0]?.running === true);
      start = part.end;
      if (part.running) for (const pair of list) part.note(pair);
      return part;
    });
    for (const part of this.#parts) this.#nameLanguages(part);
    for (const [index] of this.#pairs.entries()) this.#judge(index);
    this.#settle();
  }

  /** In the order of the pairs; each with the evidence for its facts. */
  get results(): readonly Result[] {
    return this.#results;
  }

  /** Puts a pair in the place of another and judges it and the names of its document. Gives the indexes of results that changed. */
  replace(index: number, pair: PlacedPair): readonly number[] {
    return this.replaceAll([[index, pair]]);
  }

  /** The same for many, of which the document is looked at once. */
  replaceAll(pairs: Iterable<readonly [index: number, pair: PlacedPair]>): readonly number[] {
    const before = this.#results;
    for (const [index, pair] of pairs) this.#put(index, pair);
    this.#settle();
    return this.#changedFrom(before);
  }

  /** What would be found if a pair stood in the place of another. Changes nothing. */
  draft(index: number, pair: PlacedPair): Result {
    const kept = {
      pair: this.#pairs[index]!,
      found: this.#found[index]!,
      reading: this.#readings[index],
      placed: this.#placed[index],
      results: this.#results,
    };
    this.#put(index, pair);
    this.#settle();
    const result = this.#results[index]!;
    const part = this.#partOf(index);
    part.forget(pair);
    this.#pairs[index] = kept.pair;
    if (part.running) part.note(kept.pair);
    this.#found[index] = kept.found;
    this.#readings[index] = kept.reading;
    this.#placed[index] = kept.placed;
    this.#results = kept.results;
    return result;
  }

  /** Other waivers: nothing is checked again, but what stands and what is waived. Gives the indexes of results that changed. */
  waive(settings: ValidateSettings): readonly number[] {
    const before = this.#results;
    this.#settings = settings;
    this.#placed.fill(undefined);
    this.#settle();
    return this.#changedFrom(before);
  }

  /**
   * Judges every pair again, one with each step, by what the document shows after its edits. Gives after each step nothing, at the end
   * the indexes of results that changed.
   */
  *refresh(): Generator<undefined, readonly number[]> {
    for (const part of this.#parts) this.#nameLanguages(part);
    yield undefined;
    for (const [index] of this.#pairs.entries()) {
      this.#judge(index);
      yield undefined;
    }
    const before = this.#results;
    this.#settle();
    return this.#changedFrom(before);
  }

  #put(index: number, pair: PlacedPair): void {
    const part = this.#partOf(index);
    if (part.running) {
      part.forget(this.#pairs[index]!);
      part.note(pair);
    }
    this.#pairs[index] = pair;
    this.#judge(index);
  }

  #partOf(index: number): Part {
    return this.#parts.find(({ end }) => index < end)!;
  }

  #nameLanguages({ start, end, running }: Part): void {
    const whole =
      running && judgesLanguages(this.#settings) ? documentLanguages(this.#pairs.slice(start, end)) : undefined;
    for (let index = start; index < end; index++) {
      this.#languages[index] = whole && { all: whole.languages, told: whole.toldAt(index - start) };
    }
  }

  #judge(index: number): void {
    this.#placed[index] = undefined;
    const { running, documents } = this.#partOf(index);
    const pair = this.#pairs[index]!;
    const languages = this.#languages[index];
    const settings: CheckSettings = { ...this.#settings, documents };
    this.#found[index] = checkPair(running ? { ...noted(pair), languages } : pair, settings);
    const isBlank = pair.target === undefined || textOf(pair.target).trim() === '';
    const reading = isBlank || this.#isOther(index) ? NO_READING : this.#read(pair, documents, running);
    this.#readings[index] = reading;
    this.#words.set(pair, reading.words);
  }

  #read(pair: PlacedPair, documents: DocumentMemories, running: boolean): Reading {
    const { explained, facts, names } = readFacts(factPairOf(running ? noted(pair) : pair, documents, this.#settings));
    return { explained, facts, words: renderedWords(names, pair.sourceLanguage, pair.targetLanguage) };
  }

  #isOther(index: number): boolean {
    const languages = this.#languages[index];
    return languages ? isOther(languages.all) : this.#found[index]!.some(({ rule }) => rule === 'language');
  }

  /** A pair's own findings with fingerprints and places, the waived ones apart. */
  #place(index: number): Result {
    const pair = this.#pairs[index]!;
    const bare: Result = {
      pair,
      source: textOf(pair.source),
      target: pair.target === undefined ? undefined : textOf(pair.target),
      findings: [],
      waived: [],
      explained: this.#readings[index]!.explained,
      facts: this.#readings[index]!.facts,
      ...(this.#isOther(index) && { otherLanguage: true }),
    };
    return withFindings(bare, this.#found[index]!, this.#settings);
  }

  /** What is told of the pairs together: what moved to a neighbour, and how the document renders its names. */
  #settle(): void {
    const results = this.#pairs.map((_, index): Result => {
      this.#placed[index] ??= this.#place(index);
      return this.#placed[index];
    });
    for (let index = 1; index < results.length; index++) {
      [results[index - 1], results[index]] = settleNeighbour(results[index - 1]!, results[index]!);
    }
    this.#results = this.#parts.flatMap(({ start, end }) =>
      settleNames(results.slice(start, end), this.#settings, ({ pair }) => this.#words.get(pair) ?? NO_READING.words),
    );
  }

  #changedFrom(before: readonly Result[]): readonly number[] {
    return this.#results.flatMap((result, index) => (isSame(result, before[index]) ? [] : [index]));
  }
}

/** Whether two results show the same to a reader. */
function isSame(a: Result, b: Result | undefined): boolean {
  if (a === b) return true;
  if (!b || a.source !== b.source || a.target !== b.target || a.pair.state !== b.pair.state) return false;
  return shown(a) === shown(b);
}

const shown = ({ findings, waived }: Result): string =>
  findings.length + waived.length === 0
    ? ''
    : JSON.stringify([
        findings.map(({ fingerprint, messageId, severity, data }) => [fingerprint, messageId, severity, data]),
        waived.map(({ finding, waiver }) => [finding.fingerprint, waiver.reason]),
      ]);
