import type { Side } from '../mention/side.js';
import { type BodyPhrase, bodyPhrasesIn } from './body-phrases.js';
import { kinOf, VAGUE } from './body-words.js';
import type { LikeBodies } from './like-bodies.js';
import type { View } from './view.js';

/**
 * The one body of either text of whose kind, or a like one, the other names none: the Investigative Committee, «прокуратура». Where there
 * are more, who knows which stands for which.
 */
export function unlikeBodies(view: View): readonly LikeBodies[] {
  const { here, there } = view;
  // What has capitals is found at once.
  const isBack = here.lookup.language.names.smallWords !== undefined;
  const one = isBack ? onlyIn(there, here, view) : onlyIn(here, there, view);
  const two = one && (isBack ? onlyIn(here, there, view) : onlyIn(there, here, view));
  if (!one || !two) return [];
  return [isBack ? { own: two, other: one } : { own: one, other: two }];
}

function onlyIn(side: Side, { gathered }: Side, { aligned }: View): BodyPhrase | undefined {
  let found: BodyPhrase | undefined;
  for (const body of bodyPhrasesIn(side)) {
    const { words } = side.form(body.kind);
    if (
      words.some((word) => VAGUE.has(word)) ||
      gathered.hasWord(kinOf(words)) ||
      aligned.words(side).at[body.kind]! >= 0
    )
      continue;
    if (found) return undefined;
    found = body;
  }
  return found;
}
