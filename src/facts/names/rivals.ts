import type { Certainty, MismatchType } from '../../model/index.js';
import type { Evidence } from './evidence.js';
import { Role } from './form.js';
import { DOUBT } from './meet.js';
import { misspelling } from './misspelling.js';
import type { Side } from './side.js';

/** What is wrong with one name. */
export interface Verdict {
  readonly type: MismatchType;
  readonly certainty: Certainty;
  readonly lack?: Evidence;
  readonly surplus?: Evidence;
  readonly expected: readonly string[];
}

/**
 * Weighs the unconfirmed names of both sides against each other: the nearest in place is taken for the rendering. What is weak on
 * both sides, or has no counterpart and is weak, says nothing and is left out, unless it may be a translated institution.
 */
export function rivalry(
  source: Side,
  target: Side,
  lacking: readonly Evidence[],
  spare: readonly Evidence[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  const taken = new Set<Evidence>();
  for (const lack of lacking) {
    if (lack.slip === undefined) continue;
    const at = lack.slip;
    const surplus: Evidence = {
      ...lack,
      from: at,
      to: at + 1,
      strength: 2,
      translatable: false,
      near: 1,
      slip: undefined,
    };
    for (const one of spare) if (one.from <= at && at < one.to) taken.add(one);
    verdicts.push({ type: 'misspelt', certainty: 'probable', lack, surplus, expected: [] });
  }
  // The surest choose first.
  for (const lack of [...lacking].sort((a, b) => b.strength - a.strength || a.from - b.from)) {
    if (lack.slip !== undefined || lack.strength === 0 || lack.repeated) continue;
    const rival = rivalOf(lack, source, target, spare, taken);
    if (rival) taken.add(rival);
    const institution = lack.translatable && lack.to - lack.from > 1;
    if (lack.strength < 2 && !institution && (!rival || rival.strength + lack.strength < 3)) continue;
    verdicts.push(rival ? against(lack, rival, source, target) : alone(lack, source, target, spare));
  }
  for (const surplus of spare) {
    if (taken.has(surplus) || surplus.strength < 2 || surplus.repeated) continue;
    const lack = repeatedBy(surplus, source, target, lacking);
    if (lack) {
      verdicts.push({
        type: 'different',
        certainty: surplus.near > DOUBT ? 'weak' : 'probable',
        lack,
        surplus,
        expected: expectedOf(lack, target),
      });
      continue;
    }
    verdicts.push({ type: 'extra', certainty: 'weak', surplus, expected: [] });
  }
  return verdicts;
}

/** The name that stands more often in the source, nearest to a name that only the target has. */
function repeatedBy(surplus: Evidence, source: Side, target: Side, lacking: readonly Evidence[]): Evidence | undefined {
  let best: Evidence | undefined;
  let distance = 0.25;
  for (const lack of lacking) {
    const gap = Math.abs(place(source, lack) - place(target, surplus));
    if (lack.repeated && gap < distance) [best, distance] = [lack, gap];
  }
  return best;
}

function rivalOf(
  lack: Evidence,
  source: Side,
  target: Side,
  spare: readonly Evidence[],
  taken: ReadonlySet<Evidence>,
): Evidence | undefined {
  let best: Evidence | undefined;
  let distance = 2;
  for (const surplus of spare) {
    if (taken.has(surplus) || surplus.repeated) continue;
    // A weak word is seldom the rendering of a sure name.
    const unequal = 0.25 * Math.max(0, lack.strength - surplus.strength);
    const gap = Math.abs(place(source, lack) - place(target, surplus)) + unequal;
    if (gap < distance) [best, distance] = [surplus, gap];
  }
  return best;
}

function against(lack: Evidence, surplus: Evidence, source: Side, target: Side): Verdict {
  const expected = expectedOf(lack, target);
  if (misspelling(source, lack, target, surplus, expected)) {
    return { type: 'misspelt', certainty: 'certain', lack, surplus, expected };
  }
  const certainty = differ(lack, surplus, source, target) ? 'probable' : 'weak';
  return { type: 'different', certainty, lack, surplus, expected };
}

/** Whether two names that do not confirm each other surely differ. */
function differ(lack: Evidence, surplus: Evidence, source: Side, target: Side): boolean {
  if (lack.near > DOUBT || surplus.near > DOUBT) return false;
  // Two entries of the gazetteer that are not one.
  if (lack.concept && surplus.concept)
    return (
      lack.strength + surplus.strength > 2 && (lack.strength + surplus.strength > 3 || isLand(lack) === isLand(surplus))
    );
  // An acronym is spelt out, or made anew from the words of the other language.
  if (lack.kind === 'acronym') {
    return surplus.strength === 2 && surplus.kind !== 'acronym' && !mayAbbreviate(lack, source, surplus, target);
  }
  if (surplus.kind === 'acronym') return lack.strength === 2 && !mayAbbreviate(surplus, target, lack, source);
  // One entry whose forms in the target language are known.
  if (lack.concept && lack.kind !== 'organisation') return lack.strength === 2;
  if (surplus.concept && surplus.strength < 2 && lack.kind === 'person') return false;
  return (
    lack.strength + surplus.strength > 2 &&
    !lack.translatable &&
    !surplus.translatable &&
    !shortKin(lack, source, surplus, target)
  );
}

/** Two short names that begin alike: letters that fall silent leave little to compare (Bough, Баф). */
function shortKin(lack: Evidence, source: Side, surplus: Evidence, target: Side): boolean {
  if (lack.to - lack.from > 1 || surplus.to - surplus.from > 1) return false;
  const a = source.form(lack.from);
  const b = target.form(surplus.from);
  return Math.min(a.least, b.least) < 5 && Math.max(a.least, b.least) < 7 && a.sounds()[0] === b.sounds()[0];
}

/** Places and peoples take each other's place. */
const isLand = ({ kind }: Evidence): boolean => kind === 'place' || kind === 'demonym';

/** Whether an acronym holds the first sound of a name. */
function mayAbbreviate(acronym: Evidence, side: Side, name: Evidence, other: Side): boolean {
  const first = other.form(name.from).sounds()[0];
  return first !== undefined && side.form(acronym.from).sounds().includes(first);
}

function alone(lack: Evidence, source: Side, target: Side, spare: readonly Evidence[]): Verdict {
  const expected = expectedOf(lack, target);
  let certainty: Certainty = lack.strength === 2 ? 'probable' : 'weak';
  // Persons become pronouns.
  if (lack.kind !== 'place' && lack.kind !== 'organisation') {
    const surplus = pronouns(target) - pronouns(source);
    if (surplus > (lack.to - lack.from === 1 || isPronoun(target, 0) ? 0 : 1)) certainty = 'weak';
    else if (opens(target) && !opens(source)) certainty = 'weak';
  }
  // Or say whose money it is.
  if (lack.kind === 'place' && (isMoney(source, lack.from - 1) || isMoney(source, lack.to))) certainty = 'weak';
  // Or stand in an acronym.
  if (spare.some((one) => one.kind === 'acronym' && mayAbbreviate(one, target, lack, source))) certainty = 'weak';
  return { type: 'missing', certainty, lack, expected };
}

function expectedOf(lack: Evidence, target: Side): readonly string[] {
  if (!lack.concept) return [];
  const forms = target.lookup.formsOf(lack.concept);
  const alike = forms.filter((form) => (form === form.toUpperCase()) === lack.upper);
  return alike.length > 0 ? alike : forms;
}

function isMoney(side: Side, at: number): boolean {
  return at >= 0 && at < side.count && side.lookup.language.names.money.test(side.form(at).fold);
}

/** Whether a pronoun is the first word or the second. */
const opens = (side: Side): boolean => isPronoun(side, 0) || isPronoun(side, 1);

function isPronoun(side: Side, at: number): boolean {
  return at < side.count && side.form(at).is(Role.pronoun);
}

function pronouns(side: Side): number {
  let count = 0;
  for (let at = 0; at < side.count; at++) if (side.form(at).is(Role.pronoun)) count++;
  return count;
}

function place(side: Side, { from, to }: Evidence): number {
  return (side.start[from]! + side.end[to - 1]!) / 2 / Math.max(1, side.text.length);
}
