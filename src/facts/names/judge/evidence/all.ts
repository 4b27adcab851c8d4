import { CharClass, capitals, charClass } from '../../../../text/chars.js';
import { likeness } from '../../link/likeness.js';
import { TRANSLATED } from '../../link/worth.js';
import type { Mention } from '../../mention/mention.js';
import type { Side } from '../../mention/side.js';
import { isInTitle, isQuote } from '../../mention/title.js';
import { isSure } from '../../read/entry.js';
import { Role } from '../../read/form.js';
import { Mark } from '../../read/words.js';
import { stemAt } from '../stem-at.js';
import { asks, hasLoose, type View } from '../view.js';
import type { Evidence } from './evidence.js';

const bit = (yes: boolean): number => (yes ? 1 : 0);

/** Sums over the words that ask. */
function eachWord(m: Mention, { here }: View, visit: (at: number) => void): void {
  for (let at = m.from; at < m.to; at++) if (asks(here, m, at)) visit(at);
}

function share(m: Mention, v: View): number {
  let all = 0;
  let linked = 0;
  eachWord(m, v, (at) => {
    all++;
    if (v.of.at[at]! >= 0) linked++;
  });
  return all ? linked / all : 0;
}
function worst(m: Mention, v: View): number {
  let least = 3;
  eachWord(m, v, (at) => {
    least = Math.min(least, v.of.at[at]! >= 0 ? v.of.worth[at]! : -1);
  });
  return least;
}
function best(m: Mention, v: View): number {
  let most = -1;
  eachWord(m, v, (at) => {
    most = Math.max(most, v.of.at[at]! >= 0 ? v.of.worth[at]! : -1);
  });
  return most;
}
function endLink(m: Mention, v: View, last: boolean): number {
  let value = -1;
  let done = false;
  eachWord(m, v, (at) => {
    if (done && !last) return;
    value = v.of.at[at]! >= 0 ? v.of.worth[at]! : -1;
    done = true;
  });
  return value;
}
function tie(m: Mention, v: View): number {
  let most = -1;
  eachWord(m, v, (at) => {
    if (v.of.at[at]! < 0) most = Math.max(most, v.of.tie[at]!);
  });
  return most;
}
function countOf(m: Mention, v: View, test: (at: number) => boolean): number {
  let n = 0;
  eachWord(m, v, (at) => {
    if (test(at)) n++;
  });
  return n;
}

/** The linked words nearest before and after, and what lies between their counterparts. */
interface Gap {
  expected: number;
  words: number;
  wordsHere: number;
  capitals: number;
  anchors: number;
}
let gapOf: Mention | undefined;
let gapView: View | undefined;
let gap: Gap;
export function gapFor(m: Mention, v: View): Gap {
  if (gapOf === m && gapView === v) return gap;
  gapOf = m;
  gapView = v;
  const { here, there, of, to } = v;
  let left = m.from - 1;
  while (left >= 0 && of.at[left]! < 0) left--;
  let right = m.to;
  while (right < here.count && of.at[right]! < 0) right++;
  let a = left >= 0 ? of.at[left]! : -1;
  let b = right < here.count ? of.at[right]! : there.count;
  const crossed = a > b;
  if (crossed) {
    const c = a;
    a = b;
    b = c;
  }
  let caps = 0;
  for (let at = a + 1; at < b; at++)
    if (there.has(at, Mark.capital) && to.at[at]! < 0 && !(there.has(at, Mark.first) && there.form(at).common)) caps++;
  const before = left + 1;
  const spanHere = Math.max(1, right - left);
  const ratio = (m.from - left) / spanHere;
  const expected = crossed ? (here.start[m.from]! / here.text.length) * there.count : a + ratio * (b - a);
  gap = {
    expected,
    words: b - a - 1,
    wordsHere: right - before - (m.to - m.from),
    capitals: caps,
    anchors: (left >= 0 ? 1 : 0) + (right < here.count ? 1 : 0) + (crossed ? 4 : 0),
  };
  return gap;
}

