import type { FactKind } from '../../model/index.js';
import { CharClass, capitals, charClass } from '../../text/chars.js';
import { addressesOf } from './addresses.js';
import { Role } from './form.js';
import type { Side } from './side.js';
import { Mark } from './words.js';

/** A name in a text: words `from` to `to` (exclusive). */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: FactKind;
  /** How surely it is a name that the other side must have: 2 surely, 1 perhaps, 0 hardly. */
  readonly strength: 0 | 1 | 2;
  readonly concept: string | undefined;
  /** Written in capitals. */
  readonly upper: boolean;
  /** A name that may be translated word by word. */
  readonly translatable: boolean;
  /** An address, which is copied and never rendered otherwise. */
  readonly copied?: boolean;
}

/** All names of a text, in order. */
export function namesOf(side: Side): Name[] {
  const addresses = addressesOf(side);
  if (addresses.length === 0) return namesIn(side);
  const names = namesIn(side).filter(({ from, to }) => !addresses.some((one) => one.from < to && from < one.to));
  return [...names, ...addresses].sort((a, b) => a.from - b.from);
}

function namesIn(side: Side): Name[] {
  const names = side.hits.map((_, index) => nameOfHit(side, index));
  for (const run of side.runs) {
    for (let from = run.from; from < run.to; ) {
      let to = from + 1;
      if (side.hitOf[from]! < 0) {
        while (to < run.to && side.hitOf[to]! < 0) to++;
        const name = nameOfRun(side, from, to);
        if (name) names.push(name);
      }
      from = to;
    }
  }
  for (let index = 1; index < names.length; index++)
    if (names[index - 1]!.from > names[index]!.from) return names.sort((a, b) => a.from - b.from);
  return names;
}

function nameOfHit(side: Side, index: number): Name {
  const { from, to, entries } = side.hits[index]!;
  const first = entries[0]!;
  // "Gəncədə" begins with "gənc", but is the longer Gəncə.
  const common =
    to - from === 1 && side.has(from, Mark.first) && side.form(from).commonLength >= first.words[0]!.stem.length;
  // Events are names however they are written: «чемпионат мира».
  const asIs =
    (side.has(from, Mark.capital) && !(first.people && first.small && side.has(from, Mark.first))) ||
    first.endsWithCapital ||
    (first.small && first.concept.startsWith('event:'));
  const strength = common ? 0 : asIs || first.sure === 0 ? first.sure : 1;
  return {
    from,
    to,
    kind: first.kind,
    strength,
    concept: first.concept,
    upper: side.form(from).upper,
    translatable: false,
  };
}

