import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { countryOf } from '../read/capitals.js';
import { conceptNumber } from '../read/entry.js';
import { Mark } from '../read/words.js';
import { once } from './once.js';
import type { View } from './view.js';

const COUNTRY = [conceptNumber('word:country')];
const CAPITAL = [conceptNumber('word:capital')];

/** Whether one is a country and the other its capital, which stands for it: "Tehran has answered", "İran cavab verib". */
export const areMetonyms = (one: number, other: number): boolean =>
  countryOf(one) === other || countryOf(other) === one;

/**
 * Whether a place need not be rendered, as the other text says the same otherwise: it has the capital for the country or the country for
 * the capital, left over as this one is, or calls it "the capital" or "the country" and this one does not.
 */
export function isMetonym({ hit, kind }: Mention, { here, rivals, there }: View): boolean {
  if (hit < 0 || (kind !== 'place' && kind !== 'demonym')) return false;
  const number = placeAt(here, hit);
  const country = countryOf(number);
  const left = leftOver(rivals, there);
  if (left.countries.has(number) || (country !== undefined && left.known.has(country))) return true;
  // A place left over there is another one.
  if (country === undefined || left.hasPlace) return false;
  return calls(CAPITAL, there, here) || (there.concepts.includes(country) && calls(COUNTRY, there, here));
}

/** Of known names that are left over: their concepts, the countries whose capitals they are, whether one is a place. */
const leftOver = once((rivals: readonly Mention[], side) => {
  const hits = rivals.filter(({ hit }) => hit >= 0);
  const known = hits.map(({ hit }) => placeAt(side, hit));
  return {
    known: new Set(known),
    countries: new Set(known.map(countryOf)),
    hasPlace: hits.some(({ kind }) => kind === 'place'),
  };
});

/**
 * Whether it is a place that both texts name, this one once more: where the other says "the country" and this one does not, or where it says
 * whose office a person holds ("her Azerbaijani counterpart Jeyhun Bayramov").
 */
export function isCountryAgain({ hit, kind }: Mention, { here, there }: View): boolean {
  if (hit < 0 || (kind !== 'place' && kind !== 'demonym')) return false;
  const { number } = here.hits[hit]!.entries[0]!;
  if (!there.concepts.includes(number) || here.gathered.timesOf(number) <= there.gathered.timesOf(number)) return false;
  if (beforeOffices(here.hits, here).has(number)) return true;
  return kind === 'place' && calls(COUNTRY, there, here);
}

/** The concepts that stand before offices in a text. */
const beforeOffices = once(
  (hits: Side['hits'], side) =>
    new Set(hits.filter(({ to }) => isBeforeOffice(side, to)).map(({ entries }) => entries[0]!.number)),
);

/** An office has hardly more words. */
const OFFICE = 5;

/** Whether words in small letters and then a given name stand at a word. */
function isBeforeOffice(side: Side, from: number): boolean {
  let at = from;
  while (at < side.count && at - from < OFFICE && side.adjoins(at) && !side.has(at, Mark.capital)) at++;
  return (
    at > from && at < side.count && side.adjoins(at) && side.has(at, Mark.capital) && side.form(at).given.length > 0
  );
}

const placeAt = (side: Side, hit: number): number => side.hits[hit]!.entries[0]!.number;

/** Whether one text has a word and the other has not. */
const calls = (word: readonly number[], { gathered }: Side, other: Side): boolean =>
  gathered.hasWord(word) && !other.gathered.hasWord(word);