/** The nearest mention of the other side that has a word left over. */
let rivalFor: Mention | undefined;
let rivalView: View | undefined;
let rival: Mention | undefined;
let rivalGap = 99;
export function nearestRival(m: Mention, v: View): Mention | undefined {
  if (rivalFor === m && rivalView === v) return rival;
  rivalFor = m;
  rivalView = v;
  rival = undefined;
  rivalGap = 99;
  const { expected } = gapFor(m, v);
  for (const one of v.rivals) {
    if (!hasLoose(v.there, one, v.to)) continue;
    const middle = (one.from + one.to - 1) / 2;
    const away = Math.abs(middle - expected) / Math.max(4, v.there.count);
    if (away < rivalGap) {
      rivalGap = away;
      rival = one;
    }
  }
  return rival;
}
function withRival(measure: (rival: Mention, v: View, m: Mention) => number): Evidence['measure'] {
  return (m, v) => {
    const one = nearestRival(m, v);
    return one ? measure(one, v, m) : -1;
  };
}

function looseMentions(side: Side, mentions: readonly Mention[], of: View['of']): number {
  let n = 0;
  for (const m of mentions) if (hasLoose(side, m, of)) n++;
  return n;
}
function looseStrong(side: Side, mentions: readonly Mention[], of: View['of']): number {
  let n = 0;
  for (const m of mentions)
    if (
      hasLoose(side, m, of) &&
      (m.hit >= 0 || m.unlisted > 0 || m.given > 0 || (m.listed === 0 && !side.has(m.from, Mark.first)))
    )
      n++;
  return n;
}
const capitalShare = (side: Side): number => side.capitals / Math.max(1, side.count);

function sameStem(m: Mention, v: View): { linked: number; loose: number; small: number } {
  const shown = { linked: 0, loose: 0, small: 0 };
  const { here, of } = v;
  for (let at = m.from; at < m.to; at++) {
    if (!asks(here, m, at)) continue;
    const form = here.form(at);
    if (form.generic) continue;
    for (let other = 0; other < here.count; other++) {
      if (other >= m.from && other < m.to) continue;
      if (!here.beginsWith(other, form.first)) continue;
      const two = here.form(other);
      if (!two.keys.some((key) => key.length > 2 && form.keys.includes(key))) continue;
      if (!here.has(other, Mark.capital)) shown.small++;
      else if (of.at[other]! >= 0) shown.linked++;
      else shown.loose++;
    }
  }
  return shown;
}
let stemsOf: Mention | undefined;
let stemsView: View | undefined;
let stems = { linked: 0, loose: 0, small: 0 };
function shownHere(m: Mention, v: View) {
  if (stemsOf !== m || stemsView !== v) {
    stemsOf = m;
    stemsView = v;
    stems = sameStem(m, v);
  }
  return stems;
}

function tieBetween(a: Side, m: Mention, b: Side, n: Mention): number {
  let most = -1;
  for (let at = m.from; at < m.to; at++)
    for (let place = n.from; place < n.to; place++)
      if (asks(a, m, at) && asks(b, n, place)) most = Math.max(most, likeness(a, a.record(at), b, b.record(place), 0));
  return most;
}

/** Whether an acronym's letters may be the first sounds of words in a row of the other side. */
function initialsIn(side: Side, at: number, there: Side): boolean {
  const form = side.form(at);
  const sounds = form.sounds();
  const { length } = sounds;
  if (length < 2 || length > 6) return false;
  for (let from = 0; from + length <= there.count; from++) {
    let ok = true;
    for (let i = 0; i < length && ok; i++) ok = there.form(from + i).sounds()[0] === sounds[i];
    if (ok) return true;
  }
  return false;
}

