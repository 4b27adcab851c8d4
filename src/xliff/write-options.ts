import type { Content, LanguageTag, Note, Unit } from '../model/index.js';
import type { XliffMeta } from './document.js';
import type { XliffVersion } from './versions.js';

/** A translation of a like sentence, offered for a unit. */
export interface TranslationMatch {
  readonly source: Content;
  readonly target: Content;
  /** From 0 to 1. */
  readonly quality: number;
  readonly origin: string;
}

/** A term with its translations, best first. */
export interface GlossaryTerm {
  readonly term: string;
  readonly translations: readonly string[];
}

export interface WriteOptions {
  readonly version: XliffVersion;
  /** Path of the source document, with `/`. */
  readonly original: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly units: readonly Unit[];
  /** 1.2 `datatype`; default `x-markdown`. */
  readonly datatype?: string;
  /** Notes of ours for a unit; with it, notes from `developer` that the unit brings are not written. */
  readonly notesOf?: (unit: Unit) => readonly Note[];
  /** Hash of the source document. */
  readonly sourceHash?: string;
  /** A unit without a translation gets a copy of its source as target, for tools that show only targets (OmegaT, Poedit). */
  readonly prefill?: boolean;
  /** The same for every unit that is not locked, whatever its translation: for tools that take a target for a source (OmegaT). */
  readonly prefillAll?: boolean;
  /** Final units say `translate="no"`. */
  readonly lockFinal?: boolean;
  /** 1.2: `seg-source` and segment markers, so that a tool does not cut the sentence again. */
  readonly segmentMarkers?: boolean;
  /** Matches of a translation memory: 1.2 `alt-trans`, XLIFF 2 Translation Candidates module. */
  readonly matchesOf?: (unit: Unit) => readonly TranslationMatch[];
  /** Terms of a unit's source for the glossary module of XLIFF 2. */
  readonly termsOf?: (unit: Unit) => readonly GlossaryTerm[];
  /** What programs may want to know of a unit, for the Metadata module of XLIFF 2. */
  readonly metadataOf?: (unit: Unit) => readonly XliffMeta[];
  /** Write where each sentence stands in the document. Not in state files: an edit far above would change every unit. */
  readonly locations?: boolean;
}
