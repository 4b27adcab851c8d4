import type { Content, InlineCode, MessageData, Note, Position, Span, State } from '../model/index.js';

/** The two families of XLIFF: 1.0-1.2 and 2.0-2.2. */
export type XliffFamily = 1 | 2;

/** An element in the text: `[start, openEnd)` is its start tag, `[closeStart, end)` its end tag (empty when self-closing). */
export interface ElementSpan extends Span {
  readonly openEnd: number;
  readonly closeStart: number;
}

/** An inline code with its stretch of the text: for 1.2 `bpt`, `ept`, `it`, `ph` the whole element. */
export interface PlacedCode extends Span {
  readonly code: InlineCode;
}

/** A `source`, `seg-source` or `target` as it stands. */
export interface XliffText extends Position {
  readonly element: ElementSpan;
  /** Markers of segments and annotations (`mrk`, `sm`, `em`) are transparent. */
  readonly content: Content;
  readonly codes: readonly PlacedCode[];
  /** 1.2: the same content cut at `mrk mtype="seg"`; a piece without `mid` stands between segments. Empty without such markers. */
  readonly pieces: readonly XliffPiece[];
  readonly language?: string;
  /** There is something in it that the model does not hold (markers, comments, subflows). */
  readonly opaque: boolean;
}

/** A stretch of a 1.2 text inside or between segment markers. */
export interface XliffPiece {
  readonly mid?: string;
  readonly content: Content;
  /** What stands between the tags of the marker, or the stretch itself. */
  readonly span: Span;
}

/** A state that a tool keeps in an attribute of its own (SDLXLIFF, MQXLIFF, MXLIFF). */
export interface ToolState {
  readonly state: State;
  /** The tool lets nobody change it. */
  readonly locked: boolean;
  /** The element whose start tag has the attribute, or may have it. */
  readonly element: ElementSpan;
  /** As written, with its prefix. */
  readonly attribute: string;
  readonly namespace: string;
}

/**
 * A segment: XLIFF 2 `segment` and `ignorable`; in 1.2 a `mrk mtype="seg"` and what stands between two of them, or, where
 * there are none, the whole `trans-unit`.
 */
export interface XliffSegment {
  readonly kind: 'segment' | 'ignorable';
  /** XLIFF 2 `id`, 1.2 `mid`. */
  readonly id?: string;
  readonly source: Content;
  readonly target?: Content;
  /** As written: 1.2 `target/@state`, 2.x `segment/@state`. */
  readonly rawState?: string;
  readonly subState?: string;
  /** Stands above what XLIFF itself says, where it is there. */
  readonly toolState?: ToolState;
  /** XLIFF 2 `target/@order`. */
  readonly order?: number;
  /** XLIFF 2: the element. */
  readonly element?: ElementSpan;
  readonly sourceText?: XliffText;
  readonly targetText?: XliffText;
}

/** A note with all that XLIFF says of it. */
export interface XliffNote extends Note {
  readonly priority?: number;
}

/** A suggestion beside a unit: 1.2 `alt-trans`, XLIFF 2 `mtc:match`. Its target is never the unit's. */
export interface XliffMatch {
  readonly source?: Content;
  readonly target?: Content;
  /** How alike, 0 to 1: `match-quality`, `similarity`. */
  readonly quality?: number;
  readonly origin?: string;
}

/** A value of a tool: XLIFF 2 `mda:meta`. */
export interface XliffMeta {
  /** Of the innermost group that has one. */
  readonly category?: string;
  readonly type: string;
  readonly value: string;
}

/** A `trans-unit` or a `unit`. */
export interface XliffUnit extends Position {
  readonly id: string;
  readonly resname?: string;
  /** May it be translated, its ancestors asked too. */
  readonly translate: boolean;
  /** A tool lets nobody change any segment of it. */
  readonly locked?: boolean;
  /** 1.2 `approved`; nothing where it is not said. */
  readonly approved?: boolean;
  /** Written by us: which target holds source text in the place of empty segments, see `partialMark`. */
  readonly partialMark?: string;
  /** Kind of block: `restype` without `x-`, XLIFF 2 `type` without its prefix. */
  readonly context?: string;
  /** Most code points of a target: 1.2 `maxwidth` in characters, XLIFF 2 `slr:sizeRestriction` by a profile of characters. */
  readonly maxLength?: number;
  /** Place in the document, from the location context or note. */
  readonly location?: { readonly file: string; readonly line: number; readonly column: number };
  readonly element: ElementSpan;
  readonly segments: readonly XliffSegment[];
  /** The whole source; 1.2: of `source`, 2.x: of all segments in order. */
  readonly source: Content;
  /** The whole target; nothing where no segment has one. 2.x: in the order that `order` asks for. */
  readonly target?: Content;
  /** Some segments have a target and others none. */
  readonly partial: boolean;
  readonly sourceText?: XliffText;
  readonly segSource?: XliffText;
  /** 1.2: the `target` element. */
  readonly targetText?: XliffText;
  /** The lowest state of all segments; 1.2: of `state` and `approved`. */
  readonly state: State;
  readonly rawState?: string;
  readonly notes: readonly XliffNote[];
  readonly matches?: readonly XliffMatch[];
  readonly metadata?: readonly XliffMeta[];
}

/** What a `file` says of itself. */
export interface XliffFileHead extends Position {
  readonly id?: string;
  readonly original?: string;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  /** Hash of the source document, written by us. */
  readonly sourceHash?: string;
}

export interface XliffFile extends XliffFileHead {
  readonly units: readonly XliffUnit[];
}

/** Something wrong that does not stop the reading. */
export interface XliffProblem extends Position {
  readonly messageId: string;
  readonly data: MessageData;
}

/** An XLIFF document with its text, so that changes can be spliced in and all else stays byte for byte. */
export interface XliffDocument {
  readonly text: string;
  readonly family: XliffFamily;
  /** As written (`1.2`, `2.1`), else what the namespace says. */
  readonly version: string;
  /** Prefix of XLIFF elements with its colon, as the root has it. */
  readonly prefix: string;
  readonly files: readonly XliffFile[];
  readonly problems: readonly XliffProblem[];
}
