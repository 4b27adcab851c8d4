import { type Content, content, contentEquals, plainText, type State } from '../../model/index.js';
import type { XliffSegment, XliffUnit } from '../document.js';
import { isBlank } from '../merge/same-text.js';
import { compareStates, stateFrom2 } from '../states.js';
import { gather, owners } from './gather.js';
import { isMerged } from './is-merged.js';
import { piecesOf, type SidePiece, type UnitPieces } from './pieces.js';

/** What of a unit is weighed by itself: a segment with its translation, or several where a tool or a translator joined them. */
export interface UnitPart {
  /** Its segments by name, XLIFF 2 `id` (else their number) or 1.2 `mid`. */
  readonly segments: readonly string[];
  readonly source: Content;
  /** Nothing where nobody has translated it: there is no text, or a copy of the source that nobody confirmed. */
  readonly target?: Content;
  /** Whether there is any text in the target. */
  readonly filled: boolean;
  /** The least of its segments. */
  readonly state: State;
  /** Its translation, else its source, with all that stands before it (after the last one: behind it too). */
  readonly written: Content;
  /** The stretches that make up both sides, for places in them. */
  readonly pieces: { readonly source: readonly SidePiece[]; readonly target: readonly SidePiece[] };
}

/** So many segments may be told in one. */
const MOST_MERGED = 5;

/** Segments that stand for each other on both sides, and whether there is a translation of them. */
interface Group {
  readonly keys: readonly string[];
  readonly filled: boolean;
}

/**
 * The parts of a unit of several segments, in the order of the source. A target belongs to the source of the same id or `mid`;
 * empty ones stand alone. Undefined where the unit is to be weighed as one text: it has one segment, or the target is cut in
 * another way than the source.
 */
export function partsOf(unit: XliffUnit): readonly UnitPart[] | undefined {
  const pieces = piecesOf(unit);
  const cut = pieces && textSegments(pieces);
  const groups = cut && groupsOf(cut);
  if (!groups) return undefined;
  const lastKey = [...cut.segments.keys()].at(-1);
  const lastTarget = cut.target.findLast(({ key }) => key !== undefined)?.key;
  const places = new Map(cut.target.map(({ key }, index) => [key, index]));
  const sourceOf = byOwner(cut.source, lastKey);
  // Where a tool dropped the last segment, what stands at the end is not told of another.
  const targetOf = byOwner(cut.target, lastTarget === lastKey ? lastKey : undefined);
  return groups.map(({ keys, filled }): UnitPart => {
    const segments = keys.map((key) => cut.segments.get(key)!);
    const inOrder = keys.filter((key) => places.has(key)).sort((a, b) => places.get(a)! - places.get(b)!);
    const all = {
      source: keys.flatMap((key) => sourceOf.get(key) ?? []),
      target: inOrder.flatMap((key) => targetOf.get(key) ?? []),
    };
    const pieces = { source: gather(all.source), target: gather(all.target) };
    const source = joined(pieces.source);
    const text = filled ? joined(pieces.target) : [];
    const { state, said } = stateOf(unit, segments);
    // An empty one that a tool calls translated was delivered so.
    const delivered = filled
      ? state !== 'initial' || !isCopy(source, text)
      : said && inOrder.length > 0 && compareStates(state, 'translated') >= 0;
    return {
      segments: keys.map((key) => cut.segments.get(key)?.id ?? String(Number(key) + 1)),
      source,
      ...(delivered && { target: text }),
      filled,
      state: !delivered ? 'initial' : state === 'initial' ? 'translated' : state,
      written: joined(delivered ? all.target : all.source),
      pieces,
    };
  });
}

/** A copy of a text that has words. */
const isCopy = (source: Content, target: Content): boolean =>
  contentEquals(source, target) && /\p{L}/u.test(plainText(source));

const joined = (pieces: readonly SidePiece[]): Content => content(pieces.flatMap((piece) => piece.content));

