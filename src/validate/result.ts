import type { Finding, LanguageTag, Place, PlacedFinding, State, Waiver } from '../model/index.js';
import type { PairInput } from './pair.js';

/** A pair with everything that a project knows of it. */
export interface PlacedPair extends PairInput {
  /** Path of the document, of the XLIFF file where no document is known, or of the pairs. */
  readonly document: string;
  /** The target language. */
  readonly language: LanguageTag;
  readonly unit: string;
  readonly state?: State;
  /** A segment of a running text: the pair before and after are its neighbours. */
  readonly running?: boolean;
  readonly sourcePlace: Place | null;
  readonly targetPlace: Place | null;
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
}

/** A finding with its place. */
export function placed(finding: Finding, fingerprint: string, pair: PlacedPair): PlacedFinding {
  const { document, language, unit, sourcePlace, targetPlace } = pair;
  return { ...finding, fingerprint, document, language, unit, sourcePlace, targetPlace };
}
