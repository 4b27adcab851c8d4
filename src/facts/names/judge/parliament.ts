import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { conceptNumber } from '../read/entry.js';
import { once } from './once.js';
import type { View } from './view.js';

const PARLIAMENT = conceptNumber('word:parliament');
const CONGRESS = conceptNumber('word:congress');
const MEMBER = conceptNumber('other:mp');

/**
 * Whether it is a country's parliament by its own name, or who sits in one, and the other text calls it what it is: the Milli Majlis, the
 * Congress, the Dáil, «парламент»; an MP, "Milli Məclisin deputatı"; or whose it is, which the other text leaves to its name.
 */
export function isParliament(mention: Mention, view: View): boolean {
  const { here, there, rivals } = view;
  const says = there.gathered.hasWord([PARLIAMENT]);
  if (mention.hit < 0) return says && isNameOfOne(mention, view);
  const { kind, number } = here.hits[mention.hit]!.entries[0]!;
  if (number === MEMBER) return says;
  if (kind === 'place' || kind === 'demonym')
    return isWhose(mention, here) && (says ? hasOwn(there.hits, there) : !leftOver(rivals, there).known);
  if (kind !== 'organisation') return false;
  const { words } = here.form(mention.to - 1);
  if (mention.to - mention.from === 1) return says && words.includes(CONGRESS);
  return words.includes(PARLIAMENT) && (says || hasMember(there));
}

/** Whether a word that no dictionary has may be what a parliament calls itself: its text says "parliament" nowhere, and the other has no name left over. */
function isNameOfOne(mention: Mention, { here, there, rivals }: View): boolean {
  if (!isNew(mention) || here.gathered.hasWord([PARLIAMENT]) || hasMember(here)) return false;
  const { known, unlisted } = leftOver(rivals, there);
  return !known && !unlisted;
}

/** Whether known names are left over, and words that no dictionary has. */
const leftOver = once((rivals: readonly Mention[]) => ({
  known: rivals.some(({ hit }) => hit >= 0),
  unlisted: rivals.some(({ unlisted }) => unlisted > 0),
}));

/** Whether a parliament stands beside a place, whose it is. */
const isWhose = ({ from, to }: Mention, side: Side): boolean =>
  (to < side.count && side.adjoins(to) && side.wordsAt(to).includes(PARLIAMENT)) ||
  (from > 0 && side.adjoins(from) && side.wordsAt(from - 1).includes(PARLIAMENT));

/** Whether a text has a country's parliament by its own name. */
const hasOwn = once((hits: Side['hits'], side) =>
  hits.some(
    ({ from, to, entries }) =>
      to - from > 1 && entries[0]!.kind === 'organisation' && side.form(to - 1).words.includes(PARLIAMENT),
  ),
);

const hasMember = ({ concepts }: Side): boolean => concepts.includes(MEMBER);

/** One word that nobody is called by. */
const isNew = ({ words, unlisted, given, titled }: Mention): boolean =>
  words === 1 && unlisted === 1 && given === 0 && !titled;