function nameOfRun(side: Side, from: number, to: number): Name | undefined {
  const { commonShape, surnamesAreWords } = side.lookup.language.names;
  let titled = from > 0 && side.end[from - 1]! + 2 >= side.start[from]! && side.form(from - 1).is(Role.title);
  let start = from;
  while (start < to && side.form(start).is(Role.title)) {
    titled = true;
    start++;
  }
  // The first word of a sentence before an acronym is a word.
  if (to - start === 2 && side.has(start, Mark.first) && side.form(start + 1).upper) start++;
  // So is one before a word that no dictionary has.
  else if (to - start === 2 && side.has(start, Mark.first) && side.form(start).inDictionary && isNew(side, start))
    start++;
  if (start === to) return undefined;
  const setOff = to - start === 1 && isSetOff(side, start);
  let generic = 0;
  let strong = 0;
  let given = 0;
  let upper = 0;
  let listed = 0;
  let unlisted = 0;
  for (let at = start; at < to; at++) {
    if (!side.has(at, Mark.capital)) continue;
    const form = side.form(at);
    if (form.is(Role.numeral)) continue;
    const bears = form.given.length > 0 && !(form.inDictionary && side.has(at, Mark.first));
    if (bears) given++;
    if (form.upper) upper++;
    if (form.inDictionary) listed++;
    if (form.generic && !bears && !(titled && form.is(Role.capitalised)) && !setOff) generic++;
    else {
      strong++;
      if (form.inDictionary === false && !form.upper) unlisted++;
    }
  }
  if (strong + generic === 0) return undefined;
  const word = side.form(start);
  const first = side.has(start, Mark.first);
  const closes = isQuote(side, side.end[start]!);
  const spoken = side.has(start, Mark.quoted) && !closes;
  // One word in quotes of its own has its capital for itself.
  const alone = closes && isQuote(side, side.start[start]! - 1);
  const lone = to - start === 1 && ((first && !alone) || spoken) && !word.upper && given === 0 && !titled;
  const kind: FactKind =
    upper > 0 && strong === upper
      ? 'acronym'
      : generic > 0 && given === 0
        ? 'organisation'
        : given > 0 || titled || strong > 1
          ? 'person'
          : 'name';
  const translatable = given === 0 && unlisted === 0 && (generic > 0 || (listed === strong && strong > 1));
  const known = word.inDictionary;
  if (lone && known !== false && commonShape.test(word.fold)) return undefined;
  let strength: Name['strength'] = translatable ? 1 : 2;
  if (lone && known && isSubject(side, start)) strength = 2;
  else if (
    (side.shouted && given === 0 && (unlisted === 0 || generic > 0)) ||
    (lone && (known || commonShape.test(word.fold)))
  )
    strength = 0;
  // One letter again and again is a sound.
  else if (lone && /^(.)\1+$/.test(word.fold)) strength = 0;
  // A word that no list has and that says where is a place, in a sentence.
  else if (
    lone &&
    known === undefined &&
    (side.label || !side.lookup.language.names.inflection.locative?.test(word.fold))
  )
    strength = 1;
  // Adjectives and abstract nouns begin titles that are translated, plurals do in a longer one; alone they are teams (Rangers).
  else if (
    to - start === 1 &&
    known &&
    given === 0 &&
    !titled &&
    !setOff &&
    (!surnamesAreWords ||
      ((commonShape.test(word.fold) || /s$/.test(word.fold)) && (side.label || isPart(side, start))))
  )
    strength = 1;
  // Acronyms of a kind of people or things have a plural: they are words.
  else if (
    word.upper &&
    upper === strong &&
    word.fold.endsWith('s') &&
    capitals[side.text.charCodeAt(side.end[start]! - 1)] !== 1
  )
    strength = 1;
  return { from: start, to, kind, strength, concept: undefined, upper: upper > 0, translatable };
}

/** A word that is no given name stands before one that no dictionary has. */
function isNew(side: Side, at: number): boolean {
  return side.form(at).given.length === 0 && side.form(at + 1).inDictionary === false && !side.has(at + 1, Mark.joined);
}

const isQuote = (side: Side, at: number): boolean => charClass[side.text.charCodeAt(at)] === CharClass.quote;

/** Whether a word at the start of a sentence that stands without an article must be a name: "Ford said", "Bond's daughter". */
function isSubject(side: Side, at: number): boolean {
  const { predicates, adverbs } = side.lookup.language.names;
  const form = side.form(at);
  if (!predicates || side.label || form.generic || form.fold.endsWith('s')) return false;
  if (side.has(at, Mark.inflected)) return true;
  let next = at + 1;
  if (next < side.count && side.adjoins(next) && adverbs?.has(side.form(next).fold)) next++;
  return next < side.count && side.adjoins(next) && predicates.has(side.form(next).fold);
}

/** Whether a small word (Azerbaijani "kim", Russian «ли») has a capital inside a sentence for no other reason than being a name. */
function isSetOff(side: Side, at: number): boolean {
  const form = side.form(at);
  const { surnamesAreWords } = side.lookup.language.names;
  return (
    !surnamesAreWords &&
    !side.shouted &&
    form.common &&
    form.words.length === 0 &&
    !form.is(Role.capitalised) &&
    (side.marks[at]! & (Mark.first | Mark.quoted)) === 0 &&
    !isPart(side, at)
  );
}

/** Whether a word with a capital is part of a longer title: "Chariots of Fire", "AI Superpowers". */
function isPart(side: Side, at: number): boolean {
  if (at > 0 && side.adjoins(at) && side.has(at - 1, Mark.capital) && !side.has(at - 1, Mark.first)) return true;
  const { links } = side.lookup.language.names;
  let next = at + 1;
  while (next < side.count && side.adjoins(next) && links.has(side.form(next).fold)) next++;
  return next < side.count && side.adjoins(next) && side.has(next, Mark.capital);
}
