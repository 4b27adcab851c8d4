import { latinSounds } from '../../../languages/latin-sounds.js';
import { isPinyin } from '../../../languages/pinyin-sounds.js';
import { foldText } from '../../../text/chars.js';
import { consonants } from '../../../text/consonants.js';
import { conceptOf } from '../read/entry.js';
import type { Form } from '../read/form.js';
import { PairMemo } from './pair-memo.js';
import { isSlip } from './resemblance.js';
import slipTrees from './slip-trees.generated.json' with { type: 'json' };
import { FAITHFUL, SLIP_FEATURES, slipFeatures, transliteration } from './transliteration.js';
import { sumOfTrees } from './trees.js';
import { isPlain } from './typed-plain.js';
import { shareKey } from './worth.js';

const VOWEL = /[aeiouəöüаеиоуыэюя]/;

/** From these log-odds on a word is taken for misspelt. */
export const MISSPELT = 3.3;
/** The score of what can be nothing else. */
const SURELY = 9;
/** The score of words that are no slip of each other. */
const NONE = -99;
/** What a letter gains at least with the slip mended, hundredths of a nat against words by chance: else they are two names. */
const MENDED = -30;

const known = new PairMemo();
const features = new Int32Array(SLIP_FEATURES);

/**
 * How surely a word of the target renders one of the source, all but a letter: by its letters, or as a given name that is known.
 * In log-odds; told from `MISSPELT` on.
 */
export function slipScore(source: Form, target: Form): number {
  const value = known.get(source.id, target.id);
  return Number.isNaN(value) ? known.set(source.id, target.id, scoreOf(source, target)) : value;
}

function scoreOf(source: Form, target: Form): number {
  if (source.upper || target.upper || source.fold.length < 3 || target.fold.length < 3) return NONE;
  if (target.given.length > 0) return source.given.length === 0 && isOtherKnown(source, target) ? SURELY : NONE;
  if (isPlain(source, target)) return SURELY;
  // Words that both languages have translate each other, however alike: "Technical", «технические».
  if (source.inDictionary && target.inDictionary) return NONE;
  if (isArticled(source) && isArticled(target) && sameConsonants(source, target)) return NONE;
  if (source.cyrillic === target.cyrillic && shareKey(source.keys, target.keys)) return NONE;
  return isKnownSlip(source, target) ? SURELY : learnedScore(source, target);
}

const isArticled = ({ fold, lookup }: Form): boolean => lookup.language.names.articleInside?.test(fold) === true;

/** Whether the words have the same consonants, as far as all spellings agree on them. */
const sameConsonants = (source: Form, target: Form): boolean =>
  (consonantsOf(coreOf(source)) & ~consonantsOf(target.fold)) === 0 &&
  (consonantsOf(coreOf(target)) & ~consonantsOf(source.fold)) === 0;

const coreOf = ({ fold, least }: Form): string => fold.slice(0, least);

function consonantsOf(word: string): number {
  let all = 0;
  // Two letters of which neither is heard: Məcid, «Маджид».
  for (const letter of word.replaceAll('дж', '')) all |= consonants[letter.charCodeAt(0)]!;
  return all;
}

/** What a letter gains at least where a known name is another one than the source has: Əliyev is not Valiyev, but Aliev. */
const OTHER = 100;

/** Whether a known name of the target is better explained as a slip in the source's name than as that name. */
function isOtherKnown(source: Form, target: Form): boolean {
  const found = transliteration(source, target, FAITHFUL);
  return found !== undefined && found.gain >= OTHER && found.mended >= MENDED;
}

/** As the letters have it; where nothing is known of them, as the sounds have it. */
function learnedScore(source: Form, target: Form): number {
  const bySound = (): number => (isSlip(source, target) ? SURELY : NONE);
  if (isRespelt(source) || isRespelt(target)) return bySound();
  const found = transliteration(source, target, FAITHFUL);
  if (!found) return bySound();
  if (found.gain <= FAITHFUL || found.mended < MENDED) return NONE;
  slipFeatures(source, target, found, features);
  return sumOfTrees(slipTrees, features);
}

/** Whether a foreign name has the spelling of a language whose rules are known better than they could be learned. */
function isRespelt({ fold, cyrillic, lookup }: Form): boolean {
  const { names } = lookup.language;
  if (cyrillic) return names.cyrillic && names.otherSounds?.test.test(fold) === true;
  return names.sounds === latinSounds && (isPinyin(fold) || names.foreignSpelling?.(fold)?.sure === true);
}

/** One letter off the usual rendering of a given name. */
function isKnownSlip(source: Form, target: Form): boolean {
  for (const number of source.given)
    for (const form of target.lookup.formsOf(conceptOf(number)))
      if (form.length > 3 && target.keys.some((key) => isChanged(foldText(form), key))) return true;
  return false;
}

/** Whether exactly one letter stands for another that no rendering takes it for. */
function isChanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  // The last letter may be an ending's.
  if (at >= a.length - 1 || a.slice(at + 1) !== b.slice(at + 1)) return false;
  // Letters may be doubled for others that fall silent.
  return b[at] !== b[at - 1] && b[at] !== b[at + 1] && isOdd(a[at]!, b[at]!);
}

function isOdd(a: string, b: string): boolean {
  if (a === 'w' || b === 'w') return false;
  const [one, two] = [consonants[a.charCodeAt(0)]!, consonants[b.charCodeAt(0)]!];
  if (VOWEL.test(a) || VOWEL.test(b)) return (VOWEL.test(a) ? two : one) !== 0;
  return one !== 0 && two !== 0 && one !== two;
}
