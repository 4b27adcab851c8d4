import type { ExplainedFact } from '../facts/explain.js';
import type { FactsOfSides } from '../facts/extract.js';
import type {
  Content,
  Finding,
  InlineWaiver,
  LanguageTag,
  Place,
  PlacedFinding,
  Span,
  State,
  Waiver,
} from '../model/index.js';
import type { PairInput } from './pair.js';

/** A pair with everything that a project knows of it. */
export interface PlacedPair extends PairInput {
  /** Path of the document, of the XLIFF file where no document is known, or of the pairs. */
  readonly document: string;
  /** The target language. */
  readonly language: LanguageTag;
  readonly unit: string;
  /** Where a unit is weighed segment by segment: which one, by its name in XLIFF; `1+2` where two are told in one. */
  readonly segment?: string;
  /** The translation of its whole unit, where it is a segment. */
  readonly unitTarget?: string | Content | undefined;
  readonly state?: State;
  /** A segment of a running text: the pair before and after are its neighbours. */
  readonly running?: boolean;
  readonly sourcePlace: Place | null;
  readonly targetPlace: Place | null;
  /** The very place of an offset (UTF-16) in a side's plain text, where it can be told. Asked only for what was found. */
  placeOf?(side: 'source' | 'target', offset: number): Place | undefined;
  /** What its document or its notes accept in it. */
  readonly waivers?: readonly InlineWaiver[];
  /** Where two translations are compared: what both translate. */
  readonly origin?: { readonly language: LanguageTag; readonly text: string; readonly place: Place | null };
}

/** A waived finding with what waives it. */
export interface Waived {
  readonly finding: PlacedFinding;
  readonly waiver: Waiver;
}

/** What checking one pair came to. */
export interface Result {
  readonly pair: PlacedPair;
  /** Plain texts that the spans count in; the target is undefined where there is none. */
  readonly source: string;
  readonly target: string | undefined;
  readonly findings: readonly PlacedFinding[];
  readonly waived: readonly Waived[];
  /** A side is in another language than it says: its facts were not compared. */
  readonly otherLanguage?: true;
  /** Where it was asked for: what the comparison of the facts went by. */
  readonly explained?: readonly ExplainedFact[];
  /** Where it was asked for: the facts of both texts. */
  readonly facts?: FactsOfSides;
}

function placeOf(pair: PlacedPair, side: 'source' | 'target', span: Span | null): Place | null {
  const segment = side === 'source' ? pair.sourcePlace : pair.targetPlace;
  const begin = span && pair.placeOf?.(side, span.start);
  if (!begin) return segment;
  const length = span.end - span.start;
  const last = length > 0 ? pair.placeOf?.(side, span.end - 1) : undefined;
  const whole = last?.line === begin.line && last.column === begin.column + length - 1;
  return whole ? { ...begin, endColumn: begin.column + length } : begin;
}

/** What tells a pair from the others of its document and language. */
export const nameOfPair = ({ unit, segment }: Pick<PlacedPair, 'unit' | 'segment'>): string =>
  segment === undefined ? unit : `${unit}#${segment}`;

/** A finding with its places: those of its facts where they can be told, else those of the segment. */
export function placed(finding: Finding, fingerprint: string, pair: PlacedPair): PlacedFinding {
  const { document, language, unit, segment } = pair;
  return {
    ...finding,
    fingerprint,
    document,
    language,
    unit,
    ...(segment !== undefined && { segment }),
    sourcePlace: placeOf(pair, 'source', finding.source),
    targetPlace: finding.place ?? placeOf(pair, 'target', finding.target),
  };
}
