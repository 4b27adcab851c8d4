import type { Initials } from '../link/initials.js';
import type { Linked } from '../link/linked.js';
import { type Mention, mentionsOf } from '../mention/mention.js';
import type { Run } from '../mention/runs.js';
import type { Side } from '../mention/side.js';
import { otherBody } from './bodies.js';
import { crossedPersons } from './crossed.js';
import { otherInitials } from './initials.js';
import { likeBodies } from './like-bodies.js';
import { othersBeside } from './other-beside.js';
import { otherCompounds } from './other-compound.js';
import { otherGiven } from './other-given.js';
import { otherKnownBodies } from './other-known-body.js';
import { otherPlaces } from './other-place.js';
import { type Stretch, whole } from './stretch.js';
import { unlikeBodies } from './unlike-bodies.js';
import type { View } from './view.js';
import { firstStretch } from './weigh.js';

/** A name of the source, and what stands in its place and is another, whatever the scores. */
export interface Exchange {
  readonly lack: Stretch;
  readonly surplus: Stretch;
}

/** Tells of words `from` to `to` (exclusive) of each side whether they are settled and not to be judged. */
export interface Settled {
  readonly source: (from: number, to: number) => boolean;
  readonly target: (from: number, to: number) => boolean;
}

/** So many of each kind are told, so that time grows with the text; no text has more. */
const MOST = 32;

/** Bodies of either side in whose place the other one names another. */
export function exchangedBodies(source: View, target: View, settled: Settled): Exchange[] {
  const found: Exchange[] = [];
  for (const view of [source, target]) {
    for (const mention of view.open) {
      if (found.length === MOST) return found;
      const exchanged = otherBody(mention, view);
      if (!exchanged) continue;
      const { own, other } = exchanged;
      const rival = mentionAt(view.there, view.to, other) ?? unnamed(mention, other);
      const stretches = [
        { ...own, mention },
        { ...other, mention: rival },
      ] as const;
      const [lack, surplus] = view === source ? stretches : [stretches[1], stretches[0]];
      if (isFree(lack, surplus, settled)) found.push({ lack, surplus });
    }
  }
  return found;
}

/** Bodies in whose place others stand, of their kind or of another one. */
export const exchangedLikeBodies = (source: View, target: View, settled: Settled): Exchange[] =>
  [...likeBodies(source), ...unlikeBodies(source)].flatMap(({ own, other }) => {
    const lack = mentionAt(source.here, source.of, own);
    const surplus = mentionAt(target.here, target.of, other);
    const mention = lack ?? surplus;
    if (!mention) return [];
    const sides = { source, target, settled };
    return between(own, other, sides, lack ?? unnamed(mention, own), surplus ?? unnamed(mention, other));
  });

/** Words that are no mention of their side, as one like another mention. */
const unnamed = (like: Mention, { from, to }: Run): Mention => ({ ...like, from, to, hit: -1, concept: undefined });

/** Persons of one surname whose initials are others, with their surnames. */
export const exchangedInitials = (source: View, target: View, settled: Settled): Exchange[] =>
  otherInitials(source)
    .slice(0, MOST)
    .flatMap(({ own, other }) => between(withSurname(own), withSurname(other), { source, target, settled }));

/** Persons that have each other's last words. */
export const crossed = (source: View, target: View, settled: Settled): Exchange[] =>
  crossedPersons(source)
    .slice(0, MOST)
    .flatMap(({ own, other }) => between(own, other, { source, target, settled }));

/** Persons beside whose right word another stands. */
export const exchangedBeside = (source: View, target: View, settled: Settled): Exchange[] =>
  othersBeside(source)
    .slice(0, MOST)
    .flatMap(({ own, other }) =>
      between(
        own,
        other,
        { source, target, settled },
        inOpen(source, own),
        inOpen(target, other) ?? inOpen(source, own),
      ),
    );

/** Names in whose place another known one stands. */
export const exchangedGiven = (source: View, target: View, settled: Settled): Exchange[] =>
  otherGiven(source)
    .slice(0, MOST)
    .flatMap(({ at, place }) => {
      const [one, two] = [word(at), word(place)];
      return between(one, two, { source, target, settled }, inOpen(source, one), inOpen(target, two));
    });

/** Names in one word in whose place another one of a like make stands. */
export const exchangedCompounds = (source: View, target: View, settled: Settled): Exchange[] =>
  otherCompounds(source)
    .slice(0, MOST)
    .flatMap(({ at, place }) => between(word(at), word(place), { source, target, settled }));

/** Known bodies in whose place one stands that sounds a little like them. */
export const exchangedKnownBodies = (source: View, target: View, settled: Settled): Exchange[] =>
  otherKnownBodies(source)
    .slice(0, MOST)
    .flatMap(({ at, place }) => between(word(at), word(place), { source, target, settled }));

interface Sides {
  readonly source: View;
  readonly target: View;
  readonly settled: Settled;
}

/** Words of each side as they stand for each other, in the mentions that are given or found there; none where they are settled. */
function between(
  one: Run,
  two: Run,
  { source, target, settled }: Sides,
  own = mentionAt(source.here, source.of, one),
  other = mentionAt(target.here, target.of, two),
): Exchange[] {
  if (!own || !other || !isFree(one, two, settled)) return [];
  const stretch = ({ from, to }: Run, mention: Mention): Stretch => ({ from, to, mention });
  return [{ lack: stretch(one, own), surplus: stretch(two, other) }];
}

/** Known places in whose place others stand. */
export const exchangedPlaces = (source: View, target: View, settled: Settled): Exchange[] =>
  otherPlaces(source)
    .slice(0, MOST)
    .flatMap(({ own, other }) => {
      const lack = isFree(own, other, settled) ? inOpen(source, own) : undefined;
      const surplus = lack && (inOpen(target, other) ?? mentionAt(target.here, target.of, other));
      return surplus ? [{ lack: whole(lack), surplus: whole(surplus) }] : [];
    });

const isFree = (one: Run, other: Run, settled: Settled): boolean =>
  !settled.source(one.from, one.to) && !settled.target(other.from, other.to);

const word = (at: number): Run => ({ from: at, to: at + 1 });

const withSurname = ({ from, to, surname }: Initials): Run => ({
  from: Math.min(from, surname),
  to: Math.max(to, surname + 1),
});

const inOpen = ({ open }: View, { from }: Run): Mention | undefined =>
  open.find((one) => one.from <= from && from < one.to);

/** The mention of a side in a stretch of its words; none where only its first word has a capital, as at the start of a sentence. */
function mentionAt(side: Side, links: Linked, stretch: Run): Mention | undefined {
  const mentions = mentionsOf(side, { endsAt: (from, end) => firstStretch(side, links, from, end) });
  return mentions.find((one) => one.from < stretch.to && stretch.from < one.to);
}
