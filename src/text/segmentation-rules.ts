import type { Span } from '../model/index.js';

/**
 * One rule of sentence segmentation, as in SRX 2.0 (`rule` with `beforebreak` and `afterbreak`): it speaks about the place
 * between a character that is no white space and the white space after it.
 */
export interface SegmentationRule {
  /** Whether the text breaks at such a place. */
  readonly break: boolean;
  /** Regular expression (flag `u`) that the text before the place must end with. Keep repetitions bounded. */
  readonly before: string;
  /** Regular expression (flag `u`) that the text after the place, white space first, must begin with. */
  readonly after: string;
  /** Fits, before `\s`, all that ends with what `before` fits: simpler, so that most places need not be looked at closely. Without white space. */
  readonly ends?: string;
  /** False where the rule cannot fit a place, as can be told without its expressions. */
  readonly mayFit?: (text: string, place: number) => boolean;
}

/**
 * How a language breaks text into sentences: the first rule that fits a place decides; where none fits, there is no break.
 * An inline code that stands for something stands in the text as U+FFFC.
 */
export type SegmentationRules = readonly SegmentationRule[];

/** Cuts a text into sentences in a way of its own; keeps what `segmentText` promises. */
export type Segmenter = (text: string) => Span[];

/** How texts are cut: by rules, or in a way of its own. */
export type Segmentation = SegmentationRules | Segmenter;

/** What a language must say to get rules made of the patterns that all languages here share; see `sentenceRules`. */
export interface SentenceData {
  /** Abbreviations that never end a sentence, without their last full stop: `Mr`, `тов`. */
  readonly open: readonly string[];
  /** Abbreviations that may end a sentence; they do before a word of `starters`. */
  readonly closing: readonly string[];
  /** Abbreviations after which a number belongs to them: `No`, `стр`; they may end a sentence before a word. */
  readonly numeric: readonly string[];
  /** Abbreviations after which a year belongs to them: `d` for died. */
  readonly years?: readonly string[];
  /** Words that begin a sentence far more often than they carry on a name, written with their capital. */
  readonly starters: readonly string[];
}
