import type { Language } from '../../../languages/language.js';
import { isCutAtStart } from '../../../text/gaps.js';
import { Aligned } from '../link/aligned.js';
import { hasInitials } from '../link/initials.js';
import { Linked } from '../link/linked.js';
import { link } from '../link/links.js';
import { slipScore } from '../link/slip.js';
import { BY_PARTS } from '../link/worth.js';
import { type Cut, type Mention, mentionsOf } from '../mention/mention.js';
import { Side } from '../mention/side.js';
import { Mark } from '../read/words.js';
import { hasCrossed } from './crossed.js';
import { isLooseWord } from './loose.js';
import type { DocumentMemory, Memory, Shown } from './memory.js';
import { hasDoubtful } from './other-given.js';
import { DOUBTFUL } from './parts.js';
import { ASKED, isSurely } from './slips.js';
import { stemAt } from './stem-at.js';
import { totalsOf } from './totals.js';
import type { View } from './view.js';

/** From here on a link is not asked again. */
const SETTLED = 0.5;

// One pair is compared at a time.
const left = new Side();
const right = new Side();
const leftLinks = new Linked();
const rightLinks = new Linked();
const aligned = new Aligned(left, right, leftLinks, rightLinks);

/** What is remembered of a pair: the words of both sides, and what renders them. */
export interface Rendered {
  readonly source: Pick<View, 'here' | 'of'>;
  readonly target: Pick<View, 'here' | 'of'>;
}

export interface Weighed extends Rendered {
  readonly source: View;
  readonly target: View;
}

const rendered: Rendered = { source: { here: left, of: leftLinks }, target: { here: right, of: rightLinks } };

/** Whether the words of both sides are linked, as far as they were read. */
let isLinked = false;

/**
 * Reads both texts and links their words; undefined where there are no names. The pair that was read last is not read again, as several
 * ask for it: findings, marks, explanations, what its document shows.
 */
export function renderedIn(source: string, from: Language, target: string, to: Language): Rendered | undefined {
  if (!isLinked || !left.holds(source, from) || !right.holds(target, to)) {
    isLinked = false;
    left.load(source, from);
    right.load(target, to);
    if (hasNames()) link(left, right, leftLinks, rightLinks);
    isLinked = true;
  }
  return hasNames() ? rendered : undefined;
}

const hasNames = (): boolean => left.capitals + left.dotted.length !== 0 || right.capitals + right.dotted.length !== 0;

/** The side of the pair read last that has read a text; undefined where neither has. */
export const sideWith = (text: string, language: Language): Side | undefined =>
  [left, right].find((side) => side.holds(text, language));

/** Reads both texts, links their words and gathers the mentions that are not surely rendered; undefined where there are none. */
export function weigh(
  source: string,
  from: Language,
  target: string,
  to: Language,
  memory?: DocumentMemory,
): Weighed | undefined {
  if (!renderedIn(source, from, target, to)) return undefined;
  return viewsOf(openOf(left, leftCut, right, memory?.source), openOf(right, rightCut, left, memory?.target), memory);
}

/** The same of the pair that `renderedIn` has just read; undefined where all its mentions are surely rendered, no initials stand, no word is linked by its sound alone, and
 * none far from its neighbour. */
export function weighRendered(memory?: DocumentMemory): Weighed | undefined {
  const open = openOf(left, leftCut, right, memory?.source);
  const rivals = openOf(right, rightCut, left, memory?.target);
  return open.length + rivals.length === 0 &&
    !hasInitials(left) &&
    !hasDoubtful(left, leftLinks) &&
    !hasCrossed(left, leftLinks)
    ? undefined
    : viewsOf(open, rivals, memory);
}

function viewsOf(open: readonly Mention[], rivals: readonly Mention[], memory: DocumentMemory | undefined): Weighed {
  aligned.reset();
  const totals = totalsOf(left, open, leftLinks);
  const totalsThere = totalsOf(right, rivals, rightLinks);
  return {
    source: {
      here: left,
      there: right,
      of: leftLinks,
      to: rightLinks,
      aligned,
      open,
      rivals,
      totals,
      totalsThere,
      memory: memory?.source,
      memoryThere: memory?.target,
    },
    target: {
      here: right,
      there: left,
      of: rightLinks,
      to: leftLinks,
      aligned,
      open: rivals,
      rivals: open,
      totals: totalsThere,
      totalsThere: totals,
      memory: memory?.target,
      memoryThere: memory?.source,
    },
  };
}

const leftCut = cutOf(left, leftLinks, right, false);
const rightCut = cutOf(right, rightLinks, left, true);

