import type { Content, LanguageTag, Note, PlacedFinding, TaraziError, Waiver } from '../../model/index.js';
import type { EditOutcome, Standing, UnitEdit, UnitName, UnitUndo, WrittenFile } from '../../project/edit-unit.js';
import type { Acceptance } from '../../project/waive.js';
import type { Watched } from '../../project/watched.js';
import type { PlacedPair } from '../../validate/result.js';
import type { ValidateSettings } from '../../validate/settings.js';

/** A pair of a strand, with what may be edited of it (nothing: it is only shown). */
export interface StrandEntry {
  readonly pair: PlacedPair;
  readonly standing: Standing | undefined;
  readonly notes: readonly Note[];
}

/** A document in one language, as it is read. */
export interface StrandInput {
  readonly document: string;
  readonly language: LanguageTag;
  readonly entries: readonly StrandEntry[];
}

/** A translation that a memory offers. */
export interface Offer {
  readonly source: string;
  readonly target: string;
  /** 0 to 1. */
  readonly quality: number;
  readonly origin: string;
}

/** Where what is reviewed stands: it is read from there and written there. All paths are the shelf's own. */
export interface Shelf {
  /** Rules, terms and waivers as they now stand. */
  settings(): Promise<ValidateSettings>;
  /** Every document in every language, in the order of `validate`; what cannot be read is told. */
  read(refuse: (error: TaraziError) => void): Promise<readonly StrandInput[]>;
  /** Writes one translation, see `editUnit`. */
  edit(edit: UnitEdit): Promise<EditOutcome>;
  /** Adds a note to a translation, see `noteUnit`; undefined where it has gone, or where nothing keeps notes. */
  note(name: UnitName, text: string): Promise<{ readonly note: Note; readonly undo: UnitUndo } | undefined>;
  /** Takes that back, see `restoreUnit`. */
  restore(undo: UnitUndo): Promise<WrittenFile | undefined>;
  accept(
    findings: readonly PlacedFinding[],
    acceptance: Omit<Acceptance, 'author' | 'today'>,
  ): Promise<readonly Waiver[]>;
  withdraw(waivers: readonly Waiver[]): Promise<readonly Waiver[]>;
  /** A translation as it is weighed: without codes where those of two formats say nothing about each other. */
  asCompared(target: Content): Content;
  /** What a memory knows of a pair's source, best first, its own translation left out. */
  offers(pair: PlacedPair): Promise<readonly Offer[]>;
  readonly watched: Watched;
  /** Whether a file is as we wrote it last: nothing in it is news. `path` is absolute. */
  isOwn(path: string): Promise<boolean>;
  /** The states that its translations have; none where it keeps none. */
  readonly hasStates: boolean;
}
