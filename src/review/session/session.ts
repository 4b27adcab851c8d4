import {
  type Content,
  type LanguageTag,
  type PlacedFinding,
  plainText,
  type State,
  type TaraziError,
  type Waiver,
  type WaiverScope,
} from '../../model/index.js';
import type { Standing, UnitUndo } from '../../project/edit-unit.js';
import { startAcross } from '../../validate/across.js';
import { LiveDocument } from '../../validate/live-document.js';
import { nameOfPair, type PlacedPair, type Result } from '../../validate/result.js';
import type { ValidateSettings } from '../../validate/settings.js';
import { Quiet } from './quiet.js';
import type { Shelf, StrandEntry, StrandInput } from './shelf.js';
import { isSameEntry, type Places, placedBy, placesOf, type Strand, sameSentences } from './strand.js';

/** A sentence of a document, or a segment of one, with its translations. */
export interface Row {
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly document: string;
  /** Index of the document among all. */
  readonly group: number;
  readonly unit: string;
  readonly segment: string | undefined;
  /** Goes up whenever the row looks different. */
  readonly version: number;
  /** By language, in the order of the project. */
  readonly cells: ReadonlyMap<LanguageTag, Cell>;
}

/** A translation in a row. */
export interface Cell {
  readonly result: Result;
  readonly standing: Standing | undefined;
  readonly notes: StrandEntry['notes'];
}

/** What a change came to. */
export type Change =
  /** Written; the numbers of the rows that look different now. */
  | { readonly done: true; readonly rows: readonly number[] }
  /** Somebody else changed it meanwhile, and nothing was written: what stands there now; nothing where it has gone. */
  | { readonly done: false; readonly standing: Standing | undefined; readonly rows: readonly number[] };

/** What the last step was, so that it can be undone. */
type Step =
  | {
      readonly kind: 'edit';
      readonly undo: UnitUndo;
      readonly number: number;
      readonly language: LanguageTag;
      readonly draft: string;
      /** What stood there before, for people; empty where only the state changed. */
      readonly text: string;
    }
  | { readonly kind: 'waive'; readonly waivers: readonly Waiver[]; readonly numbers: readonly number[] };

/** What the page is told. */
export type SessionEvent =
  /** Rows look different. */
  | { readonly kind: 'rows'; readonly rows: readonly number[] }
  /** Sentences came or went: row numbers mean others now. */
  | { readonly kind: 'reload' };

/** So many steps can be undone. */
const MOST_STEPS = 200;
/** So long work goes on that nobody waits for, before it is looked whether somebody does (ms). */
const SLICE = 8;
/** After an edit the rest of its document is judged again, once nothing more has come for so long (ms). */
const REST = 700;

/**
 * What is being reviewed, in memory: documents, their translations, what was found in them. One translation at a time is changed,
 * written at once and judged at once; the rest of its document follows when nobody waits.
 */
export class ReviewSession {
  #strands: Strand[] = [];
  #settings: ValidateSettings;
  #rows: Row[] = [];
  #places = new Map<Strand, number[]>();
  #refused: TaraziError[] = [];
  #steps: Step[] = [];
  #generation = 0;
  #version = 0;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<(event: SessionEvent) => void>();
  readonly #stale = new Set<Strand>();
  #timer: NodeJS.Timeout | undefined;
  #refreshing: Promise<void> | undefined;
  /** What is asked for from outside is asked for in it. */
  readonly quiet = new Quiet();

  private constructor(
    readonly shelf: Shelf,
    settings: ValidateSettings,
  ) {
    this.#settings = settings;
  }

  /** Reads and checks all that is on a shelf. Throws as reading a project does. */
  static async open(shelf: Shelf): Promise<ReviewSession> {
    const session = new ReviewSession(shelf, await shelf.settings());
    await session.#read();
    return session;
  }

