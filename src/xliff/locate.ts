import { type Position, plainText } from '../model/index.js';
import type { XliffText, XliffUnit } from './document.js';
import { TextPlaces } from './text-places.js';

/** A stretch of a text in what stands one after the other. */
export interface Stretch {
  /** Where it is written; nothing where it is written nowhere. */
  readonly text?: XliffText;
  /** Where it begins in the plain text of that. */
  readonly from: number;
  readonly length: number;
}

/** Tells line and column of an offset (UTF-16) in the plain texts of stretches. */
export type Places = (offset: number) => Position | undefined;

/** Gives the reading of each text, one for all that ask for places in it. */
export type Readings = (part: XliffText) => TextPlaces;

/**
 * @param text of the document that the texts were read from, or of their unit
 * @param base offset in the document where the text begins
 */
export function readingsOf(text: string, base = 0): Readings {
  const known = new Map<XliffText, TextPlaces>();
  return (part) => {
    const reading = known.get(part) ?? new TextPlaces(text, part, base);
    known.set(part, reading);
    return reading;
  };
}

/** The stretch that an offset stands in, and how far into it. Undefined beyond the last. */
export function stretchFinder<T extends { readonly length: number }>(
  stretches: readonly T[],
): (offset: number) => { readonly stretch: T; readonly rest: number } | undefined {
  const starts: number[] = [];
  let whole = 0;
  for (const { length } of stretches) {
    starts.push(whole);
    whole += length;
  }
  return (offset) => {
    if (offset < 0 || offset >= whole) return undefined;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { stretch: stretches[low]!, rest: offset - starts[low]! };
  };
}

/** Places in stretches that make up one text. */
export function placesIn(stretches: readonly Stretch[], readings: Readings): Places {
  const find = stretchFinder(stretches);
  return (offset) => {
    const found = find(offset);
    return found?.stretch.text && readings(found.stretch.text).at(found.stretch.from + found.rest);
  };
}

/** The texts that make up a side of a unit, in order; none where the file asks for another order. */
function textsOf(unit: XliffUnit, side: 'source' | 'target'): readonly XliffText[] {
  const whole = side === 'source' ? unit.sourceText : unit.targetText;
  if (whole) return [whole];
  if (unit.segments.some(({ order }) => order !== undefined)) return [];
  return unit.segments.flatMap((segment) => (side === 'source' ? segment.sourceText : segment.targetText) ?? []);
}

/**
 * Places in the plain text of a unit's source or target. Each text is read once, as far as it is asked for.
 * @param text of the document that the unit was read from, or of the unit
 * @param base offset in the document where the text begins
 */
export function placesInUnit(
  text: string,
  unit: XliffUnit,
  base = 0,
): (side: 'source' | 'target', offset: number) => Position | undefined {
  const readings = readingsOf(text, base);
  const sides = new Map<'source' | 'target', Places>();
  return (side, offset) => {
    let places = sides.get(side);
    if (!places) {
      const stretches = textsOf(unit, side).map((part) => ({
        text: part,
        from: 0,
        length: plainText(part.content).length,
      }));
      places = placesIn(stretches, readings);
      sides.set(side, places);
    }
    return places(offset);
  };
}

/** One place, see `placesInUnit`. */
export const locateInUnit = (
  text: string,
  unit: XliffUnit,
  side: 'source' | 'target',
  offset: number,
  base = 0,
): Position | undefined => placesInUnit(text, unit, base)(side, offset);
