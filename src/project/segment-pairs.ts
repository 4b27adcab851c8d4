import { type Content, type Place, plainText } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import {
  isReviewed,
  partsOf,
  placesIn,
  placesOfPieces,
  readingsOf,
  stretchFinder,
  type XliffUnit,
} from '../xliff/index.js';

/** Where a unit is written. */
export interface WrittenUnit {
  readonly unit: XliffUnit;
  /** Path of the file. */
  readonly file: string;
  /** The text of the document, or of the unit. */
  readonly text: string;
  /** Offset in the document where that begins. */
  readonly base: number;
  /** Places in the source are those of the unit's pair: they stand in another document. */
  readonly sourceElsewhere: boolean;
}

const pointsOf = (text: Content = []): number => [...plainText(text)].length;

/** What is worked out when it is asked for the first time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A unit's pair as the pairs of its segments, each with its own places; just the pair where the unit is one text, see
 * `partsOf`. What limits the length of the whole stands in the last one that has a translation.
 */
export function segmentPairs(whole: PlacedPair, written: WrittenUnit): readonly PlacedPair[] {
  const { unit, file, text, base, sourceElsewhere } = written;
  const parts = partsOf(unit);
  if (!parts) return [whole];
  const begins = { source: placesOfPieces(text, base), target: placesOfPieces(text, base) };
  const readings = readingsOf(text, base);
  const named = (at: { line: number; column: number } | undefined): Place | undefined => at && { file, ...at };
  const { maxLength, partial: _, ...common } = whole;
  const last = maxLength === undefined ? -1 : parts.findLastIndex(({ filled }) => filled);
  const lengthBefore = last < 0 ? 0 : pointsOf(unit.target) - pointsOf(parts[last]?.target);
  return parts.map((part, index): PlacedPair => {
    const { source, target } = part.pieces;
    // Made for what is found in a part, which is little as a rule.
    const places = once(() => ({ source: placesIn(source, readings), target: placesIn(target, readings) }));
    const inSource = once(() => stretchFinder(source));
    const firstOf = (pieces: typeof source) => pieces.find(({ key }) => key !== undefined) ?? pieces[0];
    return {
      ...common,
      segment: part.segments.join('+'),
      unitTarget: whole.target,
      source: part.source,
      target: part.target,
      state: part.state,
      confirmed: isReviewed(part.state),
      sourcePlace: (sourceElsewhere ? undefined : named(begins.source(firstOf(source)))) ?? whole.sourcePlace,
      targetPlace: named(begins.target(firstOf(target))) ?? whole.targetPlace,
      placeOf: (side, offset) => {
        if (side === 'target' || !sourceElsewhere) return named(places()[side](offset));
        const found = inSource()(offset);
        return found && whole.placeOf?.('source', found.stretch.offset + found.rest);
      },
      ...(index === last && { maxLength, lengthBefore }),
    };
  });
}
