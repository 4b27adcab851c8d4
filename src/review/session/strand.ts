import { type Content, contentKey, type LanguageTag } from '../../model/index.js';
import { type Standing, standingHash } from '../../project/edit-unit.js';
import type { LiveDocument } from '../../validate/live-document.js';
import { nameOfPair, type PlacedPair, type Result } from '../../validate/result.js';
import type { StrandEntry, StrandInput } from './shelf.js';

/** A document in one language while it is reviewed. */
export interface Strand {
  readonly document: string;
  readonly language: LanguageTag;
  readonly live: LiveDocument;
  readonly indexes: ReadonlyMap<string, number>;
  entries: StrandEntry[];
  readonly places: Places;
  /** In the order of the entries, after the rules that look across documents. */
  results: readonly Result[];
}

/** What tells the places of pairs, by their names: as the files were read last. */
export interface Places {
  current: ReadonlyMap<string, NonNullable<PlacedPair['placeOf']>>;
}

export const placesOf = (entries: readonly StrandEntry[]): Places['current'] =>
  new Map(entries.flatMap(({ pair }) => (pair.placeOf ? [[nameOfPair(pair), pair.placeOf] as const] : [])));

/** An entry whose places are asked of what was read last: by itself it would keep the whole file that it was read from. */
export function placedBy(places: Places, { pair, ...entry }: StrandEntry): StrandEntry {
  const name = nameOfPair(pair);
  return { ...entry, pair: { ...pair, placeOf: (side, offset) => places.current.get(name)?.(side, offset) } };
}

export const sameSentences = ({ document, language, entries }: StrandInput, strand: Strand): boolean =>
  document === strand.document &&
  language === strand.language &&
  entries.length === strand.entries.length &&
  entries.every(({ pair }, index) => nameOfPair(pair) === nameOfPair(strand.entries[index]!.pair));

const keyOf = (text: string | Content | undefined): string =>
  text === undefined ? '' : `=${typeof text === 'string' ? text : contentKey(text)}`;

const hashOf = (standing: Standing | undefined): string => (standing ? standingHash(standing) : '');

export const isSameEntry = (a: StrandEntry, b: StrandEntry): boolean =>
  keyOf(a.pair.target) === keyOf(b.pair.target) &&
  a.pair.state === b.pair.state &&
  hashOf(a.standing) === hashOf(b.standing) &&
  besides(a) === besides(b);

const besides = ({ notes, pair: { waivers = [], built, sourcePlace, targetPlace } }: StrandEntry): string =>
  JSON.stringify([notes, waivers.map(({ rule, reason }) => [rule, reason]), built, sourcePlace, targetPlace]);
