import { CURRENCY_CODES } from '../../../languages/currency-codes.js';
import type { FactKind } from '../../../model/index.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { Side } from './side.js';

/** What may be a name in a text: words `from` to `to` (exclusive), with what its words are. Nothing is judged here. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Its place among the gazetteer's names of the text, or -1. */
  readonly hit: number;
  readonly concept: string | undefined;
  readonly kind: FactKind;
  /** A title stands before it, or began it. */
  readonly titled: boolean;
  /** Words with capitals; of a name of the gazetteer all words. */
  readonly words: number;
  /** Common words, which are translated; the others are strong. */
  readonly generic: number;
  readonly strong: number;
  /** Given names. */
  readonly given: number;
  readonly acronyms: number;
  /** Words that a dictionary has, and strong words that it has not. */
  readonly listed: number;
  readonly unlisted: number;
}

/** How a text is cut into mentions, and which of them are wanted. */
export interface Cut {
  /** Tells of words `from` to `to` (exclusive) whether they need not be looked at. */
  readonly isSettled?: (from: number, to: number) => boolean;
  /** Tells of words `from` to `to` (exclusive), a run of capitals, where its first name ends (exclusive). */
  readonly endsAt?: (from: number, to: number) => number;
}

/** All mentions of a text that are not settled, in order; none inside an address of the internet or where a program reads. */
export function mentionsOf(side: Side, { isSettled, endsAt }: Cut = {}): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < side.hits.length; index++) {
    const { from, to } = side.hits[index]!;
    if (!isSettled?.(from, to) && !isNameless(side, from, to)) mentions.push(mentionOfHit(side, index));
  }
  for (let index = 0; index < side.runs.length; index++) {
    const run = side.runs[index]!;
    for (let from = run.from; from < run.to; ) {
      let to = from + 1;
      if (side.hitOf[from]! < 0) {
        while (to < run.to && side.hitOf[to]! < 0) to++;
        if (endsAt && to - from > 2) to = endsAt(from, to);
        const isAsked = !isSettled?.(from, to) && !isNameless(side, from, to);
        const mention = isAsked ? mentionOfRun(side, from, to) : undefined;
        if (mention) mentions.push(mention);
      }
      from = to;
    }
  }
  for (let index = 1; index < mentions.length; index++)
    if (mentions[index - 1]!.from > mentions[index]!.from) return mentions.sort((a, b) => a.from - b.from);
  return mentions;
}

const isNameless = ({ nameless }: Side, from: number, to: number): boolean =>
  nameless.length > 0 && nameless.some((one) => one.from < to && from < one.to);

function mentionOfHit(side: Side, index: number): Mention {
  const { from, to } = side.hits[index]!;
  return count(side, from, to, { hit: index, titled: false });
}

function mentionOfRun(side: Side, start: number, to: number): Mention | undefined {
  let from = start;
  let titled = from > 0 && side.end[from - 1]! + 2 >= side.start[from]! && side.form(from - 1).is(Role.title);
  while (from < to && side.form(from).is(Role.title)) {
    titled = true;
    from++;
  }
  const office = officeIn(side, from, to);
  if (office > 0) {
    titled = true;
    from += office;
  }
  // The first word of a sentence before an acronym, or before a word that no dictionary has, is a word.
  if (to - from === 2 && side.has(from, Mark.first) && (side.form(from + 1).upper || isWordBeforeNew(side, from)))
    from++;
  if (from === to || (to - from === 1 && isCurrency(side, from))) return undefined;
  const mention = count(side, from, to, { hit: -1, titled });
  return mention.words > 0 ? mention : undefined;
}

/** An office has hardly more words. */
const OFFICE = 3;

/**
 * How many words of a run are an office, in words that a dictionary has and that name no body: before a given name and a surname ("Registrar Anna
 * Weber"), or with a title at the end where a given name follows ("Associate Professor").
 */
function officeIn(side: Side, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < OFFICE && isOffice(side, at)) at++;
  if (at === from) return 0;
  if (at < to && side.form(at).is(Role.title)) at++;
  if (at === to)
    return at < side.count && side.adjoins(at) && isGiven(side, at) && side.form(at - 1).is(Role.title) ? at - from : 0;
  return to - at > 1 && isGiven(side, at) ? at - from : 0;
}

function isOffice(side: Side, at: number): boolean {
  const form = side.form(at);
  return form.inDictionary === true && !form.generic && form.given.length === 0 && side.has(at, Mark.capital);
}

const isGiven = (side: Side, at: number): boolean => side.has(at, Mark.capital) && side.form(at).given.length > 0;

/** A currency by its code, or millions of it (MUSD): figures compare it. */
function isCurrency(side: Side, at: number): boolean {
  const code = side.text.slice(side.start[at], side.stop[at]);
  return CURRENCY_CODES.has(code) || (code.length === 4 && /^[BKM]/.test(code) && CURRENCY_CODES.has(code.slice(1)));
}

/** A word that is no given name stands before one that no dictionary has. */
function isWordBeforeNew(side: Side, at: number): boolean {
  const form = side.form(at);
  if (!form.inDictionary || form.given.length > 0 || side.has(at + 1, Mark.joined)) return false;
  return side.form(at + 1).inDictionary === false;
}

function count(side: Side, from: number, to: number, { hit, titled }: Pick<Mention, 'hit' | 'titled'>): Mention {
  let words = 0;
  let generic = 0;
  let strong = 0;
  let given = 0;
  let acronyms = 0;
  let listed = 0;
  let unlisted = 0;
  for (let at = from; at < to; at++) {
    if (hit < 0 && !side.has(at, Mark.capital)) continue;
    const form = side.form(at);
    if (form.is(Role.numeral)) continue;
    words++;
    const bears = form.given.length > 0 && !(form.inDictionary && side.has(at, Mark.first));
    if (bears) given++;
    if (form.upper) acronyms++;
    if (form.inDictionary) listed++;
    if (form.generic && !bears && !(titled && form.is(Role.capitalised))) generic++;
    else {
      strong++;
      if (form.inDictionary === false && !form.upper) unlisted++;
    }
  }
  const entry = hit >= 0 ? side.hits[hit]!.entries[0] : undefined;
  const kind = entry
    ? entry.kind
    : acronyms > 0 && strong === acronyms
      ? 'acronym'
      : generic > 0 && given === 0
        ? 'organisation'
        : given > 0 || titled || strong > 1
          ? 'person'
          : 'name';
  return {
    from,
    to,
    hit,
    concept: entry?.concept,
    kind,
    titled,
    words,
    generic,
    strong,
    given,
    acronyms,
    listed,
    unlisted,
  };
}
