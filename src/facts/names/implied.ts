import { mayAbbreviate } from './differ.js';
import type { Evidence } from './evidence.js';
import { Role } from './form.js';
import type { Side } from './side.js';
import { Mark } from './words.js';

/**
 * Whether a name that has neither a counterpart nor a rival may yet be in the target: as a pronoun, in an acronym, or as a thing
 * that goes without saying.
 */
export function mayBeImplied(lack: Evidence, source: Side, target: Side, spare: readonly Evidence[]): boolean {
  return (
    lack.strength < 2 ||
    // Persons become pronouns, and a people a place, an adjective or nothing.
    (lack.kind === 'demonym' && !lack.concept?.startsWith('event:')) ||
    isGloss(source, lack) ||
    // Half of an institution's name is enough.
    (lack.kind === 'organisation' && !lack.concept && !lack.unmet) ||
    ((lack.kind === 'person' || lack.kind === 'name') && isSaidByPronoun(lack, source, target)) ||
    // Whose money it is goes without saying.
    (lack.kind === 'place' && (isMoney(source, lack.from - 1) || isMoney(source, lack.to))) ||
    spare.some((one) => one.kind === 'acronym' && mayAbbreviate(one, target, lack, source))
  );
}

/**
 * Whether a name that only one side has is surely too much there: an event, or a person by full name where the other side
 * has no more pronouns. Translators add a country or a surname where it is clear from the text.
 */
export function isSurely({ kind, concept, from, to, unmet }: Evidence, side: Side, other: Side): boolean {
  if (concept) return concept.startsWith('event:');
  if (kind !== 'person' || !unmet || to - from < 2 || pronouns(other) > pronouns(side)) return false;
  let strong = 0;
  for (let at = from; at < to; at++) {
    const form = side.form(at);
    if (side.has(at, Mark.capital) && !form.generic && form.inDictionary !== true) strong++;
  }
  return strong > 1;
}

/** Whether a name explains the one before in brackets, or is explained so: one of both is enough. */
function isGloss(side: Side, { from, to }: Evidence): boolean {
  const { text } = side;
  const start = side.start[from]!;
  const end = side.end[to - 1]!;
  return (text[start - 1] === '(' && text[end] === ')') || (text[end] === ' ' && text[end + 1] === '(');
}

function isMoney(side: Side, at: number): boolean {
  return at >= 0 && at < side.count && side.lookup.language.names.money.test(side.form(at).fold);
}

/** How far from a name's place its pronoun may stand, as a part of the text. */
const NEAR = 0.3;

/** Whether the target has more pronouns, and one of them stands about where the name should. */
function isSaidByPronoun({ from }: Evidence, source: Side, target: Side): boolean {
  if (pronouns(target) <= pronouns(source)) return false;
  const place = source.start[from]! / source.text.length;
  for (let at = 0; at < target.count; at++)
    if (target.form(at).is(Role.pronoun) && Math.abs(target.start[at]! / target.text.length - place) < NEAR) return true;
  return false;
}

function pronouns(side: Side): number {
  let count = 0;
  for (let at = 0; at < side.count; at++) if (side.form(at).is(Role.pronoun)) count++;
  return count;
}
