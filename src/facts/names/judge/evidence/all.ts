import { CharClass, capitals, charClass } from '../../../../text/chars.js';
import { EntryFlag, entriesIn, inner } from '../../../../text/dictionary.js';
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

/** Linked words are looked for so many words away. */
const FAR = 40;

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
  while (left >= 0 && m.from - left < FAR && of.at[left]! < 0) left--;
  let right = m.to;
  while (right < here.count && right - m.to < FAR && of.at[right]! < 0) right++;
  // Where nothing is linked nearby, the place in the text tells.
  const place = Math.round((m.from / here.count) * there.count);
  let a = left < 0 ? -1 : of.at[left]! >= 0 ? of.at[left]! : Math.max(-1, place - FAR);
  let b = right >= here.count ? there.count : of.at[right]! >= 0 ? of.at[right]! : Math.min(there.count, place + FAR);
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

/** Of longer lists only so many mentions before and after a place are weighed. */
const WINDOW = 150;

function near(mentions: readonly Mention[], place: number): readonly Mention[] {
  if (mentions.length <= 2 * WINDOW) return mentions;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < place) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - WINDOW), low + WINDOW);
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
  for (const one of near(v.rivals, expected)) {
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

/** What the text shows elsewhere of the stems of a mention's words. */
function elsewhere(m: Mention, v: View, key: 'linked' | 'loose' | 'small'): number {
  let most = 0;
  eachWord(m, v, (at) => {
    if (v.here.stop[at]! - v.here.start[at]! < 3 || v.here.form(at).generic) return;
    const shown = v.totals.shown.get(stemAt(v.here, at));
    if (!shown) return;
    const own = key === 'small' ? 0 : v.of.at[at]! >= 0 === (key === 'linked') ? 1 : 0;
    most = Math.max(most, shown[key] - own);
  });
  return most;
}

function tieBetween(a: Side, m: Mention, b: Side, n: Mention): number {
  let most = -1;
  for (let at = m.from; at < m.to; at++)
    for (let place = n.from; place < n.to; place++)
      if (asks(a, m, at) && asks(b, n, place)) most = Math.max(most, likeness(a, a.record(at), b, b.record(place), 0));
  return most;
}

/** What a word is to figures: 2 a measure or currency, 1 another word of their dictionary, 0 none. */
function figureWord(side: Side, at: number): number {
  const { trie, lexemes, flags } = side.lookup.language.figures.lexicon;
  const start = side.start[at]!;
  const stop = side.stop[at]!;
  const found = entriesIn(side.text, start, stop, trie);
  for (let index = 0; index < found; index++) {
    const word = inner[2 * index + 1]!;
    if (inner[2 * index] !== stop || (flags[word]! & EntryFlag.word) === 0) continue;
    const { unit, currency } = lexemes[word]!;
    return unit || currency ? 2 : 1;
  }
  return 0;
}

/** Whether an acronym's letters may be the first sounds of words in a row about a place of the other side. */
function initialsAbout(side: Side, at: number, there: Side, place: number): boolean {
  const sounds = side.form(at).sounds();
  const { length } = sounds;
  if (length < 2 || length > 6) return false;
  const last = Math.min(there.count - length, Math.round(place) + FAR);
  for (let from = Math.max(0, Math.round(place) - FAR); from <= last; from++) {
    let same = 0;
    while (same < length && there.form(from + same).sounds()[0] === sounds[same]) same++;
    if (same === length) return true;
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
  {
    id: 'figure-word',
    measure: (m, v) => {
      let most = 0;
      eachWord(m, v, (at) => {
        most = Math.max(most, figureWord(v.here, at));
      });
      return most;
    },
  },
  // The text.
  { id: 'label', measure: (_, v) => bit(v.here.label) + 2 * bit(v.here.shouted) },
  { id: 'capital-share', measure: (_, v) => v.totals.capitals },
  { id: 'capital-share-there', measure: (_, v) => v.totalsThere.capitals },
  { id: 'text-words', measure: (_, v) => v.here.count },
  { id: 'length-ratio', measure: (_, v) => v.there.text.length / Math.max(1, v.here.text.length) },
  { id: 'word-ratio', measure: (_, v) => v.there.count / Math.max(1, v.here.count) },
  { id: 'position', measure: (m, v) => v.here.start[m.from]! / v.here.text.length },
  { id: 'loose-here', measure: (_, v) => v.totals.loose },
  { id: 'loose-there', measure: (_, v) => v.totalsThere.loose },
  { id: 'strong-loose-here', measure: (_, v) => v.totals.sureLoose },
  { id: 'strong-loose-there', measure: (_, v) => v.totalsThere.sureLoose },
  {
    id: 'settled-share',
    measure: (_, v) => v.totals.settled,
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
  { id: 'linked-elsewhere', measure: (m, v) => elsewhere(m, v, 'linked') },
  { id: 'loose-elsewhere', measure: (m, v) => elsewhere(m, v, 'loose') },
  { id: 'small-elsewhere', measure: (m, v) => elsewhere(m, v, 'small') },
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
      for (let at = m.from; at < m.to; at++)
        if (v.here.form(at).upper && v.of.at[at]! < 0)
          return initialsAbout(v.here, at, v.there, gapFor(m, v).expected) ? 1 : 0;
      const rival = nearestRival(m, v);
      if (!rival) return -1;
      for (let at = rival.from; at < rival.to; at++)
        if (v.there.form(at).upper) return initialsAbout(v.there, at, v.here, m.from) ? 3 : 2;
      return -1;
    },
  },
  {
    id: 'acronym-there',
    measure: (_, v) => v.totalsThere.acronyms,
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