/** Segments without text (codes alone) stand between the others. Undefined where fewer than two are left. */
function textSegments({ source, target, segments }: UnitPieces): UnitPieces | undefined {
  const kept = new Map([...segments].filter(([, segment]) => !isBlank(segment.source)));
  if (kept.size < 2) return undefined;
  const bare = (piece: SidePiece): SidePiece => {
    if (piece.key === undefined || kept.has(piece.key) || !segments.has(piece.key)) return piece;
    const { key: _, ...rest } = piece;
    return rest;
  };
  return { source: source.map(bare), target: target.map(bare), segments: kept };
}

function byOwner(pieces: readonly SidePiece[], last: string | undefined): Map<string, SidePiece[]> {
  const found = new Map<string, SidePiece[]>();
  const owned = owners(pieces, last);
  for (const [index, piece] of pieces.entries()) {
    const owner = owned[index];
    if (owner === undefined) continue;
    const list = found.get(owner);
    if (list) list.push(piece);
    else found.set(owner, [piece]);
  }
  return found;
}

function groupsOf({ source, target, segments }: UnitPieces): Group[] | undefined {
  const keys = [...segments.keys()];
  const places = new Map(keys.map((key, index) => [key, index]));
  const found = new Map<string, string>();
  for (const { key, content: inner } of target) {
    if (key === undefined) continue;
    // Cut anew.
    if (!places.has(key) || found.has(key)) return undefined;
    found.set(key, plainText(inner));
  }
  const between = (pieces: readonly SidePiece[]): boolean =>
    pieces.some((piece) => piece.key === undefined && !isBlank(piece.content));
  // Text beside the segments is of no one of them.
  if (between(target) && !between(source)) return undefined;
  const isFilled = (key: string): boolean => (found.get(key)?.trim() ?? '') !== '';
  const order = [...found.keys()].filter(isFilled).map((key) => places.get(key)!);
  const reordered = order.some((place, index) => index > 0 && place < order[index - 1]!);
  if (!reordered) return mergedGroups(keys, isFilled, found, segments);
  const all = keys.filter(isFilled);
  return keys.flatMap((key): Group[] => {
    if (!isFilled(key)) return [{ keys: [key], filled: false }];
    return key === all[0] ? [{ keys: all, filled: true }] : [];
  });
}

/** Each segment by itself, but for empty ones whose text stands in the segment before. */
function mergedGroups(
  keys: readonly string[],
  isFilled: (key: string) => boolean,
  found: ReadonlyMap<string, string>,
  segments: ReadonlyMap<string, XliffSegment>,
): Group[] {
  const textOf = (key: string): string => plainText(segments.get(key)?.source ?? []);
  const holds = (key: string, all: readonly string[]): boolean =>
    isMerged(found.get(key) ?? '', textOf(key), all.map(textOf).join(' '));
  const groups: Group[] = [];
  let at = 0;
  while (at < keys.length) {
    const key = keys[at]!;
    const filled = isFilled(key);
    let length = 1;
    if (filled) {
      const after = keys.slice(at + 1, at + 1 + MOST_MERGED);
      const next = after.findIndex(isFilled);
      for (let empty = next === -1 ? after.length : next; empty > 0 && length === 1; empty--) {
        if (holds(key, keys.slice(at, at + 1 + empty))) length = 1 + empty;
      }
    }
    groups.push({ keys: keys.slice(at, at + length), filled });
    at += length;
  }
  return groups;
}

/** What is said of some segments: the least finished counts. */
function stateOf(unit: XliffUnit, segments: readonly XliffSegment[]): { state: State; said: boolean } {
  const states = segments.map((segment) => {
    const said = segment.toolState !== undefined || (unit.segSource === undefined && segment.rawState !== undefined);
    const state =
      segment.toolState?.state ?? (unit.segSource ? unit.state : stateFrom2(segment.rawState, segment.subState));
    return { state, said };
  });
  return states.reduce((least, next) => (compareStates(next.state, least.state) < 0 ? next : least));
}
