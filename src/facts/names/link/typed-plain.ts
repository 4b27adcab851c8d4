import type { PlainLetters } from '../../../languages/plain-letters.js';
import { foldText } from '../../../text/chars.js';
import { conceptOf } from '../read/entry.js';
import type { Form } from '../read/form.js';
import { PairMemo } from './pair-memo.js';
import { isTypedFor, isWithoutLetters } from './plain-letters.js';

const plains = new PairMemo();

/** Whether a word of the target, whatever it sounds like, is typed without the letters that it needs. */
export function isPlain(source: Form, target: Form): boolean {
  const { plainLetters } = target.lookup.language.names;
  if (!plainLetters || target.cyrillic || target.upper) return false;
  const value = plains.get(source.id, target.id);
  if (!Number.isNaN(value)) return value === 1;
  const found =
    isPlainGiven(source, target, plainLetters) ||
    hasPlainEnding(source, target, plainLetters) ||
    isWithoutLetters(source, target, plainLetters);
  return plains.set(source.id, target.id, found ? 1 : 0) === 1;
}

/** A given name that is known, or a surname made of one, without the letters that it has in the target: "Heyder" for Heydər. */
function isPlainGiven(source: Form, target: Form, plain: PlainLetters): boolean {
  for (const number of source.givenRoots)
    for (const form of target.lookup.formsOf(conceptOf(number)))
      if (
        form.length > 2 &&
        bare(target).some((key) => isTypedFor(key, foldText(form), plain) && !isOpen(target, key, form))
      )
        return true;
  return false;
}

/** Shorter endings may be others: -lu beside -lü. */
const LONG = 4;

/** Whether a surname ends so: "-zade" for -zadə. */
function hasPlainEnding(source: Form, target: Form, plain: PlainLetters): boolean {
  const { surnames = [] } = target.lookup.language.names;
  const isEnding = (key: string): boolean =>
    surnames.some((one) => one.length >= LONG && isTypedFor(key.slice(-one.length), one, plain));
  const has = ({ keys, fold }: Form, test: (key: string) => boolean): boolean => test(fold) || keys.some(test);
  const own = source.lookup.language.names.surnames ?? [];
  return has(target, isEnding) && has(source, (key) => own.some((one) => one.length >= LONG && key.endsWith(one)));
}

/** Whether a first name with a for ə may be the foreign one that it looks like: Sabina, Səbinə. */
const isOpen = ({ keys }: Form, key: string, form: string): boolean =>
  keys.includes(key) && [...foldText(form)].every((letter, at) => letter === key[at] || (key[at] === 'a' && at > 0));

/** A word's possible stems, and these without what makes a surname of a given name. */
function bare({ fold, keys, lookup }: Form): readonly string[] {
  const { surnames = [] } = lookup.language.names;
  const more = [fold, ...keys].flatMap((key) =>
    surnames.filter((ending) => key.endsWith(ending)).map((ending) => key.slice(0, -ending.length)),
  );
  return [...keys, ...more];
}