  /** In the order of the page. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** The documents, in the order of the page. */
  get documents(): readonly string[] {
    return [...new Set(this.#strands.map(({ document }) => document))];
  }

  get languages(): readonly LanguageTag[] {
    return [...new Set(this.#strands.map(({ language }) => language))];
  }

  get settings(): ValidateSettings {
    return this.#settings;
  }

  /** What could not be read. */
  get refused(): readonly TaraziError[] {
    return this.#refused;
  }

  /** Goes up when row numbers begin to mean other rows. */
  get generation(): number {
    return this.#generation;
  }

  /** The highest version of a row. */
  get version(): number {
    return this.#version;
  }

  /** Reasons of the waivers that there are, the last first, each once. */
  get reasons(): readonly string[] {
    return [...new Set((this.#settings.waivers ?? []).map(({ reason }) => reason).reverse())].filter(
      (reason) => reason !== '',
    );
  }

  /** How many steps can be undone. */
  get steps(): number {
    return this.#steps.length;
  }

  /** Texts of a cell that steps replaced, the last first; each once. */
  earlier(number: number, language: LanguageTag): readonly string[] {
    const texts = this.#steps.flatMap((step) =>
      step.kind === 'edit' && step.number === number && step.language === language ? [step.text] : [],
    );
    return [...new Set(texts.reverse())].filter((text) => text !== '');
  }

  /** Tells a listener of changes until the function that it gives is called. */
  listen(listener: (event: SessionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What would be found if a text stood in a cell. Nothing is written or remembered. */
  draft(number: number, language: LanguageTag, target: Content): Result | undefined {
    const at = this.#at(number, language);
    if (!at) return undefined;
    const { strand, index } = at;
    return strand.live.draft(index, { ...strand.entries[index]!.pair, target: this.shelf.asCompared(target) });
  }

  /**
   * Writes a translation, its state or both, where what stands there is what was seen. Edits with the same `draft` are one step to be
   * undone. Undefined where nothing can be edited there.
   */
  change(
    number: number,
    language: LanguageTag,
    {
      seen,
      draft,
      ...edit
    }: { readonly target?: Content; readonly state: State; readonly seen: string; readonly draft: string },
  ): Promise<Change | undefined> {
    return this.#alone(async () => {
      const at = this.#at(number, language);
      const row = this.#rows[number - 1];
      if (!at || !row || !at.strand.entries[at.index]!.standing) return undefined;
      const { document, unit, segment } = row;
      const outcome = await this.shelf.edit({ ...edit, seen, document, language, unit, segment });
      if (!outcome.written) return { done: false, standing: outcome.standing, rows: await this.#reread() };
      const text = edit.target === undefined ? '' : plainText(at.strand.entries[at.index]!.standing?.target ?? []);
      this.#remember({ kind: 'edit', undo: outcome.undo, number, language, draft, text });
      return { done: true, rows: this.#put(at.strand, at.index, outcome.standing) };
    });
  }

  /** Adds a note to a translation. Gives the rows that look different; undefined where nothing can be noted there. */
  note(number: number, language: LanguageTag, text: string): Promise<readonly number[] | undefined> {
    return this.#alone(async () => {
      const at = this.#at(number, language);
      const row = this.#rows[number - 1];
      if (!at || !row || !at.strand.entries[at.index]!.standing) return undefined;
      const { document, unit, segment } = row;
      const noted = await this.shelf.note({ document, language, unit, segment }, text);
      if (!noted) {
        await this.#reread();
        return undefined;
      }
      const { undo, note } = noted;
      this.#remember({ kind: 'edit', undo, number, language, draft: `note ${this.#version}`, text: '' });
      const { strand } = at;
      const indexes = strand.entries.flatMap(({ pair }, index) => (pair.unit === unit ? [index] : []));
      for (const index of indexes) {
        const entry = strand.entries[index]!;
        strand.entries[index] = { ...entry, notes: [...entry.notes, note] };
      }
      this.#show(strand, indexes);
      return indexes.map((index) => this.#places.get(strand)![index]!);
    });
  }

  /** Accepts findings with a reason. */
  waive(
    findings: readonly PlacedFinding[],
    acceptance: { readonly reason: string; readonly scope: WaiverScope; readonly until?: string | undefined },
    numbers: readonly number[],
  ): Promise<readonly number[]> {
    return this.#alone(async () => {
      const waivers = await this.shelf.accept(findings, acceptance);
      if (waivers.length > 0) this.#remember({ kind: 'waive', waivers, numbers });
      return this.#rewaive();
    });
  }

  /**
   * Takes the last step back. Gives the rows that look different and the one that it was about, first; `done: false` where somebody
   * else has changed it since; undefined where there is nothing to undo.
   */
  undo(): Promise<(Change & { readonly number: number }) | undefined> {
    return this.#alone(async () => {
      const step = this.#steps.pop();
      if (!step) return undefined;
      if (step.kind === 'waive') {
        const gone = await this.shelf.withdraw(step.waivers);
        const rows = await this.#rewaive();
        const number = step.numbers[0] ?? rows[0] ?? 1;
        return gone.length > 0 ? { done: true, rows, number } : { done: false, standing: undefined, rows, number };
      }
      const restored = await this.shelf.restore(step.undo);
      const rows = await this.#reread();
      if (restored) return { done: true, rows, number: step.number };
      const standing = this.#rows[step.number - 1]?.cells.get(step.language)?.standing;
      return { done: false, standing, rows, number: step.number };
    });
  }

  /** Reads everything again, after files were changed by others. Gives the rows that look different. */
  async reread(): Promise<void> {
    await this.#alone(async () => {
      this.#settings = await this.shelf.settings();
      const rows = await this.#reread();
      const waived = await this.#rewaive();
      const all = [...new Set([...rows, ...waived])];
      if (all.length > 0) this.#tell({ kind: 'rows', rows: all });
    });
  }