function memorySum(m: Mention, v: View, key: 'linked' | 'loose' | 'small', most: boolean): number {
  const { memory } = v;
  if (!memory) return -1;
  let value = most ? 0 : 99;
  eachWord(m, v, (at) => {
    if (v.of.at[at]! >= 0) return;
    const n = memory.of(stemAt(v.here, at))?.[key] ?? 0;
    value = most ? Math.max(value, n) : Math.min(value, n);
  });
  return value === 99 ? 0 : value;
}

const firstAt = (m: Mention, v: View): number => {
  for (let at = m.from; at < m.to; at++) if (asks(v.here, m, at)) return at;
  return m.from;
};

function categoryOf({ concept, kind, hit }: Mention): number {
  if (hit < 0 || !concept) return 0;
  if (kind === 'demonym') return 2;
  if (kind === 'place') return concept.startsWith('region:') ? 4 : 1;
  if (kind === 'organisation') return 3;
  return concept.startsWith('lang:') ? 5 : 6;
}

export const EVIDENCE: readonly Evidence[] = [
  { id: 'share-linked', measure: share },
  { id: 'worst-link', measure: worst },
  { id: 'best-link', measure: best },
  { id: 'first-link', measure: (m, v) => endLink(m, v, false) },
  { id: 'last-link', measure: (m, v) => endLink(m, v, true) },
  { id: 'tie', measure: tie },
  {
    id: 'strong-loose',
    measure: (m, v) =>
      countOf(m, v, (at) => v.of.at[at]! < 0 && (!v.here.form(at).generic || v.here.form(at).given.length > 0)),
  },
  {
    id: 'unlisted-loose',
    measure: (m, v) => countOf(m, v, (at) => v.of.at[at]! < 0 && v.here.form(at).inDictionary === false),
  },
  { id: 'loose', measure: (m, v) => countOf(m, v, (at) => v.of.at[at]! < 0) },
  {
    id: 'capital-linked',
    measure: (m, v) => countOf(m, v, (at) => v.of.at[at]! >= 0 && v.there.has(v.of.at[at]!, Mark.capital)),
  },
  {
    id: 'translated',
    measure: (m, v) => countOf(m, v, (at) => v.of.at[at]! >= 0 && v.of.worth[at] === TRANSLATED),
  },
  // What it is made of.
  { id: 'category', measure: categoryOf },
  { id: 'sure', measure: (m) => (m.concept ? isSure(m.concept) : -1) },
  { id: 'words', measure: (m) => m.words },
  { id: 'generic', measure: (m) => m.generic },
  { id: 'strong', measure: (m) => m.strong },
  { id: 'given', measure: (m) => m.given },
  { id: 'acronym', measure: (m) => m.acronyms },
  { id: 'listed', measure: (m, v) => (v.here.lookup.language.names.isWord ? m.listed : -1) },
  { id: 'unlisted', measure: (m) => m.unlisted },
  {
    id: 'letters',
    measure: (m, v) => {
      let n = 0;
      eachWord(m, v, (at) => {
        n = Math.max(n, v.here.form(at).fold.length);
      });
      return n;
    },
  },
  { id: 'titled', measure: (m) => bit(m.titled) },
  { id: 'begins', measure: (m, v) => bit(v.here.has(firstAt(m, v), Mark.first)) },
  {
    id: 'quoted',
    measure: (m, v) => bit(v.here.has(m.from, Mark.quoted)) + 2 * bit(isQuote(v.here, v.here.end[m.to - 1]!)),
  },
  { id: 'in-title', measure: (m, v) => bit(isInTitle(v.here, m.from)) },
  {
    id: 'shape',
    measure: (m, v) => bit(v.here.lookup.language.names.commonShape.test(v.here.form(firstAt(m, v)).fold)),
  },
  { id: 'common', measure: (m, v) => countOf(m, v, (at) => v.here.form(at).common) },
  { id: 'inflected', measure: (m, v) => bit(v.here.has(m.to - 1, Mark.inflected)) },
  {
    id: 'plural',
    measure: (m, v) => bit(v.here.form(m.to - 1).fold.endsWith('s') && !v.here.form(m.to - 1).cyrillic),
  },
  {
    id: 'mixed-case',
    measure: (m, v) =>
      countOf(m, v, (at) => {
        if (v.here.form(at).upper) return false;
        let n = 0;
        for (let i = v.here.start[at]! + 1; i < v.here.stop[at]!; i++)
          if (capitals[v.here.text.charCodeAt(i)] === 1) n++;
        return n > 0;
      }),
  },
  {
    id: 'foreign-script',
    measure: (m, v) => countOf(m, v, (at) => v.here.form(at).cyrillic !== v.here.lookup.language.names.cyrillic),
  },
  {
    id: 'figure-beside',
    measure: (m, v) => {
      const end = v.here.end[m.to - 1]!;
      const start = v.here.start[m.from]!;
      const { text } = v.here;
      const isDigit = (at: number) => at >= 0 && at < text.length && charClass[text.charCodeAt(at)] === CharClass.digit;
      return bit(isDigit(end + 1) || isDigit(end)) + 2 * bit(isDigit(start - 2) || isDigit(start - 1));
    },
  },
  {
    id: 'bracketed',
    measure: (m, v) => {
      const { text } = v.here;
      const start = v.here.start[m.from]!;
      const stop = v.here.end[m.to - 1]!;
      const end = isQuote(v.here, stop) ? stop + 1 : stop;
      if (text[start - 1] === '(' && text[stop] === ')') return 2;
      if (text[start - 1] === '(' || text[stop] === ')') return 3;
      return text[end] === ' ' && text[end + 1] === '(' ? 1 : 0;
    },
  },
  {
    id: 'joined',
    measure: (m, v) =>
      bit(v.here.has(m.from, Mark.joined)) + 2 * bit(m.to < v.here.count && v.here.has(m.to, Mark.joined)),
  },
  { id: 'locative', measure: (m, v) => bit(v.here.form(m.to - 1).is(Role.locative)) },
  {
    id: 'capital-before',
    measure: (m, v) => {
      const at = m.from - 1;
      if (at < 0 || !v.here.adjoins(m.from)) return -2;
      if (!v.here.has(at, Mark.capital)) return v.here.form(at).common ? -1 : 0;
      return v.of.at[at]! >= 0 ? 2 : 1;
    },
  },
  {
    id: 'capital-after',
    measure: (m, v) => {
      const at = m.to;
      if (at >= v.here.count || !v.here.adjoins(at)) return -2;
      if (!v.here.has(at, Mark.capital)) return v.here.form(at).common ? -1 : 0;
      return v.of.at[at]! >= 0 ? 2 : 1;
    },
  },
  {
    id: 'comma-after',
    measure: (m, v) => {
      const kind = charClass[v.here.text.charCodeAt(v.here.end[m.to - 1]!)];
      return kind === CharClass.comma
        ? 1
        : kind === CharClass.dot || kind === CharClass.end
          ? 2
          : kind === CharClass.colon
            ? 3
            : 0;
    },
  },
  // The text.
  { id: 'label', measure: (_, v) => bit(v.here.label) + 2 * bit(v.here.shouted) },
  { id: 'capital-share', measure: (_, v) => capitalShare(v.here) },
  { id: 'capital-share-there', measure: (_, v) => capitalShare(v.there) },
  { id: 'text-words', measure: (_, v) => v.here.count },
  { id: 'length-ratio', measure: (_, v) => v.there.text.length / Math.max(1, v.here.text.length) },
  { id: 'word-ratio', measure: (_, v) => v.there.count / Math.max(1, v.here.count) },
  { id: 'position', measure: (m, v) => v.here.start[m.from]! / v.here.text.length },
  { id: 'loose-here', measure: (_, v) => looseMentions(v.here, v.open, v.of) },
  { id: 'loose-there', measure: (_, v) => looseMentions(v.there, v.rivals, v.to) },
  { id: 'strong-loose-here', measure: (_, v) => looseStrong(v.here, v.open, v.of) },
  { id: 'strong-loose-there', measure: (_, v) => looseStrong(v.there, v.rivals, v.to) },
  {
    id: 'settled-share',
    measure: (_, v) => {
      let n = 0;
      for (let i = 0; i < v.here.capitals; i++) if (v.of.at[v.here.capitalAt[i]!]! >= 0) n++;
      return n / Math.max(1, v.here.capitals);
    },
  },
  {
    id: 'capital-peoples-here',
    measure: (_, v) =>
      bit(v.here.lookup.language.names.capitalPeoples) + 2 * bit(v.here.lookup.language.names.cyrillic),
  },
  {
    id: 'capital-peoples-there',
    measure: (_, v) =>
      bit(v.there.lookup.language.names.capitalPeoples) + 2 * bit(v.there.lookup.language.names.cyrillic),
  },
  // Elsewhere.
  { id: 'linked-elsewhere', measure: (m, v) => shownHere(m, v).linked },
  { id: 'loose-elsewhere', measure: (m, v) => shownHere(m, v).loose },
  { id: 'small-elsewhere', measure: (m, v) => shownHere(m, v).small },
  {
    id: 'said-there',
    measure: (m, v) => {
      if (m.hit < 0) return -1;
      let most = 0;
      for (const { number } of v.here.hits[m.hit]!.entries)
        if (v.there.concepts.includes(number))
          most = Math.max(most, 1 + bit(v.there.gathered.timesOf(number) >= v.here.gathered.timesOf(number)));
      return most;
    },
  },
  { id: 'known-there', measure: (m, v) => (m.concept ? bit(v.there.lookup.formsOf(m.concept).length > 0) : -1) },
  {
    id: 'meant-there',
    measure: (m, v) => {
      let all = 0;
      let met = 0;
      eachWord(m, v, (at) => {
        const { words } = v.here.form(at);
        if (words.length === 0) return;
        all++;
        if (v.there.gathered.hasWord(words)) met++;
      });
      return all ? met / all : -1;
    },
  },
  {
    id: 'pronouns',
    measure: (_, v) => v.there.gathered.placesOf(Role.pronoun).length - v.here.gathered.placesOf(Role.pronoun).length,
  },
  {
    id: 'references',
    measure: (_, v) =>
      v.there.gathered.placesOf(Role.reference).length - v.here.gathered.placesOf(Role.reference).length,
  },
  {
    id: 'pronoun-away',
    measure: (m, v) => {
      let least = 2;
      const at = v.here.start[m.from]! / v.here.text.length;
      for (const place of v.there.gathered.placesOf(Role.reference)) least = Math.min(least, Math.abs(place - at));
      return least;
    },
  },
  { id: 'addresses', measure: (_, v) => v.there.gathered.bareAddresses - v.here.gathered.bareAddresses },
  {
    id: 'small-start',
    measure: (m, v) => bit(m.from === 0 && v.there.count > 0 && !v.there.has(0, Mark.capital)),
  },
  { id: 'gap-words', measure: (m, v) => gapFor(m, v).words },
  { id: 'gap-more', measure: (m, v) => gapFor(m, v).words - gapFor(m, v).wordsHere },
  { id: 'gap-capitals', measure: (m, v) => gapFor(m, v).capitals },
  { id: 'gap-anchors', measure: (m, v) => gapFor(m, v).anchors },
  // The rival.
  { id: 'rival-away', measure: (m, v) => (nearestRival(m, v) ? rivalGap : 2) },
  { id: 'rival-words', measure: withRival((r) => r.words) },
  { id: 'rival-category', measure: withRival((r) => categoryOf(r)) },
  { id: 'rival-sure', measure: withRival((r) => (r.concept ? isSure(r.concept) : -1)) },
  { id: 'rival-same-kind', measure: withRival((r, _, m) => bit(r.kind === m.kind) + bit(r.hit >= 0 === m.hit >= 0)) },
  { id: 'rival-unlisted', measure: withRival((r) => r.unlisted) },
  { id: 'rival-strong', measure: withRival((r) => r.strong) },
  { id: 'rival-generic', measure: withRival((r) => r.generic) },
  { id: 'rival-listed', measure: withRival((r, v) => (v.there.lookup.language.names.isWord ? r.listed : -1)) },
  { id: 'rival-given', measure: withRival((r) => r.given) },
  { id: 'rival-acronym', measure: withRival((r) => r.acronyms) },
  { id: 'rival-begins', measure: withRival((r, v) => bit(v.there.has(r.from, Mark.first))) },
  {
    id: 'rival-shape',
    measure: withRival((r, v) => bit(v.there.lookup.language.names.commonShape.test(v.there.form(r.from).fold))),
  },
  { id: 'rival-tie', measure: withRival((r, v, m) => tieBetween(v.here, m, v.there, r)) },
  {
    id: 'rival-first-sound',
    measure: withRival((r, v, m) => bit(v.here.form(firstAt(m, v)).sounds()[0] === v.there.form(r.from).sounds()[0])),
  },
  {
    id: 'rival-share',
    measure: withRival((r, v) => {
      let all = 0;
      let n = 0;
      for (let at = r.from; at < r.to; at++)
        if (asks(v.there, r, at)) {
          all++;
          if (v.to.at[at]! >= 0) n++;
        }
      return all ? n / all : 0;
    }),
  },
  {
    id: 'rival-letters',
    measure: withRival((r, v) => {
      let n = 0;
      for (let at = r.from; at < r.to; at++) n = Math.max(n, v.there.form(at).fold.length);
      return n;
    }),
  },
  {
    id: 'rival-memory-linked',
    measure: withRival((r, v) => {
      if (!v.memoryThere) return -1;
      let n = 0;
      for (let at = r.from; at < r.to; at++) n = Math.max(n, v.memoryThere.of(stemAt(v.there, at))?.linked ?? 0);
      return n;
    }),
  },
  {
    id: 'initials',
    measure: (m, v) => {
      if (m.acronyms > 0)
        return bit(
          (() => {
            for (let at = m.from; at < m.to; at++)
              if (v.here.form(at).upper && initialsIn(v.here, at, v.there)) return true;
            return false;
          })(),
        );
      for (const r of v.rivals)
        for (let at = r.from; at < r.to; at++) if (v.there.form(at).upper && initialsIn(v.there, at, v.here)) return 2;
      return -1;
    },
  },
  {
    id: 'acronym-there',
    measure: (_, v) => {
      let n = 0;
      for (const r of v.rivals) if (r.acronyms > 0 && hasLoose(v.there, r, v.to)) n++;
      return n;
    },
  },
  {
    id: 'money-beside',
    measure: (m, v) => {
      const { money, clock } = v.here.lookup.language.names;
      const is = (at: number) =>
        at >= 0 &&
        at < v.here.count &&
        (money.test(v.here.form(at).fold) ? 1 : clock.test(v.here.form(at).fold) ? 2 : 0);
      return Number(is(m.from - 1) || is(m.to));
    },
  },
  // The document.
  { id: 'memory-linked', measure: (m, v) => memorySum(m, v, 'linked', true) },
  { id: 'memory-linked-least', measure: (m, v) => memorySum(m, v, 'linked', false) },
  { id: 'memory-loose', measure: (m, v) => memorySum(m, v, 'loose', true) },
  { id: 'memory-small', measure: (m, v) => memorySum(m, v, 'small', true) },
];
