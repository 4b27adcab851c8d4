import { type Content, type Place, plainText } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import { isReviewed, locateInPieces, partsOf, pieceAt, placesOfPieces, type XliffUnit } from '../xliff/index.js';

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

/**
 * A unit's pair as the pairs of its segments, each with its own places; just the pair where the unit is one text, see
 * `partsOf`. What limits the length of the whole stands in the last one that has a translation.
 */
export function segmentPairs(whole: PlacedPair, written: WrittenUnit): readonly PlacedPair[] {
  const { unit, file, text, base, sourceElsewhere } = written;
  const parts = partsOf(unit);
  if (!parts) return [whole];
  const places = { source: placesOfPieces(text, base), target: placesOfPieces(text, base) };
  const named = (at: { line: number; column: number } | undefined): Place | undefined => at && { file, ...at };
  const { maxLength, ...common } = whole;
  const last = maxLength === undefined ? -1 : parts.findLastIndex(({ filled }) => filled);
  const lengthBefore = last < 0 ? 0 : pointsOf(unit.target) - pointsOf(parts[last]?.target);
  return parts.map((part, index): PlacedPair => {
    const { source, target } = part.pieces;
    const firstOf = (pieces: typeof source) => pieces.find(({ key }) => key !== undefined) ?? pieces[0];
    return {
      ...common,
      segment: part.segments.join('+'),
      unitTarget: whole.target,
      source: part.source,
      target: part.target,
      state: part.state,
      confirmed: isReviewed(part.state),
      sourcePlace: (sourceElsewhere ? undefined : named(places.source(firstOf(source)))) ?? whole.sourcePlace,
      targetPlace: named(places.target(firstOf(target))) ?? whole.targetPlace,
      placeOf: (side, offset) => {
        if (side === 'target') return named(locateInPieces(text, target, offset, base));
        if (!sourceElsewhere) return named(locateInPieces(text, source, offset, base));
        const found = pieceAt(source, offset);
        return found && whole.placeOf?.('source', found.piece.offset + found.rest);
      },
      ...(index === last && { maxLength, lengthBefore }),
    };
  });
}