  /** Judges what has to be judged again, without a rest. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#queue;
    // What was edited while the rest was judged is judged once more.
    do {
      this.#refreshing ??= this.#refresh().finally(() => {
        this.#refreshing = undefined;
      });
      await this.#refreshing;
    } while (this.#stale.size > 0);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  /** One change after the other. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(() => this.quiet.answering(work));
    this.#queue = done.catch(() => {});
    return done;
  }

  #tell(event: SessionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #remember(step: Step): void {
    const last = this.#steps.at(-1);
    const continues =
      step.kind === 'edit' &&
      last?.kind === 'edit' &&
      last.draft === step.draft &&
      last.number === step.number &&
      last.language === step.language &&
      last.undo.after === step.undo.before;
    if (continues)
      this.#steps[this.#steps.length - 1] = {
        ...step,
        text: last.text,
        undo: { ...step.undo, before: last.undo.before },
      };
    else this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  #at(number: number, language: LanguageTag): { strand: Strand; index: number } | undefined {
    const row = this.#rows[number - 1];
    const strand = row && this.#strands.find((one) => one.document === row.document && one.language === language);
    const index = row && strand?.indexes.get(nameOfPair(row as Pick<PlacedPair, 'unit'>));
    return strand && index !== undefined ? { strand, index } : undefined;
  }

  async #read(): Promise<void> {
    const refused: TaraziError[] = [];
    const inputs = await this.shelf.read((error) => refused.push(error));
    this.#refused = refused;
    this.#strands = inputs.map((input) => this.#strandOf(input));
    this.#layOut();
    this.#lookAcross();
  }

  #strandOf({ document, language, entries }: StrandInput): Strand {
    const places: Places = { current: placesOf(entries) };
    const held = entries.map((entry) => placedBy(places, entry));
    const pairs = held.map(({ pair }) => pair);
    const live = new LiveDocument(pairs, this.#settings);
    const indexes = new Map(pairs.map((pair, index) => [nameOfPair(pair), index]));
    return { document, language, live, indexes, places, entries: held, results: live.results };
  }

  /** Numbers the rows: the sentences of each document in the order of its first language, what only others have behind it. */
  #layOut(): void {
    const rows: { document: string; group: number; unit: string; segment: string | undefined }[] = [];
    const documents = this.documents;
    const numbers = new Map<string, number>();
    this.#places = new Map(this.#strands.map((strand) => [strand, []]));
    for (const [group, document] of documents.entries()) {
      for (const strand of this.#strands) {
        if (strand.document !== document) continue;
        strand.entries.forEach(({ pair }, index) => {
          const key = JSON.stringify([document, nameOfPair(pair)]);
          let number = numbers.get(key);
          if (number === undefined) {
            number = rows.push({ document, group, unit: pair.unit, segment: pair.segment });
            numbers.set(key, number);
          }
          this.#places.get(strand)![index] = number;
        });
      }
    }
    this.#generation++;
    this.#rows = rows.map((row, index) => ({ ...row, number: index + 1, version: 0, cells: new Map() }));
    for (const strand of this.#strands) this.#show(strand, strand.entries.keys());
  }

  /** Puts what a strand now says into its rows. */
  #show(strand: Strand, indexes: Iterable<number>): void {
    const places = this.#places.get(strand)!;
    const version = ++this.#version;
    for (const index of indexes) {
      const at = places[index]! - 1;
      const row = this.#rows[at]!;
      const { standing, notes } = strand.entries[index]!;
      const cells = new Map(row.cells).set(strand.language, { result: strand.results[index]!, standing, notes });
      this.#rows[at] = {
        ...row,
        version,
        cells: new Map([...cells].sort(([a], [b]) => this.#order(a) - this.#order(b))),
      };
    }
  }

