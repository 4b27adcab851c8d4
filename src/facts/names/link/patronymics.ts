import type { Side } from '../mention/side.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { Linked } from './linked.js';
import { resemblance } from './resemblance.js';
import { ACCEPT, SURE } from './worth.js';

/** The words of a name are hardly more. */
const NAME = 4;

/**
 * Links patronymics that languages make otherwise ("Heydər oğlu", «Гейдарович»), and takes those for rendered that the other language
 * leaves out: first name and surname are there, and nothing stands in their place.
 */
export function linkPatronymics(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (of.at[at]! >= 0) continue;
    // Most words that nothing renders stand alone.
    findBesides(a, at, of);
    const place = beside < 0 ? -1 : of.at[beside]!;
    if (place < 0) continue;
    const father = fatherOf(a, at);
    if (father === undefined) continue;
    const rival = looseBeside(b, place, to);
    if (rival < 0) {
      // Of two words one may be a surname: «Роман Абрамович».
      if (another < 0) continue;
      of.at[at] = place;
      of.worth[at] = of.worth[beside]!;
      continue;
    }
    const other = fatherOf(b, rival);
    if (other === undefined) continue;
    const [own, its] = [a.lookup.formOf(father), b.lookup.formOf(other)];
    const worth = own.given.some((name) => its.given.includes(name)) ? 1 : resemblance(own, its, ACCEPT);
    if (worth < ACCEPT) continue;
    of.at[at] = rival;
    to.at[rival] = at;
    of.worth[at] = Math.max(worth, SURE);
    to.worth[rival] = Math.max(worth, SURE);
  }
}

/** The father's name that a word says, where it is a patronymic. */
function fatherOf(side: Side, at: number): string | undefined {
  const { filiations, inflection } = side.lookup.language.names;
  const { fold } = side.form(at);
  if (at + 1 < side.count && side.adjoins(at + 1) && filiations?.has(side.form(at + 1).fold)) return fold;
  return inflection.patronymic?.(fold);
}

// Found for many words, and none for most: not worth an array.
let beside = -1;
let another = -1;

/** Finds `beside` and `another`, words of the same name that are rendered, the nearest before a word first; -1 for none. */
function findBesides(side: Side, at: number, of: Linked): void {
  beside = -1;
  another = -1;
  for (let before = at - 1; before >= Math.max(0, at - NAME) && another < 0; before--) {
    if (!side.adjoins(before + 1) || !isPart(side, before)) break;
    noteBeside(before, of);
  }
  for (let after = at + 1; after < Math.min(side.count, at + NAME) && another < 0; after++) {
    if (!side.adjoins(after) || !isPart(side, after)) break;
    noteBeside(after, of);
  }
}

function noteBeside(at: number, of: Linked): void {
  if (of.at[at]! < 0) return;
  if (beside < 0) beside = at;
  else another = at;
}

/** A word with a capital about a place that renders nothing, and is no title, or -1. */
function looseBeside(side: Side, place: number, to: Linked): number {
  if (!side.has(place, Mark.capital)) return -1;
  let from = place;
  while (from > 0 && place - from < NAME && side.adjoins(from) && isPart(side, from - 1)) from--;
  for (let at = from; at < side.count && at < from + 2 * NAME; at++) {
    if (at > from && !side.adjoins(at)) break;
    if (!isPart(side, at)) break;
    if (to.at[at]! < 0 && side.has(at, Mark.capital) && !side.is(at, Role.numeral) && !side.is(at, Role.title))
      return at;
  }
  return -1;
}

const isPart = (side: Side, at: number): boolean =>
  side.has(at, Mark.capital) || (side.mayBeParticle(at) && side.is(at, Role.particle));
