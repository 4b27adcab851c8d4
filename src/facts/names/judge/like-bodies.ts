import { likeness } from '../link/likeness.js';
import type { Linked } from '../link/linked.js';
import type { Run } from '../mention/runs.js';
import type { Side } from '../mention/side.js';
import { type Form, Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { type BodyPhrase, bodyPhrasesIn } from './body-phrases.js';
import { FIELDS, IDLE, isOwn, isSpecial, KINDS, kinOf } from './body-words.js';
import type { View } from './view.js';

/** Words that name a body, and those in the other text that name another of its kind. */
export interface LikeBodies {
  readonly own: Run;
  readonly other: Run;
}

/** From here on a word may yet be a rendering of the other. */
const ALIKE = 0.1;

/** So many sounds at the beginning. */
const BEGIN = 3;

/** So many letters in a row of two words that one may be the other. */
const SHARED = 5;

/** A word at the end of another has more letters than an ending. */
const SHORTEST_END = 5;

/** A text, the other one, and which words of that stand for its own. */
interface Half {
  readonly here: Side;
  readonly there: Side;
  readonly links: ArrayLike<number>;
}

/**
 * Bodies of one kind that are others: each has a word that says which it is, and nothing in the other text stands for it, by its
 * letters, its meaning or its sound (the World Customs Organization, "Ümumdünya Ticarət Təşkilatı"). A faithful translation has such
 * a word on one side as often as not, and hardly ever on both.
 */
export function likeBodies({ here, there, of, to, aligned }: View): readonly LikeBodies[] {
  // What has capitals is found at once, and most texts have nothing there that is left over.
  const isBack = here.lookup.language.names.smallWords !== undefined;
  const [a, b] = isBack ? [there, here] : [here, there];
  const [loose, looseThere] = isBack ? [to, of] : [of, to];
  const bodies = bodyPhrasesIn(a);
  const isCapital = b.lookup.language.names.smallWords === undefined;
  if (bodies.length === 0 || !(isCapital || bodies.some((one) => isLoose(one, loose)))) return [];
  const others = bodyPhrasesIn(b);
  if (!bodies.some((one) => isLoose(one, loose)) && !others.some((one) => isLoose(one, looseThere))) return [];
  const half = { here: a, there: b, links: aligned.words(a).at };
  const back = { here: b, there: a, links: aligned.words(b).at };
  const found: LikeBodies[] = [];
  for (const own of bodies) {
    const other = partnerOf(own, others, half);
    if (!other) continue;
    const mine = telling(own, other, half);
    const its = telling(other, own, back);
    const areOthers =
      mine.words.length > 0 && its.words.length > 0
        ? mine.known + its.known > 0 &&
          !isOneInOtherWords(mine, a, its, b) &&
          !isParted(a, mine.words, b, other, back.links) &&
          !isParted(b, its.words, a, own, half.links) &&
          !mayRenderEach(a, mine.words, b, its.words)
        : saysMore(mine, own, other, half) || saysMore(its, other, own, back);
    if (areOthers) found.push(isBack ? { own: other, other: own } : { own, other });
  }
  return found;
}

const isLoose = ({ words }: BodyPhrase, links: Linked): boolean => words.some((at) => links.at[at]! < 0);

/** The body of the other text in whose place one stands: the one whose kind is linked with its kind, or the first of this kind or a like one. */
function partnerOf(
  own: BodyPhrase,
  others: readonly BodyPhrase[],
  { here, there, links }: Half,
): BodyPhrase | undefined {
  const { words } = here.form(own.kind);
  const ofKind = (kinds: readonly number[]): BodyPhrase | undefined =>
    others.find(({ kind }) => there.form(kind).words.some((word) => kinds.includes(word)));
  return others.find(({ kind }) => links[own.kind] === kind) ?? ofKind(words) ?? ofKind(kinOf(words));
}

/**
 * Whether a body says one thing more in which its kind deals, which the other text does not say anywhere, than the one that else is
 * the same and says nothing else of the kind: a State Medical University.
 */
function saysMore(telling: Telling, own: BodyPhrase, other: BodyPhrase, { here, there, links }: Half): boolean {
  const at = telling.words.length === 1 ? telling.words[0]! : -1;
  if (at < 0 || links[own.kind] !== other.kind) return false;
  const { words } = here.form(at);
  if (!words.some(isSpecial) || there.gathered.hasWord(words)) return false;
  // What both deal in may be said in more words; atomic energy is a kind of energy.
  const line = words.flatMap((word) => FIELDS.get(word) ?? []);
  const isKindOf = (one: number): boolean => one !== at && here.form(one).words.some((word) => line.includes(word));
  if (telling.shared > 0 && !own.words.some(isKindOf)) return false;
  return own.words.some((one) => one !== at && other.from <= links[one]! && links[one]! < other.to);
}

/** The words of a body that say which it is and that nothing stands for. */
interface Telling {
  readonly words: readonly number[];
  /** Of how many it is known how they would be rendered: by a meaning that both languages have, or as they sound. */
  readonly known: number;
  /** How many others mean the same in both, and are a body's own. */
  readonly shared: number;
}

function telling({ words }: BodyPhrase, other: Run, half: Half): Telling {
  const found: number[] = [];
  let known = 0;
  let shared = 0;
  for (const at of words) {
    const place = half.here.form(at).clipped ? -1 : half.links[at]!;
    if (other.from <= place && place < other.to) {
      if (dealInOne(at, place, half)) shared++;
      continue;
    }
    if (!says(at, half.here)) continue;
    // What something else stands for may be said once more here.
    if ((place >= 0 || isMeant(at, half)) && !isSaidMore(at, half)) continue;
    found.push(at);
    const form = half.here.form(at);
    if (form.words.length > 0 || form.inDictionary === false) known++;
  }
  return { words: found, known, shared };
}

/** Whether words of both texts mean one thing that a body deals in. */
function dealInOne(at: number, place: number, { here, there }: Half): boolean {
  const { words } = there.form(place);
  return here.form(at).words.some((word) => words.includes(word) && isOwn(word));
}

/** Whether both deal in one thing by some word: what else they have is another word for the same, unless it is a name. */
const isOneInOtherWords = (mine: Telling, a: Side, its: Telling, b: Side): boolean =>
  mine.shared + its.shared > 0 && !mine.words.some((at) => isProper(at, a)) && !its.words.some((at) => isProper(at, b));

/** Whether a word is somebody's or some place's name. */
const isProper = (at: number, side: Side): boolean =>
  side.hits[side.hitOf[at]!]?.entries[0]?.kind === 'place' || side.form(at).inDictionary === false;

/** Whether a word says which body it is. */
function says(at: number, here: Side): boolean {
  if (here.is(at, Trait.upper)) return false;
  const { words, common, clipped } = here.form(at);
  if (words.length === 0 && (!here.has(at, Mark.capital) || (common && here.has(at, Mark.first)))) return false;
  return clipped ? meaningsOf(at, here).length > 0 : !words.some((word) => KINDS.has(word) || IDLE.has(word));
}

/** What a word says of a body: its meanings, of a clipped one those that say no kind, and of a verbal noun those of its root. */
function meaningsOf(at: number, side: Side): readonly number[] {
  const form = side.form(at);
  if (form.clipped) return form.words.filter((word) => !KINDS.has(word) && !IDLE.has(word));
  const root =
    form.words.length > 0 ? undefined : side.lookup.language.names.inflection.verbalNoun?.exec(form.fold)?.[1];
  return root ? side.lookup.formOf(root).words : form.words;
}

/** Whether the other text says what a word means, or what is exchanged for it. */
function isMeant(at: number, { here, there: { gathered } }: Half): boolean {
  const words = meaningsOf(at, here);
  return gathered.hasWord(words) || words.some((word) => gathered.hasWord(FIELDS.get(word) ?? []));
}

/** Whether its text says what a word means more often than the other one does. */
function isSaidMore(at: number, { here, there }: Half): boolean {
  const words = meaningsOf(at, here);
  const meant = new Set([...words, ...words.flatMap((word) => FIELDS.get(word) ?? [])]);
  return timesOf(meant, here) > timesOf(meant, there);
}

function timesOf(meant: ReadonlySet<number>, side: Side): number {
  let times = 0;
  for (let at = 0; at < side.count; at++) if (side.wordsAt(at).some((word) => meant.has(word))) times++;
  return times;
}

const mayRenderEach = (a: Side, own: readonly number[], b: Side, others: readonly number[]): boolean =>
  own.some((at) =>
    others.some(
      (place) =>
        likeness(a, a.record(at), b, b.record(place), 0) > ALIKE ||
        beginAlike(a.form(at), b.form(place)) ||
        shareLetters(a.form(at), b.form(place)) ||
        (isOne(a, own) && isOne(b, others) && endAlike(a.form(at), b.form(place))),
    ),
  );

/** Words of several that languages share in part begin with the same sounds: Agrochemistry, "Aqrokimya". */
function beginAlike(one: Form, other: Form): boolean {
  const [own, its] = [one.sounds(), other.sounds()];
  return own.length > BEGIN && its.length > BEGIN && own.slice(0, BEGIN).every((sound, index) => sound === its[index]);
}

/** Foreign names keep letters in all that write them in Latin: Jagiellonian, "Yagellon". */
function shareLetters({ fold, words }: Form, other: Form): boolean {
  if (words.length + other.words.length > 0) return false;
  for (let at = 0; at + SHARED <= fold.length; at++) if (other.fold.includes(fold.slice(at, at + SHARED))) return true;
  return false;
}

/** Whether words are one, or parts of one that hyphens join. */
const isOne = (side: Side, words: readonly number[]): boolean =>
  words.every((at, index) => index === 0 || side.has(at, Mark.joined));

/** Whether one word is made of two, and the other body has two that nothing else stands for, of which one means its first: Seabed, «морское дно». */
function isParted(
  side: Side,
  words: readonly number[],
  there: Side,
  { words: others }: BodyPhrase,
  links: ArrayLike<number>,
): boolean {
  const loose = words.length === 1 ? others.filter((at) => links[at]! < 0) : [];
  if (loose.length < 2) return false;
  const { fold, lookup } = side.form(words[0]!);
  const isWord = (part: string): boolean => lookup.language.names.isWord?.(part) === true;
  for (let at = BEGIN; at + BEGIN <= fold.length; at++) {
    const meant = isWord(fold.slice(0, at)) && isWord(fold.slice(at)) ? lookup.look(fold.slice(0, at)).words : [];
    if (meant.length > 0 && loose.some((place) => there.form(place).words.some((word) => meant.includes(word))))
      return true;
  }
  return false;
}

/** Or end with a word of one meaning: Petrochemical, «нефтехимический», "Neft-Kimya". */
const endAlike = (one: Form, other: Form): boolean => {
  const own = meaningsInside(one);
  return own.size > 0 && [...meaningsInside(other)].some((word) => own.has(word));
};

/** What a word means, or what it ends with, as far as that is a word. */
function meaningsInside({ fold, words, lookup }: Form): ReadonlySet<number> {
  const found = new Set(words);
  for (let at = BEGIN; at + SHORTEST_END <= fold.length; at++)
    for (const word of lookup.look(fold.slice(at)).words) found.add(word);
  return found;
}