  #order(language: LanguageTag): number {
    return this.#strands.findIndex((strand) => strand.language === language);
  }

  /** Takes over what the strands found, with what is found across them. Gives the numbers of rows that changed among some. */
  #lookAcross(changed: ReadonlyMap<Strand, readonly number[]> = new Map()): readonly number[] {
    const check = startAcross(this.#settings);
    const numbers = new Set<number>();
    for (const strand of this.#strands) {
      const before = strand.results;
      strand.results = check ? strand.live.results.map(check) : strand.live.results;
      const own = new Set(changed.get(strand) ?? []);
      if (check)
        for (const [index, { findings }] of strand.results.entries())
          if (findings.length !== before[index]?.findings.length) own.add(index);
      if (own.size > 0) this.#show(strand, own);
      for (const index of own) numbers.add(this.#places.get(strand)![index]!);
    }
    if (changed.size === 0) for (const strand of this.#strands) this.#show(strand, strand.entries.keys());
    return [...numbers];
  }

  /** Takes over what was written into a cell. */
  #put(strand: Strand, index: number, standing: Standing): readonly number[] {
    const { pair, notes } = strand.entries[index]!;
    const { target, state } = standing;
    const isConfirmed = state === 'reviewed' || state === 'final';
    const fresh: PlacedPair = {
      ...pair,
      target: target && this.shelf.asCompared(target),
      partial: undefined,
      ...(pair.state !== undefined && { state, confirmed: isConfirmed }),
    };
    strand.entries[index] = { pair: fresh, standing, notes };
    const changed = new Set([index, ...strand.live.replace(index, fresh)]);
    this.#stale.add(strand);
    this.#rest();
    return this.#lookAcross(new Map([[strand, [...changed]]]));
  }

  async #rewaive(): Promise<readonly number[]> {
    this.#settings = await this.shelf.settings();
    const changed = new Map(this.#strands.map((strand) => [strand, strand.live.waive(this.#settings)]));
    return this.#lookAcross(changed);
  }

  /** Reads the shelf again and takes over what differs; where sentences came or went, everything is laid out anew. */
  async #reread(): Promise<readonly number[]> {
    const refused: TaraziError[] = [];
    const inputs = await this.shelf.read((error) => refused.push(error));
    this.#refused = refused;
    const isSame =
      inputs.length === this.#strands.length && inputs.every((input, i) => sameSentences(input, this.#strands[i]!));
    if (!isSame) {
      this.#steps = [];
      this.#stale.clear();
      this.#strands = inputs.map((input) => this.#strandOf(input));
      this.#layOut();
      this.#lookAcross();
      this.#tell({ kind: 'reload' });
      return [];
    }
    const changed = new Map<Strand, readonly number[]>();
    inputs.forEach(({ entries }, at) => {
      const strand = this.#strands[at]!;
      const differing = new Map<number, PlacedPair>();
      strand.places.current = placesOf(entries);
      entries.forEach((read, index) => {
        const before = strand.entries[index]!;
        if (isSameEntry(before, read)) return;
        const entry = placedBy(strand.places, read);
        strand.entries[index] = entry;
        differing.set(index, entry.pair);
      });
      if (differing.size === 0) return;
      this.#stale.add(strand);
      changed.set(strand, [...new Set([...differing.keys(), ...strand.live.replaceAll(differing)])]);
    });
    if (changed.size === 0) return [];
    this.#rest();
    return this.#lookAcross(changed);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.settled().catch(() => {});
    }, REST);
    this.#timer.unref();
  }

  /** Judges again what edits may have touched, in slices between which others are served and edits come in. */
  async #refresh(): Promise<void> {
    for (const strand of [...this.#stale]) {
      this.#stale.delete(strand);
      const steps = strand.live.refresh();
      let began = performance.now();
      let step = steps.next();
      while (!step.done) {
        if (performance.now() - began > SLICE) {
          await this.quiet.giveWay();
          began = performance.now();
        }
        step = steps.next();
      }
      // Everything may have been read anew meanwhile.
      if (!this.#strands.includes(strand)) continue;
      const rows = this.#lookAcross(new Map([[strand, step.value]]));
      if (rows.length > 0) this.#tell({ kind: 'rows', rows });
    }
  }
}