/** Cuts a side into names as its links tell; settled is what is surely rendered and no slip. */
function cutOf(side: Side, of: Linked, other: Side, isTarget: boolean): Cut {
  return {
    endsAt: (from, to) => firstStretch(side, of, from, to),
    isSettled: (begin, end) => {
      if (side.hitOf[begin]! >= 0) return of.worth[begin]! >= BY_PARTS;
      const least = end - begin > 1 ? DOUBTFUL : SETTLED;
      for (let at = begin; at < end; at++) {
        if (!side.has(at, Mark.capital)) continue;
        const worth = of.worth[at]!;
        if (worth < least) return false;
        const place = of.at[at]!;
        // Slips are the target's.
        const own = side.form(at);
        const its = other.form(place);
        const from = isTarget ? its : own;
        const to = isTarget ? own : its;
        if (isSurely(from, to, worth) || !other.has(place, Mark.capital) || other.hitOf[place]! >= 0) continue;
        if (slipScore(from, to) >= ASKED) return false;
      }
      return true;
    },
  };
}

function openOf(side: Side, cut: Cut, other: Side, memory: Memory | undefined): readonly Mention[] {
  const mentions = mentionsOf(side, cut);
  return mentions.length === 0 ? mentions : mentions.filter((mention) => !isOrdinary(side, mention, other, memory));
}

/**
 * Whether a mention is one word that begins a sentence, as a word of the dictionary does: such ones are half of all mentions, and
 * hardly ever names, unless the document showed one that is, or the other text begins without its first word.
 */
function isOrdinary(side: Side, mention: Mention, other: Side, memory: Memory | undefined): boolean {
  const { from, hit, words, listed, given, acronyms, titled } = mention;
  if (words !== 1 || listed !== 1 || hit >= 0 || given > 0 || acronyms > 0 || titled) return false;
  if (!side.has(from, Mark.first) || side.has(from, Mark.inflected)) return false;
  if (from === 0 && isCutAtStart(other.text, side.text)) return false;
  return (memory?.of(stemAt(side, from))?.linked ?? 0) === 0;
}

/**
 * Where the first of several names ends that stand together, judged by what is rendered: two or more words that nothing renders,
 * beside words that something renders, are a name of their own ("the Tipperary hurler" and his name in one run of capitals).
 */
export function firstStretch(side: Side, of: Linked, from: number, to: number): number {
  const isLinked = (at: number): boolean => of.worth[at]! >= SETTLED;
  let end = from + 1;
  let loose = isLinked(from) ? 0 : 1;
  for (; end < to; end++) {
    if (!side.has(end, Mark.capital)) continue;
    if (isLinked(end) !== isLinked(from)) break;
    if (!isLinked(end)) loose++;
  }
  if (end === to) return to;
  if (!isLinked(from)) return loose > 1 ? end : to;
  let next = 0;
  for (let at = end; at < to && !isLinked(at); at++) if (side.has(at, Mark.capital)) next++;
  return next > 1 ? end : to;
}

/** Shorter words are hardly remembered for anything. */
const SHORTEST = 3;

/** Notes in a document's memory what a pair shows of words. */
export function remember({ source, target }: Rendered, memory: DocumentMemory): void {
  tell(source.here, source.of, (stem, as) => memory.source.note(stem, as));
  tell(target.here, target.of, (stem, as) => memory.target.note(stem, as));
}

/** Takes out of a document's memory what a pair showed of words. */
export function forget({ source, target }: Rendered, memory: DocumentMemory): void {
  tell(source.here, source.of, (stem, as) => memory.source.take(stem, as));
  tell(target.here, target.of, (stem, as) => memory.target.take(stem, as));
}

/** Weighs and judges a pair that is in its document's memory: what it showed itself is out of it meanwhile. */
export function apart<T>({ source, target }: Rendered, memory: DocumentMemory, judge: () => T): T {
  const taken: { readonly shown: Shown; readonly as: keyof Shown }[] = [];
  const takeFrom = (side: Memory) => (stem: string, as: keyof Shown) => {
    const shown = side.take(stem, as);
    if (shown) taken.push({ shown, as });
  };
  try {
    tell(source.here, source.of, takeFrom(memory.source));
    tell(target.here, target.of, takeFrom(memory.target));
    return judge();
  } finally {
    for (const { shown, as } of taken) shown[as]++;
  }
}

/** Tells what a side shows of its words. */
function tell(side: Side, of: Linked, told: (stem: string, as: keyof Shown) => void): void {
  for (let at = 0; at < side.count; at++) {
    if (side.stop[at]! - side.start[at]! < SHORTEST) continue;
    if (!side.has(at, Mark.capital)) told(stemAt(side, at), 'small');
    else if (of.at[at]! >= 0) told(stemAt(side, at), 'linked');
    else if (isLooseWord(side, of, at)) told(stemAt(side, at), 'loose');
  }
}
