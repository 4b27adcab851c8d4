import type { Form } from './form.js';
import { likeness } from './likeness.js';

/** A name of the gazetteer on both sides. */
export const KNOWN = 2;

/** How well a common word is met by one of the same meaning. */
export const TRANSLATED = 0.9;

/** From here on a resemblance confirms: 95 % of all true renderings and 0.3 % of chance pairs lie above. */
export const ACCEPT = 0.2;

/** From here on two words are hardly anything but renderings of each other. */
export const SURE = 0.7;

/** Above this two words may be renderings of each other that the sounds do not explain. */
export const DOUBT = 0.05;

/** What a small letter costs: a name is seldom written with one. */
export const SMALL = 0.55;

/** 1 for a copy or another form of a known name, 0.9 for a word of the same meaning, else -1. */
export function same(a: Form, b: Form): number {
  if (a.first === b.first && a.cyrillic === b.cyrillic && shareKey(a.keys, b.keys)) return 1;
  if (a.given.length > 0 && b.given.length > 0 && share(a.given, b.given)) return 1;
  if (a.words.length > 0 && b.words.length > 0 && share(a.words, b.words)) return TRANSLATED;
  return -1;
}

/** Likeness of two words with capitals; -1 where it tells nothing. */
export function alike(a: Form, b: Form, consonantsA: number, consonantsB: number): number {
  if (!mayRender(a.core, consonantsB) && !mayRender(b.core, consonantsA)) return -1;
  return likeness(a, b, 0);
}

export function shareKey(a: readonly string[], b: readonly string[]): boolean {
  for (const one of a) if (one.length > 1 && b.includes(one)) return true;
  return false;
}

function share(a: readonly number[], b: readonly number[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** At most one of these consonants is wanting. */
export function mayRender(core: number, found: number): boolean {
  const rest = core & ~found;
  return (rest & (rest - 1)) === 0;
}
