import { likeness } from '../link/likeness.js';
import { DOUBT } from '../link/worth.js';
import type { Side } from '../mention/side.js';
import { isInTitle, isQuote } from '../mention/title.js';
import { Mark } from '../read/words.js';
import type { Evidence } from './evidence.js';

/** Whether two names that do not confirm each other surely differ: one is sure, the other perhaps, and nothing ties them. */
export function differ(lack: Evidence, surplus: Evidence, source: Side, target: Side): boolean {
  if (lack.copied && surplus.copied) return true;
  // One of both is surely a name, or both are lands.
  if (lack.strength < 2 && surplus.strength < 2 && !(isLand(lack) && isLand(surplus))) return false;
  if (lack.strength + surplus.strength < 2) return false;
  if (lack.strength === 0 && lack.translatable && !surplus.concept) return false;
  if (surplus.strength === 0 && surplus.translatable && !lack.concept) return false;
  // What stands in quotes is a title, which may be translated freely, but by words, not by a person or another name.
  if (isTitle(lack, source) && surplus.kind !== 'person' && isListed(surplus, target)) return false;
  if (isTitle(surplus, target) && lack.kind !== 'person' && isListed(lack, source)) return false;
  // A known name is known in both languages, in a title too.
  const known = lack.concept !== undefined || surplus.concept !== undefined;
  if (
    !known &&
    isQuoted(lack, source) &&
    isQuoted(surplus, target) &&
    (isSmall(lack, source) || isSmall(surplus, target))
  )
    return false;
  // An acronym is spelt out, or made anew from the words of the other language.
  if (lack.kind === 'acronym' || surplus.kind === 'acronym') {
    // Of two acronyms that nobody knows, one may translate the other, but not where it is left in another script.
    if (lack.kind === surplus.kind) return target.form(surplus.from).cyrillic !== target.lookup.language.names.cyrillic;
    // Events have no acronyms.
    if (isEvent(lack) || isEvent(surplus)) return true;
    if (lack.repeated || (lack.kind === 'acronym' ? lack : surplus).strength < 2) return false;
    return lack.kind === 'acronym'
      ? !mayAbbreviate(lack, source, surplus, target)
      : !mayAbbreviate(surplus, target, lack, source);
  }
  // One may translate the other, or what is left of it: "Neftchilar Avenue", «проспект Нефтяников».
  if (lack.partly && lack.kind === 'organisation' && isListed(surplus, target)) return false;
  if (surplus.partly && surplus.kind === 'organisation' && isListed(lack, source)) return false;
  if (lack.strength === 0 && isListed(surplus, target)) return false;
  if (isListed(lack, source) && hasListed(surplus, target)) return false;
  if (isListed(surplus, target) && hasListed(lack, source)) return false;
  return tieOf(lack, source, surplus, target) <= DOUBT && !isShortKin(lack, source, surplus, target);
}

/** Whether a name begins a stretch in quotes and may be translated. */
const isTitle = (name: Evidence, side: Side): boolean => name.translatable && isQuoted(name, side);

const isQuoted = ({ from }: Evidence, side: Side): boolean =>
  isQuote(side, side.start[from]! - 1) || isInTitle(side, from);

const isEvent = ({ concept }: Evidence): boolean => concept?.startsWith('event:') === true;

/** Whether dictionaries have all words of a name, given names or not. */
function isSmall({ from, to }: Evidence, side: Side): boolean {
  for (let at = from; at < to; at++) if (!side.form(at).inDictionary) return false;
  return true;
}

/** Whether a name is made of words that are written small elsewhere. */
function isListed({ from, to, concept }: Evidence, side: Side): boolean {
  if (concept) return false;
  for (let at = from; at < to; at++) {
    const form = side.form(at);
    if (side.has(at, Mark.capital) && !form.generic && (form.given.length > 0 || form.inDictionary !== true))
      return false;
  }
  return true;
}

/** Whether some word of a name is written small elsewhere, and its translations are not known; none has to be transcribed. */
function hasListed({ from, to, concept }: Evidence, side: Side): boolean {
  if (concept) return false;
  let listed = false;
  for (let at = from; at < to; at++) {
    const form = side.form(at);
    if (!side.has(at, Mark.capital) || form.given.length > 0 || form.words.length > 0) continue;
    if (form.inDictionary === false) return false;
    if (form.inDictionary) listed = true;
  }
  return listed;
}

/** The best resemblance of a word of one name to a word of the other. */
function tieOf(lack: Evidence, source: Side, surplus: Evidence, target: Side): number {
  let best = -1;
  for (let at = lack.from; at < lack.to; at++) {
    if (!source.has(at, Mark.capital)) continue;
    for (let place = surplus.from; place < surplus.to; place++) {
      if (!target.has(place, Mark.capital)) continue;
      const value = likeness(source, source.record(at), target, target.record(place), 0);
      if (value > best) best = value;
    }
  }
  return best;
}

/**
 * Two short names that begin alike: letters that fall silent leave little to compare (Bough, Баф). Words of longer names must
 * have the same consonants too, but for one (Byeong, Бён).
 */
export function isShortKin(lack: Evidence, source: Side, surplus: Evidence, target: Side): boolean {
  if (lack.concept || surplus.concept) return false;
  const lone = lack.to - lack.from === 1 && surplus.to - surplus.from === 1;
  for (let at = lack.from; at < lack.to; at++) {
    const a = source.form(at);
    for (let place = surplus.from; place < surplus.to; place++) {
      const b = target.form(place);
      if (Math.min(a.least, b.least) > 4 || Math.max(a.least, b.least) > 6 || a.sounds()[0] !== b.sounds()[0]) continue;
      const apart = a.core ^ b.core;
      if (lone || ((apart & (apart - 1)) === 0 && (a.core & b.core) !== 0)) return true;
    }
  }
  return false;
}

/** Places and peoples take each other's place. */
const isLand = ({ kind, concept }: Evidence): boolean =>
  concept !== undefined && (kind === 'place' || kind === 'demonym') && !concept.startsWith('region:');

/** Whether an acronym may stand for a name: they begin alike, or it has the first sound of an institution's. */
export function mayAbbreviate(acronym: Evidence, side: Side, name: Evidence, other: Side): boolean {
  const first = other.form(name.from).sounds()[0];
  const sounds = side.form(acronym.from).sounds();
  return first !== undefined && (name.translatable ? sounds.includes(first) : sounds[0] === first);
}
